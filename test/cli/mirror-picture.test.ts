// `case-action mirror`: which pictures are copied, and what happens where one cannot be had.

import assert from 'node:assert/strict';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, it } from 'node:test';
import { mayLeadTo } from '../../src/cli/addresses.js';
import { fetchPicture } from '../../src/cli/picture.js';
import type { Reply } from '../support/static-server.js';
import { BASE, makeMirror, PICTURES, SCRIPTS, startPublisher } from './a-mirror.js';

const { server, publish, publishCase, publishPicture } = await startPublisher();
const newSite = makeMirror();

const MB = 1024 * 1024;
const kinds = Object.keys(PICTURES) as (keyof typeof PICTURES)[];

/** A case with a picture at an address. */
const withPicture = (name: string, src: string): string =>
  publishCase(`/${name}/mira.json`, { image: { src, alt: 'Mira' } });

describe('a picture', () => {
  for (const kind of kinds) {
    it(`may be of the kind ${kind}`, async () => {
      const site = newSite();
      const src = publishPicture(`/kinds/${kind}`, kind);
      const { code } = await site.mirror(withPicture(kind, src), '--base', BASE);
      assert.equal(code, 0);
      assert.equal(site.src('mira.json'), `${BASE}mira.${kind}`);
      assert.deepEqual(site.bytes(`mira.${kind}`), PICTURES[kind].bytes);
    });
  }

  it('gets the ending of what it is, not of what its server or its address says', async () => {
    const site = newSite();
    const headers = { 'content-type': 'Image/JPEG; charset=binary' };
    const src = publish('/named.gif', { headers, body: PICTURES.webp.bytes });
    assert.equal((await site.mirror(withPicture('named', src))).code, 0);
    assert.deepEqual(site.files(), [...SCRIPTS, 'mira.json', 'mira.webp']);
  });

  it('may be somewhere else than its address says', async () => {
    const site = newSite();
    const location = publishPicture('/far.png', 'png');
    const src = publish('/near.png', { status: 302, headers: { location } });
    assert.equal((await site.mirror(withPicture('far', src))).code, 0);
    assert.deepEqual(site.bytes('mira.png'), PICTURES.png.bytes);
  });

  it('may have 5 MB', async () => {
    const site = newSite();
    const body = Buffer.alloc(5 * MB, PICTURES.png.bytes);
    const src = publish('/large.png', { body });
    assert.equal((await site.mirror(withPicture('large', src))).code, 0);
    assert.ok(site.bytes('mira.png').equals(body));
  });
});

