// Every text of a case beside its translation, and what writing one or taking it away changes in the file.

import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { checkCase } from '../../src/check/check.js';
import {
  type CaseValue,
  type Draft,
  draftOf,
  editDraft,
  valueAt,
} from '../../src/builder/draft.js';
import { isMissing, type Row, rowsFor } from '../../src/builder/translations/rows.js';
import { editsFor, removeLanguage } from '../../src/builder/translations/write.js';
import { aCase } from '../a-case.js';
import { aFullCase } from '../a-full-case.js';

const NOW = new Date('2026-03-10T12:00:00Z');
const RUNS = 60;
const PATIENCE_MS = 20_000;

const rowOf = (value: CaseValue, key: string, lang = 'fr'): Row => {
  const rows = rowsFor(value, lang);
  const row = rows.find((one) => one.key === key);
  if (row === undefined) throw new Error(`${key} is not in ${rows.map((one) => one.key).join()}`);
  return row;
};

/** A case after a text was written in a row, as the whole makes it. */
function write(value: CaseValue, key: string, text: string, lang = 'fr'): CaseValue {
  return writeIn(draftOf(value), key, text, lang).value!;
}

const writeIn = (draft: Draft, key: string, text: string, lang = 'fr'): Draft =>
  editDraft(draft, editsFor(draft.value!, rowOf(draft.value!, key, lang), text));

const french = (value: CaseValue): unknown => valueAt(value, ['translations', 'fr']);

const said = (value: CaseValue): readonly string[] =>
  checkCase(value, { now: NOW }).map(({ code, path }) => `${code} ${path}`);

describe('the rows of a translation', () => {
  it('have every text of the case that can be translated, and where it belongs', () => {
    const rows = rowsFor(aFullCase('en'), 'fr');
    expect(rows.map(({ key, group }) => `${group?.key ?? ''} ${key}`)).to.deep.equal([
      ' name',
      ' headline',
      ' summary',
      ' outcome',
      ' ask',
      'message message.default[0].text',
      'message message.default[1].meaning',
      'image image.alt',
      'image image.credit',
      'updates[0] updates[0].text',
      'updates[1] updates[1].text',
      'targets[0] targets[0].name',
      'targets[0] targets[0].role',
      'targets[0] targets[0].organisation',
      'background[0] background[0].title',
      'background[0] background[0].text',
      'progress progress.label',
      'links[0] links[0].label',
      'publisher publisher.name',
      'publisher publisher.note',
    ]);
  });

  it('have what tells an update, an official or a link from the others', () => {
    const rows = rowsFor(aFullCase('en'), 'fr');
    const names = new Map(rows.map(({ group }) => [group?.key, group?.name]));
    expect(names.get('updates[1]')).to.equal('2026-03-02');
    expect(names.get('targets[0]')).to.equal('Jo Sample');
    expect(names.get('links[0]')).to.equal('https://ngo.example/petition');
  });

  it('have the text that is there, of updates by their date and of links by their address', () => {
    const translations = {
      fr: {
        headline: 'Une journaliste',
        summary: ['Un.', 'Deux.'],
        updates: [{ date: '2026-03-02', text: 'Elle jeûne.' }],
        links: [{ url: 'https://ngo.example/petition', label: 'Une pétition' }],
        targets: [{ role: 'Ministre' }],
        message: 'Où est-elle, {target} ?',
      },
    };
    const value = aFullCase('en', { translations });
    const texts = rowsFor(value, 'fr').flatMap(({ key, text }) =>
      text === '' ? [] : [[key, text]],
    );
    expect(texts).to.deep.equal([
      ['headline', 'Une journaliste'],
      ['summary', 'Un.\n\nDeux.'],
      ['message.default[0].text', 'Où est-elle, {target} ?'],
      ['updates[1].text', 'Elle jeûne.'],
      ['targets[0].role', 'Ministre'],
      ['links[0].label', 'Une pétition'],
    ]);
  });

  it('are missing where check says so, in that language', () => {
    const value = aCase({ translations: { FR: { ask: 'x' }, de: { headline: 'y' } } });
    const findings = checkCase(value, { now: NOW });
    const missingIn = (lang: string) =>
      rowsFor(value, lang)
        .filter((row) => isMissing(row, lang, findings))
        .map(({ key }) => key);
    expect(missingIn('FR')).to.deep.equal([
      'headline',
      'summary',
      'message.default[0].text',
      'updates[0].text',
      'updates[1].text',
      'targets[0].role',
    ]);
    expect(missingIn('de')).to.include('ask').and.not.include('headline');
  });

  it('tell a line from a text of several lines by the table', () => {
    const rows = rowsFor(aFullCase('en'), 'fr');
    const long = rows.filter(({ isLong }) => isLong).map(({ field }) => field);
    expect(long).to.include.members(['summary', 'ask', 'updates.text', 'message.default.text']);
    expect(long).not.to.include.members(['headline']);
    expect(long).not.to.include.members(['targets.role']);
  });

  it('leave out what nothing would tell the translation of: no date, no address', () => {
    const updates = [{ text: 'When?' }, { date: 'soon', text: 'When, then?' }];
    const links = [{ label: 'Where?' }, { label: 'There', url: 'http://ngo.example' }];
    const fields = rowsFor(aCase({ updates, links }), 'fr').map(({ field }) => field);
    expect(fields).not.to.include('updates.text');
    expect(fields).not.to.include('links.label');
  });

  it('say where a language does without a text', () => {
    const value = aCase({ safety: 'Take care.', translations: { fr: { safety: false } } });
    expect(rowOf(value, 'safety')).to.include({ isOff: true, text: '' });
    expect(french(write(value, 'safety', 'Attention.'))).to.deep.equal({ safety: 'Attention.' });
    expect(rowsFor(aCase({ safety: false }), 'fr').some(({ key }) => key === 'safety')).to.equal(
      false,
    );
  });
});

