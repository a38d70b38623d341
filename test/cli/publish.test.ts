// `case-action publish`: what is made of a folder of case files, and what is refused.

import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { aCase, aCaseWithout } from '../a-case.js';
import { CASES } from '../support/invented-cases.js';
import { BASE, makeSites } from './a-site.js';
import { ROOT, runCli } from './run-cli.js';

const newSite = makeSites();
const SCRIPTS = [
  'case-action.classic.js',
  'case-action.js',
  'copy.js',
  'frame-parent.js',
  'frame.js',
];
const NETWORKS = [
  'bluesky',
  'email',
  'facebook',
  'form',
  'mastodon',
  'telegram',
  'threads',
  'whatsapp',
  'x',
];

/** Everything that there is of a case in one language. */
const EDITION = [
  ...NETWORKS.map((network) => `act/${network}/index.html`),
  'email.html',
  'embed/index.html',
  'feed.xml',
  'hook.html',
  'index.html',
  'oembed.json',
  'text.txt',
];

describe('case-action publish', () => {
  it('makes of each case its file, its pages and its copies, and of all a list and a feed', async () => {
    const site = newSite();
    site.write('mira.json', CASES['mira']!);
    const { code, out } = await site.publish();
    assert.equal(code, 0);
    const [hashed] = [...new Set(site.files('script/').map((path) => path.split('/')[1]))];
    assert.match(hashed!, /^\d+\.\d+\.\d+-[0-9a-f]{8}$/);
    assert.deepEqual(
      site.files(),
      [
        '.htaccess',
        '404.html',
        '_headers',
        'feed.xml',
        'frame.html',
        'index.html',
        'mira.json',
        'nginx.conf',
        'site.css',
        ...['', 'ar/', 'fr/'].flatMap((folder) => EDITION.map((path) => `mira/${folder}${path}`)),
        ...SCRIPTS.map((name) => `script/${hashed}/${name}`),
      ].sort(),
    );
    assert.equal(
      out,
      `1 case in "${site.out}": ${site.files().length} files written, 0 as they were.\n`,
    );
    for (const name of SCRIPTS) {
      assert.deepEqual(
        site.bytes(`script/${hashed}/${name}`),
        readFileSync(join(ROOT, 'dist', name)),
      );
    }
  });

  it('leaves every byte of a case file as it is', async () => {
    const site = newSite();
    const written = `\r\n ${JSON.stringify(aCase({ unknown: 'a number' }), null, 3).replace('"a number"', '1.50e400')}\n\n`;
    site.write('spaced.json', written);
    site.write('marked.json', `\uFEFF${JSON.stringify(aCase())}`);
    await site.publish();
    assert.equal(site.read('spaced.json'), written);
    assert.deepEqual([...site.bytes('marked.json').subarray(0, 3)], [0xef, 0xbb, 0xbf]);
  });

  it('takes cases from folders within the folder, by the names of their files', async () => {
    const site = newSite();
    site.write('2026/Mira-1_b.json', aCase());
    site.write('node_modules/other.json', aCase());
    site.write('notes.txt', 'none');
    await site.publish();
    assert.deepEqual(
      site.files().filter((path) => path.endsWith('/hook.html')),
      ['Mira-1_b/hook.html'],
    );
  });

  it('takes the address without its last slash as well', async () => {
    const site = newSite();
    site.write('mira.json', aCase());
    const { code } = await runCli([
      'publish',
      site.dir,
      '--out',
      site.out,
      '--base',
      BASE.slice(0, -1),
    ]);
    assert.equal(code, 0);
    assert.ok(site.read('mira/hook.html').includes(`data-src="${BASE}mira.json"`));
  });

  it('gives a case without a page of its own the one that it publishes', async () => {
    const site = newSite();
    site.write('mira.json', aCase({ message: '{target} Where is {name}? {link}' }));
    await site.publish();
    assert.ok(site.read('mira/act/x/index.html').includes(encodeURIComponent(`${BASE}mira/`)));
    assert.ok(site.read('mira/feed.xml').includes(`href="${BASE}mira/"`));
  });

  it('publishes a case that has no language in that of the site', async () => {
    const site = newSite();
    site.write('mira.json', aCaseWithout('lang'));
    site.write('config.json', { lang: 'fr' });
    await site.publish('--config', join(site.dir, 'config.json'));
    assert.match(site.read('mira/index.html'), /<html lang="fr" dir="ltr">/);
  });
});

