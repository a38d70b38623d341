// A card that a page has let go of leaves nothing behind.

import { expect } from '@open-wc/testing';
import { upgrade } from '../../src/element/hooks.js';
import { aCase } from '../a-case.js';
import { next, servedAt } from './a-card.js';

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

/** The same with a card whose case comes from an address, and is asked for again. */
async function passingFromAnAddress(): Promise<WeakRef<Element>> {
  const card = document.createElement('case-action');
  card.src = servedAt(JSON.stringify(aCase()));
  card.refresh = 30;
  document.body.append(card);
  await next(card, 'case-load');
  card.remove();
  return new WeakRef(card);
}

/** The same with a card that stands in a hook, which is watched. */
async function passingInAHook(): Promise<WeakRef<Element>> {
  const hook = document.createElement('div');
  hook.className = 'case-action';
  hook.dataset['name'] = 'Mira Invented';
  document.body.append(hook);
  upgrade(hook);
  await hook.querySelector('case-action')!.updateComplete;
  hook.remove();
  return new WeakRef(hook);
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

  it('is collected, with its place among the users of its case file', async () => {
    expect(await isCollected(await passingFromAnAddress())).to.be.true;
  });

  it('is collected together with its hook', async () => {
    expect(await isCollected(await passingInAHook())).to.be.true;
  });

  it('is not where something still holds it, so that this test can fail', async () => {
    const held: Element[] = [];
    expect(await isCollected(await passing((card) => held.push(card)))).to.be.false;
    expect(held).to.have.length(1);
  });
});
