// The builder makes the site that the command line makes: the zip of one has every byte of the other, and neither
// publishes what the other refuses.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { unzipSync } from 'fflate';
import {
  choiceFor,
  codeFor,
  languagesFor,
  openAlone,
  PLACES,
} from '../../src/builder/outputs/copies.js';
import { isRefusal, readPublishable } from '../../src/builder/outputs/publishing.js';
import { makeSiteZip } from '../../src/builder/outputs/zip.js';
import type { OwnFile } from '../../src/site/whole-site.js';
import { aCase, aCaseWithout } from '../a-case.js';
import { BASE, makeSites } from '../cli/a-site.js';
import { ROOT, runCli } from '../cli/run-cli.js';
import { CASES, TODAY } from '../support/invented-cases.js';

const aSite = makeSites();
const now = new Date(TODAY);
const readOwn = async (name: OwnFile): Promise<Uint8Array> =>
  new Uint8Array(await readFile(join(ROOT, 'dist', name)));

const print = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
const DEMO = ['invented-en', 'invented-ar', 'invented-won'].map((name) => [
  name,
  readFileSync(join(ROOT, `demo/cases/${name}.json`), 'utf8'),
]);
const TEXTS: Readonly<Record<string, string>> = Object.fromEntries([
  ...DEMO,
  ...Object.entries(CASES).map(([name, value]) => [name, print(value)]),
  ['Without_Language', print(aCaseWithout('lang'))],
  ['marked', `\uFEFF${print(aCase())}`],
  ['warned', print(aCase({ link: 'nowhere', updates: [{ date: 'soon', text: 'Something.' }] }))],
]);

async function unzipped(text: string, name: string) {
  const zip = await makeSiteZip(text, { name, base: BASE, now }, readOwn);
  assert.ok(zip, `${name} is made`);
  const files = unzipSync(zip.bytes);
  assert.equal(Object.keys(files).length, zip.count);
  return files;
}

describe('the zip of the builder', () => {
  for (const [name, text] of Object.entries(TEXTS)) {
    it(`has every byte that is published of "${name}", and no other file`, async () => {
      const site = aSite();
      site.write(`${name}.json`, text);
      const { code, err } = await site.publish();
      assert.equal(code, 0, err);
      const files = await unzipped(text, name);
      assert.deepEqual(Object.keys(files).sort(), [...site.files()].sort());
      for (const [path, bytes] of Object.entries(files)) {
        assert.ok(site.bytes(path).equals(bytes), `${path} is another`);
      }
    });
  }

  it('is served from wherever it is said to be', async () => {
    const base = 'https://other.example/~us/';
    const site = makeSites(base)();
    const text = TEXTS['mira']!;
    site.write('mira.json', text);
    await site.publish();
    // With a blank around it, and without the last stroke, as people paste it.
    const settings = { name: 'mira', base: ' https://other.example/~us ', now };
    const files = unzipSync((await makeSiteZip(text, settings, readOwn))!.bytes);
    assert.deepEqual(Object.keys(files).sort(), [...site.files()].sort());
    for (const [path, bytes] of Object.entries(files)) {
      assert.ok(site.bytes(path).equals(bytes), `${path} is another`);
    }
  });

  it('is the same whenever and wherever it is made', async () => {
    const zone = process.env['TZ'];
    const make = () => makeSiteZip(TEXTS['mira']!, { name: 'mira', base: BASE, now }, readOwn);
    try {
      process.env['TZ'] = 'Pacific/Auckland';
      const one = await make();
      process.env['TZ'] = 'America/Los_Angeles';
      assert.deepEqual(one, await make());
    } finally {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    }
  });

  it('is not made without an address or a name, or where a built file is missing', async () => {
    const text = TEXTS['mira']!;
    const make = (name: string, base: string, read = readOwn) =>
      makeSiteZip(text, { name, base, now }, read);
    assert.equal(await make('mira', ''), undefined);
    assert.equal(await make('', BASE), undefined);
    assert.equal(await make('mira', 'ngo.example/cases/'), undefined);
    assert.equal(await make('mira', 'http://ngo.example/cases/'), undefined);
    assert.equal(await make('../mira', BASE), undefined);
    assert.equal(await make('script', BASE), undefined);
    await assert.rejects(make('mira', BASE, () => Promise.reject(new Error('no network'))));
  });
});

/** By what is wrong with them. */
const BAD: Readonly<Record<string, string>> = {
  'is no JSON': '{',
  'is no object': '[]',
  'is too large': print(aCase({ summary: ['w'.repeat(300_000)] })),
  'has no name': print(aCaseWithout('name')),
  'has no message': print(aCaseWithout('message')),
  'has no official': print(aCaseWithout('targets')),
  'has a status that nobody knows': print(aCase({ status: 'closed' })),
  'ends on no day': print(aCase({ expires: 'soon' })),
  'has an official with a bad handle': print(
    aCase({ targets: [{ name: 'Jo Sample', x: 'not a handle', email: 'jo@ngo.example' }] }),
  ),
  'has a network that nobody knows': print(aCase({ networks: ['x', 'carrier-pigeon'] })),
  'has an outcome that is no text': print(aCase({ status: 'won', outcome: 5 })),
};

describe('a case file that', () => {
  for (const [what, text] of Object.entries(BAD)) {
    it(`${what} is published by neither, and the builder says why`, async () => {
      const site = aSite();
      site.write('mira.json', text);
      assert.equal((await site.publish()).code, 1);
      assert.ok(!site.files().includes('mira.json'));
      assert.equal(await makeSiteZip(text, { name: 'mira', base: BASE, now }, readOwn), undefined);
      const read = readPublishable(text);
      assert.ok(isRefusal(read) && read.problems.length > 0);
    });
  }
});

describe('what the builder offers to paste as long as there is no site', () => {
  for (const name of ['mira', 'arabic', 'pageless', 'won', 'withdrawn']) {
    it(`is what the command embed prints of "${name}"`, async () => {
      const site = aSite();
      site.write(`${name}.json`, TEXTS[name]!);
      const read = readPublishable(TEXTS[name]!);
      assert.ok(!isRefusal(read));
      const shown = read.reading.case;
      const forms = PLACES.flatMap((place) => choiceFor(place) ?? []);
      const alone = new Set(forms.filter(({ form }) => form !== 'hook' && form !== 'frame'));
      assert.equal(alone.size, 4);
      for (const lang of languagesFor(shown)) {
        for (const choice of alone) {
          const file = join(site.dir, `${name}.json`);
          const args = ['embed', file, '--as', choice.form, '--lang', lang, '--now', TODAY];
          const { out } = await runCli(args);
          const code = codeFor(choice, openAlone(shown, lang, now));
          assert.equal(code, out, `${choice.form} in ${lang}`);
        }
      }
    });
  }
});
