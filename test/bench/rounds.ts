// Measures everybody in turn, again and again, so that whatever else the machine does meets all of them alike.

import type { StaticServer } from '../support/static-server.js';
import { aBenchCase } from './case.js';
import type { Contestant } from './contestants/contestant.js';
import { empty } from './contestants/plain.js';
import type { Figures, Meter } from './measure.js';
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

type AddressOf = (contestant: Contestant, cards: number) => string;

export async function measureAll(
  meter: Meter,
  addressOf: AddressOf,
  { rounds, cards, contestants }: Plan,
  say: (text: string) => void,
): Promise<Results> {
  const runs = new Map<string, Figures[]>();
  const key = (id: string, count: number) => `${id} ${count}`;
  const run = async (contestant: Contestant, count: number, isKept = true) => {
    const figures = await meter.measure(addressOf(contestant, count), contestant.find);
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

/** Puts pages on a server: returns what says the address of one, which is made when it is first asked for. */
export function pagesOn(server: StaticServer): AddressOf {
  const paths = new Set<string>();
  return (contestant, count) => {
    const path = `/bench/${contestant.id}-${count}.html`;
    if (!paths.has(path)) {
      const cases = Array.from({ length: count }, (_, index) => aBenchCase(index));
      serve(server, path, contestant.page(cases), 'page');
      paths.add(path);
    }
    return server.origin + path;
  };
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
