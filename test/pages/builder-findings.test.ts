// Everything that checking can say of a case file stands in the builder beside the field that it is about.

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { type CheckCode, CHECKS } from '../../src/check/findings.js';
import { checkCaseText } from '../../src/check/check.js';
import { PROBLEM_CODES, type ProblemCode } from '../../src/case/problems.js';
import { readDraft } from '../../src/builder/draft.js';
import { homeOf, homesOf } from '../../src/builder/form/homes.js';
import { faultsIn, startBuilder } from '../support/builder.js';
import { aGoodCase, NOW } from '../check/a-good-case.js';
import { OF_THE_SERVER } from '../check/codes.js';

/** What is said not of a text, but of how it is kept, served, loaded or signed, or of the page around a card. */
const NOT_OF_A_TEXT: readonly (ProblemCode | CheckCode)[] = [
  ...PROBLEM_CODES.slice(PROBLEM_CODES.indexOf('bad-src')),
  'no-case',
  ...OF_THE_SERVER,
];

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const filesIn = (folder: string) =>
  readdirSync(new URL(folder, import.meta.url)).map((name) => `${folder}/${name}`);

const full = aGoodCase({}) as Readonly<Record<string, unknown>>;

/** A text for everything that can be said, and some in which it is said deep inside. */
const TEXTS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    [...filesIn('../check/fixtures'), ...filesIn('../case/fixtures')].map((path) => [
      path,
      read(path),
    ]),
  ),
  'a case that is too large': JSON.stringify({ name: 'x'.repeat(256 * 1024) }),
  'a case with too many problems': JSON.stringify({
    name: 'M',
    summary: 'S',
    targets: Array.from({ length: 50 }, () => ({ x: 'has spaces', email: 'none' })),
  }),
  'a case in which everything has a wrong type': JSON.stringify(
    Object.fromEntries(Object.keys(full).map((key) => [key, key === 'status' ? 'soon' : 7])),
  ),
  'messages of their own': JSON.stringify({
    ...full,
    message: {
      default: [{ text: 'Dear {targt}', lang: 'e', meaning: 7 }, '{target} #a-b'],
      x: ['x'.repeat(400)],
      email: { subject: 7, body: { text: 'Dear {nme}', meaning: 7 }, to: 'x' },
      share: 7,
      blusky: 'x',
    },
  }),
  'what is unknown, deep inside': JSON.stringify({
    ...full,
    updates: [
      { date: 'soon', txt: 'x', text: 'yesterday', url: 'http://ngo.example/', kind: 'news' },
    ],
    image: { scr: 'x', src: 'ftp://x.example/', width: '5' },
    background: [{ title: 7, text: 'today' }, 'x'],
    links: [{ label: 'L', url: 'nowhere' }],
    progress: { count: -1, goal: 0, label: '' },
    publisher: { name: '', url: 'x' },
    networks: ['x', 'myspace'],
    summary: ['', 7, 'tomorrow'],
    guidance: 7,
  }),
};

const { open } = await startBuilder();

/** The names of the places beside which a code is said. */
const placesOf = (page: Page, code: string): Promise<readonly string[]> =>
  page
    .locator(`[data-at] [data-code="${code}"]`)
    .evaluateAll((said) => said.map((one) => one.closest('[data-at]')!.getAttribute('data-at')!));

describe('what is found in a case', () => {
  const met = new Set<string>();

  for (const [name, text] of Object.entries(TEXTS)) {
    it(`stands beside its field: ${name}`, async () => {
      const findings = checkCaseText(text, { now: NOW });
      const inForm = findings.filter(({ path }) => !path.startsWith('translations'));
      const { page, complaints } = await open({ text, now: NOW });
      const { value = {} } = readDraft(text);
      const homes = homesOf(value);
      for (const { code, path } of inForm) {
        const places = await placesOf(page, code);
        assert.ok(places.includes(homeOf(path, homes)), `${code} at ${path}: ${places.join()}`);
        met.add(code);
      }
      await page.locator('nav a[href="#translate"]').click();
      for (const found of findings.filter((one) => !inForm.includes(one))) {
        await page.locator(`[data-at] [data-code="${found.code}"]`).first().waitFor();
        const places = await placesOf(page, found.code);
        assert.ok(places.includes(found.path), `${found.code}: ${places.join()}`);
        met.add(found.code);
      }
      assert.deepEqual(faultsIn(complaints), []);
    });
  }

  it('is everything that can be said of a text', () => {
    const all = [...PROBLEM_CODES, ...(Object.keys(CHECKS) as CheckCode[])];
    const missed = all.filter((code) => !met.has(code) && !NOT_OF_A_TEXT.includes(code));
    assert.deepEqual(missed, []);
  });

  it('says nothing of a good case', async () => {
    const { page } = await open({ text: JSON.stringify(full), now: NOW });
    await page.locator('.b-all-good').waitFor();
    assert.equal(await page.locator('[data-code]').count(), 0);
  });
});

describe('a remedy that is certain', () => {
  it('is one press away, and can be taken back', async () => {
    const { page } = await open({
      text: read('../check/fixtures/warning-http-link.json'),
      now: NOW,
    });
    const said = page.locator('[data-code="http-link"]');
    await page.locator('.b-fix').click();
    await said.waitFor({ state: 'detached' });
    await page.locator('.b-bar').getByRole('button', { name: 'Undo' }).click();
    await said.waitFor();
  });

  it('leaves what is not certain to the author, and leads there', async () => {
    const { page } = await open({
      text: read('../check/fixtures/warning-over-limit.json'),
      now: NOW,
    });
    await page.locator('.b-summary > summary').click();
    await page.locator('.b-summary li button').first().click();
    const id = await page.evaluate(() => document.activeElement?.id);
    assert.equal(id, 'f-message.x');
  });
});
