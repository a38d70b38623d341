// Every language says the same things.

import { expect } from '@open-wc/testing';
import { ar } from '../../src/locales/ar.js';
import { en } from '../../src/locales/en.js';
import { fr } from '../../src/locales/fr.js';
import type { Locale, Plural } from '../../src/locales/locale.js';
import { localeFor, registerLocales } from '../../src/locales/registry.js';

/** What a text wants filled in; in a plural, what its general form wants. */
const placeholders = (text: string | Plural): string[] =>
  ((typeof text === 'string' ? text : text.other).match(/\{\w+\}/g) ?? []).sort();

describe('the languages', () => {
  for (const locale of [fr, ar]) {
    it(`have the same placeholders in ${locale.lang} as in English`, () => {
      for (const key of Object.keys(en) as (keyof Locale)[]) {
        expect(placeholders(locale[key]), key).to.deep.equal(placeholders(en[key]));
      }
    });

    it(`leave nothing empty in ${locale.lang}`, () => {
      for (const [key, text] of Object.entries(locale)) expect(text, key).not.to.equal('');
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
