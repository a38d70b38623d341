// What docs/privacy.md says of a card: every request with what it tells, nothing stored, and what a press sends to whom.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page, Request } from 'playwright-core';
import { barePage } from '../support/bare-page.js';
import { aCase } from '../a-case.js';
import { makeKey } from '../cli/a-key.js';
import { readFileSync } from 'node:fs';
import { startVisits } from '../support/visit.js';

/** The servers of everybody: none is reached, each is answered for here. */
const SCRIPT = 'https://scripts.example/case-action.js';
const CASE = 'https://cases.example/mira.json';
const PICTURE = 'https://pictures.example/mira.svg';
const PARTNER = 'https://partner.example/blog/a-post.html?private=1';

const TARGET = {
  name: 'Jo Sample',
  role: 'Minister of Examples',
  x: 'InventedMin',
  bluesky: 'min.invented.example',
  mastodon: 'min@invented.example',
  threads: 'invented.min',
  email: 'min@invented.example',
  form: 'https://invented.example/form',
};
const FILE = aCase({
  image: { src: PICTURE, alt: 'Mira' },
  link: 'https://ngo.example/mira',
  targets: [TARGET],
  message: 'Where is {name}, {target}?',
});

const { visit } = await startVisits();

interface Asked {
  readonly url: string;
  readonly method: string;
  readonly referer: string | undefined;
  readonly origin: string | undefined;
  readonly cookie: string | undefined;
}

const askedOf = async (request: Request): Promise<Asked> => {
  const { referer, origin, cookie } = await request.allHeaders();
  return { url: request.url(), method: request.method(), referer, origin, cookie };
};

/** A partner's page with a hook, and all that it asked for until the card was there. */
async function openPartner(
  attributes = '',
  state = 'ready',
): Promise<{
  readonly page: Page;
  readonly asked: readonly Request[];
}> {
  const { page } = await visit('about:blank');
  const context = page.context();
  const asked: Request[] = [];
  // Everybody has been visited before, and has set a cookie then.
  const hosts = ['scripts', 'cases', 'pictures', 'partner'];
  await context.addCookies(
    hosts.map((host) => ({
      name: 'known',
      value: host,
      domain: `${host}.example`,
      path: '/',
      secure: true,
      sameSite: 'None' as const,
    })),
  );
  const html = barePage(
    `<div class="case-action" data-src="${CASE}" ${attributes}><p>Words.</p></div>
    <script type="module" src="${SCRIPT}" crossorigin="anonymous"></script>`,
  );
  const answers: Readonly<Record<string, readonly [string, string | Buffer]>> = {
    [PARTNER]: ['text/html', html],
    [SCRIPT]: [
      'text/javascript',
      readFileSync(new URL('../../dist/case-action.js', import.meta.url)),
    ],
    [CASE]: ['application/json', JSON.stringify(FILE)],
    [PICTURE]: ['image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'],
  };
  await context.route(/^https?:/, async (route) => {
    const [contentType, body] = answers[route.request().url()] ?? [];
    await (contentType === undefined
      ? route.fulfill({ status: 404, body: 'Nothing.' })
      : route.fulfill({
          contentType,
          body: body!,
          headers: { 'access-control-allow-origin': '*' },
        }));
  });
  page.on('request', (request) => asked.push(request));
  await page.goto(PARTNER);
  await page.waitForSelector(`case-action:state(${state})`);
  await page.waitForLoadState('networkidle');
  return { page, asked };
}

