// A card says everything in the reader's language: its words are chosen from it, its numbers and days written as it does.

import { expect } from '@open-wc/testing';
import type { Label } from '../../src/card/card.js';
import { dayFormat } from '../../src/card/intl.js';
import { makeCard } from '../../src/card/make-card.js';
import { directionOf, wordsOf } from '../../src/card/words.js';
import { readCase } from '../../src/case/read.js';
import { LOCALES } from '../../src/locales/all.js';
import type { Locale } from '../../src/locales/locale.js';
import { aCase } from '../a-case.js';

const now = new Date('2026-03-10T00:00Z');
const day = '2026-03-02';

/** A case that says all it can, so that the language has to. */
const FULL = {
  targets: [{ name: 'Jo Sample', role: 'Minister', x: 'InventedMin', bluesky: 'min.example' }],
  message: { text: '{target} Tashi?', lang: 'bo', meaning: 'Where is Tashi?' },
  link: 'https://ngo.example/mira',
  progress: { count: 1234, goal: 5000, label: 'signatures' },
  publisher: { name: 'Example Watch' },
};

const cardIn = (locale: Locale, changes: object = {}, draft?: string) =>
  makeCard(readCase(aCase({ ...FULL, ...changes })).case!, {
    locale,
    lang: locale.lang,
    now,
    hasShareSheet: true,
    pick: draft === undefined ? {} : { draft: { text: draft, address: '@InventedMin', name: '' } },
  });

const words = (label: Label = []): string => wordsOf(label);

const fill = (sentence: string, fillings: Readonly<Record<string, string>>): string =>
  sentence.replace(/\{(\w+)\}/g, (_, name: string) => fillings[name]!);

/** A number as a language writes it; Arabic with Latin digits, as everywhere on a card. */
const inDigits = (n: number, lang: string, options: Intl.NumberFormatOptions = {}): string =>
  new Intl.NumberFormat(lang === 'ar' ? 'ar-u-nu-latn' : lang, options).format(n);
const yearIn = (lang: string, year: number): string => inDigits(year, lang, { useGrouping: false });

for (const locale of LOCALES) {
  const { lang } = locale;
  const dir = directionOf(lang);

  describe(`a card in ${lang}`, () => {
    it('says whom to tell, about whom and where, and how else', () => {
      const { action, ...card } = cardIn(locale);
      const names = { target: 'Jo Sample', name: 'Mira Invented', network: 'X' };
      expect([card.lang, card.dir]).to.deep.equal([lang, dir]);
      expect(words(action?.main?.label)).to.equal(fill(locale.tell, names));
      expect(words(action?.othersLabel)).to.equal(fill(locale.otherWays, names));
      expect(words(card.link?.label)).to.equal(fill(locale.more, names));
      expect(words(card.publisher?.label)).to.equal(
        fill(locale.publishedBy, { publisher: 'Example Watch' }),
      );
      expect([action?.guidance?.text, action?.safety?.text]).to.deep.equal([
        locale.guidance,
        locale.safety,
      ]);
      expect(action?.others.map(({ note }) => note)).to.deep.equal([locale.notes.mention]);
      expect(action?.spread.map(({ name }) => name)).to.include.members([
        locale.networks.email,
        locale.networks.share,
      ]);
    });

    it('says the same of an address, and of an official whom nobody can reach', () => {
      const official = { name: 'Jo Sample', role: 'Minister' };
      const labelFor = (contact: object) =>
        words(cardIn(locale, { targets: [{ ...official, ...contact }] }).action?.main?.label);
      const { email } = locale.networks;
      const names = { target: 'Jo Sample', name: 'Mira Invented' };
      expect(labelFor({ email: 'min@gov.example' })).to.equal(
        fill(locale.write, { ...names, network: email }),
      );
      expect(labelFor({})).to.equal(fill(locale.post, { ...names, network: 'X' }));
    });

    it('counts in its own digits', () => {
      const [count, goal] = [inDigits(1234, lang), inDigits(5000, lang)];
      expect(cardIn(locale).progress?.numbers).to.equal(fill(locale.progress, { count, goal }));
      const { draft } = cardIn(locale, {}, 'm'.repeat(300)).action!;
      expect(words(draft?.counter)).to.equal(
        fill(locale.over, { network: 'X', n: inDigits(20, lang) }),
      );
      expect(words(draft?.lost)).to.equal(fill(locale.lost, { target: '@InventedMin' }));
      for (const n of [1, 2, 3, 11]) {
        const updates = Array.from({ length: n + 1 }, () => ({ date: day, text: 'News' }));
        const { earlierLabel } = cardIn(locale, { updates });
        if (lang !== 'ar' || n > 2) expect(earlierLabel).to.contain(inDigits(n, lang));
        expect(earlierLabel).not.to.contain('{');
      }
    });

    it('says how a case stands that asks nothing', () => {
      const outcome = 'She is free.';
      for (const status of ['paused', 'won', 'ended', 'withdrawn'] as const) {
        expect(cardIn(locale, { status, outcome }).notice).to.equal(locale[status]);
      }
      const date = dayFormat(lang).format(Date.parse(day));
      expect(cardIn(locale, { expires: day }).notice).to.equal(fill(locale.expired, { date }));
      const { notice } = cardIn(locale, { updates: [{ date: '2015-03-02', text: 'News' }] });
      expect(notice).to.contain(yearIn(lang, 2015));
      expect(notice).not.to.contain('{');
    });

    it('writes a day in the calendar and the time zone that the file is written in', () => {
      const { calendar, timeZone } = dayFormat(lang).resolvedOptions();
      expect([calendar, timeZone]).to.deep.equal(['gregory', 'UTC']);
      const { absolute } = cardIn(locale).latest!.date!;
      expect(absolute).to.contain(yearIn(lang, 2026));
      expect(absolute).to.match(new RegExp(`(?<!\\d)${inDigits(2, lang)}(?!\\d)`));
    });
  });
}
