// An audit of every state of a card, light and dark, in both directions.

import { expect } from '@open-wc/testing';
import { cardThatIs, STATES } from './every-state.js';

/** A page of a scheme and a direction, around a card. */
const pageOf = (scheme: string, lang: string, dir: string) => (card: string) =>
  `<div lang="${lang}" dir="${dir}"
    style="color-scheme: ${scheme}; background: Canvas; color: CanvasText">${card}</div>`;

describe('an audit', () => {
  for (const lang of ['en', 'ar'] as const) {
    const dir = lang === 'ar' ? 'rtl' : 'ltr';
    for (const theme of ['light', 'dark']) {
      for (const state of STATES) {
        it(`finds nothing in a card ${state} (${theme}, ${dir})`, async () => {
          const card = await cardThatIs(state, lang, `theme="${theme}"`, pageOf(theme, lang, dir));
          await expect(card).to.be.accessible();
        });
      }
    }
  }

  for (const [lang, other, dir] of [
    ['ar', 'en', 'ltr'],
    ['en', 'ar', 'rtl'],
  ] as const) {
    for (const state of ['open', 'with all unfolded', 'in the layout button, opened'] as const) {
      it(`finds nothing in a card ${state}, in ${lang} on a page in ${other}`, async () => {
        // Dark on a light page at that, and the reverse.
        const scheme = lang === 'ar' ? 'light' : 'dark';
        const theme = lang === 'ar' ? 'dark' : 'light';
        const around = pageOf(scheme, other, dir);
        await expect(await cardThatIs(state, lang, `theme="${theme}"`, around)).to.be.accessible();
      });
    }
  }
});