describe('a picture that is not copied', () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
  const png = PICTURES.png.bytes;
  const as = (type: string, body: Reply['body']): Reply => ({
    headers: { 'content-type': type },
    body: body!,
  });
  const replies: readonly (readonly [string, () => Reply, RegExp])[] = [
    [
      'an SVG',
      () => as('image/svg+xml', svg),
      /is an SVG, .*could run scripts there\. .* for a JPEG/,
    ],
    ['an SVG that is called a picture', () => as('image/png', svg), /as image\/png, but is none\./],
    ['a page', () => as('text/html', '<p>'), /is served as text\/html, which is not mirrored\./],
    ['of no type that it should have', () => as('text/plain', png), /is served as text\/plain, /],
    ['empty', () => as('image/png', ''), /is served as image\/png, but is none\./],
    ['too large', () => as('image/png', Buffer.alloc(5 * MB + 1, png)), /is larger than 5 MB\./],
    ['without an end', () => as('image/png', endless()), /is larger than 5 MB\./],
    [
      'not there',
      () => ({ status: 404, body: png }),
      /the server answered 404 for the picture at /,
    ],
    [
      'led to http://',
      () => ({ status: 301, headers: { location: 'http://ngo.example/a.png' } }),
      /leads to http:\/\/ngo\.example\/a\.png, which does not come over https\./,
    ],
    [
      'led in circles',
      () => ({ status: 302, headers: { location: '?' } }),
      /could not be fetched\. What to do: open that address in a browser/,
    ],
    [
      'of a type that would steer the terminal',
      () => as('image/\x9B2J', png),
      /is served as image\/ 2J, which/,
    ],
  ];

  /** Sends as long as somebody takes it. */
  function endless(): Readable {
    const chunk = Buffer.alloc(MB, png);
    return new Readable({
      read() {
        this.push(chunk);
      },
    });
  }

  for (const [what, reply, sentence] of replies) {
    it(`is told, and its address stays, where it is ${what}`, async () => {
      const site = newSite();
      const path = `/bad/${what.replace(/\W/g, '-')}.png`;
      server.route(path, reply);
      const src = server.origin + path;
      const { code, out, err } = await site.mirror(withPicture(`bad-${path}`, src), '--base', BASE);
      assert.equal(code, 1);
      assert.match(err, sentence);
      assert.match(err, /^case-action: .*What to do: [^\n]+\.\n$/);
      assert.deepEqual(site.files(), [...SCRIPTS, 'mira.json']);
      assert.equal(site.src('mira.json'), src);
      assert.match(out, /To print what to paste/);
    });
  }

  for (const [src, sentence] of [
    ['pictures/mira.jpg', /"pictures\/mira\.jpg" \(image\.src\) is not an address\. /],
    ['http://ngo.example/mira.jpg', /mira\.jpg does not come over https\. What to do: ask /],
    ['data:image/png;base64,AAAA', /AAAA does not come over https\./],
    ['file:///etc/passwd', /passwd does not come over https\./],
    ['https://[', /is not an address/],
    ['https://a:b@127.0.0.1:1/a.png', /could not be fetched/],
    ['no\u001B[2J\n', /"no \[2J" \(image\.src\)/],
  ] as const) {
    it(`is told where it is at ${JSON.stringify(src)}`, async () => {
      const site = newSite();
      const { code, err } = await site.mirror(withPicture(`at-${src.replace(/\W/g, '-')}`, src));
      assert.equal(code, 1);
      assert.match(err, sentence);
      assert.ok(!err.includes('\u001B'));
      assert.ok(site.files().includes('mira.json'));
    });
  }

  it('is none that takes for ever', async () => {
    server.route('/silent.png', () => new Promise<Reply>(() => undefined));
    const found = await fetchPicture(`${server.origin}/silent.png`, () => true, 50);
    assert.ok('sentence' in found);
    assert.match(found.sentence, /did not arrive within 0\.05 seconds\. What to do: /);
  });

  it('is none of this machine, where the case comes from another one', () => {
    const published = mayLeadTo('https://ngo.example/mira.json');
    const tried = mayLeadTo('http://localhost:8000/mira.json');
    for (const src of ['http://127.0.0.1:9200/', 'http://localhost/a', 'http://[::1]/a']) {
      assert.deepEqual([published(new URL(src)), tried(new URL(src))], [false, true], src);
    }
    for (const src of ['http://ngo.example/a', 'http://10.0.0.1/a', 'ftp://localhost/a']) {
      assert.deepEqual([published(new URL(src)), tried(new URL(src))], [false, false], src);
    }
    assert.ok(published(new URL('https://elsewhere.example/a')));
  });
});

describe('an older picture', () => {
  /** A site with a JPEG of a case, and the same case with other pictures. */
  async function aSite(name: string) {
    const site = newSite();
    const src = publishPicture(`/${name}.jpg`, 'jpg');
    await site.mirror(withPicture(name, src), '--base', BASE);
    assert.ok(site.files().includes('mira.jpg'));
    return { ...site, run: (url: string) => site.mirror(url, '--base', BASE) };
  }

  it('goes when the new one is of another kind', async () => {
    const site = await aSite('newer');
    const { out } = await site.run(withPicture('newer', publishPicture('/newer.png', 'png')));
    assert.deepEqual(site.files(), [...SCRIPTS, 'mira.json', 'mira.png']);
    assert.equal(site.src('mira.json'), `${BASE}mira.png`);
    assert.ok(out.includes(`removed  ${join(site.out, 'mira.jpg')}\n`), out);
  });

  it('goes when the case has none any more', async () => {
    const site = await aSite('bare');
    const { code } = await site.run(publishCase('/bare/mira.json'));
    assert.equal(code, 0);
    assert.deepEqual(site.files(), [...SCRIPTS, 'mira.json']);
  });

  it('stays, and is named, where the new one cannot be had', async () => {
    const site = await aSite('missing');
    publish('/missing.jpg', { status: 500 });
    const { code, err } = await site.run(`${server.origin}/missing/mira.json`);
    assert.equal(code, 1);
    assert.match(err, /the server answered 500/);
    assert.equal(site.src('mira.json'), `${BASE}mira.jpg`);
    assert.deepEqual(site.bytes('mira.jpg'), PICTURES.jpg.bytes);
  });

  it('goes where its server says that it was taken away for good', async () => {
    const site = await aSite('gone');
    publish('/gone.jpg', { status: 410 });
    const { code } = await site.run(`${server.origin}/gone/mira.json`);
    assert.equal(code, 1);
    assert.deepEqual(site.files(), [...SCRIPTS, 'mira.json']);
    assert.equal(site.src('mira.json'), `${server.origin}/gone.jpg`);
  });

  it('is not that of another case', async () => {
    const site = await aSite('two');
    site.write('mira-2.png', PICTURES.png.bytes);
    await site.run(publishCase('/two/mira.json'));
    assert.deepEqual(site.files(), [...SCRIPTS, 'mira-2.png', 'mira.json']);
  });
});
