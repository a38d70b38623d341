// What `case-action publish` keeps as it was, since nobody knows for certain that another thing is meant: an old handle is
// bad, but a wrong one, or none, is worse.

import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { aCase } from '../a-case.js';
import { makeSites } from './a-site.js';

const newSite = makeSites();

/** A case with an official who is known by a handle. */
const caseOf = (x: string, more: object = {}) =>
  aCase({ targets: [{ name: 'Jo Sample', role: 'Minister of Examples', x }], ...more });

/** The handle to which the action page of X leads. */
const handleOf = (site: ReturnType<typeof newSite>, name = 'mira'): string | undefined =>
  /text=%40(\w+)/.exec(site.read(`${name}/act/x/index.html`))?.[1];

async function publishedWith(x: string) {
  const site = newSite();
  site.write('mira.json', caseOf(x));
  assert.equal((await site.publish()).code, 0);
  assert.equal(handleOf(site), x);
  return site;
}

describe('the last good version of a case', () => {
  for (const [what, changes] of [
    ['an end that is no day', { expires: '2026-02-30' }],
    ['a status that is none', { status: 'Withdrawn' }],
    ['a handle that is none', { targets: [{ name: 'Jo Sample', role: 'Minister', x: 'Jo S' }] }],
    ['a network that is none', { networks: ['x', 'twitter'] }],
  ] as const) {
    it(`stays published where the new one has ${what}`, async () => {
      const site = await publishedWith('Good');
      site.write('mira.json', { ...caseOf('Good'), headline: 'Changed', ...changes });
      const { code, err } = await site.publish();
      assert.equal(code, 1);
      assert.match(err, /mira\.json": its last good version stays published\.\n/);
      assert.equal(handleOf(site), 'Good');
      assert.doesNotMatch(site.read('mira.json'), /Changed/);
    });
  }

  it('stays published where two files have its name: one may be old', async () => {
    const site = await publishedWith('Good');
    site.write('archive/mira.json', caseOf('Old'));
    const { code, err } = await site.publish();
    assert.deepEqual([code, handleOf(site)], [1, 'Good']);
    assert.equal(err.match(/have one name/g)?.length, 2);
  });

  it('stays where it was when its file is called by other capitals, and its author is told', async () => {
    const site = await publishedWith('Good');
    site.remove('mira.json');
    site.write('Mira.json', caseOf('Better'));
    const { code, err } = await site.publish();
    assert.deepEqual([code, handleOf(site)], [1, 'Good']);
    assert.match(
      err,
      /Mira\.json" is not published: its address was mira\.json before.*call it "mira\.json" again/,
    );
    assert.ok(!site.files().some((path) => path.startsWith('Mira')));
  });
});

describe('a case that cannot be written', () => {
  it('is said, and keeps no other case from being published', async () => {
    const site = await publishedWith('Good');
    site.removePublished('mira/index.html');
    site.writePublished('mira/index.html/in-the-way', '');
    site.write('mira.json', caseOf('Better'));
    site.write('zoe.json', caseOf('Other'));
    const { code, err } = await site.publish();
    assert.equal(code, 1);
    assert.match(
      err,
      /mira\/index\.html" could not be written: a folder stands where a file belongs/,
    );
    assert.equal(handleOf(site, 'zoe'), 'Other');
  });
});

describe('the last case of a folder', () => {
  it('may be deleted once it is withdrawn, and what is left of it stays', async () => {
    const site = await publishedWith('Good');
    site.write('mira.json', caseOf('Good', { status: 'withdrawn' }));
    await site.publish();
    site.remove('mira.json');
    const { code, err } = await site.publish();
    assert.deepEqual([code, err], [0, '']);
    assert.match(site.read('mira/index.html'), /no longer shown/);
  });
});

describe('what is wrong with a file, but no reason not to publish it', () => {
  it('is said when the file is new or has changed, and not every hour', async () => {
    const site = newSite();
    const mistyped = caseOf('Good', { headlnie: 'A slip of the pen' });
    site.write('mira.json', mistyped);
    assert.match((await site.publish()).err, /headlnie/);
    assert.equal((await site.publish()).err, '');
    site.write('mira.json', { ...mistyped, headline: 'Changed' });
    assert.match((await site.publish()).err, /headlnie/);
  });
});

describe('a private key', () => {
  it('is not taken from the folder that is served, where everybody could fetch it', async () => {
    const site = await publishedWith('Good');
    const file = join(site.out, 'key.pem');
    writeFileSync(file, 'a key');
    const { code, err } = await site.publish('--key', file);
    assert.equal(code, 2);
    assert.match(err, /the private key ".*" is in ".*", where everybody could fetch it/);
  });
});
