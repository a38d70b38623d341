// The codes that docs/case-file.md names for a field are those that the reader reports of it.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { readCase } from '../../src/case/read.js';
import { aCase } from '../a-case.js';

const page = readFileSync(new URL('../../docs/case-file.md', import.meta.url), 'utf8');
const [, ofTheCase] = /<!-- fields: .+ -->\n([^]*?)\n### /.exec(page)!;

const LANGUAGES = Array.from({ length: 120 }, (_, at) =>
  String.fromCharCode(97 + (at % 26), 97 + Math.floor(at / 26)),
);
/** Values that are wrong in every way that a value of the right type can be. */
const WRONG: readonly unknown[] = [
  'x'.repeat(6000),
  `https://a.example/${'x'.repeat(3000)}`,
  'soon!',
  Array(600).fill('x'.repeat(6000)),
  Array(600).fill({ name: 'A', role: 'B', text: 'C', date: '2026-03-02', title: 'D', label: 'E' }),
  { '??': {} },
  Object.fromEntries(LANGUAGES.map((lang) => [lang, {}])),
];

/** A case with a field changed; one of an item of a list is that of the first. */
type Change = (value: unknown, status?: string) => Readonly<Record<string, unknown>>;

/** What is reported of a field itself, of an item of its list, or of one of its languages. */
function codesFor(path: string, given: Readonly<Record<string, unknown>>): readonly string[] {
  const start = path.replace(/[[\].]/g, '\\$&');
  const own = new RegExp(`^${start}(?:\\[\\d+\\]|${path === 'translations' ? '\\..+' : ''})?$`);
  return readCase(given)
    .problems.filter((found) => own.test(found.path))
    .map(({ code }) => code);
}

function reported(path: string, change: Change): readonly string[] {
  const found = WRONG.flatMap((value) => codesFor(path, change(value)));
  const without = ['open', 'won'].flatMap((status) => codesFor(path, change(undefined, status)));
  return [...new Set([...found, ...without])].filter((code) => code !== 'wrong-type').sort();
}

/** The fields of a table, with the codes that it names. */
const rowsOf = (table: string): readonly (readonly [field: string, codes: readonly string[]])[] =>
  [...table.matchAll(/^\| `(\w+)` .*\|([^|]*)\|$/gm)].map(([, field, cell]) => [
    field!,
    [...cell!.matchAll(/`([^`]+)`/g)].map(([, code]) => code!).sort(),
  ]);

describe('docs/case-file.md', () => {
  const rows = rowsOf(ofTheCase!);

  it('has fields', () => {
    assert.ok(rows.length > 20);
  });

  for (const [field, codes] of rows) {
    it(`names the codes that can be reported of ${field}, and no other`, () => {
      const change: Change = (value, status) =>
        aCase({ ...(status && { status }), [field]: value });
      assert.deepEqual(reported(field, change), codes);
    });
  }

  for (const list of ['targets', 'updates', 'links', 'background']) {
    const [, table] = new RegExp(`^### \`${list}\`\n([^]*?)^(?:###|<!--) `, 'm').exec(page)!;
    for (const [field, codes] of rowsOf(table!)) {
      it(`names the codes that can be reported of ${list}[0].${field}, and no other`, () => {
        const change: Change = (value) => aCase({ [list]: [{ [field]: value }] });
        assert.deepEqual(reported(`${list}[0].${field}`, change), codes);
      });
    }
  }
});
