// Every language says the same things.

import { expect } from '@open-wc/testing';
import { ar } from '../../src/locales/ar.js';
import { en } from '../../src/locales/en.js';
import { fr } from '../../src/locales/fr.js';
import type { Locale } from '../../src/locales/locale.js';
import { localeFor, registerLocales } from '../../src/locales/registry.js';

/** Every text of a language by its path; of a plural its general form. */
const textsOf = (locale: Locale): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(locale).flatMap(([key, text]: [string, string | object]) => {
      if (typeof text === 'string') return [[key, text]];
      if ('other' in text) return [[key, String(text.other)]];
      return Object.entries(text).map(([part, said]) => [`${key}.${part}`, String(said)]);
    }),
  );

const placeholders = (text = ''): string[] => (text.match(/\{\w+\}/g) ?? []).sort();

describe('the languages', () => {
  for (const locale of [fr, ar]) {
    it(`have the same placeholders in ${locale.lang} as in English`, () => {
      const [texts, english] = [textsOf(locale), textsOf(en)];
      expect(Object.keys(texts)).to.have.members(Object.keys(english));
      for (const key of Object.keys(english)) {
        expect(placeholders(texts[key]), key).to.deep.equal(placeholders(english[key]));
      }
    });

    it(`leave nothing empty in ${locale.lang}`, () => {
      for (const [key, text] of Object.entries(textsOf(locale))) expect(text, key).not.to.equal('');
    });
  }

  it('are found by tag, by what the tag is a variety of, or fall back to English', () => {
    registerLocales(fr, ar);
    expect(localeFor('fr')).to.equal(fr);
    expect(localeFor('FR-be')).to.equal(fr);
    expect(localeFor('ar-Arab-MA')).to.equal(ar);
    expect(localeFor('bo')).to.equal(en);
    expect(localeFor('')).to.equal(en);
  });

  it('can be replaced, for one wording or for all', () => {
    registerLocales({ ...fr, lang: 'fr-BE', source: 'Plus' });
    expect(localeFor('fr-BE').source).to.equal('Plus');
    expect(localeFor('fr-FR')).to.equal(fr);
  });
});
