// The card as a good engineer would write it alone, from ../peers/hand-written.ts.

import { inlineJson } from '../card-html.js';
import { type Contestant, pageOf } from './contestant.js';

export const handWritten: Contestant = {
  id: 'hand-written',
  title: 'hand-written element',
  says: 'A custom element written for exactly this card: it reads the JSON inside, clones one template into a shadow root, shares one style sheet and one date formatter, knows two languages and one network. It trusts its JSON, reports nothing, folds, copies and rewrites nothing, and knows no state but an open case.',
  page: (cases) =>
    pageOf(
      cases.map(
        (of) =>
          `<hand-written><script type="application/json">${inlineJson(of)}</script></hand-written>`,
      ),
      { head: '<script type="module" src="/bench/hand-written.js"></script>' },
    ),
  find: `(slot) => slot.firstElementChild.shadowRoot?.querySelector('a.button[href]')`,
};
