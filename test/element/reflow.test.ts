// Room: a card is given little of it, or much text, or large text, and nothing is cut or covered.

import { expect } from '@open-wc/testing';
import type { CaseAction } from '../../src/element/case-action.js';
import { flawsOf } from './boxes.js';
import { aFullCase, type Language } from '../a-full-case.js';
import { NOW, press, unfoldAll } from './every-state.js';
import { onPage, partOf } from './a-card.js';

const WIDTHS = [240, 320, 480, 640, 900];
/** What a card is at least, where there is room for it. */
const LEAST_WIDTH = 240;
const LAYOUTS = ['card', 'compact', 'button'] as const;
const LANGUAGES = ['en', 'ar'] as const;

/** Calls `change` for every text of a case that is words of its author, however deep. */
function changeTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((item) => changeTexts(item, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([field, inside]) => [
      field,
      FACTS.has(field) ? inside : changeTexts(inside, change),
    ]),
  );
}
const FACTS = new Set(
  'lang status src date x bluesky mastodon threads email form link url'.split(' '),
);

const TEXTS = {
  'as they mostly are': (lang: Language) => aFullCase(lang),
  'of one word each': (lang: Language) =>
    changeTexts(aFullCase(lang), (text) =>
      text.split(/[ .،؛,]/).find((word) => !/[{}]/.test(word))!,
    ),
  'of hardly anything beside a picture': (lang: Language) => {
    // It is not all that it takes, and shown as far as it goes.
    const { name, image, link } = aFullCase(lang);
    return { lang, name, image: { ...(image as object), height: 900 }, summary: 'x', link };
  },
  'without a place to break': (lang: Language) => {
    const word = lang === 'ar' ? 'المستشفيات' : 'Donaudampfschifffahrt';
    return changeTexts(aFullCase(lang), () => word.repeat(6));
  },
  'as many as there can be': (lang: Language) => {
    const full = aFullCase(lang);
    const repeat = (field: string, times: number, change: (index: number) => object) =>
      Array.from({ length: times }, (_, index) => ({
        ...(full[field] as readonly object[])[0],
        ...change(index),
      }));
    return {
      ...full,
      updates: repeat('updates', 10, (index) => ({ date: `2026-02-${index + 10}`, title: 'News' })),
      targets: repeat('targets', 5, () => ({
        organisation: 'A ministry of a great many examples',
      })),
      background: repeat('background', 4, () => ({})),
      translations: { fr: { headline: 'Une journaliste' } },
    };
  },
} as const;
type Texts = keyof typeof TEXTS;

/** A card in a page, with everything unfolded that can be. */
async function aCardOf(
  texts: Texts,
  lang: Language,
  layout: string,
  around: (card: string) => string,
): Promise<CaseAction> {
  const dir = lang === 'ar' ? 'rtl' : 'ltr';
  const json = JSON.stringify(TEXTS[texts](lang)).replaceAll('<', '\\u003c');
  const card = await onPage(
    `<div dir="${dir}" lang="${lang}">${around(
      `<case-action layout="${layout}"><script type="application/json">${json}</script></case-action>`,
    )}</div>`,
  );
  card.now = NOW;
  await card.updateComplete;
  if (partOf(card, 'open')) await press(card, 'open');
  await unfoldAll(card);
  return card;
}

const inBox = (card: string) => `<div class="box">${card}</div>`;
const boxAround = (card: CaseAction) => card.closest<HTMLElement>('.box')!;

/** What is wrong with a card at each of these widths of what it stands in. */
function flawsAt(card: CaseAction, widths: readonly number[] = WIDTHS): readonly string[] {
  const box = boxAround(card);
  return widths.flatMap((width) => {
    box.style.width = `${width}px`;
    const scroll = box.scrollWidth - box.clientWidth;
    return [...flawsOf(card), ...(scroll > 0 ? [`the page scrolls by ${scroll}`] : [])].map(
      (flaw) => `at ${width}: ${flaw}`,
    );
  });
}

