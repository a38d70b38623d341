// Every language has the words of the published pages, in its own typography.

import { expect } from '@open-wc/testing';
import { LOCALES } from '../../src/locales/all.js';
import { PLACE_IDS, type SiteWords } from '../../src/site/words.js';
import { SITE_WORDS, siteWordsFor } from '../../src/site/words/all.js';

/** Every text of a language by its path. */
function textsIn(words: object, path = ''): readonly (readonly [key: string, text: string])[] {
  return Object.entries(words).flatMap(([key, text]: [string, string | object]) =>
    typeof text === 'string' ? [[path + key, text] as const] : textsIn(text, `${path}${key}.`),
  );
}

const placeholders = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();

const ENGLISH = new Map(textsIn(SITE_WORDS['en']!));

/** These are trade marks: the same in every language. */
const IS_TRADE_MARK = /^places\.(?:ghost|squarespace|webflow|wix|drupal|joomla)\.name$/;

/** What is made of sentences; all else is a label. */
const IS_SENTENCES = /^(?:none|missing|embedLead|signed|places\.\w+\.why)$/;

const NARROW = '\u202f';

/** What a language does not write. */
const UNWRITTEN: Readonly<Record<string, RegExp>> = {
  ar: /[,;?“”]/,
  de: /”|“(?!\P{L})|«|»/u,
  es: /^[^¿]*\?|^[^¡]*!|[“”]/,
  fa: /[,;?يك“”]/,
  fr: new RegExp(`[^${NARROW}][:;?!»]|«[^${NARROW}]|[“”]`),
  it: /[“”]/,
  nl: /[“”«»]/,
  pt: /[«»]/,
  ru: /[“”]/,
  tr: /[«»]/,
  // A space only inside of what is written in Latin letters.
  zh: /(?<![a-z]) | (?![a-z])|[,.:;?!()«»]/i,
};

/** What embeds, makes or is a card is called the same all over one language. */
const TERMS: Readonly<Record<string, { readonly card: RegExp; readonly script: RegExp }>> = {
  ar: { card: /بطاقة/, script: /سكربت/ },
  de: { card: /Karte/, script: /Skript/ },
  en: { card: /card/, script: /script/ },
  es: { card: /tarjeta/, script: /script/ },
  fa: { card: /کارت/, script: /اسکریپت/ },
  fr: { card: /carte/, script: /script/ },
  it: { card: /scheda/, script: /script/ },
  nl: { card: /kaart/, script: /script/ },
  pt: { card: /cartão/, script: /script/ },
  ru: { card: /карточк/i, script: /скрипт/i },
  tr: { card: /kart/i, script: /beti[kğ]/i },
  zh: { card: /卡片/, script: /脚本/ },
};
const SAYS_CARD = ['embedLead', 'signed', ...placesSaying('own', 'webflow', 'joomla', 'frames')];
const SAYS_SCRIPT = ['embedLead', 'scriptAddress', ...placesSaying('own', 'drupal', 'mail')];

function placesSaying(...places: readonly string[]): readonly string[] {
  return places.map((place) => `places.${place}.why`);
}

describe('the words of published pages', () => {
  it('are there in every language of the card, and in no other', () => {
    const languages = LOCALES.map(({ lang }) => lang);
    expect(Object.keys(SITE_WORDS).sort()).to.deep.equal([...languages].sort());
  });

  for (const [lang, words] of Object.entries(SITE_WORDS)) {
    const texts = textsIn(words);
    const own = texts.filter(([key]) => !IS_TRADE_MARK.test(key));
    const textOf = new Map(texts);

    describe(`in ${lang}`, () => {
      it('are the same texts with the same placeholders as in English', () => {
        const said = (all: Iterable<readonly [string, string]>) =>
          Object.fromEntries([...all].map(([key, text]) => [key, placeholders(text)]));
        expect(said(texts)).to.deep.equal(said(ENGLISH));
      });

      it('name every place', () => {
        expect(Object.keys(words.places).sort()).to.deep.equal([...PLACE_IDS].sort());
        expect(new Set(PLACE_IDS.map((id) => words.places[id].name)).size).to.equal(
          PLACE_IDS.length,
        );
      });

      it('leave nothing empty, and no blank too many', () => {
        for (const [key, text] of texts) {
          expect(text, key).to.match(/\S/);
          expect(text, key).to.equal(text.trim());
          expect(text, key).not.to.match(/\s{2}|[^\S \u202f]/);
        }
      });

      it('are its own, but for names that are trade marks', () => {
        for (const [key, text] of texts) {
          if (IS_TRADE_MARK.test(key)) expect(text, key).to.equal(ENGLISH.get(key));
          else if (lang !== 'en') expect(text, key).not.to.equal(ENGLISH.get(key));
        }
      });

      it('have the quotes and the marks that print has', () => {
        for (const [key, text] of texts) {
          const said = text.replace(/\{\w+\}/g, 'x');
          expect(said, key).not.to.match(/['"`]|\.\.\.|…/);
          if (UNWRITTEN[lang]) expect(said, key).not.to.match(UNWRITTEN[lang]);
        }
      });

      it('end their sentences, and not their labels, with a full stop', () => {
        const stop = lang === 'zh' ? '。' : '.';
        for (const [key, text] of texts) {
          expect(text.endsWith(stop), key).to.equal(IS_SENTENCES.test(key));
        }
      });

      it('end with a colon what a list or an address follows', () => {
        for (const [key, text] of texts) {
          const isBefore = key === 'elsewhere' || key === 'file';
          expect(/[:：]$/.test(text), key).to.equal(isBefore);
        }
      });

      it('call the card and the script by one name', () => {
        const { card, script } = TERMS[lang]!;
        for (const key of SAYS_CARD) expect(textOf.get(key), key).to.match(card);
        for (const key of SAYS_SCRIPT) expect(textOf.get(key), key).to.match(script);
      });
    });

    if (lang !== 'ar' && lang !== 'fa') continue;

    describe(`in ${lang}, which runs from right to left`, () => {
      it('begin in its own letters, so that whatever shows them runs that way', () => {
        for (const [key, text] of own) {
          expect(/\p{L}/u.exec(text)?.[0], key).to.match(/\p{Script=Arabic}/u);
        }
      });

      it('have a word of theirs between two Latin names, or these would change places', () => {
        for (const [key, text] of own) {
          // What fills a placeholder may be a Latin name as well.
          const said = text.replace(/\{\w+\}/g, 'X');
          expect(said, key).not.to.match(/[a-z][^\p{L}]*[،؛:.()«»/][^\p{L}]*[a-z]/iu);
        }
      });
    });
  }

  const words = (lang: string): SiteWords => SITE_WORDS[lang]!;

  it('are found by the tag of a locale, or by what it is a variety of', () => {
    expect(siteWordsFor('fr')).to.equal(words('fr'));
    expect(siteWordsFor('pt-BR')).to.equal(words('pt'));
    expect(siteWordsFor('ZH-Hans-CN')).to.equal(words('zh'));
  });

  it('are in English where there are none', () => {
    for (const tag of ['bo', '', 'constructor', '__proto__']) {
      expect(siteWordsFor(tag), tag).to.equal(words('en'));
    }
  });
});
