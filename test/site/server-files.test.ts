// Every kind of server says the same of a published site, and no header twice.

import { expect } from '@open-wc/testing';
import {
  apache,
  cloudflare,
  netlify,
  nginx,
  readHeaderRules,
  readNginx,
  type Answer,
} from './servers.js';
import { printServerFiles } from '../../src/site/server-files.js';

const BASES = [
  'https://ngo.example/',
  'https://ngo.example/cases/',
  'https://ngo.example/a/b/',
  'https://ngo.example/caf%C3%A9/%22a%20b%22/',
];

const MINUTES = 'public, max-age=300';
const FOREVER = 'public, max-age=31536000, immutable';
const CHECKED = 'no-cache';
const HTML = 'text/html; charset=utf-8';
const TEXT = 'text/plain; charset=utf-8';
const SCRIPT = 'text/javascript; charset=utf-8';
const JSON_TYPE = 'application/json';
const FEED = 'application/atom+xml';
const NOT_FRAMED = "frame-ancestors 'self'";

/** Every kind of file of a site: its type, how long it is kept, and its policy. */
const SITE: Readonly<Record<string, readonly [type: string, cache: string, policy?: string]>> = {
  '': [HTML, MINUTES, NOT_FRAMED],
  'index.html': [HTML, MINUTES, NOT_FRAMED],
  'mira/': [HTML, MINUTES, NOT_FRAMED],
  'mira/index.html': [HTML, MINUTES, NOT_FRAMED],
  'mira/fr/': [HTML, MINUTES, NOT_FRAMED],
  'mira/embed/': [HTML, MINUTES, NOT_FRAMED],
  'mira/fr/embed/': [HTML, MINUTES, NOT_FRAMED],
  'act/': [HTML, MINUTES, NOT_FRAMED],
  // A frame that may open no tab opens these in itself.
  'mira/act/x/': [HTML, MINUTES],
  'mira/fr/act/x/': [HTML, MINUTES],
  'mira/act/x/index.html': [HTML, MINUTES],
  'frame.html': [HTML, MINUTES],
  'mira/hook.html': [HTML, MINUTES],
  'mira/email.html': [HTML, MINUTES],
  'mira/text.txt': [TEXT, MINUTES],
  'mira.json': [JSON_TYPE, MINUTES],
  'mira.json.sig': [TEXT, CHECKED],
  'oembed.json': [JSON_TYPE, MINUTES],
  'mira/oembed.json': [JSON_TYPE, MINUTES],
  'feed.xml': [FEED, MINUTES],
  'mira/feed.xml': [FEED, MINUTES],
  'site.css': ['text/css; charset=utf-8', MINUTES],
  'mira.jpg': ['image/jpeg', MINUTES],
  'script/0.1.0-abc123/case-action.js': [SCRIPT, FOREVER],
  'script/0.1.0-abc123/case-action.classic.js': [SCRIPT, FOREVER],
  'script/0.1.0-abc123/frame.js': [SCRIPT, FOREVER],
  'script/0.1.0-abc123/frame-parent.js': [SCRIPT, FOREVER],
  'scripted.json': [JSON_TYPE, MINUTES],
  // Nobody has promised that this one never changes.
  'own.js': [SCRIPT, MINUTES],
};

function wanted(file: string): Record<string, string> {
  const [type, cache, policy] = SITE[file]!;
  return {
    'access-control-allow-origin': '*',
    'cross-origin-resource-policy': 'cross-origin',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
    'content-type': type,
    'cache-control': cache,
    ...(policy === undefined ? {} : { 'content-security-policy': policy }),
  };
}

const textOf = (base: string, path: string) =>
  printServerFiles(base).find((file) => file.path === path)!.text;
const pathOf = (base: string, file: string) => new URL(base + file).pathname;

/** As an object, which holds only one of each name. */
function single(answer: Answer, path: string): Record<string, string> {
  const names = answer.map(([name]) => name);
  expect(names, path).to.deep.equal([...new Set(names)]);
  return Object.fromEntries(answer);
}