for (const layout of LAYOUTS) {
  describe(`a card in the layout ${layout}`, () => {
    for (const lang of LANGUAGES) {
      for (const texts of Object.keys(TEXTS) as readonly Texts[]) {
        it(`has room for texts ${texts} (${lang})`, async () => {
          const card = await aCardOf(texts, lang, layout, inBox);
          expect(flawsAt(card)).to.deep.equal([]);
        });
      }

      it(`has room for letters twice as large (${lang})`, async () => {
        const card = await aCardOf('as many as there can be', lang, layout, inBox);
        boxAround(card).style.fontSize = '200%';
        expect(flawsAt(card), 'of the page').to.deep.equal([]);
        boxAround(card).style.fontSize = '';
        document.documentElement.style.fontSize = '200%';
        const flaws = flawsAt(card);
        document.documentElement.style.fontSize = '';
        expect(flaws, 'of the reader').to.deep.equal([]);
      });

      it(`has room for the distances that a reader sets (${lang})`, async () => {
        const card = await aCardOf('as many as there can be', lang, layout, inBox);
        space(card);
        expect(flawsAt(card)).to.deep.equal([]);
        const texts = await aCardOf('without a place to break', lang, layout, inBox);
        space(texts);
        expect(flawsAt(texts)).to.deep.equal([]);
      });
    }
  });
}

/** What WCAG 1.4.12 lets a reader set, in the page and inside the card. */
function space(card: CaseAction): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`* {
    line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important
  }
  p { margin-block-end: 2em !important }`);
  boxAround(card).style.cssText = 'line-height: 1.5; letter-spacing: 0.12em; word-spacing: 0.16em';
  card.shadowRoot!.adoptedStyleSheets.push(sheet);
}

describe('the distances that a reader sets on the page', () => {
  it('are kept by all letters of the card, those of buttons and fields too', async () => {
    const card = await aCardOf('as many as there can be', 'en', 'card', inBox);
    boxAround(card).style.cssText = 'letter-spacing: 3px; word-spacing: 4px';
    await press(card, 'write');
    for (const element of card.shadowRoot!.querySelectorAll(
      '[part=name], p, button, a, select, textarea',
    )) {
      const { letterSpacing, wordSpacing } = getComputedStyle(element);
      expect([letterSpacing, wordSpacing], element.outerHTML).to.deep.equal(['3px', '4px']);
    }
  });
});

const words =
  'Words of the page that stand beside the card and take what room they can get. '.repeat(3);
/** What a card stands in, and how much it is given at least: grids and tables share out what there is by themselves. */
const PARENTS = {
  'a row of a flex box': {
    around: (card: string) => `<div style="display: flex">${card}<p>${words}</p></div>`,
    least: () => LEAST_WIDTH,
  },
  'an auto column of a grid': {
    around: (card: string) =>
      `<div style="display: grid; grid-template-columns: auto auto">${card}<p>${words}</p></div>`,
    least: (width: number) => Math.min(LEAST_WIDTH, width / 4),
  },
  'a float': {
    around: (card: string) => `<div style="float: inline-start">${card}</div><p>${words}</p>`,
    least: () => LEAST_WIDTH,
  },
  'a cell of a table': {
    around: (card: string) => `<table><tr><td>${card}</td><td>${words}</td></tr></table>`,
    least: (width: number) => Math.min(LEAST_WIDTH, width / 4),
  },
  'an inline block': {
    around: (card: string) => `<div style="display: inline-block">${card}</div>`,
    least: () => LEAST_WIDTH,
  },
} as const;

describe('a card in a parent that measures it', () => {
  for (const [parent, { around, least }] of Object.entries(PARENTS)) {
    for (const lang of LANGUAGES) {
      it(`is whole in ${parent} (${lang})`, async () => {
        for (const layout of LAYOUTS) {
          for (const texts of ['of one word each', 'without a place to break'] as const) {
            const card = await aCardOf(texts, lang, layout, (html) => inBox(around(html)));
            const what = `${layout}, ${texts}`;
            expect(flawsAt(card, [320, 640, 900]), what).to.deep.equal([]);
            for (const width of [480, 640, 900]) {
              boxAround(card).style.width = `${width}px`;
              expect(card.offsetWidth, `${what}, ${width}`).to.be.at.least(least(width));
            }
          }
        }
      });
    }
  }

  it('is as narrow as that where there is less room than it wants', async () => {
    const flex = (html: string) => inBox(`<div style="display: flex">${html}</div>`);
    const card = await aCardOf('as they mostly are', 'en', 'card', flex);
    boxAround(card).style.width = '200px';
    expect(card.offsetWidth).to.equal(200);
    expect(partOf(card, 'card')!.offsetWidth).to.equal(200);
  });
});
