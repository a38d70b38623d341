// A case in the reader's language, as far as it has been translated.

import { expect } from '@open-wc/testing';
import { makeCard } from '../../src/card/make-card.js';
import { readCase } from '../../src/case/read.js';
import { ar } from '../../src/locales/ar.js';
import { en } from '../../src/locales/en.js';
import { fr } from '../../src/locales/fr.js';
import type { Locale } from '../../src/locales/locale.js';
import { aCase } from '../a-case.js';

const now = new Date('2026-03-10T00:00Z');
const TRANSLATED = {
  link: 'https://example.org/mira',
  background: [
    { title: 'Her newspaper', text: 'It was closed.' },
    { title: 'The law', text: 'It is new.' },
  ],
  links: [{ label: 'Write to her', url: 'https://example.org/write' }],
  progress: { count: 1200, goal: 5000, label: 'letters' },
  translations: {
    fr: {
      headline: 'Une journaliste inventée, détenue sans inculpation',
      summary: 'Mira est inventée.',
      updates: [{ date: '2026-01-10', text: 'Son avocat a été renvoyé.' }],
      targets: [{ role: 'ministre des Exemples' }],
      message: '{target} Où est {name} ? #FreeMira',
      background: [{ title: 'Son journal' }],
      links: [{ label: 'Lui écrire', url: 'https://example.org/write' }],
      progress: { label: 'lettres' },
    },
    'ar-MA': { headline: 'صحفية متخيلة' },
  },
};
const cardFor = (locale: Locale, lang: string, changes = {}) =>
  makeCard(readCase(aCase({ ...TRANSLATED, ...changes })).case!, { locale, lang, now });

describe('a translated case', () => {
  it('shows nothing of any language once it is withdrawn', () => {
    for (const lang of ['fr', 'ar-MA', 'en']) {
      const card = cardFor(lang === 'fr' ? fr : lang === 'en' ? en : ar, lang, {
        status: 'withdrawn',
      });
      const { name, headline, summary, outcome, languages, notice } = card;
      expect([name, headline, outcome]).to.deep.equal([undefined, undefined, undefined]);
      expect([...summary, ...languages]).to.be.empty;
      expect(notice).not.to.be.empty;
    }
  });

  it('is shown in the reader’s language', () => {
    const card = cardFor(fr, 'fr-BE');
    expect(card.headline?.text).to.equal('Une journaliste inventée, détenue sans inculpation');
    expect(card.summary.map(({ text }) => text)).to.deep.equal(['Mira est inventée.']);
    expect(card.action?.target.role?.text).to.equal('ministre des Exemples');
    expect(card.action?.message.text).to.equal('@InventedMin Où est Mira Invented ? #FreeMira');
    expect(card.links.map(({ label }) => label)).to.deep.equal([
      [{ text: 'Lui écrire', lang: 'fr' }],
    ]);
    expect(card.progress).to.deep.include({ numbers: '1\u202F200 sur 5\u202F000' });
    expect(card.progress?.label?.text).to.equal('lettres');
  });

  it('leads with the newest update, translated or not, marked as what it is', () => {
    const card = cardFor(fr, 'fr');
    expect(card.latest?.text).to.deep.equal({ text: 'She has begun a hunger strike.', lang: 'en' });
    expect(card.earlier.map(({ text }) => text)).to.deep.equal([
      { text: 'Son avocat a été renvoyé.' },
    ]);
  });

  it('leads with it for a reader of Arabic as well, from left to right', () => {
    const card = cardFor(ar, 'ar');
    expect(card.latest?.text).to.deep.equal({
      text: 'She has begun a hunger strike.',
      lang: 'en',
      dir: 'ltr',
    });
    expect(card.headline).to.deep.equal({ text: 'صحفية متخيلة', lang: 'ar-MA' });
  });

  it('keeps what is not translated, in its own language', () => {
    const card = cardFor(fr, 'fr');
    expect(card.name).to.deep.equal({ text: 'Mira Invented', lang: 'en' });
    expect(card.background).to.deep.equal([
      { title: { text: 'Son journal' }, text: { text: 'It was closed.', lang: 'en' } },
      { title: { text: 'The law', lang: 'en' }, text: { text: 'It is new.', lang: 'en' } },
    ]);
  });

  it('is shown as it is to readers of its own language, and of one that it has not', () => {
    for (const lang of ['en', 'en-GB', 'de']) {
      expect(cardFor(en, lang).headline?.text, lang).to.equal(
        'An invented journalist, held without charge',
      );
    }
  });

  it('offers its languages by their own names', () => {
    const { languages } = cardFor(fr, 'fr');
    expect(languages.map(({ lang, isPicked }) => [lang, isPicked])).to.deep.equal([
      ['en', false],
      ['fr', true],
      ['ar-MA', false],
    ]);
    expect(languages.map(({ label }) => label).slice(0, 2)).to.deep.equal(['English', 'français']);
  });

  it('offers nothing to choose where there is only one', () => {
    expect(cardFor(en, 'en', { translations: undefined }).languages).to.deep.equal([]);
  });

  it('explains a message only to readers of another language', () => {
    const message = { text: '{target} أين ميرا؟', lang: 'ar', meaning: 'Where is Mira?' };
    const changes = { message, translations: undefined };
    expect(cardFor(en, 'en', changes).action?.meaning?.text).to.equal('Where is Mira?');
    expect(cardFor(ar, 'ar-MA', changes).action?.meaning).to.be.undefined;
  });

  describe('with two updates of one day', () => {
    const day = '2026-03-05';
    const updates = [
      { date: day, text: 'The strike has ended.' },
      { date: day, text: 'The strike has begun.' },
    ];
    const lead = (translated: readonly object[]) => {
      const changes = { updates, translations: { fr: { updates: translated } } };
      const { latest, earlier } = cardFor(fr, 'fr', changes);
      return [latest, ...earlier].map((update) => update?.text.text);
    };

    it('never says one in the words of the other', () => {
      expect(lead([{ date: day, text: 'La grève a commencé.' }])).to.deep.equal([
        'The strike has ended.',
        'The strike has begun.',
      ]);
    });

    it('says both in their order where both are translated', () => {
      const translated = ['La grève est finie.', 'La grève a commencé.'];
      expect(lead(translated.map((text) => ({ date: day, text })))).to.deep.equal(translated);
    });
  });

  it('says which language is shown, where the tags are not quite the reader’s', () => {
    const shown = (lang: string, changes: object) =>
      cardFor(en, lang, changes).languages.find(({ isPicked }) => isPicked)?.lang;
    const portuguese = { translations: { 'pt-BR': { headline: 'H' } } };
    expect(shown('pt-PT', portuguese)).to.equal('pt-BR');
    expect(shown('de', portuguese)).to.equal('en');
    expect(shown('en-US', { lang: 'fr', translations: { 'en-GB': { headline: 'H' } } })).to.equal(
      'en-GB',
    );
  });
});
