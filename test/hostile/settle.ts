// Waits until a card has what it asked for.

import type { CaseAction } from '../../src/element/case-action.js';
import { turn } from './troubles.js';

/** Longer than it takes to read an answer that is there, on the slowest of machines. */
const LONGEST_MS = 10_000;

/** Waits until nothing is on its way to a card any more, and it shows what has come. */
export async function settle(card: CaseAction): Promise<void> {
  const end = performance.now() + LONGEST_MS;
  while (card.matches(':state(loading)')) {
    if (performance.now() > end) throw new Error('The card still waits.');
    await turn();
  }
  await card.updateComplete;
}
