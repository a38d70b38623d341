// Whatever an author writes, checking says something of it, points into the text, and never throws.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { checkCaseText } from '../../src/check/check.js';
import { findPlaces, offsetOf } from '../../src/check/places.js';
import { wordFinding } from '../../src/check/wording.js';
import { CASE_FIELDS } from '../../src/case/table.js';
import { aCase } from '../a-case.js';

const NOW = new Date('2026-03-10T12:00:00Z');

const strange = fc.oneof(
  fc.jsonValue(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom('{target} @InvnetedMin #a-b #1 {lnk} yesterday', '2030-01-01', '__proto__'),
);
const fields = fc.dictionary(fc.constantFrom(...Object.keys(CASE_FIELDS), 'udpates'), strange);

describe('any case file', () => {
  it('is checked without an exception, and every sentence is whole', () => {
    fc.assert(
      fc.property(fields, (changes) => {
        const text = JSON.stringify(aCase(changes));
        const places = findPlaces(text);
        for (const finding of checkCaseText(text, { now: NOW })) {
          const offset = offsetOf(places, finding.path);
          assert.ok(offset >= 0 && offset < text.length);
          assert.match(wordFinding(finding), /What to do: .+\.$/s);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('is JSON by its places where it is by JSON.parse, and only there', () => {
    const units = [...'{}[],:"a1-0.e\\\n ', 'true', 'null', '\\u00e9', '"a"', '{"a":'];
    const nearly = fc.string({ unit: fc.constantFrom(...units), maxLength: 12 });
    fc.assert(
      fc.property(fc.oneof(nearly, fc.json()), (text) => {
        assert.equal(findPlaces(text).error === undefined, isJson(text), text);
      }),
      { numRuns: 20_000 },
    );
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
