// Every block of code in the documentation is run by a test.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { BLOCK_FILES, BLOCKS, EXPECTED_BLOCKS } from '../support/doc-blocks.js';

describe('the blocks of code in the documentation', () => {
  for (const { file, place, runner } of BLOCKS) {
    it(`are run: ${file}, ${place}`, () => {
      assert.ok(
        runner,
        `nobody runs this: say in test/support/doc-blocks.ts, in the order of the page, how it is run`,
      );
    });
  }

  it('are all there that are said to be run', () => {
    assert.equal(BLOCKS.length, EXPECTED_BLOCKS);
  });

  it('are all found', () => {
    const fences = BLOCK_FILES.map((file) =>
      readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8'),
    )
      .join('\n')
      .match(/^\s*(?:```|~~~)/gm);
    assert.equal(fences?.length, 2 * BLOCKS.length);
  });
});
