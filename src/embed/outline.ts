// What every form says of a card, in order. A form only prints it: that is why all of them say the same.
// Nothing in it ages with the days: no "8 days ago", no picture that nobody could take back, no count of how many have written.

import type { Card } from '../card/card.js';
import type { Case } from '../case/table.js';
import {
  asOf,
  askBlocks,
  type Block,
  footBlocks,
  type Leading,
  storyBlocks,
  wayBlocks,
} from './blocks.js';
import { makeSheet, type Printing, type Sheet } from './sheet.js';

export interface Outline {
  readonly card: Card;
  /** BCP 47 tag of the reader's language; that of the card is the nearest one that there is. */
  readonly lang: string;
  readonly blocks: readonly Block[];
}

/** All that is said of a case; of one that is withdrawn, only that. */
export const makeOutline = (shown: Case, printing: Printing & Leading): Outline =>
  outlineOf(makeSheet(shown, printing), printing);

/** The same of a card that is there already. */
export function outlineOf(sheet: Sheet, leading: Leading): Outline {
  const { card, lang, actions } = sheet;
  return { card, lang, blocks: [...storyBlocks(card), ...actionBlocks()] };

  function actionBlocks(): readonly Block[] {
    const [action] = actions;
    if (card.state === 'withdrawn') return [];
    const age = asOf(card, sheet.day, action && sheet.expires);
    return [
      ...(action
        ? [...askBlocks(action, card.words), ...age, ...wayBlocks(card, actions, leading)]
        : age),
      ...footBlocks(card),
    ];
  }
}
