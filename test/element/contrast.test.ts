// Whether everything on a card can be read and made out, in its own colours and in those of pages.

import { expect } from '@open-wc/testing';
import { contrast } from '../support/contrast.js';
import { colourOf, measured, poorContrasts } from './contrast.js';
import { cardThatIs, type State, STATES, write } from './every-state.js';
import { ACCENTS, dress, type Theme, THEMES } from './themes.js';

/** Puts a card on a page of its own, whose colours can be changed. */
async function onDressedPage(state: State, theme: Theme, attributes = '') {
  const card = await cardThatIs(state, 'en', attributes, (html) => `<div>${html}</div>`);
  dress(card.parentElement!, theme);
  return { page: card.parentElement!, root: card.shadowRoot!, card };
}

describe('the colours of a card', () => {
  it('are measured as WCAG does', () => {
    expect(contrast(colourOf('white'), colourOf('black'))).to.equal(21);
    expect(contrast(colourOf('#767676'), colourOf('white'))).to.be.closeTo(4.54, 0.01);
    expect(colourOf('color(srgb 1 0.5 0 / 0.5)')[3]).to.be.closeTo(0.5, 0.01);
  });

  for (const [name, theme] of Object.entries(THEMES)) {
    it(`can be told apart ${name}`, async () => {
      for (const state of ['stale', 'after copying', 'in the layout button, opened'] as const) {
        const { root } = await onDressedPage(state, theme);
        expect(measured(root)).to.be.above(10);
        expect(poorContrasts(root), state).to.deep.equal([]);
      }
      const { root, card } = await onDressedPage('in several languages', theme);
      await write(card, 'Where is she?');
      expect(poorContrasts(root), 'writing').to.deep.equal([]);
    });
  }

  for (const accent of ACCENTS) {
    it(`can be told apart with the accent ${accent}`, async () => {
      const light = { scheme: 'light', tokens: { accent } } as const;
      const { page, root } = await onDressedPage('with all unfolded', light);
      expect(poorContrasts(root), 'light').to.deep.equal([]);
      dress(page, { ...light, scheme: 'dark' });
      expect(poorContrasts(root), 'dark').to.deep.equal([]);
    });
  }

  for (const state of STATES) {
    it(`can be told apart in a card ${state}, whatever the page around it`, async () => {
      const light = { scheme: 'light', tokens: {} } as const;
      const { page, root, card } = await onDressedPage(state, light, 'theme="dark"');
      expect(poorContrasts(root), 'dark').to.deep.equal([]);
      card.theme = 'light';
      await card.updateComplete;
      dress(page, { ...light, scheme: 'dark' });
      expect(poorContrasts(root), 'light').to.deep.equal([]);
    });
  }
});