describe('writing a translation', () => {
  it('makes what is not there yet, and only that', () => {
    const value = aCase();
    expect(write(value, 'headline', 'Une journaliste')).to.deep.equal({
      ...value,
      translations: { fr: { headline: 'Une journaliste' } },
    });
    const before = aCase({ translations: { de: { ask: 'Bitte' } } });
    expect(write(before, 'headline', 'Une journaliste')['translations']).to.deep.equal({
      de: { ask: 'Bitte' },
      fr: { headline: 'Une journaliste' },
    });
  });

  it('gives an update its exact date, and a link its address', () => {
    const value = aFullCase('en');
    const [first] = [write(value, 'updates[1].text', 'Elle jeûne.')];
    expect(french(write(first, 'links[0].label', 'Pétition'))).to.deep.equal({
      updates: [{ date: '2026-03-02', text: 'Elle jeûne.' }],
      links: [{ url: 'https://ngo.example/petition', label: 'Pétition' }],
    });
    expect(french(write(first, 'updates[0].text', 'Non.'))).to.deep.equal({
      updates: [
        { date: '2026-03-02', text: 'Elle jeûne.' },
        { date: '2026-01-10', text: 'Non.' },
      ],
    });
  });

  it('keeps lists that go by place in their places', () => {
    const targets = ['A', 'B', 'C'].map((name) => ({ name, role: `Role of ${name}` }));
    const value = aCase({ targets });
    const third = write(value, 'targets[2].role', 'Ministre');
    expect(french(third)).to.deep.equal({ targets: [{}, {}, { role: 'Ministre' }] });
    expect(said(third).filter((found) => found.includes(' translations'))).to.deep.equal([]);
    const first = write(third, 'targets[0].role', 'Juge');
    expect(french(first)).to.deep.equal({ targets: [{ role: 'Juge' }, {}, { role: 'Ministre' }] });
    expect(french(write(first, 'targets[0].role', ''))).to.deep.equal(french(third));
    expect(french(write(first, 'targets[2].role', ''))).to.deep.equal({
      targets: [{ role: 'Juge' }],
    });
    // One after another, as somebody writes from the top.
    const longer = write(write(value, 'targets[0].role', 'Juge'), 'targets[2].role', 'Ministre');
    expect(french(longer)).to.deep.equal(french(first));
  });

  it('keeps two updates of one date apart', () => {
    const updates = ['One', 'Two'].map((text) => ({ date: '2026-01-10', text }));
    const value = aCase({ updates });
    const second = write(value, 'updates[1].text', 'Deux');
    expect(french(second)).to.deep.equal({
      updates: [{ date: '2026-01-10' }, { date: '2026-01-10', text: 'Deux' }],
    });
    const both = write(second, 'updates[0].text', 'Un');
    expect(rowsFor(both, 'fr').flatMap(({ text }) => text || [])).to.deep.equal(['Un', 'Deux']);
    expect(rowOf(write(both, 'updates[0].text', ''), 'updates[1].text').text).to.equal('Deux');
    const none = write(write(both, 'updates[0].text', ''), 'updates[1].text', '');
    expect(none).to.deep.equal(value);
  });

  it('makes a list of the paragraphs of a summary, and one text of one paragraph', () => {
    const value = aCase();
    const one = write(value, 'summary', 'Un.\nEncore un.');
    expect(french(one)).to.deep.equal({ summary: 'Un.\nEncore un.' });
    const two = write(one, 'summary', 'Un.\n \n\nDeux.\n\n');
    expect(french(two)).to.deep.equal({ summary: ['Un.', 'Deux.'] });
    const row = rowOf(two, 'summary');
    expect(row.text).to.equal('Un.\n\nDeux.');
    expect(editsFor(two, row, 'Un.\n\nTrois.')).to.deep.equal([
      { path: ['translations', 'fr', 'summary', 1], value: 'Trois.' },
    ]);
  });

  it('puts right what is of a wrong type on the way, and throws over none of it', () => {
    for (const translations of [
      ...['text', 5, null, [], ['x'], { fr: 'text' }, { fr: [] }, { fr: null }],
      ...[{ updates: 'x' }, { updates: [null, 'x'] }, { targets: {} }, { targets: ['x'] }].map(
        (fr) => ({ fr }),
      ),
      ...[5, [5, null], { x: 5 }, { default: {} }, { email: 'x' }, {}].map((message) => ({
        fr: { message },
      })),
    ]) {
      const value = aCase({ translations });
      for (const { key } of rowsFor(value, 'fr')) {
        const written = write(value, key, 'Texte');
        expect(rowOf(written, key).text, `${key} in ${JSON.stringify(translations)}`).to.equal(
          'Texte',
        );
        expect(rowOf(write(written, key, ''), key).text).to.equal('');
      }
    }
  });
});

