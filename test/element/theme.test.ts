// Light, dark, and the page's own colours.

import { expect } from '@open-wc/testing';
import { aCase } from '../a-case.js';
import { actionOf, onPage, partOf, withJson } from './a-card.js';

const inside = `<script type="application/json">${JSON.stringify(aCase())}</script>`;
const schemeOf = (element: Element) => getComputedStyle(element).colorScheme;

describe('the theme of a card', () => {
  it('follows the page by default', async () => {
    const card = await onPage(
      `<div style="color-scheme: dark"><case-action>${inside}</case-action></div>`,
    );
    expect(schemeOf(partOf(card, 'card')!)).to.equal('dark');
  });

  it('can be light or dark whatever the page is', async () => {
    for (const [theme, other] of [
      ['light', 'dark'],
      ['dark', 'light'],
    ]) {
      const card = await onPage(
        `<div style="color-scheme: ${other}"><case-action theme="${theme}">${inside}</case-action></div>`,
      );
      expect(schemeOf(partOf(card, 'card')!)).to.equal(theme);
    }
  });

  it('takes the colours that the page gives it', async () => {
    const card = await withJson(
      aCase(),
      'style="--case-action-accent: rgb(1, 2, 3); --case-action-on-accent: rgb(250, 251, 252)"',
    );
    const action = getComputedStyle(actionOf(card)!);
    expect([action.backgroundColor, action.color]).to.deep.equal([
      'rgb(1, 2, 3)',
      'rgb(250, 251, 252)',
    ]);
  });

  it('is hidden with the hidden attribute', async () => {
    const card = await withJson(aCase(), 'hidden');
    expect(getComputedStyle(card).display).to.equal('none');
  });
});
