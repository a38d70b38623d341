// The configuration of `case-action publish`: what each field does, and what is said of each mistake.

import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { aCase } from '../a-case.js';
import { makeSites } from './a-site.js';

const newSite = makeSites();

/** Publishes one case with a configuration that stands beside the folder of cases. */
async function publishWith(config: unknown, more: Readonly<Record<string, string>> = {}) {
  const site = newSite();
  site.write('mira.json', aCase({ translations: { fr: { headline: 'Une journaliste' } } }));
  const folder = join(site.dir, '../settings');
  mkdirSync(folder);
  for (const [name, content] of Object.entries(more)) writeFileSync(join(folder, name), content);
  const file = join(folder, 'site.json');
  writeFileSync(file, typeof config === 'string' ? config : JSON.stringify(config));
  const run = await site.publish('--config', file);
  return { ...run, site };
}

const PAGES = [
  'index.html',
  '404.html',
  'mira/index.html',
  'mira/act/x/index.html',
  'mira/embed/index.html',
];

describe('a configuration', () => {
  it('may leave out everything', async () => {
    const { code, site } = await publishWith({});
    assert.equal(code, 0);
    assert.match(site.read('mira/index.html'), /<header>\n<p><a href="\.\.\/">Cases<\/a><\/p>/);
  });

  it('calls the site by a title, on every page, to networks and in the feed of all', async () => {
    const { site } = await publishWith({ title: ' Cases & <letters> ' });
    for (const path of PAGES) {
      assert.match(
        site.read(path),
        /<p><a href="[./]*(?:\/cases\/)?">Cases &amp; &lt;letters&gt;<\/a><\/p>/,
        path,
      );
      assert.match(site.read(path), /<title>(?:.* – )?Cases &amp; &lt;letters&gt;<\/title>/, path);
    }
    assert.match(
      site.read('mira/index.html'),
      /og:site_name" content="Cases &amp; &lt;letters&gt;"/,
    );
    assert.match(site.read('feed.xml'), /<title>Cases &amp; &lt;letters&gt;<\/title>/);
    const { provider_name: provider } = JSON.parse(site.read('mira/oembed.json')) as Record<
      string,
      string
    >;
    assert.equal(provider, 'Cases & <letters>');
  });

  it('says the language of the list and of the feed of all, which then tell of cases in it', async () => {
    const { site } = await publishWith({ lang: 'FR' });
    assert.match(site.read('index.html'), /<html lang="fr" dir="ltr">/);
    assert.match(site.read('index.html'), /href="mira\/fr\/"/);
    assert.match(site.read('index.html'), /Une journaliste/);
    assert.match(site.read('feed.xml'), /xml:lang="fr"/);
    assert.match(site.read('mira/index.html'), /<html lang="en"/);
  });

  it('puts links at the foot of every page', async () => {
    const links = [
      { label: 'Imprint & "more"', url: 'https://ngo.example/imprint?a=1&b=2' },
      { label: 'Privacy', url: 'https://ngo.example/privacy' },
    ];
    const { site } = await publishWith({ links });
    for (const path of PAGES) {
      const [, foot] = site.read(path).split('<footer>');
      assert.match(
        foot!,
        /<a href="https:\/\/ngo\.example\/imprint\?a=1&amp;b=2">Imprint &amp; &quot;more&quot;<\/a>/,
        path,
      );
      assert.match(foot!, /<a href="https:\/\/ngo\.example\/privacy">Privacy<\/a>/, path);
    }
  });

  it('lets frames show the cases of other sites', async () => {
    const { site } = await publishWith({
      frame: ['https://other.example/cases/', 'https://third.example/'],
    });
    assert.match(
      site.read('frame.html'),
      /name="case-action-src" content="https:\/\/other\.example\/cases\/ https:\/\/third\.example\/"/,
    );
  });

  it('adds styles, from where the configuration stands, that come after ours', async () => {
    const styles = ':root { --accent: #a00; }';
    const { site } = await publishWith({ styles: 'own styles.css' }, { 'own styles.css': styles });
    assert.equal(site.read('own.css'), styles);
    for (const path of PAGES) {
      assert.match(
        site.read(path),
        /site\.css" \/>\s+<link rel="stylesheet" href="[./]*(?:\/cases\/)?own\.css" \/>/,
        path,
      );
    }
  });

  it('is no case where it stands among them', async () => {
    const site = newSite();
    site.write('mira.json', aCase());
    site.write('config.json', { title: 'Cases of ours' });
    const { code, err } = await site.publish('--config', join(site.dir, 'config.json'));
    assert.equal(code, 0);
    assert.doesNotMatch(err, /config\.json/);
    assert.ok(!site.files().some((path) => path.startsWith('config')));
  });
});

