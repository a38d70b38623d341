// The styles of a page and those of a card: what a page sets for its own text leaves the card as it is, and the card
// leaves the page as it was.

import { expect, fixture, html } from '@open-wc/testing';
import type { CaseAction } from '../../src/element/case-action.js';
import { onPage, partOf, servedAt } from './a-card.js';
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

/** What the card calls its own colours and distances, as many pages call theirs. */
const TOKENS = ['accent', 'surface', 'text', 'muted', 'line', 'link', 'space', 'radius'];
const namesTaken = (value: string) => TOKENS.map((name) => `--${name}: ${value}`).join(';');

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

  it('has its own colours and distances where the page has some of the same names', async () => {
    const card = await cardThatIs('with all unfolded', 'en', '', inBox);
    const colours = () =>
      [...card.shadowRoot!.querySelectorAll('*')].map((element) => {
        const { color, backgroundColor, padding, margin, borderRadius } = getComputedStyle(element);
        return [nameOf(element), color, backgroundColor, padding, margin, borderRadius].join(' ');
      });
    const before = colours();
    await pageStyles(`* { ${namesTaken('red !important')} }`);
    expect(colours()).to.deep.equal(before);
  });

  it('can be read where the page’s letters have no size, as between columns without gaps', async () => {
    for (const layout of ['card', 'button']) {
      const around = (card: string) => `<div style="font-size: 0; width: 320px">${card}</div>`;
      const card = await cardThatIs('open', 'en', `layout="${layout}"`, around);
      const part = partOf(card, layout === 'card' ? 'message' : 'open')!;
      expect(getComputedStyle(part).fontSize, layout).to.equal('12px');
      expect(part.getBoundingClientRect().height, layout).to.be.at.least(36);
    }
  });

  it('has the letters of the page as they are, small ones too', async () => {
    const around = (card: string) => `<div style="font-size: 13px">${card}</div>`;
    const card = await cardThatIs('open', 'en', '', around);
    expect(getComputedStyle(partOf(card, 'message')!).fontSize).to.equal('13px');
  });

  it('can be read where the page counts in letters of its root that are no size of a letter', async () => {
    const root = document.documentElement;
    const around = (card: string) => `<div style="font-size: 16px; width: 360px">${card}</div>`;
    for (const size of ['62.5%', '100px']) {
      root.style.fontSize = size;
      try {
        const card = await cardThatIs('open', 'en', '', around);
        expect(partOf(card, 'message')!.offsetWidth, size).to.be.above(280);
        const ways = card.shadowRoot!.querySelectorAll<HTMLElement>('.way');
        expect(ways.length).to.be.above(0);
        for (const way of ways) expect(way.offsetHeight, size).to.be.within(24, 80);
      } finally {
        root.style.removeProperty('font-size');
      }
    }
  });

  it('is hidden where the page hides it, which is the page’s right', async () => {
    const card = await cardThatIs('open', 'en');
    expect(partOf(card, 'action')!.checkVisibility({ visibilityProperty: true })).to.be.true;
    for (const hiding of ['display: none', 'visibility: hidden', 'content-visibility: hidden']) {
      const sheet = await fixture(
        html`<style>
          case-action { ${hiding} !important }
        </style>`,
      );
      const isSeen = partOf(card, 'action')!.checkVisibility({ visibilityProperty: true });
      expect(isSeen, hiding).to.be.false;
      sheet.remove();
    }
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

describe('the words of a page in a card', () => {
  it('have the colours and distances of the page, before there is a case and without one', async () => {
    await pageStyles(`:root { ${namesTaken('lime')} }`);
    for (const attributes of ['', `src="${servedAt('{}')}"`]) {
      const card = await onPage(`<case-action ${attributes}><p>Words.</p></case-action>`);
      const style = getComputedStyle(card.querySelector('p')!);
      for (const name of TOKENS) expect(style.getPropertyValue(`--${name}`), name).to.equal('lime');
    }
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
