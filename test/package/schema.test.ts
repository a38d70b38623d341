// The published schema and the reader: what one takes without a problem, the other takes too.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { DESCRIPTIONS } from '../../src/case/descriptions.js';
import type { Entry, Field, FieldMap } from '../../src/case/fields.js';
import type { Format } from '../../src/case/formats.js';
import { readCase } from '../../src/case/read.js';
import { caseSchema } from '../../src/case/schema.js';
import { CASE_FIELDS } from '../../src/case/table.js';

const RUNS = 10_000;

const isValid = new Ajv2020({ strict: true, strictRequired: false, strictTypes: false }).compile(
  caseSchema(),
);

/** Texts that are in a format, and texts that are only nearly. */
const SAMPLES: Readonly<
  Record<Format, readonly [good: readonly string[], bad: readonly string[]]>
> = {
  plain: [
    ['A text.', 'x', '  padded  ', 'ا\u0000ب', '\u202Eb'],
    ['\u0000', '\u202E', ' '],
  ],
  link: [
    [
      'https://example.org',
      ' https://example.org/a?b=c#d ',
      'https://example.org:8443/é',
      'https://a.b',
    ],
    [
      'https://example.org:99999',
      'http://example.org',
      'javascript:alert(1)',
      'https://exa mple.org',
      'https://example.org/a b',
      'https://münchen.example',
      'https://1.2.3.4/x',
      'https://-a.example',
      'HTTPS://example.org',
      'https://example.org/\u202E',
    ],
  ],
  x: [
    ['InventedMin', '@InventedMin', 'fifteen_letters'],
    ['sixteen_letters_', 'has space', '@@x', 'é'],
  ],
  bluesky: [
    ['name.bsky.social', '@name.example'],
    ['name', 'a..b', '-a.example'],
  ],
  mastodon: [
    ['name@server.example', '@name@server.example'],
    ['name', '@name@server'],
  ],
  threads: [
    ['some.name', '@some_name'],
    ['a'.repeat(31), 'é'],
  ],
  email: [
    ['office@ministry.example', 'a+b@c.example'],
    ['a@b', 'a b@c.example', '"a"@b.example'],
  ],
  date: [
    ['2026-03-02', '2024-02-29', '2026-03-02T10:00Z', '2026-03-02T10:00:05.5-03:30'],
    ['2023-02-29', '2026-03-02T10:00', 'soon', '2026-13-01'],
  ],
  day: [
    ['2026-03-02', '2000-02-29', ' 2026-12-31 '],
    ['2026-04-31', '2026-03-02T10:00Z', '1900-02-29'],
  ],
  language: [
    ['en', 'pt-BR', 'zh-Hant-TW', ' fr '],
    ['english', 'e', 'en_GB'],
  ],
};

/** Mostly one thing, rarely another: a case has a hundred fields, and each mistake makes it invalid. */
const mostly = <Value>(usual: fc.Arbitrary<Value>, rare: fc.Arbitrary<Value>) =>
  fc.oneof({ weight: 60, arbitrary: usual }, { weight: 1, arbitrary: rare });

const junk: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(null, '', ' ', '\u0000', [], {}, 0, -1, 1.5, true, false, [[]], ['']),
  fc.string(),
);

/** Values for a field: mostly what belongs there, sometimes what nearly does, sometimes anything. */
const valuesOf = (field: Field): fc.Arbitrary<unknown> => mostly(likelyOf(field), junk);

function likelyOf(field: Field): fc.Arbitrary<unknown> {
  switch (field.kind) {
    case 'text': {
      const [good, bad] = SAMPLES[field.format];
      const odd = [...bad, 'a'.repeat(field.max + 1), '👩'.repeat(field.max + 1)];
      const long = field.format === 'plain' ? ['👩'.repeat(field.max)] : [];
      return mostly(fc.constantFrom(...good, ...long), fc.constantFrom(...odd));
    }
    case 'count':
      return mostly<unknown>(fc.constantFrom(1, 7, 1e6), fc.constantFrom(0, -1, 2.5, '7'));
    case 'choice':
      return mostly(fc.constantFrom(...field.options), fc.constant('other'));
    case 'switch':
      return fc.oneof(mostly(fc.constant(false), fc.constant(true)), likelyOf(field.of));
    case 'list': {
      const list = fc.array(valuesOf(field.of), { minLength: 1, maxLength: 3 });
      const odd = fc.constant(Array.from({ length: field.max + 1 }, () => 'x'));
      return mostly(field.single ? fc.oneof(list, valuesOf(field.of)) : list, odd);
    }
    case 'by-language': {
      const [good, bad] = SAMPLES.language;
      const key = mostly(fc.constantFrom(...good), fc.constantFrom(...bad, '__proto__'));
      return fc.dictionary(key, valuesOf(field.of), { maxKeys: 2 });
    }
    case 'group': {
      const long = objectsOf(field.fields);
      return field.short === null
        ? long
        : fc.oneof(long, valuesOf(field.fields[field.short]!.field));
    }
  }
}

