// The whole way of a case over HTTP: it is published and embedded, corrected, ended and withdrawn, and in the end its
// address is in other hands. What a partner pasted once, and what was mailed once, follows as long as it may.

import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { aCase } from '../a-case.js';
import { makeFolder, runCli } from '../cli/run-cli.js';
import { CORS, startServer } from '../support/static-server.js';
import { startVisits } from '../support/visit.js';

const { server: partner, visit } = await startVisits();
const ngo = await startServer();
const folder = makeFolder();
after(async () => {
  await ngo.close();
  folder.remove();
});

const PUBLISHED = `${ngo.origin}/cases/`;
const [cases, out, key] = ['cases', 'out', 'key.pem'].map((name) => join(folder.path, name));
mkdirSync(cases!);
await runCli(['keygen', '--out', key!]);

const NAME = 'Mira Invented';
const WITHDRAWN = 'This case is no longer shown';
const target = { name: 'Jo Sample', role: 'Minister of Examples', verified: '2026-03-01' };

/** Publishes the case with other facts, and serves what came of it. */
async function publish(facts: object): Promise<void> {
  const shown = aCase({ targets: [{ ...target, x: 'InventedMin' }], ...facts });
  writeFileSync(join(cases!, 'mira.json'), JSON.stringify(shown));
  const args = ['publish', cases!, '--out', out!, '--base', PUBLISHED, '--key', key!];
  const { code, err } = await runCli([...args, '--now', '2026-03-10']);
  assert.equal(code, 0, err);
  for (const path of readdirSync(out!, { recursive: true }).map(String)) {
    const file = join(out!, path);
    if (!statSync(file).isFile()) continue;
    const reply = () => ({ headers: CORS, body: readFileSync(file) });
    ngo.route(`/cases/${path}`, reply);
    if (path.endsWith('index.html')) {
      const page = () => ({ ...reply(), headers: { 'content-type': 'text/html; charset=utf-8' } });
      ngo.route(`/cases/${path.replace(/index\.html$/, '')}`, page);
    }
  }
}

const read = async (path: string): Promise<string> => (await fetch(PUBLISHED + path)).text();

/** The page of a partner who has copied the first code that is offered, and asks every half minute for news. */
async function makePartnerPage(): Promise<string> {
  const { page } = await visit(`${PUBLISHED}mira/embed/`);
  const code = await page.locator('textarea').first().inputValue();
  return partner.page(
    `<!doctype html><html lang="en"><title>Blog</title>${code.replace('data-src', 'data-refresh="30" data-src')}`,
  );
}

/** Where a link to X leads from a page that is opened now; nothing where it has none. */
async function intentOn(url: string): Promise<string | undefined> {
  const { page } = await visit(url);
  const links = page.locator('a[href^="https://x.com/"]');
  return (await links.count()) === 0 ? undefined : ((await links.getAttribute('href')) ?? '');
}

/** What is said on the card; its words from before stand hidden inside it. */
const sees = (page: Page, text: string): Promise<void> =>
  page.locator('case-action').getByText(text).filter({ visible: true }).first().waitFor();

const EVERYTHING = [
  'mira/',
  'mira/act/x/',
  'mira/embed/',
  'mira/hook.html',
  'mira/email.html',
  'mira/text.txt',
  'mira/feed.xml',
  'mira/oembed.json',
  'mira.json',
  'feed.xml',
  '',
];

describe('a case that is published, and embedded by a partner', () => {
  it('is corrected, ended and withdrawn wherever it stands, and survives the loss of its address', async () => {
    await publish({});
    const blog = await makePartnerPage();
    // The link in a mail that was sent on the first day.
    const [, mailed] = /href="([^"]*\/act\/x\/)"/.exec(await read('mira/email.html'))!;
    const { page: open } = await visit(blog, 'a fast one');
    const later = () => open.clock.fastForward(40_000);
    await sees(open, '@InventedMin');
    assert.match((await intentOn(mailed!)) ?? '', /%40InventedMin\b/);

    // A handle was wrong: the open embed, the page, and the link in the old mail lead to the right one.
    await publish({ targets: [{ ...target, x: 'CorrectedMin' }] });
    await later();
    await sees(open, '@CorrectedMin');
    for (const url of [mailed!, `${PUBLISHED}mira/`]) {
      const intent = (await intentOn(url)) ?? '';
      assert.match(intent, /%40CorrectedMin\b/);
      assert.doesNotMatch(intent, /InventedMin/);
    }

    // It ends: nothing is asked any more, anywhere.
    await publish({ status: 'ended', outcome: 'She is free.' });
    await later();
    await sees(open, 'She is free.');
    assert.equal(await open.locator('a[href^="https://x.com/"]').count(), 0);
    for (const url of [mailed!, `${PUBLISHED}mira/`]) {
      const { page } = await visit(url);
      await page.getByText('She is free.').first().waitFor();
      assert.equal(await intentOn(url), undefined);
    }
    for (const path of ['feed.xml', '']) assert.match(await read(path), /She is free\./);

    // It is withdrawn: nothing is left of it, also on a page that is opened only now.
    await publish({ status: 'withdrawn' });
    await later();
    await sees(open, WITHDRAWN);
    assert.ok(!(await open.locator('body').innerText()).includes(NAME));
    for (const path of EVERYTHING) assert.ok(!(await read(path)).includes(NAME), path);
    const { page: after } = await visit(mailed!);
    await after.getByText(WITHDRAWN).waitFor();
    const { page: anew } = await visit(blog);
    await sees(anew, WITHDRAWN);
    assert.ok(!(await anew.locator('body').innerText()).includes(NAME));

    // Strangers have the address now: their file is not shown, and the partner is told.
    const forged = aCase({ targets: [{ ...target, x: 'Strangers' }], headline: 'Buy this.' });
    ngo.route('/cases/mira.json', () => ({ headers: CORS, body: JSON.stringify(forged) }));
    const { page: last, complaints } = await visit(blog);
    await last.locator('case-action:state(error)').waitFor();
    const words = await last.locator('body').innerText();
    assert.ok(words.includes(NAME) && words.includes('She has begun a hunger strike.'), words);
    assert.doesNotMatch(words, /Strangers|Buy this/);
    assert.ok(complaints.some((text) => text.includes('signature')));
    assert.ok(await last.locator(`a[href="${mailed!}"]`).first().isVisible());

    // The card that was open all the time keeps what it was told by those who hold the key.
    const isTold = open.waitForEvent('console', (message) => message.text().includes('signature'));
    await later();
    await isTold;
    await sees(open, WITHDRAWN);
  });
});
