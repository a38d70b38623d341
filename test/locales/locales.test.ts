// Every language says the same things, in its own typography.

import { expect } from '@open-wc/testing';
import { ar, de, en, fr, LOCALES, zh } from '../../src/locales/all.js';
import type { Locale } from '../../src/locales/locale.js';
import { localeFor, registerLocales } from '../../src/locales/registry.js';

/** Every text of a language by its path. */
const textsOf = (locale: Locale): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(locale).flatMap(([key, text]: [string, string | object]) =>
      typeof text === 'string'
        ? [[key, text]]
        : Object.entries(text).map(([part, said]) => [`${key}.${part}`, String(said)]),
    ),
  );

/** The same without what is no text of its own. */
const sayingsOf = (locale: Locale): readonly (readonly [key: string, text: string])[] =>
  Object.entries(textsOf(locale)).filter(([key]) => !/^(?:lang|dir|comma)$/.test(key));

const placeholders = (text = ''): string[] => (text.match(/\{\w+\}/g) ?? []).sort();

/** What is a sentence; all else is a label. */
const SENTENCE =
  /^(?:updated|guidance|safety|notes\..*|copied|notCopied|notShared|opened|next|invitation|lost|corrected|stale|expired|paused|won|ended|withdrawn)$/;

/** How many characters fit on what is pressed, at 320 px, without its placeholders. */
const ROOM: Readonly<Record<string, number>> = {
  'networks.email': 26,
  'networks.form': 26,
  'networks.copy': 26,
  'networks.share': 26,
  own: 26,
  another: 26,
  putBack: 26,
  prepared: 36,
  newUpdate: 36,
  spread: 36,
  whole: 36,
  checkFirst: 40,
  tell: 40,
  write: 40,
  post: 40,
  open: 40,
};

/** The forms that are left to the general one: nothing on a card is counted by the million, or at none. */
const LEFT_TO_OTHER: Readonly<Record<string, readonly string[]>> = {
  ar: ['zero'],
  es: ['many'],
  fr: ['many'],
  it: ['many'],
  pt: ['many'],
};

/** What a language does not write. */
const UNWRITTEN: Readonly<Record<string, RegExp>> = {
  ar: /[,;?]/,
  es: /^[^¿]*\?|^[^¡]*!/,
  fa: /[,;?يك]/,
  fr: /[^ ][:;?!»]/,
  zh: /[ ,.:;?!()]/,
};

describe('the languages', () => {
  for (const locale of LOCALES) {
    const { lang } = locale;
    const sayings = sayingsOf(locale);

    describe(`of which ${lang} is one`, () => {
      it('has the same texts with the same placeholders as English', () => {
        const said = (other: Locale) =>
          sayingsOf(other)
            .filter(([key]) => !key.startsWith('earlierUpdates'))
            .map(([key, text]) => [key, placeholders(text)]);
        expect(said(locale)).to.deep.equal(said(en));
        expect(placeholders(locale.earlierUpdates.other)).to.deep.equal(['{n}']);
      });

      it('has the forms of a number that the language has', () => {
        const { pluralCategories } = new Intl.PluralRules(lang).resolvedOptions();
        const forms = [...Object.keys(locale.earlierUpdates), ...(LEFT_TO_OTHER[lang] ?? [])];
        expect(forms.sort()).to.deep.equal([...pluralCategories].sort());
      });

      it('leaves nothing empty, and no blank too many', () => {
        for (const [key, text] of sayings) {
          expect(text, key).to.match(/\S/);
          expect(text, key).to.equal(text.trim().replace(/\s+/g, ' '));
        }
      });

      it('has the quotes and the marks that print has', () => {
        for (const [key, text] of sayings) {
          const unwritten = UNWRITTEN[lang] ?? /['"]/;
          const words = text.replace(/\{\w+\}/g, 'x');
          expect(words, key).not.to.match(/['"`]|\.\.\./);
          expect(words, key).not.to.match(unwritten);
        }
      });

      it('ends its sentences, and not its labels, with a full stop', () => {
        const stop = locale === zh ? '。' : '.';
        for (const [key, text] of sayings) {
          expect(text.endsWith(stop), key).to.equal(SENTENCE.test(key));
        }
      });

      it('fits on what is pressed', () => {
        for (const [key, room] of Object.entries(ROOM)) {
          const words = textsOf(locale)[key]!.replace(/\{\w+\}/g, '');
          expect(words.length, `${key}: ${words}`).to.be.at.most(room);
        }
      });
    });
  }

  it('are each there once', () => {
    expect(new Set(LOCALES.map(({ lang }) => lang))).to.have.property('size', LOCALES.length);
  });

  it('are found by tag, by what the tag is a variety of, or fall back to English', () => {
    registerLocales(fr, ar, zh, de);
    expect(localeFor('fr')).to.deep.equal(fr);
    expect(localeFor('FR-be')).to.deep.equal(fr);
    expect(localeFor('ar-Arab-MA')).to.deep.equal(ar);
    expect(localeFor('zh-TW')).to.deep.equal(zh);
    expect(localeFor('bo')).to.deep.equal(en);
    expect(localeFor('')).to.deep.equal(en);
  });

  it('can be replaced, for one wording or for all', () => {
    registerLocales({ ...fr, lang: 'fr-BE', source: 'Plus' });
    expect(localeFor('fr-BE').source).to.equal('Plus');
    expect(localeFor('fr-FR')).to.deep.equal(fr);
  });

  it('keep every text that is not replaced', () => {
    registerLocales({ lang: 'de', source: 'Mehr' });
    expect(localeFor('de')).to.deep.equal({ ...de, source: 'Mehr' });
    registerLocales({ lang: 'bo', source: 'བོད' });
    expect(localeFor('bo')).to.deep.equal({ ...en, lang: 'bo', source: 'བོད' });
    registerLocales(de, { ...en, lang: 'bo' });
  });

  it('take what a script of a page writes, as far as it says anything', () => {
    const networks = { copy: 'Text kopieren' } as typeof de.networks;
    registerLocales({ lang: 'de', networks, tell: undefined! });
    expect(localeFor('de').networks).to.deep.equal({ ...de.networks, copy: 'Text kopieren' });
    expect(localeFor('de').tell).to.equal(de.tell);
    registerLocales({ lang: 'pt_BR', source: 'Mais' });
    expect(localeFor('pt-BR').source).to.equal('Mais');
    registerLocales({} as typeof en, undefined!, null!);
    registerLocales(de, { ...localeFor('pt'), lang: 'pt-BR' });
  });

  it('are replaced where they stand in for a language that is not there, too', () => {
    registerLocales({ ...en, source: 'The whole story' });
    expect(localeFor('xx').source).to.equal('The whole story');
    registerLocales(en);
  });
});