describe('a case file that cannot be published', () => {
  const NAMES = [
    'Jos\u00e9',
    'two words',
    '.hidden',
    '-out',
    '_headers',
    'site.css',
    'a.json',
    'script',
    'Script',
    'x'.repeat(101),
  ];

  for (const name of NAMES) {
    it(`is said where its name can be no address: ${name.slice(0, 20)}.json`, async () => {
      const site = newSite();
      site.write(`${name}.json`, aCase());
      site.write('mira.json', aCase());
      const { code, err } = await site.publish();
      assert.equal(code, 1);
      assert.ok(
        err.includes(
          `${name}.json" is not published: its name is part of addresses. What to do: call it by letters`,
        ),
        err,
      );
      assert.deepEqual(
        site.files().filter((path) => path.endsWith('/hook.html')),
        ['mira/hook.html'],
      );
      // Browsers and servers get all the rest.
      assert.ok(site.files().includes('site.css'));
    });
  }

  it('is said where another one has its name, since nobody knows which is meant', async () => {
    const site = newSite();
    site.write('a/mira.json', aCase({ headline: 'The first' }));
    site.write('b/Mira.json', aCase({ headline: 'The second' }));
    const { code, err } = await site.publish();
    assert.equal(code, 1);
    assert.match(
      err,
      /b\/Mira\.json" is not published: "[^"]*a\/mira\.json" and "[^"]*b\/Mira\.json" have one name\. What to do: rename all but one, or move them\./,
    );
    assert.ok(!site.files().some((path) => /mira/i.test(path)));
  });

  for (const [what, content, place] of [
    ['is no JSON', '{\n  "name": "Mira Invented",\n}', /broken\.json:3:1 +error/],
    ['lacks what a case needs', aCaseWithout('summary'), /broken\.json:1:1 +error .*summary/],
    ['is too large', aCase({ unknown: 'x'.repeat(300_000) }), /broken\.json.* +error .*256/],
  ] as const) {
    it(`is said with its place where it ${what}, and all others are published`, async () => {
      const site = newSite();
      site.write('a.json', aCase());
      site.write('broken.json', content);
      site.write('z.json', aCase());
      const { code, err, out } = await site.publish();
      assert.equal(code, 1);
      assert.match(err, place);
      assert.match(err, /broken\.json": it is not published\.\n/);
      assert.match(out, /^2 cases in /);
      assert.ok(!site.files().some((path) => path.includes('broken')));
    });
  }

  it('is published where only something in it is wrong, and that is said', async () => {
    const site = newSite();
    site.write('mira.json', aCase({ image: { src: 'http://ngo.example/a.jpg', alt: 'Mira' } }));
    const { err } = await site.publish();
    assert.match(err, /mira\.json:1:\d+ +warning .*image\.src/);
    assert.doesNotMatch(site.read('mira/index.html'), /<img/);
  });
});

describe('case-action publish, called in another way', () => {
  const DIR = ['--out', 'site', '--base', BASE];
  for (const [args, sentence] of [
    [['publish', ...DIR], /publish needs one DIR of case files/],
    [['publish', 'a', 'b', ...DIR], /publish needs one DIR of case files/],
    [['publish', 'https://ngo.example/cases/', ...DIR], /publish needs one DIR of case files/],
    [['publish', 'nowhere', ...DIR], /publish needs a folder of case files, and "nowhere" is none/],
    [
      ['publish', 'package.json', ...DIR],
      /needs a folder of case files, and "package\.json" is none/,
    ],
    [['publish', 'a', '--base', BASE], /say where to, with --out DIR/],
    [['publish', 'a', '--out', 'site'], /say where that will be served, with --base URL/],
    [
      ['publish', 'a', '--out', 'site', '--base', 'http://ngo.example/'],
      /--base needs an address .* https:/,
    ],
    [['publish', 'a', '--out', 'site', '--base', '/cases/'], /--base needs an address .* https:/],
    [
      ['publish', 'a', '--out', 'site', '--base', `${BASE}?a`],
      /--base needs the address of a folder/,
    ],
    [['publish', 'a', ...DIR, '--now', 'soon'], /--now needs a date .*, not "soon"/],
    [['publish', 'a', ...DIR, '--as', 'hook'], /publish knows no --as/],
  ] as const) {
    it(`is told, and ends with 2: case-action ${args.join(' ')}`, async () => {
      const { code, out, err } = await runCli(args);
      assert.deepEqual([code, out], [2, '']);
      assert.match(err, sentence);
    });
  }

  for (const [what, out] of [
    ['in the folder of cases', 'cases/site'],
    ['that folder itself', 'cases'],
    ['the same in other words', 'other/../cases/./site'],
  ] as const) {
    it(`refuses to publish into ${what}, where it would be taken for cases`, async () => {
      const site = newSite();
      site.write('mira.json', aCase());
      const cwd = join(site.dir, '..');
      const { code, err } = await runCli(['publish', 'cases', '--out', out, '--base', BASE], cwd);
      assert.equal(code, 2);
      assert.match(err, /--out needs a folder that is not in "cases"/);
      assert.deepEqual(site.files(), []);
    });
  }

  it('says in a sentence where nothing can be written', async () => {
    const site = newSite();
    site.write('mira.json', aCase());
    writeFileSync(site.out, 'a file');
    const { code, err } = await site.publish();
    assert.equal(code, 2);
    assert.match(
      err,
      /^case-action: "[^"]+" could not be written: a file stands where a folder belongs\. What to do: /,
    );
    assert.doesNotMatch(err, / at .*\.js/);
  });

  it('says in a sentence where a folder stands in place of a file', async () => {
    const site = newSite();
    site.write('mira.json', aCase());
    mkdirSync(site.at('site.css/inside'), { recursive: true });
    const { code, err } = await site.publish();
    assert.equal(code, 2);
    assert.match(err, /site\.css" could not be written: a folder stands where a file belongs\./);
    assert.ok(!site.files().some((path) => path.endsWith('.tmp')));
  });
});
