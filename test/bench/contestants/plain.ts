// The limit: nothing that shows these words can cost less than the words themselves.

import { CARD_CSS, cardHtml } from '../card-html.js';
import { type Contestant, pageOf } from './contestant.js';

/** The style of cards that stand in the page itself. */
export const CARD_STYLE = `<style>${CARD_CSS}</style>`;

export const plain: Contestant = {
  id: 'plain',
  title: 'plain HTML',
  says: 'The same words and links, written into the page by whoever made it, and no script. Nothing changes when the case does, nothing is in the language of the reader, and nothing can be copied or rewritten.',
  page: (cases) =>
    pageOf(
      cases.map((of) => cardHtml(of)),
      { head: CARD_STYLE },
    ),
  find: `(slot) => slot.querySelector('a.button[href]')`,
};

/** A page without cards, from which the heap is counted. */
export const empty: Contestant = {
  id: 'empty',
  title: 'no cards',
  says: 'The page around the cards.',
  page: () => pageOf([''], { head: CARD_STYLE }),
  find: `(slot) => slot`,
};