describe('emptying a translation', () => {
  it('takes away what says nothing without it, and nothing else', () => {
    const translations = {
      fr: {
        headline: 'x',
        image: { alt: 'y' },
        updates: [
          { date: '2026-01-10', text: 'a' },
          { date: '2026-03-02', text: 'b', title: 'c' },
        ],
      },
    };
    const value = aFullCase('en', { translations });
    const without = (key: string) => french(write(value, key, ' '));
    const { fr } = translations;
    expect(without('headline')).to.deep.equal({ image: fr.image, updates: fr.updates });
    expect(without('image.alt')).to.deep.equal({ headline: 'x', updates: fr.updates });
    expect(without('updates[0].text')).to.deep.equal({ ...fr, updates: [fr.updates[1]] });
    expect(without('updates[1].text')).to.deep.equal({
      ...fr,
      updates: [fr.updates[0], { date: '2026-03-02', title: 'c' }],
    });
  });

  it('takes the language away with its last text, and all of it with the last language', () => {
    const one = aCase({ translations: { fr: { headline: 'x' } } });
    expect(write(one, 'headline', '')).to.deep.equal(aCase());
    const two = aCase({ translations: { fr: { headline: 'x' }, de: {} } });
    expect(write(two, 'headline', '')['translations']).to.deep.equal({ de: {} });
  });

  it('changes nothing where there is nothing', () => {
    const value = aCase({ translations: { fr: {} } });
    for (const row of rowsFor(value, 'fr')) expect(editsFor(value, row, '')).to.deep.equal([]);
  });

  it('can be done to a whole language', () => {
    const value = aCase({ translations: { fr: { headline: 'x' }, de: { headline: 'y' } } });
    expect(removeLanguage(value, 'fr')).to.deep.equal([
      { path: ['translations', 'fr'], value: undefined },
    ]);
    expect(removeLanguage(value, 'es')).to.deep.equal([]);
    const last = aCase({ translations: { fr: { headline: 'x' } } });
    expect(editDraft(draftOf(last), removeLanguage(last, 'fr')).value).to.deep.equal(aCase());
  });
});

