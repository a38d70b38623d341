// A card that a page has let go of leaves nothing behind.

import { expect } from '@open-wc/testing';
import { aCase } from '../a-case.js';
import '../../src/define.js';

/** Chromium has it when it is started with --js-flags=--expose-gc. */
const collectGarbage = (globalThis as { gc?: () => void }).gc;

/** Puts a card on the page, uses it, takes it away, and gives back what can tell whether it is still there. */
async function passing(keep: (card: Element) => void): Promise<WeakRef<Element>> {
  const card = document.createElement('case-action');
  card.case = aCase();
  document.body.append(card);
  await card.updateComplete;
  card.remove();
  keep(card);
  return new WeakRef(card);
}

async function isCollected(card: WeakRef<Element>): Promise<boolean> {
  for (let round = 0; round < 10; round++) {
    await new Promise(requestAnimationFrame);
    collectGarbage?.();
    if (card.deref() === undefined) return true;
  }
  return false;
}

describe('<case-action> after it was removed', () => {
  before(() => {
    expect(collectGarbage, 'the browser lets tests collect garbage').to.be.a('function');
  });

  it('is collected', async () => {
    expect(await isCollected(await passing(() => undefined))).to.be.true;
  });

  it('is not where something still holds it, so that this test can fail', async () => {
    const held: Element[] = [];
    expect(await isCollected(await passing((card) => held.push(card)))).to.be.false;
    expect(held).to.have.length(1);
  });
});
