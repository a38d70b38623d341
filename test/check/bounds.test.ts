// Checking comes to an end, whatever a file of 256 kB holds: what grew with the square of the file
// would take longer than a test may.

import { expect } from '@open-wc/testing';
import { checkCaseText } from '../../src/check/check.js';
import { findLines, findPlaces, offsetOf, positionOf } from '../../src/check/places.js';
import { aGoodCase, NOW } from './a-good-case.js';

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];
/** Three letters each, as languages have them. */
const LANGUAGES = LETTERS.flatMap((a) => LETTERS.flatMap((b) => LETTERS.map((c) => a + b + c)));

const numbers = (length: number): readonly number[] => [...Array(length).keys()];

const FILES: Readonly<Record<string, () => Record<string, unknown>>> = {
  'unknown fields': () =>
    aGoodCase(Object.fromEntries(numbers(12_000).map((index) => [`fld${index}`, 1]))),
  'one unknown field of a long name': () => aGoodCase({ ['.'.repeat(200_000)]: 1 }),
  'updates in many languages': () =>
    aGoodCase({
      updates: numbers(500).map((index) => ({ date: '2026-01-01', text: `News ${index}` })),
      translations: Object.fromEntries(LANGUAGES.slice(0, 9000).map((lang) => [lang, {}])),
    }),
  'messages in many languages': () => {
    const message = { default: 'Where is she? {target}', x: 'And he? {target}' };
    const entries = LANGUAGES.slice(0, 1800).map((lang) => [lang, { message }]);
    return aGoodCase({ translations: Object.fromEntries(entries) });
  },
  'handles of nobody here': () => {
    const officials = numbers(50).map((index) => ({
      name: `Jo ${index}`,
      role: 'Minister',
      threads: `abcdefghij${index + 10}`,
    }));
    const paragraphs = numbers(40).map((paragraph) =>
      numbers(300).map((index) => `@qrstuvwx${paragraph * 300 + index + 10_000}`),
    );
    const summary = paragraphs.map((handles) => handles.join(' '));
    return aGoodCase({ targets: officials, summary });
  },
};

describe('checking a file of 256 kB or less', () => {
  for (const [what, make] of Object.entries(FILES)) {
    it(`comes to an end where it holds ${what}`, () => {
      const text = JSON.stringify(make(), null, 1);
      expect(text.length).to.be.lessThan(256 * 1024);
      const findings = checkCaseText(text, { now: NOW });
      const places = findPlaces(text);
      const lines = findLines(text);
      const positions = findings.map(({ path }) => positionOf(lines, offsetOf(places, path)));
      expect(positions).to.have.lengthOf(findings.length);
    });
  }
});