describe('the files for servers', () => {
  it('are one for each kind of server', () => {
    const paths = printServerFiles(BASES[0]!).map(({ path }) => path);
    expect(paths).to.deep.equal(['_headers', 'nginx.conf', '.htaccess']);
  });

  for (const base of BASES) {
    for (const [name, serve] of Object.entries({ 'nginx.conf': nginx, '.htaccess': apache })) {
      it(`tell in ${name} of every file at ${base} what it is, how long to keep it, and who may use it`, () => {
        const server = serve(textOf(base, name));
        for (const file of Object.keys(SITE)) {
          const path = pathOf(base, file);
          expect(single(server(path), path), path).to.deep.equal(wanted(file));
        }
      });
    }

    for (const [name, serve] of Object.entries({ netlify, cloudflare })) {
      it(`tell in _headers of every file at ${base} the same, as far as ${name} has to be told`, () => {
        const server = serve(textOf(base, '_headers'));
        for (const file of Object.keys(SITE)) {
          const path = pathOf(base, file);
          const all = wanted(file);
          // No rule for these pages leaves out frame.html.
          delete all['content-security-policy'];
          const isScript = file.startsWith('script/');
          // Left alone, both let browsers ask whether a file has changed.
          if (!isScript) delete all['cache-control'];
          if (!isScript && !file.endsWith('feed.xml')) delete all['content-type'];
          expect(single(server(path), path), path).to.deep.equal(all);
        }
      });
    }
  }

  it('leave alone what else is on the server', () => {
    const base = 'https://ngo.example/cases/';
    const servers = [
      nginx(textOf(base, 'nginx.conf')),
      netlify(textOf(base, '_headers')),
      cloudflare(textOf(base, '_headers')),
    ];
    for (const server of servers) {
      for (const path of ['/', '/donate/', '/script/1/own.js', '/feed.xml']) {
        expect(server(path), path).to.deep.equal([]);
      }
    }
  });

  it('tell in _headers only what Netlify and Cloudflare Pages read alike, within the limits of both', () => {
    for (const base of BASES) {
      const text = textOf(base, '_headers');
      const rules = readHeaderRules(text);
      expect(rules.length).to.be.within(1, 100);
      for (const line of text.split('\n')) expect(line.length).to.be.at.most(2000);
      for (const { pattern } of rules)
        expect(pattern).to.match(/^(?:\/(?::[a-z]+|[\w.%-]+))*(?:\/\*)?$/);
    }
  });

  it('have the lines that they are meant to have, whatever the address is', () => {
    const count = (base: string) =>
      printServerFiles(base).map(({ text }) => text.split('\n').length);
    const usual = count('https://ngo.example/cases/');
    for (const path of ['a%0Ab', '%zz', '%22;$x%7B', '%E2%82%AC']) {
      expect(count(`https://ngo.example/${path}/`), path).to.deep.equal(usual);
    }
  });

  it('say how a case answers 410, so that other sites can read that it does', () => {
    const base = 'https://ngo.example/cases/';
    const recipe = /^# +(location = .*)$/m.exec(textOf(base, 'nginx.conf'))![1]!;
    const [location] = readNginx(recipe);
    expect(location!.words).to.deep.equal(['location', '=', '/cases/mira.json']);
    expect(location!.block.map(({ words }) => words.join(' '))).to.deep.equal([
      'add_header Access-Control-Allow-Origin * always',
      'return 410',
    ]);
    expect(textOf(base, '.htaccess')).to.contain('\n#   Redirect gone /cases/mira.json\n');
  });

  it('say what they are for, that they are written anew, and where they have to be', () => {
    for (const { path, text } of BASES.flatMap(printServerFiles)) {
      expect(text.split('\n')[0], path).to.match(
        /^# How (?:Netlify and Cloudflare Pages serve|nginx serves|Apache serves) this site/,
      );
      expect(text, path).to.contain('\n# "case-action publish" writes it anew each time');
      expect(text.split('\n', 3).join(' '), path).to.match(/has to be at the top of|Put it into/);
    }
  });
});
