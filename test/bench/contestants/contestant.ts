// What it takes to be measured, and the page around the cards, which is the same for all.

import type { BenchCase } from '../case.js';

export interface Contestant {
  readonly id: string;
  /** As the tables call it. */
  readonly title: string;
  /** What it does and does not do, in a sentence or two. */
  readonly says: string;
  /** With more cards than this it is not measured. */
  readonly most?: number;
  /** The page that shows these cases. */
  readonly page: (cases: readonly BenchCase[]) => string;
  /**
   * A function of JavaScript that finds in the slot of a card what is to be pressed: there, with where it leads or what
   * it does in place; falsy as long as it is not.
   */
  readonly find: string;
}

/** What a page has, besides one slot for each card. */
interface Around {
  readonly head?: string;
  /** What stands below the cards. */
  readonly end?: string;
}

/** A page with cards, each in a slot; the last can be found by its id. */
export function pageOf(cards: readonly string[], { head = '', end = '' }: Around = {}): string {
  const slots = cards.map(
    (card, index) =>
      `<div class="slot"${index === cards.length - 1 ? ' id="last"' : ''}>${card}</div>\n`,
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<link rel="icon" href="data:,">
<title>Invented cases</title>
<style>body { margin: 1rem; font: 1rem/1.5 system-ui, sans-serif } .slot { margin-block-end: 1rem }</style>
${head}
</head>
<body>
<h1>Invented cases</h1>
<main id="cards">
${slots.join('')}</main>
${end}
</body>
</html>
`;
}
