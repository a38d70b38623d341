// However often cards come and go, the page's memory stays what it was, and so does what else it holds on to.

import { expect } from '@open-wc/testing';
import { aFramedPage, type FramedPage } from './framed-page.js';
import { goThrough, KINDS, type Life } from './rounds.js';

const FIRST_ROUNDS = 400;
/** The heap is looked at three times: code that the browser compiles anew makes it larger once, what leaks every time. */
const TIMES = 3;
const ROUNDS = 600;
const ROUNDS_OF_LEAKS = 200;
/** What a round may seem to leave behind: the browser's own caches come and go. A card that is held leaves 1,400. */
const MOST_BYTES = 500;
const MOST_COLLECTIONS = 50;
const PATIENCE_MS = 60_000;

/** Chromium has them when it is started with --js-flags=--expose-gc and --enable-precise-memory-info. */
const { gc } = globalThis as { gc?: () => void };
const heapSize = () =>
  (performance as { memory?: { readonly usedJSHeapSize: number } }).memory?.usedJSHeapSize;

async function heap(page: FramedPage): Promise<number> {
  for (let time = 0; time < 3; time++) {
    await page.drawn();
    gc?.();
  }
  return heapSize()!;
}

/** How many elements are left once the browser has had time to let go: a busy one does not collect all at once. */
async function left(made: readonly WeakRef<HTMLElement>[], page: FramedPage): Promise<number> {
  const count = () => made.filter((element) => element.deref()).length;
  for (let time = 0; time < MOST_COLLECTIONS && count() > 1; time++) {
    await page.drawn();
    gc?.();
  }
  return count();
}

interface Growth {
  /** Of the heap, for each round: what is in the middle of three times. */
  readonly bytes: number;
  /** How many of the elements that were made are still there. */
  readonly elements: number;
  readonly holds: readonly [before: FramedPage['holds'], after: FramedPage['holds']];
}

/** What is left behind by three times so many rounds, after others of the same kind. */
async function growth(
  kind: Life,
  rounds: number,
  leak: (element: HTMLElement) => void = () => undefined,
): Promise<Growth> {
  const page = await aFramedPage();
  await goThrough(page, kind, FIRST_ROUNDS, leak);
  const { holds } = page;
  const made: WeakRef<HTMLElement>[] = [];
  const sizes = [await heap(page)];
  for (let time = 0; time < TIMES; time++) {
    await goThrough(page, kind, rounds, (element) => {
      made.push(new WeakRef(element));
      leak(element);
    });
    sizes.push(await heap(page));
  }
  const grown = sizes.slice(1).map((size, index) => (size - sizes[index]!) / rounds);
  const bytes = grown.sort((one, other) => one - other)[1]!;
  const elements = await left(made, page);
  return { bytes, elements, holds: [holds, page.holds] };
}

describe('the memory of a page to which cards come ten thousand times', () => {
  before(async function () {
    this.timeout(PATIENCE_MS);
    expect(gc, 'the browser lets tests collect garbage').to.be.a('function');
    expect(heapSize(), 'the browser tells how large the heap is').to.be.a('number');
    // Whatever is run for the first time is compiled, and stays.
    const page = await aFramedPage();
    for (const kind of Object.values(KINDS)) await goThrough(page, kind, FIRST_ROUNDS, () => {});
  });

  for (const [what, kind] of Object.entries(KINDS)) {
    it(`does not grow by ${what}`, async () => {
      const { bytes, elements, holds } = await growth(kind, ROUNDS);
      expect(holds[1]).to.deep.equal(holds[0]);
      expect(bytes).to.be.below(MOST_BYTES);
      // The browser itself remembers where the focus was last.
      expect(elements).to.be.at.most(1);
    }).timeout(PATIENCE_MS);
  }

  it('does by cards that something holds on to, so that these tests can fail', async () => {
    const held: HTMLElement[] = [];
    const kind = KINDS['a hook'];
    const { bytes, elements } = await growth(kind, ROUNDS_OF_LEAKS, (card) => void held.push(card));
    expect(bytes).to.be.above(MOST_BYTES);
    const rounds = TIMES * ROUNDS_OF_LEAKS;
    expect(elements).to.equal((held.length * rounds) / (FIRST_ROUNDS + rounds));
  }).timeout(PATIENCE_MS);

  it('does by something small that every card leaves behind', async () => {
    const left: object[] = [];
    const kind = KINDS['a hook'];
    const { bytes, elements } = await growth(
      kind,
      ROUNDS_OF_LEAKS,
      ({ title }) => void left.push(Array.from({ length: 2000 }, () => title)),
    );
    expect(bytes).to.be.above(MOST_BYTES);
    expect(elements).to.equal(0);
  }).timeout(PATIENCE_MS);
});
