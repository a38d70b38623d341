// `case-action mirror`: what a partner gets to serve.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { nameOf } from '../../src/cli/addresses.js';
import { replaceSrc } from '../../src/cli/mirror.js';
import { aCase } from '../a-case.js';
import { BASE, makeMirror, PICTURES, SCRIPTS, startPublisher } from './a-mirror.js';
import { ROOT, runCli } from './run-cli.js';

const { server, publish, publishCase, publishPicture } = await startPublisher();
const newSite = makeMirror();

const image = { src: publishPicture('/pictures/p1.jpg', 'jpg'), alt: 'Mira', later: true };
const withPicture = aCase({ image, unknown: { kept: 'a number' } });
/** Written as nobody would, so that whatever is written anew is seen. */
const TEXT = ` ${JSON.stringify(withPicture, null, 3).replace('"a number"', '1.50e400')}\n\n`;
const url = publish('/cases/mira.json', { body: TEXT });

describe('case-action mirror', () => {
  it('copies the case file as it is, its picture and both scripts, and says so', async () => {
    const site = newSite();
    const { code, out, err } = await site.mirror(url);
    assert.deepEqual([code, err], [0, '']);
    assert.deepEqual(site.files(), [...SCRIPTS, 'mira.jpg', 'mira.json']);
    assert.equal(site.read('mira.json'), TEXT);
    assert.deepEqual(site.bytes('mira.jpg'), PICTURES.jpg.bytes);
    for (const script of SCRIPTS) {
      assert.deepEqual(site.bytes(script), readFileSync(join(ROOT, 'dist', script)), script);
    }
    assert.deepEqual(out.split('\n').slice(0, 4), [
      `wrote    ${join(site.out, 'mira.jpg')}`,
      `wrote    ${join(site.out, 'mira.json')}`,
      `wrote    ${join(site.out, 'case-action.js')}`,
      `wrote    ${join(site.out, 'case-action.classic.js')}`,
    ]);
  });

  it('says where the picture still comes from, and what to do', async () => {
    const { out } = await newSite().mirror(url);
    assert.match(out, /mira\.json" still names the picture at http:\S+\/pictures\/p1\.jpg, /);
    assert.match(
      out,
      /What to do: give --base with the address at which "site-\d+" is served\.\n$/,
    );
  });

  it('says nothing of a picture where the case has none', async () => {
    const site = newSite();
    const { code, out } = await site.mirror(publishCase('/plain/mira.json'));
    assert.equal(code, 0);
    assert.deepEqual(site.files(), [...SCRIPTS, 'mira.json']);
    assert.doesNotMatch(out, /picture/);
  });

  it('asks for the case as an embed does, and for the picture without saying who asks', async () => {
    const asked: Record<string, Readonly<Record<string, unknown>>> = {};
    server.route('/asked.jpg', ({ headers }) => {
      asked['picture'] = headers;
      return { body: PICTURES.jpg.bytes };
    });
    server.route('/asked.json', ({ headers }) => {
      asked['case'] = headers;
      return { body: JSON.stringify(aCase({ image: { src: `${server.origin}/asked.jpg` } })) };
    });
    await newSite().mirror(`${server.origin}/asked.json`);
    for (const [what, origin] of [
      ['case', 'https://partner.example'],
      ['picture', undefined],
    ]) {
      const { cookie, referer, origin: said } = asked[what!]!;
      assert.deepEqual([cookie, referer, said], [undefined, undefined, origin], what);
    }
  });
});

describe('case-action mirror --base', () => {
  it('names the mirrored picture in the copy, and changes nothing else', async () => {
    const site = newSite();
    const { code, err } = await site.mirror(url, '--base', BASE);
    assert.deepEqual([code, err], [0, '']);
    assert.equal(site.read('mira.json'), TEXT.replace(image.src, `${BASE}mira.jpg`));
  });

  it('takes the address of the folder without its last slash as well', async () => {
    const site = newSite();
    await site.mirror(url, '--base', BASE.slice(0, -1));
    assert.equal(site.src('mira.json'), `${BASE}mira.jpg`);
  });

  it('leaves a case without a picture as it is', async () => {
    const site = newSite();
    await site.mirror(publishCase('/bare/mira.json'), '--base', BASE);
    assert.equal(site.read('mira.json'), JSON.stringify(aCase()));
  });

  it('ends with the command that prints what to paste', async () => {
    const site = newSite();
    const { out } = await site.mirror(url, '--base', BASE);
    assert.equal(
      out.trimEnd().split('\n').at(-1),
      `To print what to paste: npx case-action embed ${join(site.out, 'mira.json')} --as hook --src ${BASE}mira.json --script ${BASE}case-action.js`,
    );
  });

  it('prints that command so that a shell takes it as it is meant', async () => {
    const site = newSite();
    const out = join(site.path('..'), "the site's folder");
    const run = await runCli(['mirror', url, '--out', out, '--base', BASE]);
    assert.ok(run.out.includes(`the site'\\''s folder/mira.json' --as hook`), run.out);
  });
});

describe('an address in a case file', () => {
  const text = (fields: string) =>
    JSON.stringify(aCase()).replace(
      /\}$/,
      `,"image":{"src":"https://ngo.example/a.jpg"}${fields}}`,
    );
  const replaced = (fields: string) => {
    const found = replaceSrc(text(fields), 'https://b.example/a.jpg');
    return found && (JSON.parse(found) as { image: { src: string } }).image.src;
  };

  it('is replaced in the field that counts, where one is there twice', () => {
    assert.equal(replaced(''), 'https://b.example/a.jpg');
    assert.equal(
      replaced(',"image":{"src":"https://ngo.example/b.jpg"}'),
      'https://b.example/a.jpg',
    );
  });

  it('is replaced however deep the file goes elsewhere', () => {
    const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
    assert.equal(replaced(`,"deep":${deep}`), 'https://b.example/a.jpg');
  });

  it('is not replaced in a field that is only called so', () => {
    assert.equal(replaced(',"image.src":"https://ngo.example/b.jpg"'), undefined);
  });

  it('is not replaced where the file would grow too large to be read', () => {
    const size = 256 * 1024 - text(',"x":""').length;
    assert.equal(replaced(`,"x":"${'x'.repeat(size)}"`), 'https://b.example/a.jpg');
    const longer = replaceSrc(text(`,"x":"${'x'.repeat(size)}"`), `${BASE}a-longer-name.jpg`);
    assert.equal(longer, undefined);
  });
});

