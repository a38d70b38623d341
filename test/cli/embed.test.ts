// `case-action embed`, as it is built: what it prints, and what it says to whoever will paste it.

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { signedBytes } from '../../src/cli/sign.js';
import { FORMS } from '../../src/embed/forms.js';
import { aCase, aCaseWithout } from '../a-case.js';
import { startServer } from '../support/static-server.js';
import { makeKey } from './a-key.js';
import { makeFolder, ROOT, runCli } from './run-cli.js';

const folder = makeFolder();
const server = await startServer();
after(async () => {
  folder.remove();
  await server.close();
});

const NOW = ['--now', '2026-03-10'];
const SRC = ['--src', 'https://ngo.example/cases/mira.json'];
const SCRIPT = ['--script', 'https://ngo.example/case-action.js'];

/** Writes a case into the folder, and returns its path. */
const write = (name: string, value: unknown): string => folder.write(name, JSON.stringify(value));

const GOOD = aCase({
  link: 'https://ngo.example/mira',
  safety: 'Think first.',
  reviewed: '2026-03-09',
  targets: [
    {
      name: 'Jo Sample',
      role: 'Minister of Examples',
      x: 'InventedMin',
      email: 'jo@invented.example',
      verified: '2026-03-09',
    },
  ],
  message: 'Where is {name}, {target}? #FreeMira',
});
const good = write('mira.json', GOOD);
const embed = (...args: readonly string[]) => runCli(['embed', ...NOW, ...args]);
const hashOf = (name: string): string =>
  `sha384-${createHash('sha384')
    .update(readFileSync(join(ROOT, 'dist', name)))
    .digest('base64')}`;

