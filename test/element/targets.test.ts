// Room for fingers: how large everything is that can be pressed (WCAG 2.5.8, and 2.5.5 for what matters most).

import { expect } from '@open-wc/testing';
import { nameOf } from './contrast.js';
import { cardThatIs, STATES, unfoldAll } from './every-state.js';

/** In CSS pixels. */
const LEAST = 24;
const LEAST_OF_MAIN = 44;
const MAIN = '[part=action], [part=check], [part=copy], [part=open]';

/** Whether a link stands among words, which decide how high it is. */
function isInSentence(link: Element): boolean {
  if (!link.matches('a:not(.button, .way)')) return false;
  return link.parentElement!.textContent!.trim() !== link.textContent!.trim();
}

describe('what can be pressed on a card', () => {
  for (const state of STATES) {
    it(`is large enough in a card ${state}`, async () => {
      const card = await cardThatIs(state, 'en');
      if (state === 'stale') await unfoldAll(card);
      const all = card.shadowRoot!.querySelectorAll('a, button, select, textarea, summary');
      for (const element of [...all].filter((it) => !isInSentence(it))) {
        const { width, height } = element.getBoundingClientRect();
        const least = element.matches(MAIN) ? LEAST_OF_MAIN : LEAST;
        expect(height, `height of ${nameOf(element)}`).to.be.at.least(least);
        expect(width, `width of ${nameOf(element)}`).to.be.at.least(least);
      }
    });
  }
});
