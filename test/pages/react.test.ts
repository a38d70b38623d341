// Hooks in a page that React rules: it renders, changes, moves and removes them, and finds them as it left them.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { JSHandle, Page as BrowserPage } from 'playwright-core';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { build, type Rolldown } from 'vite';
import { barePage, BUILDS, caseText } from '../support/bare-page.js';
import type * as App from '../support/react-app.js';
import { type AppHook, Page } from '../support/react-app.js';
import { startVisits } from '../support/visit.js';

/** The app as the page knows it. */
declare const app: typeof App;

const [{ tag: ourTag }] = BUILDS;
const { server, visit } = await startVisits();
server.route('/mira.json', () => ({ body: caseText() }));
server.route('/third.json', () => ({ body: caseText({ name: 'A Third One' }) }));
server.route('/other.json', () => ({ body: caseText({ name: 'Somebody Else' }) }));

const hook = (changes: Partial<AppHook> = {}): AppHook => ({
  key: 'mira',
  src: '/mira.json',
  words: ['Words.'],
  ...changes,
});

/** Bundles the app with React, as it is while somebody develops with it or as readers get it. */
async function bundle(mode: string): Promise<string> {
  const [output] = (await build({
    configFile: false,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': JSON.stringify(mode) },
    build: {
      write: false,
      lib: {
        entry: fileURLToPath(new URL('../support/react-app.ts', import.meta.url)),
        formats: ['iife'],
        name: 'app',
      },
    },
  })) as Rolldown.RolldownOutput[];
  return output!.output[0].code;
}

const show = (page: BrowserPage, ...hooks: readonly AppHook[]) =>
  page.evaluate((given) => app.show(given), hooks);
const hydrate = (page: BrowserPage, ...hooks: readonly AppHook[]) =>
  page.evaluate((given) => app.hydrate(given), hooks);

const names = (page: BrowserPage) => page.locator('case-action [part=name]');
const named = (page: BrowserPage, name: string) => names(page).filter({ hasText: name }).waitFor();
const isNamed = (page: BrowserPage) => named(page, 'Mira Invented');
/** What stands in the hooks, besides the shadow roots of their cards. */
const inside = (page: BrowserPage) =>
  page.locator('.case-action').evaluateAll((hooks) => hooks.map(({ innerHTML }) => innerHTML));
const cardWith = (words: string) => `<case-action src="/mira.json">${words}</case-action>`;

/** The hooks and cards that are there now, so that it can be said later whether they still are. */
const remember = (page: BrowserPage) =>
  page.evaluateHandle(() => [...document.querySelectorAll('.case-action, case-action')]);
const areThere = (elements: JSHandle<Element[]>) =>
  elements.evaluate((all) => all.map(({ isConnected }) => isConnected));

