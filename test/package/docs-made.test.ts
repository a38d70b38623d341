// What the documentation says of the code is what the code says.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { readManifest } from '../../build/manifest.js';
import { makePages } from '../../docs/make.js';
import { apiParts } from '../../docs/makers/api.js';
import { fillPage } from '../../docs/makers/markdown.js';
import { FINDING_CODES } from '../../src/check/wording.js';
import { CaseAction } from '../../src/element/case-action.js';

const read = (path: string): string =>
  readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const made = await makePages();
const manifest = readManifest();

/** Everything between backticks in the first column of a table. */
const firstColumn = (text: string): string[] =>
  [...text.matchAll(/^\| `([^`]+)`/gm)].map(([, name]) => name!);
const sorted = (names: Iterable<string>): string[] => [...names].sort();

describe('the documentation', () => {
  for (const [path, page] of made) {
    it(`has ${path} as the code makes it`, () => {
      assert.ok(read(path) === page, `${path} is not what the code says: run npm run docs`);
    });
  }

  it('has every attribute of the element, and no other', () => {
    const { attributes } = apiParts(manifest);
    assert.deepEqual(sorted(firstColumn(attributes)), sorted(CaseAction.observedAttributes));
  });

  it('has every problem once, with a sentence and a remedy', () => {
    const page = read('docs/problems.md');
    for (const code of FINDING_CODES) {
      const rows = page.split('\n').filter((line) => line.startsWith(`| \`${code}\` |`));
      assert.equal(rows.length, 1, code);
      const cells = rows[0]!.split(' | ');
      assert.ok(
        cells.every((cell) => cell.length > 3 && cell !== 'undefined'),
        code,
      );
    }
  });
});

describe('a page with made parts', () => {
  const page = 'Before.\n\n<!-- one: made by npm run docs -->\n\nold\n\n<!-- made -->\n\nAfter.\n';

  it('has them made anew, and nothing else changed', () => {
    assert.equal(fillPage(page, { one: 'new' }), page.replace('old', 'new'));
  });

  it('is refused where a part has no place, or a place no part', () => {
    assert.throws(() => fillPage(page, { one: '', two: '' }), /no place for "two"/);
    assert.throws(() => fillPage(page, {}), /nobody makes one/);
  });
});
