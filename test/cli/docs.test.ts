// The page of problems says what the code says.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { problemsPage } from '../../docs/make-problems.js';
import { FINDING_CODES } from '../../src/check/wording.js';
import { ROOT } from './run-cli.js';

const page = readFileSync(join(ROOT, 'docs/problems.md'), 'utf8');

describe('docs/problems.md', () => {
  it('is what the code makes of it', () => {
    assert.equal(page, problemsPage(), 'run npm run docs');
  });

  it('has every code once, with a sentence and a remedy', () => {
    for (const code of FINDING_CODES) {
      const rows = page.split('\n').filter((line) => line.startsWith(`| \`${code}\` |`));
      assert.equal(rows.length, 1, code);
      assert.ok(
        rows[0]!.split(' | ').every((cell) => cell.length > 3 && cell !== 'undefined'),
        code,
      );
    }
  });
});
