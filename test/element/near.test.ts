// A case file is asked for when its card comes near the screen, or is to be printed, and not before.

import { expect, fixture } from '@open-wc/testing';
import { aCase } from '../a-case.js';
import { until } from './a-page-around.js';
import { next, onPage, servedAt, settled, showsFallback, textOf } from './a-card.js';

let count = 0;
/** An address that no other test asks for. */
const anAddress = () => `${servedAt(JSON.stringify(aCase()))}&near=${(count += 1)}`;
const timesAsked = (src: string) =>
  performance
    .getEntriesByType('resource')
    .filter(({ name }) => name === new URL(src, document.baseURI).href).length;

const FAR = '<div style="height: 400vh"></div>';
const card = (src: string, attributes = '', words = 'Words.') =>
  `<case-action src="${src.replaceAll('"', '&quot;')}" ${attributes}>${words}</case-action>`;

/** Waits until the browser has told every observer who is near: they hear of a change in the order they came. */
async function observed(): Promise<void> {
  for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
}

afterEach(() => window.scrollTo(0, 0));

describe('a card that is far below the screen', () => {
  it('asks for nothing and keeps the words on the page until it comes near', async () => {
    const src = anAddress();
    const far = await onPage(`<div>${FAR}${card(src)}</div>`);
    await observed();
    expect(timesAsked(src)).to.equal(0);
    expect(showsFallback(far)).to.be.true;
    const arrived = next(far, 'case-load');
    far.scrollIntoView();
    await arrived;
    expect(textOf(far, 'name')).to.equal('Mira Invented');
    await until(() => timesAsked(src) === 1);
  });

  it('asks one screen before it is seen', async () => {
    const src = anAddress();
    await settled(() => onPage(`<div><div style="height: 150vh"></div>${card(src)}</div>`));
    await until(() => timesAsked(src) === 1);
    expect(window.scrollY).to.equal(0);
  });

  it('asks when the page is to be printed', async () => {
    const src = anAddress();
    const far = await onPage(`<div>${FAR}${card(src)}</div>`);
    await observed();
    const arrived = next(far, 'case-load');
    window.dispatchEvent(new Event('beforeprint'));
    await arrived;
    await until(() => timesAsked(src) === 1);
  });

  it('has what a nearer one has asked for', async () => {
    const src = anAddress();
    const root = await fixture(`<div>${card(src)}${FAR}${card(src)}</div>`);
    const cards = [...root.querySelectorAll('case-action')];
    await until(() => cards.every((one) => textOf(one, 'name') === 'Mira Invented'));
    await until(() => timesAsked(src) === 1);
  });
});

describe('a card that is not rendered', () => {
  it('asks for nothing until it is', async () => {
    const src = anAddress();
    const hidden = await onPage(card(src, 'hidden'));
    await observed();
    expect(timesAsked(src)).to.equal(0);
    hidden.hidden = false;
    await next(hidden, 'case-load');
    await until(() => timesAsked(src) === 1);
  });
});

describe('a card that takes up no room', () => {
  it('asks where there are no words inside', async () => {
    const src = anAddress();
    const empty = await onPage(card(src, 'layout="button"', ''));
    expect(empty.getBoundingClientRect().height).to.equal(0);
    await next(empty, 'case-load');
    expect(empty.getBoundingClientRect().height).to.be.above(0);
  });

  it('asks where the page gave it no box of its own', async () => {
    const src = anAddress();
    await settled(() => onPage(card(src, 'style="display: contents"')));
    await until(() => timesAsked(src) === 1);
  });
});

describe('case-action:state(loading)', () => {
  it('is on from the beginning until the case is there, however far the card is', async () => {
    const src = anAddress();
    const far = await onPage(`<div>${FAR}${card(src)}</div>`);
    await observed();
    expect(far.matches(':state(loading)')).to.be.true;
    const arrived = next(far, 'case-load');
    far.scrollIntoView();
    await arrived;
    expect(far.matches(':state(loading)')).to.be.false;
  });
});
