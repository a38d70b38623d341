// What we have promised of speed and size, and whether it is so.

import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { handWritten } from './contestants/hand-written.js';
import { inline } from './contestants/ours.js';
import type { Figures } from './measure.js';
import type { Results } from './rounds.js';

export interface Target {
  readonly what: string;
  readonly most: number;
  /** `undefined` where a run has not measured it. */
  readonly measured: number | undefined;
  readonly print: (value: number) => string;
}

const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
export const times = (ratio: number): string =>
  `${ratio >= 10 ? ratio.toFixed(0) : ratio.toFixed(2)}×`;

/** @param requests how many a page with many embeds of one case makes, without the page itself */
export function targetsOf(results: Results, embeds: number, requests: number): readonly Target[] {
  const [hundred, thousand] = [100, 1000].map((count) => results.of(inline.id, count));
  const file = readFileSync(new URL('../../dist/case-action.js', import.meta.url));
  return [
    {
      what: `Requests of a page with ${embeds} embeds of one case`,
      most: 2,
      measured: requests,
      print: String,
    },
    {
      what: 'Time until 100 cards with JSON inside can be pressed, against a hand-written element',
      most: 1.3,
      measured: ratio(hundred, results.of(handWritten.id, 100), ({ readyMs }) => readyMs),
      print: times,
    },
    {
      what: 'Script time per card at 1,000 cards, against 100',
      most: 1.2,
      measured: ratio(thousand, hundred, ({ scriptMs }) => scriptMs, 10),
      print: times,
    },
    {
      what: 'Heap per card at 1,000 cards',
      most: 25_000,
      measured: thousand && heapPerCard(thousand, results.empty, 1000),
      print: kB,
    },
    {
      what: 'Size of `case-action.js` with brotli',
      most: 20_000,
      measured: brotliCompressSync(file).length,
      print: kB,
    },
  ];
}

/** What a page holds more than one without cards, for each of them. */
export const heapPerCard = (figures: Figures, empty: Figures, cards: number): number =>
  (figures.heapBytes - empty.heapBytes) / cards;

/** @param more how many times as many cards the first has */
function ratio(
  one: Figures | undefined,
  other: Figures | undefined,
  pick: (figures: Figures) => number,
  more = 1,
): number | undefined {
  return one && other && pick(one) / more / pick(other);
}
