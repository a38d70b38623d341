// A case file that lives on a real server: asked for once, when it is needed, and again in time; what is new is
// offered, what cannot wait is shown, and whatever goes wrong leaves the reader with the words that were there.

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { after, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { aCase } from '../a-case.js';
import { barePage, BUILDS, caseText } from '../support/bare-page.js';
import { type Reply, startServer } from '../support/static-server.js';
import { startVisits, type Visit } from '../support/visit.js';

const WORDS = 'Words on the page';
const UPDATES = aCase()['updates'] as readonly object[];
const NEWER = { date: '2026-03-09', text: 'She was moved to a hospital.' };
/** Longer than the shortest refresh and what chance adds to it. */
const REFRESH_MS = 34_000;

const { server, visit } = await startVisits();
const elsewhere = await startServer();
after(() => elsewhere.close());

let count = 0;

/** A file on the server, as servers have them: with an ETag, asked for anew each time. */
function aFile(body: string) {
  const path = `/live-${(count += 1)}.json`;
  const seen: IncomingHttpHeaders[] = [];
  const sent: number[] = [];
  let reply: Reply = { body };
  server.route(path, (request) => {
    seen.push(request.headers);
    const etag = `"${createHash('sha1')
      .update(String(reply.body ?? ''))
      .digest('hex')}"`;
    const headers = { etag, 'cache-control': 'no-cache', ...reply.headers };
    const isKnown = request.headers['if-none-match'] === etag && reply.status === undefined;
    const answer: Reply = isKnown ? { status: 304, headers } : { ...reply, headers };
    sent.push(answer.status ?? 200);
    return answer;
  });
  return {
    path,
    /** The headers of every request. */
    seen,
    /** The status of every answer. */
    sent,
    becomes: (next: Reply) => void (reply = next),
  };
}

const element = (src: string, attributes = '') =>
  `<case-action src="${src}" ${attributes}><p>${WORDS}</p></case-action>`;

const open = (html: string, clock?: 'a fast one') =>
  visit(server.page(barePage(html, BUILDS[0].tag)), clock);

/** A page on which a case is shown that is refreshed every 30 seconds. */
async function openLive(changes = {}) {
  const file = aFile(caseText(changes));
  const seen = await open(element(file.path, 'refresh="30"'), 'a fast one');
  await seen.page.locator('[part=name]').waitFor();
  /** Puts an answer on the server, and lets the time pass until the page has had it. */
  const bring = async (reply: Reply, ms = REFRESH_MS) => {
    file.becomes(reply);
    const response = seen.page.waitForResponse((answer) => answer.url().endsWith(file.path));
    await seen.page.clock.fastForward(ms);
    // Of an error the page does not wait for the rest.
    if (reply.status === undefined) await (await response).finished();
    else await response;
  };
  return { ...seen, file, bring };
}

const textOf = async (page: Page, part: string) =>
  (await page.locator(`[part=${part}]`).innerText()).replace(/\s+/g, ' ').trim();

/** What we said in the console, once there is something. */
async function ourSentences({ page, complaints }: Visit): Promise<readonly string[]> {
  const ours = () => complaints.filter((text) => text.startsWith('<case-action>: '));
  if (ours().length === 0) {
    await page.waitForEvent('console', (message) => message.text().startsWith('<case-action>: '));
  }
  await page.evaluate(() => new Promise(requestAnimationFrame));
  assert.deepEqual(
    complaints.filter((text) => text.startsWith('exception')),
    [],
  );
  return ours();
}

describe('a page on which fifty elements name one case file', () => {
  it('asks for it once, however it is spelled, and shows it in all of them', async () => {
    const { path, seen } = aFile(caseText());
    const html = Array.from({ length: 25 }, () => element(path) + element(`.${path}#again`));
    const { page, complaints } = await open(html.join('\n'));
    await page.locator('[part=name]').nth(49).waitFor();
    await page.waitForLoadState('networkidle');
    assert.equal(await page.locator('[part=name]').count(), 50);
    assert.equal(seen.length, 1);
    assert.deepEqual(complaints, []);
  });

  it('says who asks by origin alone', async () => {
    const { path, seen } = aFile(caseText());
    const { page } = await open(element(path));
    await page.locator('[part=name]').waitFor();
    await page.context().addCookies([{ name: 'a', value: 'b', url: server.origin }]);
    await page.reload();
    await page.locator('[part=name]').waitFor();
    assert.deepEqual(
      seen.map(({ cookie, referer }) => ({ cookie, referer })),
      seen.map(() => ({ cookie: undefined, referer: undefined })),
    );
    assert.equal(seen.length, 2);
  });
});

describe('a card far below the screen', () => {
  it('asks for its case file only when a reader comes near', async () => {
    const { path, seen } = aFile(caseText());
    const { page } = await open(`<div style="height: 500vh"></div>${element(path)}`);
    await page.waitForLoadState('networkidle');
    assert.equal(seen.length, 0);
    await page.getByText(WORDS).scrollIntoViewIfNeeded();
    await page.locator('[part=name]').waitFor();
    assert.equal(seen.length, 1);
  });
});

describe('a case file that is refreshed', () => {
  it('costs the server a 304 where it is unchanged, and the reader sees nothing of it', async () => {
    const { page, file, bring, complaints } = await openLive();
    await page.evaluate(() => {
      const { shadowRoot } = document.querySelector('case-action')!;
      const changes: unknown[] = [];
      new MutationObserver((records) => changes.push(...records)).observe(shadowRoot!, {
        subtree: true,
        childList: true,
        characterData: true,
        attributes: true,
      });
      Object.assign(window, { changes });
    });
    await bring({ body: caseText() });
    await bring({ body: caseText() });
    assert.deepEqual(file.sent, [200, 304, 304]);
    assert.equal(file.seen[0]!['if-none-match'], undefined);
    assert.match(file.seen[1]!['if-none-match']!, /^"[0-9a-f]{40}"$/);
    const changes = await page.evaluate(
      () => (window as unknown as { changes: unknown[] }).changes.length,
    );
    assert.equal(changes, 0);
    assert.deepEqual(complaints, []);
  });

  it('offers a new update, and shows it when the reader asks', async () => {
    const { page, bring, complaints } = await openLive();
    await bring({ body: caseText({ updates: [...UPDATES, NEWER] }) });
    const offer = page.getByRole('button', { name: 'New update: show' });
    await offer.waitFor();
    assert.match(await textOf(page, 'update'), /She has begun a hunger strike\./);
    await offer.click();
    await page.getByText(NEWER.text).waitFor();
    assert.equal(await offer.count(), 0);
    const focused = await page.evaluate(
      () => document.activeElement?.shadowRoot?.activeElement?.textContent,
    );
    assert.equal(focused?.trim(), 'Latest update');
    assert.deepEqual(complaints, []);
  });

  const atOnce = {
    'a correction': {
      changes: { updates: [...UPDATES, { ...NEWER, kind: 'correction' }] },
      shown: NEWER.text,
    },
    'an end': { changes: { status: 'won', outcome: 'She is free.' }, shown: 'She is free.' },
    'another handle': {
      changes: { targets: [{ name: 'Jo Sample', role: 'Minister of Examples', x: 'OtherMin' }] },
      shown: '(@OtherMin)',
    },
  };
  for (const [what, { changes, shown }] of Object.entries(atOnce)) {
    it(`shows ${what} at once, and says so`, async () => {
      const { page, bring, complaints } = await openLive();
      await bring({ body: caseText(changes) });
      await page.getByText(shown).first().waitFor();
      await page.getByText('This case was just updated.').waitFor({ state: 'attached' });
      assert.equal(await page.locator('[part=news]').count(), 0);
      const href = (await page.locator('a[part=action]').count())
        ? await page.locator('a[part=action]').getAttribute('href')
        : undefined;
      if (what === 'an end') assert.equal(href, undefined);
      if (what === 'another handle') assert.match(href!, /text=%40OtherMin%20/);
      assert.deepEqual(complaints, []);
    });
  }

  it('takes everything away at once when it is withdrawn by 410', async () => {
    const { page, bring } = await openLive();
    await bring({ status: 410 });
    await page.locator('[part=notice]', { hasText: 'This case is no longer shown' }).waitFor();
    assert.equal(await page.locator('[part=name]').count(), 0);
    assert.equal(await page.getByText(WORDS).isVisible(), false);
  });

  for (const [what, reply, sentence] of [
    ['cannot be found', { status: 404 }, /answered 404/],
    ['fails', { status: 500 }, /answered 500/],
    ['is cut off', { body: caseText().slice(0, 99) }, /not valid JSON/],
    ['is a web page', { body: '<p>', headers: { 'content-type': 'text/html' } }, /a web page/],
  ] as const) {
    it(`goes on being shown when it ${what}, with one sentence, and is asked for less often`, async () => {
      const seen = await openLive();
      await seen.bring(reply);
      const [said, ...more] = await ourSentences(seen);
      assert.match(said!, sentence);
      assert.deepEqual(more, []);
      assert.equal(await textOf(seen.page, 'name'), 'Mira Invented');
      assert.equal(await seen.page.locator('a[part=action]').count(), 1);
      // Twice as long from now on.
      await seen.page.clock.fastForward(REFRESH_MS);
      // Whatever was asked before this has been asked when this is answered.
      await seen.page.evaluate(() => fetch('/favicon.ico').then(({ status }) => status));
      assert.equal(seen.file.seen.length, 2);
      await seen.bring({ body: caseText({ status: 'paused' }) });
      await seen.page.locator('[part=notice]').waitFor();
    });
  }
});

describe('a page whose case file', () => {
  const large = caseText({ background: 'x'.repeat(300_000) });
  server.route('/loop.json', () => ({ status: 302, headers: { location: '/loop.json' } }));
  server.route('/silent.json', () => new Promise(() => undefined));
  elsewhere.route('/case.json', () => ({ body: caseText() }));

  const failing: Record<string, readonly [src: string, sentence: RegExp]> = {
    'is not there': [withReply({ status: 404 }), /answered 404 .+ What to do: /],
    'fails on the server': [withReply({ status: 500 }), /answered 500 .+ What to do: /],
    'is a web page': [
      withReply({
        body: '<!doctype html><title>Log in</title>',
        headers: { 'content-type': 'text/html' },
      }),
      /answered with a web page, .+ What to do: /,
    ],
    'is cut off': [withReply({ body: caseText().slice(0, 99) }), /not valid JSON.+ What to do: /],
    'is an endless redirect': ['/loop.json', /could not be fetched.+ What to do: /],
    'may not be read from another site': [
      `${elsewhere.origin}/case.json`,
      /could not be fetched.+Access-Control-Allow-Origin/,
    ],
    'has 300 kB': [withReply({ body: large }), /larger than 256 kB .*What to do: /],
    'never comes': ['/silent.json', /did not arrive within 8 seconds.+ What to do: /],
  };
  for (const [what, [src, sentence]] of Object.entries(failing)) {
    it(`${what} keeps the words that stood there, with one sentence for its author`, async () => {
      const asked = what === 'never comes' ? 'a fast one' : undefined;
      const seen = await open(element(src) + element(src), asked);
      if (asked) await seen.page.clock.fastForward(8_001);
      const [said, ...more] = await ourSentences(seen);
      assert.match(said!, sentence);
      assert.deepEqual(more, []);
      assert.equal(await seen.page.getByText(WORDS).first().isVisible(), true);
      assert.equal(await seen.page.locator('[part=card]').count(), 0);
    });
  }

  it('is gone by 410 shows that it is withdrawn, and nothing of the words that stood there', async () => {
    const { page, complaints } = await open(element(withReply({ status: 410 })));
    await page.getByText('This case is no longer shown').waitFor();
    assert.equal(await page.getByText(WORDS).isVisible(), false);
    assert.deepEqual(
      complaints.filter((text) => text.startsWith('<case-action>')),
      [],
    );
  });

  it('is called text/plain is shown like any other', async () => {
    const headers = { 'content-type': 'text/plain' };
    const { page, complaints } = await open(element(withReply({ body: caseText(), headers })));
    await page.locator('[part=name]').waitFor();
    assert.deepEqual(complaints, []);
  });

  function withReply(reply: Reply): string {
    const file = aFile('');
    file.becomes(reply);
    return file.path;
  }
});
