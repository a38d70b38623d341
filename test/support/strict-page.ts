// A page of a partner under a policy of its own, with the script at another address: what a reader sees of it.

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after } from 'node:test';
import type { Page } from 'playwright-core';
import { caseText } from './bare-page.js';
import { built, CORS, startServer, type StaticServer } from './static-server.js';
import { violationsOn, watchPolicy } from './violations.js';
import { startVisits, type Visit } from './visit.js';

/** The two built files, and how each is brought. */
export const SCRIPTS = [
  { build: 'the module', file: 'case-action.js', kind: 'type="module"' },
  { build: 'the classic script', file: 'case-action.classic.js', kind: 'defer' },
] as const;
export type Script = (typeof SCRIPTS)[number];

/** The words of the page: all that a reader needs where there is no card. */
const SAYS = 'Mira Invented, as of 2 March 2026: she has begun a hunger strike.';
const LEADS = 'What you can do for her';
const LEADS_TO = 'https://ngo.example/mira';
const WORDS = `<p>${SAYS}</p><p><a href="${LEADS_TO}">${LEADS}</a></p>`;

interface Strict extends Visit {
  /** Each violation that the browser has reported, as `directive address`. */
  readonly violations: () => Promise<readonly string[]>;
}

/** How the page is served and what is on it. */
interface Setup {
  readonly policy?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** All script tags. */
  readonly tags: string;
  readonly html?: string;
}

export interface StrictPages {
  readonly server: StaticServer;
  /** Another origin, as a CDN is: it has the scripts and the case file. */
  readonly cdn: StaticServer;
  readonly open: (setup: Setup) => Promise<Strict>;
  readonly hook: string;
  /** A script tag for one of the two files on the CDN. */
  readonly tag: (script: Script, more?: string) => string;
  /** A reader sees the case, with its look, and nothing of the words of the page. */
  readonly seesCard: (page: Page) => Promise<void>;
}

export const integrityOf = ({ file }: Script): string =>
  `sha384-${createHash('sha384').update(built(file)).digest('base64')}`;

/** Gives the tests of a file a partner's server, a CDN and readers; all end with the tests. */
export async function startStrictPages(): Promise<StrictPages> {
  const { server, visit } = await startVisits();
  const cdn = await startServer();
  after(() => cdn.close());
  for (const { file } of SCRIPTS)
    cdn.route(`/${file}`, () => ({ body: built(file), headers: CORS }));
  cdn.route('/case.json', () => ({ body: caseText(), headers: CORS }));

  const hook = `<div class="case-action" data-src="${cdn.origin}/case.json">${WORDS}</div>`;
  const tag = ({ file, kind }: Script, more = '') =>
    `<script ${kind} src="${cdn.origin}/${file}" ${more}></script>`;

  const open = async ({ policy, headers, tags, html = hook }: Setup): Promise<Strict> => {
    const url = server.page(
      `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A strict page</title></head>
      <body>${html}${tags}</body></html>`,
      { ...headers, ...(policy === undefined ? {} : { 'content-security-policy': policy }) },
    );
    const seen = await visit('about:blank');
    await watchPolicy(seen.page);
    await seen.page.goto(url);
    return { ...seen, violations: () => violationsOn(seen.page) };
  };

  let look: unknown;
  const seesCard = async (page: Page): Promise<void> => {
    await isCard(page);
    // Any page without a policy says how a card looks.
    if (look === undefined) {
      const free = await open({ tags: tag(SCRIPTS[0]) });
      await isCard(free.page);
      look = await lookOf(free.page);
    }
    assert.deepEqual(await lookOf(page), look);
  };
  return { server, cdn, open, hook, tag, seesCard };
}

async function isCard(page: Page): Promise<void> {
  const card = page.locator('case-action').first();
  await card.locator('[part=name]').waitFor();
  assert.equal((await card.locator('[part=name]').innerText()).trim(), 'Mira Invented');
  assert.equal(
    await card.locator('a[part=action]').getAttribute('href'),
    'https://x.com/intent/tweet?text=%40InventedMin%20Where%20is%20Mira%20Invented%3F%20%23FreeMira',
  );
  assert.equal(await page.getByText(SAYS).isVisible(), false);
}

/** What styles make of a card. */
const lookOf = (page: Page): Promise<unknown> =>
  page.evaluate(() => {
    const { shadowRoot } = document.querySelector('case-action')!;
    return ['section', '[part=name]', '[part=message] blockquote', '[part=action]'].map(
      (selector) => {
        const style = getComputedStyle(shadowRoot!.querySelector(selector)!);
        const { display, padding, backgroundColor, color, borderRadius, fontSize, fontWeight } =
          style;
        return { display, padding, backgroundColor, color, borderRadius, fontSize, fontWeight };
      },
    );
  });

/** A reader sees all words of the page, the link with its address, and no card. */
export async function seesWords(page: Page): Promise<void> {
  assert.equal(await page.locator('[part=name]').count(), 0);
  const link = page.getByRole('link', { name: LEADS });
  assert.equal(await page.getByText(SAYS).isVisible(), true);
  assert.equal(await link.isVisible(), true);
  assert.equal(await link.getAttribute('href'), LEADS_TO);
}
