// The demo's own case files, each on the day that it is shown for; and the real mistake of the reference case.

import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { ROOT, runCli } from './run-cli.js';

/** Apart from those that are published: nobody is to be led to an action of that day. */
const HISTORY = 'demo/history/ali-aarrass-2015-11-09.json';
const files = [
  HISTORY,
  ...readdirSync(join(ROOT, 'demo/cases')).map((file) => `demo/cases/${file}`),
];

describe('the case files of the demo', () => {
  it('are there, and the one of 2015 is not among those that are published', () => {
    assert.ok(files.length > 1);
    assert.ok(!files.slice(1).some((file) => file.includes('2015')));
  });

  for (const file of files) {
    const day = file === HISTORY ? '2015-11-09' : '2026-11-24';
    it(`are good: ${file} on ${day}`, async () => {
      // Strict, so that a warning would fail it.
      const { code, out } = await runCli(['check', '--strict', '--now', day, file]);
      assert.equal(code, 0, out);
      assert.match(out, /1 file checked: no problems/);
    });
  }
});
