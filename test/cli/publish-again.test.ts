// `case-action publish` run again: only what has changed is written, and what is broken or gone leaves its last good
// output as it was.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { aCase } from '../a-case.js';
import { CASES, FULL } from '../support/invented-cases.js';
import { makeSites, type Site } from './a-site.js';

const newSite = makeSites();

/** A site of every kind of case, published once. */
async function publishedSite(): Promise<Site> {
  const site = newSite();
  for (const [name, content] of Object.entries(CASES)) site.write(`${name}.json`, content);
  const { code } = await site.publish();
  assert.equal(code, 0);
  return site;
}

/** The files that have been written since. */
function writtenSince(before: Readonly<Record<string, string>>, site: Site): readonly string[] {
  const after = site.stamps();
  const paths = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...paths].filter((path) => before[path] !== after[path]).sort();
}

const bytesBelow = (site: Site, folder: string): readonly string[] =>
  site.files(folder).map((path) => `${path} ${site.bytes(path).toString('base64')}`);

describe('case-action publish, run again', () => {
  it('writes nothing where nothing has changed', async () => {
    const site = await publishedSite();
    const before = site.stamps();
    const { code, out } = await site.publish();
    assert.equal(code, 0);
    assert.deepEqual(writtenSince(before, site), []);
    assert.equal(
      out,
      `11 cases in "${site.out}": 0 files written, ${site.files().length} as they were.\n`,
    );
  });

  it('writes nothing on another day either, as long as that changes nothing for a reader', async () => {
    const site = await publishedSite();
    const before = site.stamps();
    await site.publishOn('2026-03-27');
    assert.deepEqual(writtenSince(before, site), []);
  });

  it('writes on the day after the last one of a case that nothing is asked any more, and only there', async () => {
    const site = await publishedSite();
    site.write('mira.json', { ...FULL, expires: '2026-03-20' });
    await site.publish();
    const before = site.stamps();
    await site.publishOn('2026-03-21');
    const written = writtenSince(before, site);
    assert.ok(written.includes('mira/index.html') && written.includes('mira/fr/act/x/index.html'));
    assert.deepEqual(
      written.filter((path) => !path.startsWith('mira/')),
      ['feed.xml', 'index.html'],
    );
    assert.doesNotMatch(site.read('mira/act/x/index.html'), /intent/);
  });

  it('writes of a case whose handle has changed only the files that say it', async () => {
    const site = await publishedSite();
    const before = site.stamps();
    const old = JSON.stringify(FULL);
    assert.ok(old.includes('"InventedMin"'));
    site.write('mira.json', old.replace('"InventedMin"', '"CurrentMin"'));
    await site.publish();
    const written = writtenSince(before, site);
    const saying = site.files().filter((path) => site.read(path).includes('CurrentMin'));
    assert.deepEqual(written, saying);
    assert.ok(written.includes('mira.json') && written.includes('mira/ar/act/x/index.html'));
    assert.ok(!written.includes('index.html') && !written.includes('mira/feed.xml'));
    const rest = site.files('mira/').filter((path) => site.read(path).includes('@InventedMin'));
    assert.deepEqual(rest, []);
  });

  it('writes of an update the pages, the feeds and the list', async () => {
    const site = await publishedSite();
    const before = site.stamps();
    const updates = [{ date: '2026-03-09', text: 'She is well.' }];
    site.write('pageless.json', { ...CASES['pageless'], updates });
    await site.publish();
    const written = writtenSince(before, site);
    for (const path of [
      'pageless.json',
      'pageless/feed.xml',
      'pageless/hook.html',
      'feed.xml',
      'index.html',
    ])
      assert.ok(written.includes(path), path);
    assert.deepEqual(
      written.filter((path) => !path.startsWith('pageless')),
      ['feed.xml', 'index.html'],
    );
  });

  it('adds a case, and touches no other', async () => {
    const site = await publishedSite();
    const before = site.stamps();
    site.write('new.json', aCase({ name: 'New Invented' }));
    await site.publish();
    const others = writtenSince(before, site).filter((path) => !path.startsWith('new'));
    assert.deepEqual(others, ['feed.xml', 'index.html']);
  });

  it('goes back to what it was when a change is taken back', async () => {
    const site = await publishedSite();
    const before = bytesBelow(site, '');
    site.write('mira.json', { ...FULL, status: 'won', translations: {} });
    await site.publish();
    assert.notDeepEqual(bytesBelow(site, ''), before);
    site.write('mira.json', FULL);
    await site.publish();
    assert.deepEqual(bytesBelow(site, ''), before);
  });
});

