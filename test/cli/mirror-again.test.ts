// `case-action mirror`, run again: what is written then, and what is left as it is.

import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { aCase, aCaseWithout } from '../a-case.js';
import { startServer } from '../support/static-server.js';
import { BASE, makeMirror, SCRIPTS, startPublisher } from './a-mirror.js';

const { server, publish, publishCase, publishPicture } = await startPublisher();
const newSite = makeMirror();

const src = publishPicture('/p.jpg', 'jpg');
const image = { src, alt: 'Mira' };
const ALL = [...SCRIPTS, 'mira.jpg', 'mira.json'];

/** A site with a copy of a case, and what was there then. */
async function aMirroredCase(name: string) {
  const site = newSite();
  const path = `/${name}/mira.json`;
  const url = publishCase(path, { image });
  await site.mirror(url, '--base', BASE);
  assert.deepEqual(site.files(), ALL);
  const before = ALL.map((file) => [site.read(file), site.changed(file)]);
  return {
    ...site,
    url,
    next: (changes: Readonly<Record<string, unknown>>) => publishCase(path, changes),
    answer: (reply: Parameters<typeof publish>[1]) => publish(path, reply),
    assertUntouched(): void {
      assert.deepEqual(site.files(), ALL);
      assert.deepEqual(
        ALL.map((file) => [site.read(file), site.changed(file)]),
        before,
      );
    },
  };
}

describe('mirroring what has not changed', () => {
  it('touches no file, and says that they are the same', async () => {
    const site = await aMirroredCase('same');
    const { code, out } = await site.mirror(site.url, '--base', BASE);
    assert.equal(code, 0);
    site.assertUntouched();
    const deeds = out.split('\n').slice(0, 4);
    assert.deepEqual(
      deeds,
      ['mira.jpg', 'mira.json', 'case-action.js', 'case-action.classic.js'].map(
        (file) => `same     ${join(site.out, file)}`,
      ),
    );
  });

  it('does no harm when two do it at once, the first time and later', async () => {
    const url = publishCase('/twice/mira.json', { image });
    const site = newSite();
    for (const turn of ['first', 'later']) {
      const runs = await Promise.all([1, 2, 3].map(() => site.mirror(url, '--base', BASE)));
      for (const { code, err } of runs) assert.deepEqual([code, err], [0, ''], turn);
      assert.deepEqual(site.files(), ALL, turn);
      assert.equal(site.src('mira.json'), `${BASE}mira.jpg`);
    }
  });
});

describe('mirroring a case that has changed', () => {
  it('writes the case file alone', async () => {
    const site = await aMirroredCase('changed');
    const { out } = await site.mirror(site.next({ image, headline: 'She is ill' }), '--base', BASE);
    assert.match(site.read('mira.json'), /She is ill/);
    assert.deepEqual(
      out
        .split('\n')
        .slice(0, 4)
        .map((line) => line.split(' ')[0]),
      ['same', 'wrote', 'same', 'same'],
    );
  });

  it('leaves nothing behind that it was written by way of', async () => {
    const site = await aMirroredCase('traces');
    await site.mirror(site.next({ image, headline: 'She is ill' }));
    assert.deepEqual(site.files(), ALL);
  });
});

describe('mirroring a case that cannot be had', () => {
  it('prints what check prints, and leaves the last good copy', async () => {
    const site = await aMirroredCase('broken');
    const body = JSON.stringify(aCaseWithout('targets'));
    const { code, out, err } = await site.mirror(site.answer({ body }), '--base', BASE);
    assert.deepEqual([code, out], [1, '']);
    assert.match(
      err,
      /^http:\S+\/broken\/mira\.json:1:1 {2}error {2}a required field is missing \(targets\)\. What to do: add it\. {2}\[missing\]\n/,
    );
    assert.match(err, /\ncase-action: nothing in "site-\d+" was changed\.\n$/);
    site.assertUntouched();
  });

  for (const [what, reply, code] of [
    ['no JSON', { body: '<html>' }, 'not-json'],
    ['no case', { body: '[]' }, 'not-object'],
    ['too large', { body: Buffer.alloc(20 * 1024 * 1024, 32) }, 'too-large'],
    ['not there', { status: 404 }, 'http-status'],
    ['broken', { status: 500, body: JSON.stringify(aCase()) }, 'http-status'],
    ['led in circles', { status: 302, headers: { location: 'mira.json' } }, 'unreachable'],
    ['led nowhere', { status: 302, headers: { location: 'http://[' } }, 'unreachable'],
    [
      'led to http://',
      { status: 302, headers: { location: 'http://ngo.example/a.json' } },
      'insecure-address',
    ],
    ['deep in a field', { body: `{"x":${'['.repeat(50_000)}${']'.repeat(50_000)}}` }, 'missing'],
    ['deep', { body: '['.repeat(100_000) + ']'.repeat(100_000) }, 'not-object'],
  ] as const) {
    it(`leaves the last good copy where the file is ${what}`, async () => {
      const site = await aMirroredCase(what.replace(/\W/g, '-'));
      const run = await site.mirror(site.answer(reply), '--base', BASE);
      assert.deepEqual([run.code, run.out], [1, '']);
      const [sentence] = run.err.split('\n');
      assert.ok(sentence!.endsWith(`  [${code}]`), run.err);
      assert.match(sentence!, /What to do: /);
      site.assertUntouched();
    });
  }

  it('leaves the last good copy where nobody answers', async () => {
    const site = await aMirroredCase('nobody');
    const gone = await startServer();
    await gone.close();
    const { code, err } = await site.mirror(`${gone.origin}/mira.json`, '--base', BASE);
    assert.equal(code, 1);
    assert.match(err, /\[unreachable\]\n/);
    site.assertUntouched();
  });

  it('makes no folder where there was none', async () => {
    const site = newSite();
    assert.equal((await site.mirror(`${server.origin}/no-such.json`)).code, 1);
    assert.deepEqual(site.files(), []);
  });
});

