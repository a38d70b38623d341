// The styles of a page and those of a card: what a page sets for its own text leaves the card as it is, and the card
// leaves the page as it was.

import { expect, fixture, html } from '@open-wc/testing';
import type { CaseAction } from '../../src/element/case-action.js';
import { partOf } from './a-card.js';
import { nameOf } from './contrast.js';
import { type Language } from '../a-full-case.js';
import { cardThatIs, press, unfoldAll, write } from './every-state.js';

/** What pages set for all of their text, for better or worse, each of which a card would inherit. */
const HOSTILE = {
  'text-align': 'right',
  'text-align-last': 'justify',
  'text-indent': '5em',
  'text-transform': 'uppercase',
  'text-shadow': '0 0 9px red',
  'white-space': 'nowrap',
  'word-break': 'break-all',
  'overflow-wrap': 'normal',
  'line-break': 'anywhere',
  hyphens: 'auto',
  'line-height': '0',
  'font-variant-caps': 'all-small-caps',
  '-webkit-text-fill-color': 'transparent',
  '-webkit-user-select': 'none',
  'user-select': 'none',
};

/** Adds styles to the page until the end of the test. */
async function pageStyles(css: string): Promise<void> {
  await fixture(
    html`<style>
      ${css}
    </style>`,
  );
}

const declarations = Object.entries(HOSTILE).map(([name, value]) => `${name}: ${value} !important`);

/** A width of its own keeps a scroll bar of the page from changing that of the card. */
const inBox = (card: string) => `<div style="width: 600px">${card}</div>`;

/** How all that is in a card is styled. */
function stylesIn(card: CaseAction): readonly string[] {
  const names = [...Object.keys(HOSTILE), 'direction', 'display'];
  return [...card.shadowRoot!.querySelectorAll('*')].flatMap((element) => {
    const style = getComputedStyle(element);
    return names.map((name) => `${nameOf(element)}: ${name} ${style.getPropertyValue(name)}`);
  });
}

/** How high the message is, with what stands around it. Nothing of the picture, which may still be failing to load. */
const heightOf = (card: CaseAction): number =>
  partOf(card, 'message')!.getBoundingClientRect().height;

const STATES = [
  'with all unfolded',
  'in several languages',
  'in the layout button, opened',
] as const;

describe('a card on a page with styles for all of its text', () => {
  for (const lang of ['en', 'ar'] satisfies Language[]) {
    for (const state of STATES) {
      it(`is styled as anywhere else, ${state} (${lang})`, async () => {
        const card = await cardThatIs(state, lang, '', inBox);
        const before = stylesIn(card);
        const height = heightOf(card);
        await pageStyles(`.host { ${declarations.join(';')} }`);
        card.parentElement!.className = 'host';
        card.parentElement!.dir = lang === 'ar' ? 'ltr' : 'rtl';
        const after = stylesIn(card);
        expect(after.filter((style, index) => style !== before[index])).to.deep.equal([]);
        expect(heightOf(card)).to.equal(height);
      });
    }
  }

  it('can be read and used where the page unsets all there is', async () => {
    await pageStyles('* { all: unset !important }');
    const card = await cardThatIs('open', 'en');
    const section = partOf(card, 'card')!;
    expect(getComputedStyle(section).display).to.equal('flow-root');
    expect(section.getBoundingClientRect().width).to.be.above(240);
    expect(partOf(card, 'action')!.getBoundingClientRect().height).to.be.at.least(44);
    expect(getComputedStyle(partOf(card, 'name')!).fontWeight).to.equal('700');
  });

  it('is no larger than its box where the page’s letters are huge', async () => {
    const around = (card: string) => `<div style="font-size: 48px; width: 320px">${card}</div>`;
    const card = await cardThatIs('open', 'en', '', around);
    expect(partOf(card, 'card')!.scrollWidth).to.be.at.most(320);
  });

  it('has a field that can be written in where the page lets nothing be selected', async () => {
    await pageStyles('* { user-select: none !important; -webkit-user-select: none !important }');
    const card = await cardThatIs('with a field to write in', 'en');
    const style = getComputedStyle(partOf(card, 'draft')!);
    const own = style.userSelect || style.getPropertyValue('-webkit-user-select');
    // Firefox decides by itself for what can be edited.
    expect(own).to.be.oneOf(['text', 'auto']);
  });
});

describe('a page with a card on it', () => {
  /** Everything of a page that a card could leave something in. */
  const pageNow = (card: CaseAction) => ({
    root: (document.documentElement.cloneNode(false) as Element).outerHTML,
    head: document.head.innerHTML,
    body: (document.body.cloneNode(false) as Element).outerHTML,
    around: card.parentElement!.outerHTML,
    beside: document.body.childElementCount,
    sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
  });

  it('is left as it was, whatever is done on the card', async () => {
    const card = await cardThatIs('open', 'en', '', (inside) => `<div>${inside}</div>`);
    const before = pageNow(card);
    await unfoldAll(card);
    await press(card, 'copy');
    await press(card, 'another');
    await write(card, 'Where is she?');
    card.case = { status: 'withdrawn' };
    await card.updateComplete;
    expect(partOf(card, 'card')).to.exist;
    expect(pageNow(card)).to.deep.equal(before);
  });
});
