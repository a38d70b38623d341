// Every field of a case file has its words in every language of the builder, and nothing else has.

import { expect } from '@open-wc/testing';
import { LANGS, type Lang } from '../../src/builder/lang.js';
import { FIELD_WORDS, labelOf, OPTION_WORDS } from '../../src/builder/words/fields.js';
import { DESCRIPTIONS } from '../../src/case/descriptions.js';
import type { Field, FieldMap } from '../../src/case/fields.js';
import { CASE_FIELDS, NETWORK_IDS } from '../../src/case/table.js';
import { LOCALES } from '../../src/locales/all.js';

/** The fields of the table by path; all texts of a message are one, and a translation has the words of its original. */
const FIELDS = new Map(fieldsIn(CASE_FIELDS, ''));

function fieldsIn(fields: FieldMap, at: string): readonly (readonly [string, Field])[] {
  return Object.entries(fields).flatMap(([key, { field }]) => {
    const path = at === '' ? key : `${at}.${key}`;
    const item = field.kind === 'list' ? field.of : field;
    const name = path.replace(/^message\..*\.(text|lang|meaning)$/, 'message.$1');
    return [[name, field] as const, ...(item.kind === 'group' ? fieldsIn(item.fields, path) : [])];
  });
}

const PATHS = [...FIELDS.keys()].sort();

/** Whether a field has items, in its long form or in its short one. */
function hasItems(field: Field): boolean {
  if (field.kind !== 'group') return field.kind === 'list' || field.kind === 'by-language';
  return field.short !== null && hasItems(field.fields[field.short]!.field);
}

/** The paths and values of all that can be chosen. */
const OPTIONS = [...FIELDS].flatMap(([path, field]) => {
  const item = field.kind === 'list' ? field.of : field;
  return item.kind === 'choice' ? item.options.map((option) => `${path}.${option}`) : [];
});

const textsOf = (lang: Lang): readonly (readonly [string, string])[] => [
  ...Object.entries(FIELD_WORDS[lang]).flatMap(([path, words]) =>
    Object.entries(words).map(([part, text]): [string, string] => [`${path} ${part}`, text]),
  ),
  ...Object.entries(OPTION_WORDS[lang]),
];

