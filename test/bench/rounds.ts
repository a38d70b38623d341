// Measures everybody in turn, again and again, so that whatever else the machine does meets all of them alike.

import type { Browser } from 'playwright-core';
import type { StaticServer } from '../support/static-server.js';
import { aBenchCase } from './case.js';
import type { Contestant } from './contestants/contestant.js';
import { empty } from './contestants/plain.js';
import { type Figures, measure } from './measure.js';
import { serve } from './serve.js';

export interface Plan {
  readonly rounds: number;
  /** How many cards the pages have. */
  readonly cards: readonly number[];
  readonly contestants: readonly Contestant[];
}

/** The medians of what was measured. */
export interface Results {
  readonly of: (id: string, cards: number) => Figures | undefined;
  /** Of the page without cards. */
  readonly empty: Figures;
}

type Say = (text: string) => void;

export async function measureAll(
  browser: Browser,
  server: StaticServer,
  { rounds, cards, contestants }: Plan,
  say: Say,
): Promise<Results> {
  const runs = new Map<string, Figures[]>();
  const key = (id: string, count: number) => `${id} ${count}`;
  const run = async (contestant: Contestant, count: number, isKept = true) => {
    const figures = await measure(browser, addressOf(server, contestant, count), contestant.find);
    if (!isKept) return;
    const id = key(contestant.id, count);
    runs.set(id, [...(runs.get(id) ?? []), figures]);
  };
  const within = (count: number) => contestants.filter(({ most = Infinity }) => count <= most);

  say('warming up');
  for (const contestant of within(cards[0]!)) await run(contestant, cards[0]!, false);
  for (let round = 0; round < rounds; round += 1) {
    await run(empty, 0);
    for (const count of cards) {
      const startedAt = Date.now();
      // Nobody always comes after the same one's garbage, or first.
      for (const contestant of rotate(within(count), round)) await run(contestant, count);
      const seconds = ((Date.now() - startedAt) / 1000).toFixed(0);
      say(`round ${round + 1} of ${rounds}, ${count} cards: ${seconds} s`);
    }
  }
  const medianOf = (id: string, count: number) => {
    const all = runs.get(key(id, count));
    return all && medians(all);
  };
  return { of: medianOf, empty: medianOf(empty.id, 0)! };
}

const served = new WeakMap<StaticServer, Set<string>>();

/** The address of a page, which is made when it is first asked for. */
export function addressOf(server: StaticServer, contestant: Contestant, count: number): string {
  const path = `/bench/${contestant.id}-${count}.html`;
  const known = served.get(server) ?? new Set();
  served.set(server, known);
  if (!known.has(path)) {
    const cases = Array.from({ length: count }, (_, index) => aBenchCase(index));
    serve(server, path, contestant.page(cases), 'page');
    known.add(path);
  }
  return server.origin + path;
}

const rotate = <Item>(items: readonly Item[], by: number): readonly Item[] => {
  const start = by % items.length;
  return [...items.slice(start), ...items.slice(0, start)];
};

function medians(all: readonly Figures[]): Figures {
  const names = Object.keys(all[0]!) as (keyof Figures)[];
  const entries = names.map((name) => [name, median(all.map((figures) => figures[name]))]);
  return Object.fromEntries(entries) as Figures;
}

/** Of an even number, the higher of the two in the middle. */
function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}
