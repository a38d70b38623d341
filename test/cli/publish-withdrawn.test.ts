// `case-action publish` of a case that is withdrawn: nothing that was said of a person is left anywhere, in any language,
// and what once led there says so.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { aCase } from '../a-case.js';
import { FULL } from '../support/invented-cases.js';
import { makeSites, type Site } from './a-site.js';

// Elsewhere than anything that the case itself names.
const newSite = makeSites('https://watch.example/cases/');
const SENTENCE = 'This case is no longer shown, at the request of those it concerns.';

/** Every text of a case that says something of somebody. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.length >= 5 && !/^\d{4}-/.test(value) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

const TEXTS = [
  ...textsIn(FULL),
  'InventedMin',
  'Mira Invented',
  'pictures.invalid',
  'x.com/intent',
];

/** Where in a site something of the case is still said. */
function foundIn(site: Site): readonly string[] {
  const files = site.files().filter((path) => /^(?:case-7|index|feed|404)\b/.test(path));
  return files.flatMap((path) => {
    const text = site.read(path).replaceAll('&amp;', '&').replaceAll('&quot;', '"');
    return TEXTS.filter((said) => text.includes(said)).map((said) => `${path}: ${said}`);
  });
}

/** A site with another case beside the one that is withdrawn. */
function siteWith(content: object): Site {
  const site = newSite();
  site.write(
    'other.json',
    aCase({
      name: 'Somebody Else',
      targets: [{ name: 'Al Other', role: 'Judge', x: 'other' }],
      message: '{target} Free them.',
      headline: 'Held',
      summary: 'Held.',
      ask: 'Write.',
      updates: [{ date: '2026-03-01', text: 'Nothing new.' }],
    }),
  );
  site.write('case-7.json', content);
  return site;
}

const withdrawn = { ...FULL, status: 'withdrawn' };

describe('a case that was withdrawn before it was ever published', () => {
  it('says nothing of what its file still holds', async () => {
    const site = siteWith(withdrawn);
    await site.publish();
    assert.deepEqual(foundIn(site), []);
    assert.deepEqual(JSON.parse(site.read('case-7.json')), {
      version: 1,
      lang: 'en',
      status: 'withdrawn',
    });
  });
});

describe('a case that is withdrawn after it was published', () => {
  const PLACES = ['case-7/', 'case-7/fr/', 'case-7/ar/'];

  async function publishedAndWithdrawn(content: object = withdrawn): Promise<Site> {
    const site = siteWith(FULL);
    await site.publish();
    assert.ok(foundIn(site).length > 500);
    site.write('case-7.json', content);
    const { code } = await site.publish();
    assert.equal(code, 0);
    return site;
  }

  it('leaves nothing of what was said, in no language and no file, the list and the feed of all among them', async () => {
    const site = await publishedAndWithdrawn();
    assert.deepEqual(foundIn(site), []);
    for (const path of ['index.html', 'feed.xml']) {
      assert.doesNotMatch(site.read(path), /case-7/, path);
      assert.match(site.read(path), /Somebody Else/, path);
    }
  });

  it('leaves nothing where the file says only that it is withdrawn', async () => {
    const site = await publishedAndWithdrawn({
      version: 1,
      lang: 'en',
      status: 'withdrawn',
    });
    assert.deepEqual(foundIn(site), []);
  });

  it('says so at every address that once led to it, in the language of the address', async () => {
    const site = await publishedAndWithdrawn({
      version: 1,
      lang: 'en',
      status: 'withdrawn',
    });
    for (const place of PLACES) {
      for (const page of ['', 'act/x/', 'act/email/', 'act/form/', 'embed/']) {
        const text = site.read(`${place}${page}index.html`);
        assert.match(text, /<h1 class="notice">/, place + page);
        assert.equal(text.includes(SENTENCE), place === 'case-7/', place + page);
      }
      assert.doesNotMatch(site.read(`${place}embed/index.html`), /<script|<textarea/);
      assert.doesNotMatch(site.read(`${place}feed.xml`), /<entry/);
    }
    assert.match(site.read('case-7/fr/index.html'), /<html lang="fr" dir="ltr">/);
    assert.match(site.read('case-7/ar/index.html'), /<html lang="ar" dir="rtl">/);
  });

  it('leaves as many pages as there were, so that no old link leads to nothing', async () => {
    const site = siteWith(FULL);
    await site.publish();
    const before = site.files();
    site.write('case-7.json', {
      version: 1,
      lang: 'en',
      status: 'withdrawn',
    });
    await site.publish();
    assert.deepEqual(site.files(), before);
  });

  it('stays withdrawn, without a word, when its file is removed', async () => {
    const site = await publishedAndWithdrawn();
    site.remove('case-7.json');
    const before = site.stamps();
    const { code, err } = await site.publish();
    assert.equal(code, 0);
    assert.doesNotMatch(err, /case-7/);
    assert.deepEqual(site.stamps(), before);
  });

  it('comes back when it is published again', async () => {
    const site = await publishedAndWithdrawn();
    site.write('case-7.json', FULL);
    await site.publish();
    assert.match(site.read('index.html'), /case-7\//);
    assert.match(site.read('case-7/fr/index.html'), /Mira Inventée/);
  });
});