describe('the message of a translation', () => {
  const messageAfter = (message: unknown, ...texts: readonly [key: string, text: string][]) => {
    const value = texts.reduce((now, [key, text]) => write(now, key, text), aCase({ message }));
    return valueAt(value, ['translations', 'fr', 'message']);
  };

  it('is one text where one is enough', () => {
    expect(messageAfter('A', ['message.default[0].text', 'a'])).to.equal('a');
    expect(messageAfter(['A', 'B'], ['message.default[0].text', 'a'])).to.equal('a');
    expect(messageAfter({ default: 'A', x: 'B' }, ['message.default[0].text', 'a'])).to.equal('a');
  });

  it('has each wording in its place, and each network by its name', () => {
    const wordings = ['message.default[1].text', 'b'] as const;
    const first = ['message.default[0].text', 'a'] as const;
    expect(messageAfter(['A', 'B'], [...wordings])).to.deep.equal(['', 'b']);
    expect(messageAfter(['A', 'B'], [...wordings], [...first])).to.deep.equal(['a', 'b']);
    const mail = { subject: 'S', body: 'M' };
    expect(
      messageAfter(
        { default: 'A', x: ['B', 'C'], email: mail },
        [...first],
        ['message.x[0].text', 'b'],
        ['message.email[0].subject', 's'],
        ['message.email[0].text', 'm'],
      ),
    ).to.deep.equal({ default: 'a', x: 'b', email: { subject: 's', body: 'm' } });
  });

  it('keeps the shape that its author gave it', () => {
    const message = { default: [{ text: 'a', meaning: 'm' }] };
    const value = aCase({ message: 'A', translations: { fr: { message } } });
    expect(editsFor(value, rowOf(value, 'message.default[0].text'), 'b')).to.deep.equal([
      { path: ['translations', 'fr', 'message', 'default', 0, 'text'], value: 'b' },
    ]);
  });

  it('in the official’s language is translated by what it means', () => {
    const message = { text: 'أين هي؟', lang: 'ar', meaning: 'Where is she?' };
    const value = aCase({ message });
    const rows = rowsFor(value, 'fr').filter(({ inMessage }) => inMessage);
    expect(rows.map(({ key, original, place }) => [key, original, place])).to.deep.equal([
      ['message.default[0].meaning', 'Where is she?', ''],
    ]);
    const written = write(value, 'message.default[0].meaning', 'Où est-elle ?');
    expect(french(written)).to.deep.equal({
      message: { text: 'أين هي؟', lang: 'ar', meaning: 'Où est-elle ?' },
    });
    expect(write(written, 'message.default[0].meaning', '')).to.deep.equal(value);
  });

  it('takes over what is in the official’s language elsewhere, so that it is not lost', () => {
    const arabic = { text: 'أين هي؟', lang: 'ar' };
    const email = { subject: 'سؤال', body: { ...arabic, meaning: 'Where?' } };
    const message = { default: ['A', { ...arabic, meaning: 'Where?' }], x: 'B', email };
    const value = aCase({ message });
    const written = write(value, 'message.default[0].text', 'a');
    expect(french(written)).to.deep.equal({
      message: { default: ['a', arabic], email: { subject: 'سؤال', body: arabic } },
    });
    expect(write(written, 'message.default[0].text', '')).to.deep.equal(value);
  });

  it('shows a text that was taken over and has changed in the case since', () => {
    const old = { text: 'أين؟', lang: 'ar', meaning: 'Où ?' };
    const message = { text: 'أين هي؟', lang: 'ar', meaning: 'Where?' };
    const value = aCase({ message, translations: { fr: { message: old } } });
    expect(rowOf(value, 'message.default[0].text')).to.include({
      original: 'أين هي؟',
      originalLang: 'ar',
      text: 'أين؟',
    });
  });
});