describe('a card on a partner’s page, before anybody presses', () => {
  it('has asked for script, case file and picture, once each, and for nothing else', async () => {
    const { asked } = await openPartner();
    const urls = asked.map((request) => request.url());
    assert.deepEqual(urls, [PARTNER, SCRIPT, CASE, PICTURE]);
    assert.ok(asked.every((request) => request.method() === 'GET'));
  });

  it('has told the site to the servers of script and case file, the page to nobody', async () => {
    const { asked } = await openPartner();
    const [, script, file, picture] = await Promise.all(asked.map(askedOf));
    const site = 'https://partner.example';
    assert.deepEqual([script!.origin, file!.origin, picture!.origin], [site, site, undefined]);
    // That of the script is as the page says; it says nothing, so it is the browser's own.
    assert.equal(script!.referer, `${site}/`);
    assert.deepEqual([file!.referer, picture!.referer], [undefined, undefined]);
  });

  it('has sent no cookie to the servers of script and case file', async () => {
    const { asked } = await openPartner();
    const [, script, file] = await Promise.all(asked.map(askedOf));
    assert.deepEqual([script!.cookie, file!.cookie], [undefined, undefined]);
  });

  it('has asked for the signature as for the file, where it has a key', async () => {
    const { publicKey } = await makeKey();
    // Nobody has signed it, so it is not shown; what was asked for is the same.
    const { asked } = await openPartner(`data-key="${publicKey}"`, 'error');
    const all = await Promise.all(asked.map(askedOf));
    const [file, signature, ...others] = all
      .filter(({ url }) => url.startsWith(CASE))
      .sort((a, b) => a.url.length - b.url.length);
    assert.deepEqual([signature!.url, others], [`${CASE}.sig`, []]);
    assert.deepEqual({ ...signature, url: CASE }, file);
  });

  it('has stored nothing', async () => {
    const { page } = await openPartner();
    const stored = await page.evaluate(async () => ({
      cookie: document.cookie,
      local: localStorage.length,
      session: sessionStorage.length,
      databases: (await indexedDB.databases()).length,
      caches: (await caches.keys()).length,
      workers: (await navigator.serviceWorker.getRegistrations()).length,
    }));
    assert.deepEqual(stored, {
      cookie: 'known=partner',
      local: 0,
      session: 0,
      databases: 0,
      caches: 0,
      workers: 0,
    });
  });
});

/** Where each button leads, but for what it carries behind `?` or `#`. */
const LEADS = {
  X: 'https://x.com/intent/tweet',
  Bluesky: 'https://bsky.app/intent/compose',
  Mastodon: 'https://share.joinmastodon.org/',
  Threads: 'https://www.threads.com/intent/post',
  WhatsApp: 'https://api.whatsapp.com/send',
  Telegram: 'https://t.me/share/url',
  Facebook: 'https://www.facebook.com/sharer/sharer.php',
  form: 'https://invented.example/form',
};

/** Shows those that spread the word as well. */
async function unfold(page: Page): Promise<void> {
  await page.locator('case-action [part=spread] summary').click();
  await page.getByText('Facebook').waitFor();
}

describe('a press', () => {
  it('opens one of the places that are named, and none of them is told which page it was', async () => {
    const { page } = await openPartner();
    await unfold(page);
    const found = new Set<string>();
    for (const link of await page.locator('case-action a[target=_blank][href^="https:"]').all()) {
      const href = (await link.getAttribute('href'))!;
      const [tab, request] = await Promise.all([
        page.context().waitForEvent('page'),
        page.context().waitForEvent('request'),
        link.click(),
      ]);
      // What stands behind # stays on the device.
      assert.equal(request.url(), href.split('#')[0]);
      assert.equal((await askedOf(request)).referer, undefined, href);
      await tab.close();
      const { origin, pathname } = new URL(href);
      found.add(origin + pathname);
    }
    assert.deepEqual([...found].sort(), Object.values(LEADS).sort());
  });

  it('carries the message, and the page of the case only where that is said', async () => {
    const { page } = await openPartner();
    await unfold(page);
    const hrefs = await page
      .locator('case-action a[href]')
      .evaluateAll((all) => all.map((it) => it.getAttribute('href')!));
    const partner = new URL(PARTNER);
    for (const href of hrefs) {
      assert.ok(!decodeURIComponent(href).includes(partner.host), href);
    }
    const keys = (start: string) => [
      ...new URL(hrefs.find((href) => href.startsWith(start))!).searchParams.keys(),
    ];
    assert.deepEqual(keys(LEADS.X), ['text']);
    assert.deepEqual(keys(LEADS.Mastodon), []);
    assert.deepEqual(keys(LEADS.Telegram), ['url', 'text']);
    assert.deepEqual(keys(LEADS.Facebook), ['u']);
  });
});