/** Objects of a map of fields: what is required is mostly there, what is optional sometimes. */
function objectsOf(fields: FieldMap): fc.Arbitrary<unknown> {
  const entries = Object.entries(fields).map(([key, entry]) =>
    fc
      .option(valuesOf(entry.field), { nil: undefined, freq: isLikely(entry) ? 60 : 2 })
      .map((value) => [key, value] as const),
  );
  const odd = fc.option(fc.constantFrom('colour', 'text', 'default'), { nil: undefined, freq: 2 });
  return fc.tuple(fc.tuple(...entries), odd, junk).map(([pairs, key, value]) => ({
    ...(key === undefined ? {} : { [key]: value }),
    ...Object.fromEntries(pairs.filter(([, found]) => found !== undefined)),
  }));
}

const isLikely = ({ required }: Entry): boolean => required !== false;

describe('the schema of a case file', () => {
  it('agrees with the reader on what is valid', () => {
    const seen = { valid: 0, invalid: 0 };
    fc.assert(
      fc.property(objectsOf(CASE_FIELDS), (value) => {
        const { problems } = readCase(value);
        const isGood = isValid(value);
        seen[isGood ? 'valid' : 'invalid']++;
        assert.equal(
          problems.length === 0,
          isGood,
          `reader: ${JSON.stringify(problems)}, schema: ${JSON.stringify(isValid.errors)}`,
        );
      }),
      { numRuns: RUNS },
    );
    // Neither side may be so rare that agreeing says nothing.
    assert.ok(seen.valid > RUNS / 100 && seen.invalid > RUNS / 100, JSON.stringify(seen));
  });

  it('agrees with the reader on values that are no case at all', () => {
    for (const value of [null, [], 'text', 1, true]) {
      assert.equal(isValid(value), false);
      assert.equal(readCase(value).problems.length > 0, true);
    }
  });

  it('describes every field of the table, wherever it stands', () => {
    const undescribed: string[] = [];
    const visit = (schema: unknown, path: string): void => {
      if (typeof schema !== 'object' || schema === null) return;
      for (const [key, value] of Object.entries(schema as Record<string, object>)) {
        const at = `${path}/${key}`;
        const isField = path.endsWith('/properties') && !isCondition(value);
        if (isField && !('description' in value)) undescribed.push(at);
        visit(value, at);
      }
    };
    // Where it only says that a field must be there, or which state is meant.
    const isCondition = (value: object) =>
      ['const', 'minItems,pattern'].includes(Object.keys(value).sort().join());
    visit(JSON.parse(JSON.stringify(caseSchema())), '');
    assert.deepEqual(undescribed, []);
  });

  it('describes no field that the table does not have', () => {
    const has = (path: string): boolean => {
      let fields: FieldMap | undefined = CASE_FIELDS;
      for (const key of path.split('.')) {
        const entry: Entry | undefined = fields?.[key];
        if (entry === undefined) return false;
        fields = fieldsOf(entry.field);
      }
      return true;
    };
    const fieldsOf = (field: Field): FieldMap | undefined => {
      if (field.kind === 'group') {
        const short = field.short === null ? undefined : fieldsOf(field.fields[field.short]!.field);
        return { ...short, ...field.fields };
      }
      return field.kind === 'list' || field.kind === 'by-language' ? fieldsOf(field.of) : undefined;
    };
    assert.deepEqual(
      Object.keys(DESCRIPTIONS).filter((path) => !has(path)),
      [],
    );
  });
});
