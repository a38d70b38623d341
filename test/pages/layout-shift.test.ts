// How far a page moves when a card takes the place of the words on it: as browsers measure it, on a slow connection.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import { barePage, BUILDS, caseText } from '../support/bare-page.js';
import { startVisits } from '../support/visit.js';

const { server, visit } = await startVisits();

/** How long the case file takes. */
const SLOW_MS = 700;
/** As long as it takes to be painted without a script. */
const SCRIPT_MS = 80;
/** The cumulative layout shift that web.dev calls good is five times as large. */
const MOST = 0.02;

/** About as much as the cases say that we know. */
const SUMMARY = [
  'Mira is invented. She was taken from her newsroom in the night, by men who showed no warrant. '.repeat(
    2,
  ),
  'Nobody has seen her since. Her lawyer has asked for her in four prisons, and was turned away. '.repeat(
    2,
  ),
  'The newsroom is closed. What she was writing about has appeared all the same, elsewhere. '.repeat(
    2,
  ),
];

server.route('/case.json', async () => {
  await delay(SLOW_MS);
  return {
    body: caseText({ summary: SUMMARY, link: 'https://ngo.example/mira', reviewed: today() }),
  };
});
const today = (): string => new Date().toISOString().slice(0, 10);

/** All that a case says, as the pages of partners have it. */
const FALLBACK = `
  <p><strong>Mira Invented: an invented journalist, held without charge</strong></p>
  <p>As of 2 March 2026: she has begun a hunger strike.</p>
  ${SUMMARY.map((paragraph) => `<p>${paragraph}</p>`).join('')}
  <p>The minister can order her release: ask Jo Sample, Minister of Examples (@InventedMin).</p>
  <p>What you post is public and carries your name. Think of your own safety and your family’s before you post.</p>
  <p>“@InventedMin Where is Mira Invented? #FreeMira”</p>
  <p><a href="https://x.com/intent/tweet">Tell Jo Sample about Mira Invented on X</a></p>`;
const WORDS = `<p>${'Words of the article, for those who came for them. '.repeat(6)}</p>`;

/** An article with a card in it, and words below. */
function article(style: string, layout: string): string {
  const [{ tag }] = BUILDS;
  return barePage(
    '<meta name="viewport" content="width=device-width"><style>',
    'body { font: 18px/1.5 sans-serif } article { max-width: 40rem; margin: auto }</style>',
    `<article><h1>A blog</h1>${WORDS}`,
    `<div class="case-action" data-src="/case.json" data-layout="${layout}" style="${style}">${FALLBACK}</div>`,
    `${WORDS.repeat(6)}</article>`,
    tag,
  );
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The layout shifts of a page from its first paint until its card is there, added up. */
async function shiftOf(size: Size, url: string): Promise<number> {
  const { page } = await visit(server.page(barePage()));
  await page.setViewportSize(size);
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        shifts.push((entry as PerformanceEntry & { readonly value: number }).value);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.route('**/dist/case-action.js', async (route) => {
    await delay(SCRIPT_MS);
    await route.continue();
  });
  await page.goto(url);
  await page.locator('case-action [part=name]').waitFor();
  // A shift is told of once the frame that shows it has been painted.
  return page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
    const { shifts } = window as unknown as { readonly shifts: readonly number[] };
    return shifts.reduce((sum, value) => sum + value, 0);
  });
}

const SIZES = { 'a phone': { width: 390, height: 844 }, 'a desk': { width: 1280, height: 800 } };

describe('a page whose case file is slow', () => {
  for (const [name, size] of Object.entries(SIZES)) {
    it(`hardly moves on ${name} where the words on it say all that the case does`, async (test) => {
      for (const layout of ['card', 'compact']) {
        const shift = await shiftOf(size, server.page(article('', layout)));
        test.diagnostic(`${layout}: ${shift.toFixed(4)}`);
        assert.ok(shift <= MOST, `${layout}: ${shift}`);
      }
    });

    it(`does not move at all on ${name} where it keeps the room itself`, async () => {
      const shift = await shiftOf(size, server.page(article('min-height: 90rem', 'card')));
      assert.equal(shift, 0);
    });
  }
});
