// The size of what a partner's readers download. Raising the budget is a commit that says why.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/** Of dist/case-action.js, compressed with brotli as servers and CDNs do. */
const BUDGET_BYTES = 40_711;
/** Of dist/frame-parent.js, as it is: it stands on pages of others, beside much else. */
const FRAME_PARENT_BYTES = 1000;
/** From here on a budget that is not used up is a budget to lower. */
const SLACK_BYTES = 1000;

const ALL = [
  'case-action.js',
  'case-action.classic.js',
  'frame.html',
  'frame.js',
  'frame-parent.js',
];

function sizeOf(name: string) {
  const code = readFileSync(new URL(`../../dist/${name}`, import.meta.url));
  return {
    raw: code.length,
    gzip: gzipSync(code, { level: 9 }).length,
    brotli: brotliCompressSync(code).length,
  };
}

describe('the size of the built files', () => {
  for (const name of ALL) {
    it(`is known of ${name}`, (test) => {
      const { raw, gzip, brotli } = sizeOf(name);
      test.diagnostic(`${name}: ${raw} bytes raw, ${gzip} gzip, ${brotli} brotli`);
      assert.ok(brotli > 0 && brotli < gzip && gzip < raw);
    });
  }

  it('is what the README says', () => {
    const { raw, brotli } = sizeOf('case-action.js');
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
    const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
    assert.ok(
      readme.includes(`${kB(raw)}, ${kB(brotli)} with brotli`),
      `the README says "${kB(raw)}, ${kB(brotli)} with brotli"`,
    );
  });

  it('is within the budget', () => {
    const { brotli } = sizeOf('case-action.js');
    assert.ok(brotli <= BUDGET_BYTES, `${brotli} bytes are over the budget of ${BUDGET_BYTES}.`);
  });

  it('is less than a kilobyte for pages with frames', () => {
    const { raw } = sizeOf('frame-parent.js');
    assert.ok(raw < FRAME_PARENT_BYTES, `${raw} bytes are not below ${FRAME_PARENT_BYTES}.`);
  });

  it('leaves no slack in the budget', () => {
    const { brotli } = sizeOf('case-action.js');
    assert.ok(
      BUDGET_BYTES - brotli < SLACK_BYTES,
      `${brotli} bytes are well within ${BUDGET_BYTES}: lower the budget to them.`,
    );
  });
});
