// Light, dark, and the page's own colours.

import { expect } from '@open-wc/testing';
import { aCase } from '../a-case.js';
import { actionOf, onPage, partOf, withJson } from './a-card.js';

const inside = `<script type="application/json">${JSON.stringify(aCase())}</script>`;
const schemeOf = (element: Element) => getComputedStyle(element).colorScheme;

/** A colour as it is painted: red, green, blue and how much of it, of 255 each. */
function pixelOf(colour: string): readonly number[] {
  const canvas = Object.assign(document.createElement('canvas'), { width: 1, height: 1 });
  const context = canvas.getContext('2d')!;
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  return [...context.getImageData(0, 0, 1, 1).data];
}

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
    expect(pixelOf(action.backgroundColor)).to.deep.equal([1, 2, 3, 255]);
    expect(pixelOf(action.color)).to.deep.equal([250, 251, 252, 255]);
  });

  it('takes no transparency from an accent, which letters would have too', async () => {
    const card = await withJson(aCase(), 'style="--case-action-accent: rgb(255 220 0 / 0.2)"');
    const action = getComputedStyle(actionOf(card)!);
    expect(pixelOf(action.backgroundColor)).to.deep.equal([255, 220, 0, 255]);
    expect(pixelOf(action.color)).to.deep.equal([0, 0, 0, 255]);
    expect(pixelOf(getComputedStyle(partOf(card, 'write')!).color)[3]).to.equal(255);
  });

  it('is hidden with the hidden attribute', async () => {
    const card = await withJson(aCase(), 'hidden');
    expect(getComputedStyle(card).display).to.equal('none');
  });
});