describe('case-action embed', () => {
  for (const form of FORMS) {
    it(`prints a case as ${form}, and nothing else`, async () => {
      const { code, out, err } = await embed(good, '--as', form, ...SRC, ...SCRIPT);
      assert.deepEqual([code, err], [0, '']);
      assert.match(out, /She has begun a hunger strike\./);
      assert.match(out, /As of March 10, 2026\./);
      assert.ok(out.endsWith('\n') && !out.endsWith('\n\n'));
    });
  }

  it('names the script with the hash of the file that came with it', async () => {
    const { out } = await embed(good, '--as', 'hook', ...SRC, ...SCRIPT);
    assert.ok(out.includes(`integrity="${hashOf('case-action.js')}"`), out);
    const classic = await embed(
      good,
      '--as',
      'element',
      ...SRC,
      '--script',
      '/a/case-action.classic.js',
    );
    assert.ok(
      classic.out.includes(
        `<script defer src="/a/case-action.classic.js" integrity="${hashOf('case-action.classic.js')}" crossorigin="anonymous">`,
      ),
      classic.out,
    );
  });

  it('finds the page for frames, and the script that fits their height, beside the script', async () => {
    const { out } = await embed(good, '--as', 'frame', ...SRC, ...SCRIPT);
    assert.ok(
      out.includes('src="https://ngo.example/frame.html?src=https%3A%2F%2Fngo.example'),
      out,
    );
    assert.ok(
      out.includes(
        `src="https://ngo.example/frame-parent.js" integrity="${hashOf('frame-parent.js')}"`,
      ),
      out,
    );
  });

  it('leads through action pages where it is told where they are', async () => {
    const base = ['--action-base', 'https://ngo.example/mira/act'];
    const { out } = await embed(good, '--as', 'email', ...base);
    assert.ok(out.includes('href="https://ngo.example/mira/act/x/"'), out);
    assert.ok(!out.includes('x.com'), out);
  });

  it('prints a case from where it is published, which is then its address', async () => {
    server.route('/mira.json', () => ({ body: JSON.stringify(GOOD) }));
    const url = `${server.origin}/mira.json`;
    const { code, out } = await embed(url, '--as', 'hook', ...SCRIPT);
    assert.equal(code, 0);
    assert.ok(
      out.startsWith(`<div class="case-action" data-src="${url}" lang="en" dir="ltr">`),
      out,
    );
  });

  it('prints it in the language that is asked for, or else its own', async () => {
    const path = write('fr.json', {
      ...GOOD,
      translations: { fr: { headline: 'Une journaliste' } },
    });
    const { out, err } = await embed(path, '--as', 'html', '--lang', 'fr');
    assert.match(out, /^<div lang="fr" dir="ltr">/);
    assert.match(out, /Une journaliste/);
    assert.match(out, /Dernière|mise à jour|2 mars 2026/);
    assert.doesNotMatch(err, /^case-action: /m);
    const other = await embed(good, '--as', 'html', '--lang', 'de');
    assert.match(other.out, /^<div lang="de" dir="ltr">\n<h2 lang="en">/);
    assert.match(other.err, /^case-action: the case has no translation into "de"/);
  });

  it('says what is wrong with the case, and prints it where readers would get it', async () => {
    const path = write('late.json', {
      ...GOOD,
      message: 'Last week {name} vanished, @InvnetedMin',
    });
    const { code, out, err } = await embed(path, '--as', 'text');
    assert.equal(code, 0);
    assert.match(err, /warning {2}"@InvnetedMin" is not quite the handle/);
    assert.match(out, /Mira Invented/);
  });

  it('prints nothing of a case that readers would not get', async () => {
    const path = write('bad.json', aCaseWithout('name'));
    const { code, out, err } = await embed(path, '--as', 'html');
    assert.deepEqual([code, out], [1, '']);
    assert.match(err, /error {2}a required field is missing \(name\)/);
    assert.deepEqual((await embed('no-such.json', '--as', 'html')).code, 1);
  });

  it('says that the script is missing, and what of the case a copy would miss', async () => {
    const path = write('no-link.json', { ...GOOD, link: undefined });
    const { code, err } = await embed(path, '--as', 'hook', ...SRC);
    assert.equal(code, 0);
    assert.match(err, /no script is printed: the page has to load it itself, or give --script URL/);
    assert.match(
      err,
      /the case has no "link", so nothing says where to see whether it is still current/,
    );
    const feed = await embed(path, '--as', 'feed');
    assert.deepEqual([feed.code, feed.out], [1, '']);
    assert.match(feed.err, /a feed entry leads to the case's page: give the case in ".*" a "link"/);
  });

  it('says that a frame will not show what is published elsewhere', async () => {
    const { code, err } = await embed(
      good,
      '--as',
      'frame',
      ...SRC,
      '--script',
      'https://cdn.example/case-action.js',
    );
    assert.equal(code, 0);
    assert.match(
      err,
      /a frame shows only case files of its own site: put frame\.html beside https:\/\/ngo\.example/,
    );
  });

  it('prints the key of the case file for hook and element', async () => {
    const { publicKey } = await makeKey();
    const key = ['--key', publicKey];
    const hook = await embed(good, '--as', 'hook', ...SRC, ...SCRIPT, ...key);
    assert.deepEqual([hook.code, hook.err], [0, '']);
    assert.ok(hook.out.includes(` data-src="${SRC[1]}" data-key="${publicKey}" `), hook.out);
    const element = await embed(good, '--as', 'element', ...SRC, ...SCRIPT, ...key);
    assert.ok(element.out.startsWith(`<case-action src="${SRC[1]}" key="${publicKey}" `));
  });

  it('prints nothing of what is published and not signed with the key, as readers would not get it', async () => {
    const [key, stranger] = await Promise.all([makeKey(), makeKey()]);
    const body = JSON.stringify(GOOD);
    const signature = await key.sign(signedBytes('signed.json', Buffer.from(body)));
    server.route('/signed.json', () => ({ body }));
    server.route('/signed.json.sig', () => ({ body: signature }));
    const url = `${server.origin}/signed.json`;
    const printed = await embed(url, '--as', 'hook', ...SCRIPT, '--key', key.publicKey);
    assert.deepEqual([printed.code, printed.err], [0, '']);
    assert.match(printed.out, /^<div class="case-action" /);

    const other = await embed(url, '--as', 'hook', ...SCRIPT, '--key', stranger.publicKey);
    assert.deepEqual([other.code, other.out], [1, '']);
    assert.match(other.err, /error {2}the case at .* is not what was signed.*\[bad-signature\]/);
  });

  it('says of every other form that the key does nothing for it', async () => {
    const { publicKey } = await makeKey();
    for (const form of FORMS.filter((known) => known !== 'hook' && known !== 'element')) {
      const { code, out, err } = await embed(
        good,
        '--as',
        form,
        ...SRC,
        ...SCRIPT,
        '--key',
        publicKey,
      );
      assert.equal(code, 0);
      assert.ok(!out.includes(publicKey), form);
      assert.match(
        err,
        new RegExp(`--key does nothing for "${form}": only hook and element check`),
      );
    }
  });

  it('says that the card does not speak a language', async () => {
    const path = write('sw.json', { ...GOOD, translations: { sw: { headline: 'Mwandishi' } } });
    const { out, err } = await embed(path, '--as', 'html', '--lang', 'sw');
    assert.match(err, /the card does not speak "sw": what is not of the case is in English/);
    assert.match(out, /^<div lang="en" dir="ltr">[^]*<strong lang="sw">Mwandishi/);
  });

  it('leaves of a withdrawn case one neutral sentence', async () => {
    const path = write('gone.json', { ...GOOD, status: 'withdrawn' });
    const { out } = await embed(path, '--as', 'text');
    assert.equal(out, 'This case is no longer shown, at the request of those it concerns.\n');
    const feed = await embed(path, '--as', 'feed');
    assert.deepEqual([feed.code, feed.out], [1, '']);
    assert.match(feed.err, /a withdrawn case has no entry: take those that it had out of the feed/);
  });
});

describe('misuse of embed', () => {
  const MISUSES: readonly (readonly [args: readonly string[], sentence: RegExp])[] = [
    [
      ['--as', 'hook', good],
      /hook needs the address at which the case file is published: --src URL/,
    ],
    [['--as', 'frame', good, ...SRC], /frame needs the address of the script, .*--script URL/],
    [
      ['--as', 'hook', good, '--src', 'javascript:alert(1)'],
      /--src needs an address that begins with https:/,
    ],
    [
      ['--as', 'hook', good, ...SRC, '--script', '//evil.example/a.js'],
      /--script needs an address/,
    ],
    [
      ['--as', 'hook', good, ...SRC, '--script', 'https://ngo.example/'],
      /--script needs the address of case-action\.js itself/,
    ],
    [
      ['--as', 'hook', good, ...SRC, '--script', 'https://ngo.example/frame.js'],
      /--script needs the address of/,
    ],
    [['--as', 'email', good, '--action-base', 'act'], /--action-base needs an address/],
    [['--as', 'email', good, '--lang', 'français'], /--lang needs a language/],
  ];

  for (const [args, sentence] of MISUSES) {
    it(`is told, and ends with 2: ${args.filter((arg) => arg !== good).join(' ')}`, async () => {
      const { code, out, err } = await embed(...args);
      assert.deepEqual([code, out], [2, '']);
      assert.match(err, sentence);
    });
  }
});
