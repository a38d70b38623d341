// Prints what was measured. Ratios are what counts: milliseconds are those of one machine on one day.

import { cpus } from 'node:os';
import { format, resolveConfig } from 'prettier';
import type { Contestant } from './contestants/contestant.js';
import { handWritten } from './contestants/hand-written.js';
import { inline } from './contestants/ours.js';
import { plain } from './contestants/plain.js';
import { type Figures, SLOWER } from './measure.js';
import type { Plan, Results } from './rounds.js';
import { heapPerCard, type Target, targetsOf, times } from './targets.js';

interface Also {
  readonly embeds: number;
  readonly requests: number;
  /** With its version. */
  readonly browser: string;
}

export async function report(plan: Plan, results: Results, also: Also): Promise<string> {
  const targets = targetsOf(results, also.embeds, also.requests);
  const text = [
    '# Speed, measured',
    HEAD,
    '## In short',
    inShort(results, targets),
    '## Targets',
    targetTable(targets),
    '## Who is measured',
    plan.contestants.map(({ title, says }) => `- **${title}.** ${says}`).join('\n'),
    HOW,
    ...plan.cards.map((cards) => ratioTable(plan.contestants, results, cards)),
    '## That run in milliseconds',
    `Of ${also.browser}, made ${SLOWER}× slower, on ${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'}) with Node ${process.version}; ` +
      `medians of ${plan.rounds} rounds, one after the other. Another machine has others.`,
    ...plan.cards.map((cards) => msTable(plan.contestants, results, cards)),
  ].join('\n\n');
  const options = await resolveConfig(new URL('RESULTS.md', import.meta.url));
  return format(text, { ...options, parser: 'markdown' });
}

const HEAD =
  'Written by `npm run bench`, which installs the peers into a folder of their own, measures all of this in one run, and ' +
  'prints it anew. The case is invented, and its dates follow the day of the run.';

const HOW = `## How

- Headless Chromium, its processor made ${SLOWER}× slower, in a window of 1280 by 800. Every page is opened in a new browser context, with
  nothing kept from before; the contestants take turns within each round, and each round begins with another one. Before the
  first round all are measured once with the fewest cards, and that is thrown away.
- Server and browser are on one machine, so that no network is timed. What is on the wire is compressed with brotli (pages at quality 5, files at
  11), and counted as the browser received it, headers included; what it had already, as frames
  of one page do, it did not ask for again. All cards of a page are much alike, which compresses better than different ones would.
- _Ready_ is when what is to be pressed stands in the last card, with where it leads or what it does in place, and a frame with it has been
  painted. Afterwards it is looked for in every card.
- _Script_ is compiling and running scripts, microtasks and garbage collection included, from the browser's trace of the page's main thread. _Style_
  is style and layout. _Task_ is all that this thread did, parsing and painting included.
- _Heap_ is what scripts hold and _DOM_ what the browser holds for them, each after garbage collections and less what a page without cards holds,
  divided by the cards: where they are few, most of it is the script itself.
- _Shift_ is the cumulative layout shift. Without a network a script may come before the first paint, and then nothing moves.`;

/** What the README quotes, word by word. */
function inShort(results: Results, targets: readonly Target[]): string {
  const of = (cards: number, id: string) =>
    ratioOf(results.of(inline.id, cards), results.of(id, cards), ({ readyMs }) => readyMs);
  const [requests, , , heap] = targets.map(({ measured, print }) =>
    measured === undefined ? '–' : print(measured),
  );
  return (
    `A hundred cards with their cases inside take ${of(100, plain.id)} as long until the last can be pressed as the same words ` +
    `in plain HTML, and ${of(100, handWritten.id)} as long as an element that was written by hand for just that card; ` +
    `a thousand take ${of(1000, plain.id)} and ${of(1000, handWritten.id)}. Each holds ${heap} of heap. ` +
    `A page with fifty embeds of one case makes ${requests} requests more than without.`
  );
}

const targetTable = (targets: readonly Target[]): string =>
  table(
    ['What', 'At most', 'Measured', 'Met'],
    targets.map(({ what, most, measured, print }) => [
      what,
      print(most),
      measured === undefined ? '–' : print(measured),
      measured === undefined ? 'not measured' : isMet(print(measured), print(most)),
    ]),
  );

/** By the figures as they are printed, which is what a reader can check. */
const isMet = (measured: string, most: string): string =>
  Number.parseFloat(measured) <= Number.parseFloat(most) ? 'yes' : 'no';

function ratioTable(contestants: readonly Contestant[], results: Results, cards: number): string {
  const [byHand, limit] = [handWritten, plain].map(({ id }) => results.of(id, cards));
  const rows = measured(contestants, results, cards).map(([title, figures]) => [
    title,
    (figures.bytes / 1000).toFixed(1),
    String(figures.requests),
    ratioOf(figures, byHand, ({ readyMs }) => readyMs),
    ratioOf(figures, limit, ({ readyMs }) => readyMs),
    ratioOf(figures, byHand, ({ scriptMs }) => scriptMs),
    ratioOf(figures, byHand, ({ styleMs }) => styleMs),
    ratioOf(figures, byHand, ({ taskMs }) => taskMs),
    ratioOf(figures, limit, ({ taskMs }) => taskMs),
    (heapPerCard(figures, results.empty, cards) / 1000).toFixed(1),
    ((figures.domBytes - results.empty.domBytes) / cards / 1000).toFixed(1),
    figures.shift.toFixed(3),
  ]);
  const head = [
    'Contestant',
    'kB on the wire',
    'Requests',
    'Ready ÷ hand-written',
    '÷ plain',
    'Script ÷ hand-written',
    'Style ÷ hand-written',
    'Task ÷ hand-written',
    '÷ plain',
    'Heap kB per card',
    'DOM kB per card',
    'Shift',
  ];
  return `## ${titleOf(cards)}\n\n${table(head, rows)}`;
}

function msTable(contestants: readonly Contestant[], results: Results, cards: number): string {
  const rows = measured(contestants, results, cards).map(([title, figures]) => [
    title,
    ...[figures.readyMs, figures.scriptMs, figures.styleMs, figures.taskMs, figures.cpuMs].map(
      (ms) => ms.toFixed(0),
    ),
  ]);
  const head = ['Contestant', 'Ready', 'Script', 'Style', 'Task', 'Processor time'];
  return `### ${titleOf(cards)} in milliseconds\n\n${table(head, rows)}`;
}

/** Those that were measured with so many cards. */
function measured(
  contestants: readonly Contestant[],
  results: Results,
  cards: number,
): readonly (readonly [title: string, figures: Figures])[] {
  return contestants.flatMap(({ id, title }) => {
    const figures = results.of(id, cards);
    return figures === undefined ? [] : [[title, figures] as const];
  });
}

/** The heading above what so many cards cost. */
export const titleOf = (cards: number): string =>
  cards === 1 ? 'One card' : `${cards.toLocaleString('en')} cards`;

function ratioOf(
  one: Figures | undefined,
  other: Figures | undefined,
  pick: (figures: Figures) => number,
): string {
  return one && other ? times(pick(one) / pick(other)) : '–';
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map((_, column) => (column === 0 ? '---' : '--:')), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
