// The version is the same wherever it is written.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { VERSION } from '../../src/version.js';

const read = (path: string) => readFile(new URL(`../../${path}`, import.meta.url), 'utf8');

describe('the version', () => {
  it('is that of package.json', async () => {
    assert.equal(VERSION, JSON.parse(await read('package.json')).version);
  });

  it('is the latest in the changelog', async () => {
    const [, latest] = /^## \[?(\d+\.\d+\.\d+)/m.exec(await read('CHANGELOG.md')) ?? [];
    assert.equal(latest, VERSION);
  });
});