for (const mode of ['development', 'production']) {
  const code = await bundle(mode);
  server.route(`/app-${mode}.js`, () => ({ body: code }));
  const appTag = `<script src="/app-${mode}.js"></script>`;
  const open = (html = '', ...tags: readonly string[]) =>
    visit(server.page(barePage(`<main>${html}</main>`, appTag, ...tags)));

  describe(`a hook that React renders, in ${mode}`, () => {
    it('gets its card, with its children as the words of the page', async () => {
      const { page, complaints } = await open('', ourTag);
      await show(page, hook());
      await isNamed(page);
      assert.deepEqual(await inside(page), [cardWith('<p>Words.</p>')]);
      assert.deepEqual(complaints, []);
    });

    it('has its card follow what it says', async () => {
      const { page, complaints } = await open('', ourTag);
      await show(page, hook());
      await isNamed(page);
      const before = await remember(page);
      await show(page, hook({ headline: 'Ours', src: '/other.json' }));
      await named(page, 'Somebody Else');
      assert.equal(await page.locator('[part=headline]').textContent(), 'Ours');
      await show(page, hook({ src: '/other.json' }));
      assert.equal(await page.locator('case-action').getAttribute('headline'), null);
      assert.deepEqual(await areThere(before), [true, true]);
      assert.deepEqual(complaints, []);
    });

    it('lets its words change, come, go and change places', async () => {
      const { page, complaints } = await open('', ourTag);
      for (const [words, html] of [
        [['One.', false, 'Two.'], '<p>One.</p><p>Two.</p>'],
        [['One, changed.', false, 'Two.'], '<p>One, changed.</p><p>Two.</p>'],
        [['One.', 'Between.', 'Two.'], '<p>One.</p><p>Between.</p><p>Two.</p>'],
        [[false, 'Between.', false], '<p>Between.</p>'],
        [[false, 'Between.', 'At the end.'], '<p>Between.</p><p>At the end.</p>'],
        [[false, false, false], ''],
      ] as const) {
        await show(page, hook({ words }));
        await isNamed(page);
        assert.deepEqual(await inside(page), [cardWith(html)]);
      }
      assert.deepEqual(complaints, []);
    });

    it('may hold one text that changes', async () => {
      const { page, complaints } = await open('', ourTag);
      for (const words of ['One.', 'Two.', 'Three.']) {
        await show(page, hook({ words }));
        await isNamed(page);
        assert.deepEqual(await inside(page), [cardWith(words)]);
      }
      assert.deepEqual(complaints, []);
    });

    it('may hold HTML that changes', async () => {
      const { page, complaints } = await open('', ourTag);
      for (const html of ['<b>One.</b>', '<i>Two.</i>']) {
        await show(page, hook({ words: { html } }));
        await isNamed(page);
        assert.deepEqual(await inside(page), [cardWith(html)]);
      }
      assert.deepEqual(complaints, []);
    });

    it('is taken away alone, and with all of the page', async () => {
      const { page, complaints } = await open('', ourTag);
      await show(page, hook(), hook({ key: 'other', src: '/other.json' }));
      await named(page, 'Somebody Else');
      await show(page, hook());
      assert.equal(await page.locator('case-action').count(), 1);
      await isNamed(page);
      await page.evaluate(() => app.leave());
      assert.equal(await page.locator('main').innerHTML(), '');
      assert.deepEqual(complaints, []);
    });

    it('keeps its card when it changes places with others', async () => {
      const { page, complaints } = await open('', ourTag);
      // A case is loaded once its card comes near the screen.
      await page.setViewportSize({ width: 800, height: 4000 });
      const hooks = [
        hook(),
        hook({ key: 'other', src: '/other.json' }),
        hook({ key: 'third', src: '/third.json' }),
      ];
      await show(page, ...hooks);
      await names(page).nth(2).waitFor();
      const before = await remember(page);
      await show(page, ...hooks.toReversed());
      await names(page).nth(2).waitFor();
      assert.deepEqual(await names(page).allInnerTexts(), [
        'A Third One',
        'Somebody Else',
        'Mira Invented',
      ]);
      assert.deepEqual(await areThere(before), Array(6).fill(true));
      await show(page, hook({ headline: 'After the move' }), ...hooks.slice(1));
      await page.locator('[part=headline]', { hasText: 'After the move' }).waitFor();
      assert.deepEqual(complaints, []);
    });
  });

  describe(`a hook that a server has rendered with React, in ${mode}`, () => {
    const rendered = (...hooks: readonly AppHook[]) =>
      renderToString(createElement(Page, { hooks }));

    it('is taken over without a word where our script comes after React', async () => {
      const { page, complaints } = await open(rendered(hook()));
      const before = await remember(page);
      await hydrate(page, hook());
      await page.addScriptTag({ type: 'module', url: '/dist/case-action.js' });
      await isNamed(page);
      await show(page, hook({ headline: 'Ours' }));
      assert.equal(await page.locator('[part=headline]').textContent(), 'Ours');
      assert.deepEqual(await areThere(before), [true]);
      assert.deepEqual(complaints, []);
    });

    it('is rendered anew where our script came first, which React reports, and goes on working', async () => {
      const { page, complaints } = await open(rendered(hook()), ourTag);
      await isNamed(page);
      const before = await remember(page);
      await hydrate(page, hook());
      await isNamed(page);
      assert.deepEqual(await inside(page), [cardWith('<p>Words.</p>')]);
      assert.deepEqual(await areThere(before), [false, false]);
      assert.equal(complaints.length, 1);
      assert.match(complaints[0]!, /Hydration failed|React error #418/);
      await show(page, hook({ headline: 'Ours' }));
      assert.equal(await page.locator('[part=headline]').textContent(), 'Ours');
    });

    it('is taken over without a word, whichever comes first, where its words are given as HTML', async () => {
      const asHtml = hook({ words: { html: '<p>Words.</p>' } });
      const { page, complaints } = await open(rendered(asHtml), ourTag);
      await isNamed(page);
      const before = await remember(page);
      await hydrate(page, asHtml);
      await show(page, { ...asHtml, headline: 'Ours' });
      assert.equal(await page.locator('[part=headline]').textContent(), 'Ours');
      assert.deepEqual(await inside(page), [
        '<case-action src="/mira.json" headline="Ours"><p>Words.</p></case-action>',
      ]);
      assert.deepEqual(await areThere(before), [true, true]);
      assert.deepEqual(complaints, []);
    });
  });
}
