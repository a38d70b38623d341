// The HTML, the headers and the scripts that the documentation shows, in a real page: the card appears, and where no script
// runs the words are there. What is at https://ngo.example is answered from here.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { BrowserContext } from 'playwright-core';
import { barePage, caseText } from '../support/bare-page.js';
import { blocksToRun } from '../support/doc-blocks.js';
import { type Means, startVisits, type Visit } from '../support/visit.js';

const CORS = { 'access-control-allow-origin': '*' };
const PICTURE = 'https://ngo.example/mira.svg';
const CASE = caseText({ image: { src: PICTURE, alt: 'Mira' } });
const read = (path: string): string =>
  readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

const NGO: Readonly<Record<string, readonly [type: string, body: string]>> = {
  'https://ngo.example/case-action.js': ['text/javascript', read('dist/case-action.js')],
  'https://ngo.example/cases/mira.json': ['application/json', CASE],
  [PICTURE]: ['image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'],
};

const { server, visit } = await startVisits();
server.route('/cases/mira.json', () => ({ body: caseText() }));

async function answerForNgo(context: BrowserContext): Promise<void> {
  await context.route('https://ngo.example/**', async (route) => {
    const [contentType, body] = NGO[route.request().url()] ?? [];
    if (contentType === undefined) await route.fulfill({ status: 404, headers: CORS });
    else await route.fulfill({ contentType, body: body!, headers: CORS });
  });
}

/** Opens a page with some HTML in it. */
async function open(
  html: string,
  means: Means = {},
  headers: Readonly<Record<string, string>> = {},
): Promise<Visit> {
  const seen = await visit('about:blank', 'its own', means);
  await answerForNgo(seen.page.context());
  await seen.page.goto(server.page(barePage(html), headers));
  return seen;
}

describe('HTML of the documentation', () => {
  for (const { file, place, code } of blocksToRun('in a page')) {
    it(`makes a card, and nothing that anybody would complain of: ${file}, ${place}`, async () => {
      const { page, complaints } = await open(code);
      const card = page.locator('case-action');
      await card.locator('[part=name]', { hasText: 'Mira Invented' }).waitFor();
      await card.locator('a[part=action]').waitFor();
      assert.match(
        (await card.locator('a[part=action]').getAttribute('href'))!,
        /^https:\/\/x\.com\//,
      );
      // The link in the page's own words has given way to the card.
      assert.equal(await page.locator('a[href="https://ngo.example/mira"]').isVisible(), false);
      assert.deepEqual(complaints, []);
      if (code.includes('Text kopieren')) {
        await card.locator('[part=copy]', { hasText: 'Text kopieren' }).waitFor();
      }
    });

    it(`says it all without a script: ${file}, ${place}`, async () => {
      const { page } = await open(code, { javaScriptEnabled: false });
      const link = page.getByRole('link').first();
      assert.equal(await link.isVisible(), true);
      assert.equal(await link.getAttribute('href'), 'https://ngo.example/mira');
      const words = await page.locator('.case-action, case-action').innerText();
      assert.match(words, /Mira Invented/);
    });
  }
});

describe('a header of the documentation', () => {
  for (const { file, place, code } of blocksToRun('as a header')) {
    it(`lets a card through: ${file}, ${place}`, async () => {
      const [, name, value] = /^([\w-]+): (.+)\n$/.exec(code)!;
      const isOwn = !value!.includes('ngo.example');
      const [script, src] = isOwn
        ? ['/dist/case-action.js', '/cases/mira.json']
        : ['https://ngo.example/case-action.js', 'https://ngo.example/cases/mira.json'];
      const { page, complaints } = await open(
        `<div class="case-action" data-src="${src}"><p>Words.</p></div>
        <script type="module" src="${script}"></script>`,
        {},
        { [name!]: value! },
      );
      const card = page.locator('case-action');
      await card.locator('[part=name]', { hasText: 'Mira Invented' }).waitFor();
      // Pictures are at https, and the page's own site is not, here.
      if (!isOwn) {
        const isSeen = (image: Node) => (image as HTMLImageElement).decode().then(() => true);
        assert.ok(await card.locator('img').evaluate(isSeen));
      }
      assert.deepEqual(complaints, []);
    });
  }
});

describe('a script of the documentation', () => {
  for (const { file, place, code } of blocksToRun('beside a card')) {
    it(`counts a press: ${file}, ${place}`, async () => {
      const pressed: (string | null)[] = [];
      const { page } = await open(
        `<case-action><script type="application/json">${caseText()}</script></case-action>
        <script type="module" src="https://ngo.example/case-action.js"></script>
        <script>${code}</script>`,
      );
      await page.route('**/pressed', async (route) => {
        pressed.push(route.request().postData());
        await route.fulfill({ status: 204 });
      });
      const sent = page.waitForRequest('**/pressed');
      await page.locator('case-action [part=copy]').click();
      await sent;
      await page.waitForFunction(() => true);
      assert.deepEqual(pressed, ['copy']);
    });
  }
});