/** What a language does not write. */
const UNWRITTEN: Readonly<Record<Lang, RegExp>> = {
  en: /['"]/,
  fr: /[^\u202f][;!?]|[^\u00a0](?::(?!\/\/)|»)|«[^\u00a0]|['"]/,
  ar: /[,;?'"]/,
};

describe('the words for the fields of a case', () => {
  it('are those of the table that the file is read by', () => {
    const described = Object.keys(DESCRIPTIONS).filter((path) => !path.startsWith('translations.'));
    expect(PATHS).to.deep.equal(described.sort());
  });

  for (const lang of LANGS) {
    const words = FIELD_WORDS[lang];

    describe(`in ${lang}`, () => {
      it('are there for every field, and for no other', () => {
        expect(Object.keys(words).sort()).to.deep.equal(PATHS);
      });

      it('explain what English explains', () => {
        const explained = (of: Lang) =>
          Object.entries(FIELD_WORDS[of]).map(
            ([path, { hint }]) => `${path} ${hint !== undefined}`,
          );
        expect(explained(lang).sort()).to.deep.equal(explained('en').sort());
      });

      it('name an item, and the button that adds one, where there are items and nowhere else', () => {
        for (const [path, field] of FIELDS) {
          const { item, add } = words[path]!;
          expect([item !== undefined, add !== undefined], path).to.deep.equal(
            Array(2).fill(hasItems(field)),
          );
        }
      });

      it('call no two fields of one group the same', () => {
        const labels = Object.entries(words).map(
          ([path, { label }]) => `${path.slice(0, path.lastIndexOf('.') + 1)} ${label}`,
        );
        expect(labels).to.deep.equal([...new Set(labels)]);
      });

      it('have labels without marks, and hints that are one sentence', () => {
        for (const [path, { label, hint, item, add }] of Object.entries(words)) {
          for (const name of [label, item, add])
            expect(name ?? '', path).not.to.match(/[.,:;!?،؛؟]/);
          // Addresses and numbers have dots inside.
          expect(hint ?? '.', path)
            .to.match(/^[^!?؟]*\.\u2069?$/)
            .and.not.match(/\.\s/);
        }
      });

      it('begin with a capital where the language has them', () => {
        if (lang === 'ar') return;
        for (const [key, text] of textsOf(lang)) expect(text, key).to.match(/^\p{Lu}/u);
      });

      it('leave nothing empty, and no blank too many', () => {
        for (const [key, text] of textsOf(lang)) {
          expect(text, key).to.match(/\S/);
          expect(text, key).to.equal(text.trim());
          expect(text, key).not.to.match(/\s{2}/);
        }
      });

      it('have the marks that print has', () => {
        for (const [key, text] of textsOf(lang)) expect(text, key).not.to.match(UNWRITTEN[lang]);
      });

      it('do not speak of the file', () => {
        for (const [key, text] of textsOf(lang))
          expect(text, key).not.to.match(/JSON|\{(?!target|name|link)/i);
      });

      it('have a name for everything that can be chosen, and the contact form', () => {
        expect(Object.keys(OPTION_WORDS[lang]).sort()).to.deep.equal(
          [...OPTIONS, 'networks.form'].sort(),
        );
      });

      it('call the networks what the card calls them', () => {
        const { networks } = LOCALES.find((locale) => locale.lang === lang)!;
        for (const [id, name] of Object.entries(networks)) {
          expect(OPTION_WORDS[lang][`networks.${id}`]).to.equal(name);
        }
        for (const id of NETWORK_IDS)
          expect(OPTION_WORDS[lang][`networks.${id}`], id).to.match(/\S/);
      });
    });
  }

  it('are no English in the other languages', () => {
    const english = new Map(textsOf('en'));
    // These are the same in French, and the trade marks everywhere.
    const isSame =
      /^(?:updates\.date|image\.alt|message|publisher\.note|publisher\.name|targets\.organisation) label$|^networks\./;
    for (const lang of ['fr', 'ar'] as const) {
      for (const [key, text] of textsOf(lang)) {
        if (!isSame.test(key)) expect(text, `${lang} ${key}`).not.to.equal(english.get(key));
      }
    }
  });
});

describe('the label of a place in a case', () => {
  it('is that of its field, whichever item it is', () => {
    expect(labelOf('updates[12].date', 'en')).to.equal('Date');
    expect(labelOf('summary[0]', 'fr')).to.equal('Résumé');
    expect(labelOf('targets', 'ar')).to.equal('المسؤولون');
  });

  it('is that of the original for a translation', () => {
    expect(labelOf('translations.pt-BR.updates[0].text', 'en')).to.equal('Text');
    expect(labelOf('translations.ar.headline', 'fr')).to.equal('Titre');
    expect(labelOf('translations', 'en')).to.equal('Translations');
  });

  it('is that of the network, or of what its texts are made of', () => {
    expect(labelOf('message.x[1]', 'en')).to.equal('For X');
    expect(labelOf('message.x[1].meaning', 'en')).to.equal('What it says');
    expect(labelOf('message.email.body.lang', 'en')).to.equal('Language of the message');
    expect(labelOf('message.email.subject', 'en')).to.equal('Subject');
    expect(labelOf('message[0].text', 'en')).to.equal('Text');
  });

  it('is the last name in the path where nothing is known of it', () => {
    expect(labelOf('udpates', 'en')).to.equal('udpates');
    expect(labelOf('image.credits', 'fr')).to.equal('credits');
    expect(labelOf('translations.fr.targets[0].constructor', 'ar')).to.equal('constructor');
    expect(labelOf('toString', 'en')).to.equal('toString');
    expect(labelOf('', 'en')).to.equal('');
  });
});