// Cases as they are written: each part in one of its shapes, there or not.
const word = fc.stringMatching(/^[a-z]{1,6}( [a-z]{1,6}){0,2}$/);
const maybe = <Value>(one: fc.Arbitrary<Value>) => fc.option(one, { nil: undefined });
const some = <Value>(one: fc.Arbitrary<Value>) => fc.array(one, { minLength: 1, maxLength: 3 });
const wording = fc.oneof(
  word,
  fc.record({ text: word, lang: fc.constant('ar'), meaning: word }),
  fc.record({ text: word, meaning: word }),
  fc.record({ text: word, lang: fc.constant('tr') }),
);
const wordings = fc.oneof(wording, some(wording));
const message = fc.oneof(
  wordings,
  fc
    .record({
      default: wordings,
      x: maybe(wordings),
      share: maybe(wordings),
      email: maybe(fc.record({ subject: maybe(word), body: wording }).map(defined)),
    })
    .map(defined),
);
const date = fc.constantFrom('2026-01-10', '2026-02-01', '2026-02-01T10:00Z', '2026-03-02');
const link = fc.constantFrom('https://a.example', 'https://b.example/x');
const target = fc.record({ name: word, role: word, organisation: maybe(word) }).map(defined);
const anyCase = fc
  .record({
    lang: fc.constant('en'),
    name: word,
    headline: maybe(word),
    summary: fc.oneof(word, some(word)),
    outcome: maybe(word),
    image: maybe(fc.record({ src: link, alt: word, credit: maybe(word) }).map(defined)),
    updates: maybe(some(fc.record({ date, text: word, title: maybe(word) }).map(defined))),
    targets: some(target),
    ask: maybe(word),
    message,
    guidance: maybe(fc.oneof(word, fc.constant(false))),
    safety: maybe(fc.oneof(word, fc.constant(false))),
    background: maybe(some(fc.record({ title: word, text: word }))),
    progress: maybe(fc.record({ count: fc.constant(3), label: word })),
    links: maybe(some(fc.record({ url: link, label: word }))),
    publisher: maybe(fc.record({ name: word, note: maybe(word) }).map(defined)),
    translations: maybe(fc.constant({ de: { headline: 'x' } })),
  })
  .map(defined);

function defined(value: object): CaseValue {
  return Object.fromEntries(Object.entries(value).filter(([, found]) => found !== undefined));
}

/** The rows in an order that nobody would write them in, told by one number. */
const shuffled = (keys: readonly string[], seed: number): readonly string[] =>
  keys
    .map((key, index) => [key, ((index + 1) * seed) % 101] as const)
    .sort((a, b) => a[1] - b[1])
    .map(([key]) => key);

describe('any case', () => {
  it('has no gap and no new problem once every row is written, and no trace of it once all are emptied', () => {
    fc.assert(
      fc.property(anyCase, fc.integer({ min: 1, max: 100 }), (value, seed) => {
        const keys = rowsFor(value, 'fr').map(({ key }) => key);
        const draft = shuffled(keys, seed).reduce(
          (now, key) => writeIn(now, key, `texte ${key.replace(/\W/g, ' ')}`),
          draftOf(value),
        );
        const full = draft.value!;
        for (const row of rowsFor(full, 'fr')) {
          expect(row.text).to.equal(`texte ${row.key.replace(/\W/g, ' ')}`);
        }
        const gaps = checkCase(full, { now: NOW }).filter(
          ({ code, path, args }) =>
            (code === 'untranslated' && args['lang'] === 'fr') ||
            path.startsWith('translations.fr'),
        );
        expect(gaps).to.deep.equal([]);
        expect(said(full).length).to.be.at.most(said(value).length);
        const emptied = shuffled(keys, 101 - seed).reduce(
          (now, key) => writeIn(now, key, ''),
          draft,
        );
        expect(emptied.value).to.deep.equal(value);
      }),
      { numRuns: RUNS },
    );
  }).timeout(PATIENCE_MS);

  it('changes with one text only where that text stands', () => {
    fc.assert(
      fc.property(anyCase, fc.nat(), (value, pick) => {
        const rows = rowsFor(value, 'fr');
        const { key } = rows[pick % rows.length]!;
        const written = write(value, key, 'texte');
        const changed = rowsFor(written, 'fr').filter(({ text }) => text !== '');
        expect(changed.map((row) => row.key)).to.deep.equal([key]);
        expect(write(written, key, '')).to.deep.equal(value);
      }),
      { numRuns: RUNS },
    );
  }).timeout(PATIENCE_MS);
});