describe('the name of a copy', () => {
  for (const [path, name] of [
    ['/cases/mira.json', 'mira'],
    ['/cases/mira.JSON?v=2#a', 'mira'],
    ['/cases/mira', 'mira'],
    ['/cases/mira.php?id=3', 'mira.php'],
    ['/cases/ali_aarrass-2.0.json', 'ali_aarrass-2.0'],
    ['/cases/Jos%C3%A9%20M.json', 'Jose-M'],
    ['/cases/', 'case'],
    ['', 'case'],
    ['/.htaccess', 'htaccess'],
    ['/.json', 'case'],
    ['/..%2F..%2Fetc%2Fpasswd', 'etc-passwd'],
    ['/..%5C..%5Cboot.ini', 'boot.ini'],
    ['/%EF%BC%8E%EF%BC%8E%EF%BC%8Fa.json', 'a'],
    ['/--out.json', 'out'],
    ['/%00%0A%1B%5B2J.json', '2J'],
    ['/%E4%B8%AD%E6%96%87.json', 'case'],
    ['/%', 'case'],
    ['/%zz.json', 'zz'],
    [`/${'a'.repeat(3000)}.json`, 'a'.repeat(100)],
  ] as const) {
    it(`is ${name.slice(0, 20)} for ${path.slice(0, 40) || 'a site'}`, () => {
      assert.equal(nameOf(`https://ngo.example${path}`), name);
    });
  }
});