describe('a mistake in a configuration', () => {
  const MISTAKES: readonly (readonly [what: string, config: unknown, sentence: RegExp])[] = [
    ['no JSON', '{ title: 1 }', /site\.json" is not JSON: /],
    ['a list', [], /there is no object in ".*site\.json"\. What to do: write \{ … \}/],
    ['nothing', 'null', /there is no object/],
    [
      'a field that is none',
      { titel: 'Cases' },
      /"titel" is nothing in .* use only title, lang, links, frame, styles/,
    ],
    ['a field of every object', '{ "__proto__": 1 }', /"__proto__" is nothing/],
    [
      'a title that is a number',
      { title: 7 },
      /"title" is not a text .* write it in quotes, or leave it out/,
    ],
    ['an empty title', { title: ' ' }, /"title" is not a text/],
    [
      'a language that is none',
      { lang: 'French' },
      /"French" is not a language .* write it as fr or pt-BR/,
    ],
    ['links that are no list', { links: {} }, /"links" is not a list .* write \[ … \]/],
    ['links that are nothing', { links: null }, /"links" is not a list/],
    [
      'a link without a label',
      { links: [{ url: 'https://ngo.example/' }] },
      /links\[0\] is not a link .* give it a "label", and a "url" that begins with https/,
    ],
    [
      'a link with an empty label',
      { links: [{ label: ' ', url: 'https://ngo.example/' }] },
      /links\[0\] is not a link/,
    ],
    [
      'a link of a script',
      { links: [{ label: 'A', url: 'javascript:alert(1)' }] },
      /links\[0\] is not a link/,
    ],
    [
      'a link without https',
      { links: [{ label: 'A', url: 'http://ngo.example/' }] },
      /links\[0\] is not a link/,
    ],
    [
      'a frame that is no address',
      { frame: ['https://ngo.example/', 'cases'] },
      /frame\[1\] is not an address/,
    ],
    [
      'a frame of two addresses',
      { frame: ['https://a.example/ https://b.example/'] },
      /frame\[0\] is not an address/,
    ],
    [
      'styles that are not there',
      { styles: 'gone.css' },
      /gone\.css" could not be read\. What to do: give "styles" in ".*site\.json" a file that is there/,
    ],
    ['styles that are a list', { styles: ['a.css'] }, /"styles" is not a text/],
  ];

  for (const [what, config, sentence] of MISTAKES) {
    it(`is said before anything is written: ${what}`, async () => {
      const { code, out, err, site } = await publishWith(config);
      assert.deepEqual([code, out], [2, '']);
      assert.match(err, sentence);
      assert.match(err, /\nTry: case-action --help\n$/);
      assert.deepEqual(site.files(), []);
    });
  }

  it('is that there is none', async () => {
    const site = newSite();
    site.write('mira.json', aCase());
    const { code, err } = await site.publish('--config', 'nowhere.json');
    assert.equal(code, 2);
    assert.match(
      err,
      /"nowhere\.json" could not be read\. What to do: give --config a file that is there/,
    );
  });
});
