// A case that is as long as it may be, in every text and every list: its card has a bounded number of elements, and
// comes in time. What a test may take is the bound, since a pattern that runs away takes minutes.

import { expect, fixture } from '@open-wc/testing';
import type { Field, FieldMap } from '../../src/case/fields.js';
import { CASE_FIELDS } from '../../src/case/table.js';
import '../../src/define.js';
import { NOW, unfoldAll } from '../element/every-state.js';
import { faultsIn } from './templates.js';
import { troublesDuring } from './troubles.js';

/** Signs that patterns go over again and again. */
const UNITS = [
  '@',
  '#',
  '.',
  'a',
  'é',
  '@a',
  '.@a',
  '#a ',
  'a@',
  'a.',
  'a.com',
  'https://',
  'https://a.',
  'https://a.com/(',
  '{target}',
  '{link}',
  ' {link',
  '{name}{',
  '👨‍👩‍👧‍👦',
  '🏴',
  '🇧',
  'ب',
  '字',
];

/** The language of the card, and another, in which all of it stands once more. */
const LANGUAGES = ['en', 'fr'];
/** So many entries has every list: as many as most may have. */
const ITEMS = 50;
/** The longest message is one handle beside the other, each in an element; the rest is less. */
const MOST_ELEMENTS = 5000;

/** A text that repeats another, as long as it may be. */
const filled = (unit: string, max: number): string => {
  const length = [...unit].length;
  return unit.repeat(Math.floor(max / length)) || unit.slice(0, max);
};

const GOOD: Readonly<Record<string, string>> = {
  link: 'https://ngo.example/good',
  x: 'InventedMin',
  bluesky: 'min.invented.example',
  mastodon: 'min@invented.example',
  threads: 'invented.min',
  email: 'min@invented.example',
  date: '2026-03-02',
  day: '2026-12-31',
  language: 'en',
};

/** Every field, filled with a text; networks are all offered where none is named. */
const longest = (fields: FieldMap, unit: string): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(fields)
      .filter(([key]) => key !== 'networks')
      .map(([key, { field }]) => [key, valueOf(field, unit)]),
  );

function valueOf(field: Field, unit: string): unknown {
  switch (field.kind) {
    case 'text':
      return GOOD[field.format] ?? filled(unit, field.max);
    case 'switch':
      return valueOf(field.of, unit);
    case 'count':
      return Number.MAX_SAFE_INTEGER;
    case 'choice':
      return field.options[0];
    case 'list':
      return Array.from({ length: Math.min(field.max, ITEMS) }, () => valueOf(field.of, unit));
    case 'by-language':
      return Object.fromEntries(LANGUAGES.map((lang) => [lang, longest(field.of.fields, unit)]));
    case 'group':
      return longest(field.fields, unit);
  }
}

describe('the longest of cases', () => {
  for (const unit of UNITS) {
    it(`is shown in its time, full of ${JSON.stringify(unit)}`, async function () {
      this.timeout(20_000);
      const troubles = await troublesDuring(async () => {
        // How long a browser takes to lay out endless words is its own matter.
        const page = await fixture('<div hidden><case-action></case-action></div>');
        const card = page.querySelector('case-action')!;
        card.now = NOW;
        card.case = longest(CASE_FIELDS, unit);
        await card.updateComplete;
        await unfoldAll(card);
        const root = card.shadowRoot!;
        expect(faultsIn(root)).to.deep.equal([]);
        expect(root.querySelector('[part=card]')).not.to.be.null;
        expect(root.querySelectorAll('*').length).to.be.within(1000, MOST_ELEMENTS);
      });
      expect(troubles).to.deep.equal([]);
    });
  }
});
