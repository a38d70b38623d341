// What is published of the speed that was measured: whole, of the script as it is by now, and quoted as it stands.
// Nothing is measured here: that is `npm run bench`.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { ALL } from '../bench/contestants/all.js';
import { inShortOf } from '../bench/quote.js';
import { titleOf } from '../bench/report.js';

const read = (path: string): string =>
  readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const results = read('test/bench/RESULTS.md');

/** The script may change by so many bytes before its speed has to be measured again. */
const SAME_SIZE_BYTES = 1000;
const CARDS = [1, 10, 100, 1000];

/** The part of the results below a heading. */
function section(heading: string): string {
  const [, after] = results.split(`\n## ${heading}\n`);
  assert.ok(after, `the results have "${heading}"`);
  return after.split('\n## ')[0]!;
}

/** The rows of the table below a heading, without its head. */
const rowsOf = (heading: string): readonly (readonly string[])[] =>
  section(heading)
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) => line.split('|').slice(1, -1))
    .map((cells) => cells.map((cell) => cell.trim()));

/** A text as it reads, however it is broken into lines. */
const joined = (text: string): string => text.replace(/\s+/g, ' ').trim();

describe('the results of the benchmark', () => {
  for (const cards of CARDS) {
    it(`have everybody below "${titleOf(cards)}", and every figure of theirs`, () => {
      const rows = rowsOf(titleOf(cards));
      const expected = ALL.filter(({ most = Infinity }) => cards <= most).map(({ title }) => title);
      assert.deepEqual(
        rows.map(([title]) => title),
        expected,
      );
      for (const [title, ...figures] of rows) {
        assert.equal(figures.length, 11, title);
        for (const figure of figures) assert.match(figure, /^-?\d+(?:\.\d+)?×?$/, title);
      }
    });
  }

  it('are medians of seven rounds or more', () => {
    const [, rounds] = /medians of (\d+) rounds/.exec(results) ?? [];
    assert.ok(Number(rounds) >= 7, `of ${rounds} rounds`);
  });

  it('say of each target whether it is met, as its figure says', () => {
    const targets = rowsOf('Targets');
    assert.equal(targets.length, 5);
    for (const [what, most, measured, met] of targets) {
      const [limit, figure] = [most, measured].map((text) => Number.parseFloat(text!));
      assert.ok(limit! > 0 && figure! > 0, what);
      assert.equal(met, figure! <= limit! ? 'yes' : 'no', what);
    }
  });

  it('are of a script about as large as the one that is published', () => {
    const [size] = rowsOf('Targets').filter(([what]) => what?.startsWith('Size'));
    const measuredBytes = Number.parseFloat(size![2]!) * 1000;
    const file = readFileSync(new URL('../../dist/case-action.js', import.meta.url));
    const bytes = brotliCompressSync(file).length;
    assert.ok(
      Math.abs(bytes - measuredBytes) <= SAME_SIZE_BYTES,
      `${bytes} bytes by now, ${measuredBytes} when it was measured: run npm run bench`,
    );
  });

  it('are quoted in the README word by word', () => {
    assert.ok(
      joined(read('README.md')).includes(joined(inShortOf(results))),
      'the README has the paragraph "In short" of test/bench/RESULTS.md',
    );
  });
});