describe('mirroring a case that is withdrawn', () => {
  for (const [how, reply] of [
    ['by its status', { body: JSON.stringify({ status: 'withdrawn', name: 'Mira', image }) }],
    ['by 410', { status: 410, body: 'Mira was here.' }],
  ] as const) {
    it(`leaves nothing of it, and says so, ${how}`, async () => {
      const site = await aMirroredCase(how.replace(/\W/g, '-'));
      const { code, out, err } = await site.mirror(site.answer(reply), '--base', BASE);
      assert.deepEqual([code, err], [0, '']);
      assert.deepEqual(site.files(), [...SCRIPTS, 'mira.json']);
      assert.equal(site.read('mira.json'), '{"version":1,"status":"withdrawn"}\n');
      assert.ok(out.includes(`removed  ${join(site.out, 'mira.jpg')}\n`), out);
      assert.match(out, /\nThe case is withdrawn: cards .*\.\n$/);
      assert.doesNotMatch(out, /To print what to paste/);
    });
  }

  it('brings it back where it is published again', async () => {
    const site = await aMirroredCase('back');
    await site.mirror(site.answer({ status: 410 }), '--base', BASE);
    await site.mirror(site.next({ image }), '--base', BASE);
    assert.deepEqual(site.files(), ALL);
    assert.equal(site.src('mira.json'), `${BASE}mira.jpg`);
  });
});

describe('scripts of another version', () => {
  it('are left for the pages that name them with a hash, and it is said how to change over', async () => {
    const site = newSite();
    site.write('case-action.js', 'of another version');
    const { code, out, err } = await site.mirror(publishCase('/pinned/mira.json'), '--base', BASE);
    assert.deepEqual([code, err], [0, '']);
    assert.equal(site.read('case-action.js'), 'of another version');
    assert.ok(site.files().includes('case-action.classic.js'));
    const kept = join(site.out, 'case-action.js');
    assert.ok(out.includes(`kept     ${kept}\n`), out);
    assert.match(
      out,
      /integrity hash .* What to do: .* delete it or use another folder, and print/,
    );
    assert.ok(!out.includes('To print what to paste'), 'the hash would be that of another file');
  });

  it('take nothing from the command that names only the module', async () => {
    const site = newSite();
    site.write('case-action.classic.js', 'of another version');
    const { out } = await site.mirror(publishCase('/classic/mira.json'), '--base', BASE);
    assert.match(out, /kept .*classic\.js\n/);
    assert.match(out, /To print what to paste: /);
  });
});

describe('a folder that cannot be written to', () => {
  const url = publishCase('/unwritable/mira.json');

  it('is told where it is a file', async () => {
    const site = newSite();
    site.write('file', '');
    const { code, err } = await site.mirror(url, '--out', site.path('file'));
    assert.equal(code, 2);
    assert.match(
      err,
      /file" could not be written: a file stands where a folder belongs\. What to do: /,
    );
    assert.match(err, /\nTry: case-action --help\n$/);
  });

  it('is told where a folder has the name of the copy', async () => {
    const site = newSite();
    await site.mirror(url, '--out', site.path('mira.json'));
    const { code, err } = await site.mirror(url);
    assert.equal(code, 2);
    assert.match(err, /mira\.json" could not be written: a folder stands where a file belongs\. /);
    assert.deepEqual(site.files(), ['mira.json'], 'nothing is left behind');
  });
});