describe('a case file that was good when it was published', () => {
  for (const [what, content, place] of [
    ['is broken', '{ "name": "Mira', /mira\.json:1:\d+ +error /],
    ['lacks what a case needs', { ...FULL, name: '' }, /mira\.json:1:\d+ +error .*name/],
    ['is empty', '', /mira\.json:1:1 +error /],
  ] as const) {
    it(`leaves its last good output to the byte where it ${what}, while all others go on`, async () => {
      const site = await publishedSite();
      const before = bytesBelow(site, 'mira/');
      const list = site.read('index.html');
      const file = site.bytes('mira.json');
      site.write('mira.json', content);
      site.write('quiet.json', { ...CASES['quiet'], ask: 'Please write today.' });
      const { code, err } = await site.publish();
      assert.equal(code, 1);
      assert.match(err, place);
      assert.match(err, /mira\.json": its last good version stays published\.\n/);
      assert.deepEqual(bytesBelow(site, 'mira/'), before);
      assert.deepEqual(site.bytes('mira.json'), file);
      assert.equal(site.read('index.html'), list);
      assert.match(site.read('quiet/index.html'), /Please write today\./);
    });
  }

  it('goes on to age while it is broken', async () => {
    const site = newSite();
    site.write('mira.json', { ...FULL, expires: '2026-03-20' });
    await site.publish();
    site.write('mira.json', '{');
    await site.publishOn('2026-03-21');
    assert.doesNotMatch(site.read('mira/act/x/index.html'), /intent/);
  });

  it('leaves its pages where it is gone, in the list as well, and is missed in a sentence', async () => {
    const site = await publishedSite();
    const before = site.stamps();
    site.remove('mira.json');
    const { code, err } = await site.publish();
    assert.equal(code, 1);
    assert.match(
      err,
      /"mira\.json" is not in "[^"]+" any more, but its pages stay published\. What to do: put it back, with the status "withdrawn" if it is to go, or delete "[^"]+mira\.json" and "[^"]+mira" yourself\./,
    );
    assert.deepEqual(writtenSince(before, site), []);
    assert.match(site.read('index.html'), /href="mira\/"/);
  });

  it('is not missed any more once its pages are deleted as well', async () => {
    const site = await publishedSite();
    site.remove('mira.json');
    site.removePublished('mira.json');
    site.removePublished('mira');
    const { code } = await site.publish();
    assert.equal(code, 0);
    assert.doesNotMatch(site.read('index.html'), /href="mira\/"/);
    assert.doesNotMatch(site.read('feed.xml'), /mira\//);
  });
});

describe('a translation that is taken out of a case', () => {
  it('leaves its pages, which old links lead to, with the facts of today', async () => {
    const site = await publishedSite();
    const before = site.files('mira/fr/');
    const [first, ...others] = FULL.targets;
    const { ar } = FULL.translations;
    site.write('mira.json', {
      ...FULL,
      translations: { ar },
      targets: [{ ...first, x: 'CurrentMin' }, ...others],
    });
    const { code } = await site.publish();
    assert.equal(code, 0);
    assert.deepEqual(site.files('mira/fr/'), before);
    const page = site.read('mira/fr/index.html');
    assert.match(page, /<html lang="fr" dir="ltr">/);
    assert.doesNotMatch(page, /Inventée/);
    assert.match(page, /<h1 lang="en">Mira Invented<\/h1>/);
    assert.match(page, /%40CurrentMin/);
    assert.match(site.read('mira/fr/act/x/index.html'), /%40CurrentMin/);
  });

  it('is in no list of languages any more, and its pages name that of the case as theirs', async () => {
    const site = await publishedSite();
    const { ar } = FULL.translations;
    site.write('mira.json', { ...FULL, translations: { ar } });
    await site.publish();
    assert.doesNotMatch(site.read('mira/index.html'), /hreflang="fr"|href="[^"]*\/fr\/"/);
    assert.match(
      site.read('mira/fr/index.html'),
      /<link rel="canonical" href="https:\/\/ngo\.example\/cases\/mira\/">/,
    );
  });
});

describe('another build', () => {
  it('has its scripts in another folder, beside those that pages of partners still name', async () => {
    const site = await publishedSite();
    const [old] = site.files('script/');
    const kept = old!.replace(/^script\/[^/]+/, 'script/0.0.9-00000000');
    site.writePublished(kept, readFileSync(join(site.out, old!)));
    await site.publish();
    assert.ok(site.files().includes(kept));
  });
});
