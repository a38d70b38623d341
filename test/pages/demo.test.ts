// Every page of the demo loads without an error, and asks nobody but its own server for anything.

import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { startVisits } from '../support/visit.js';

const PAGES = readdirSync(new URL('../../demo', import.meta.url), { recursive: true })
  .map((path) => String(path).replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.html'))
  .sort();

/** Where everything is wrong on purpose, to show what is said about it. */
const BROKEN = 'broken.html';

const { server, visit } = await startVisits();

async function open(path: string) {
  const seen = await visit(`${server.origin}/demo/${path}`);
  await seen.page.waitForLoadState('networkidle');
  return seen;
}

describe('the demo', () => {
  it('has a page to begin with', () => {
    assert.ok(PAGES.includes('index.html'));
  });

  for (const path of PAGES.filter((page) => page !== BROKEN)) {
    it(`loads ${path} without an error, from its own server alone`, async () => {
      const { complaints, outside } = await open(path);
      assert.deepEqual(complaints, []);
      assert.deepEqual(outside, []);
    });
  }

  it('has nothing but sentences of ours where it is broken on purpose', async () => {
    const { complaints, outside } = await open(BROKEN);
    const isOurs = (text: string) => text.startsWith('<case-action>: ');
    const isMissing = (text: string) => /no-such-case\.json$|^Failed to load resource:/.test(text);
    assert.ok(complaints.some(isOurs));
    assert.deepEqual(
      complaints.filter((text) => !isOurs(text) && !isMissing(text)),
      [],
    );
    assert.deepEqual(outside, []);
  });
});
