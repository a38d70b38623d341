// Published files and their signatures: what `check --live` says of them, and what `mirror` takes over.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { signedBytes } from '../../src/cli/sign.js';
import { aGoodCase } from '../check/a-good-case.js';
import type { Reply } from '../support/static-server.js';
import { BASE, makeMirror, SCRIPTS, startPublisher } from './a-mirror.js';
import { makeKey } from './a-key.js';
import { reportsOf, runCli } from './run-cli.js';

const { server, publish } = await startPublisher();
const newSite = makeMirror();
const [key, stranger] = await Promise.all([makeKey(), makeKey()]);
const KEY = ['--key', key.publicKey];

const OPEN_TO_ALL = { 'access-control-allow-origin': '*' };
const GOOD = aGoodCase();
const TEXT = JSON.stringify(GOOD);
const CHANGED = JSON.stringify({ ...GOOD, headline: 'Other words' });

let count = 0;

/** Publishes a case file, and beside it what is given. */
function publishWith(signatures: Reply | string | undefined, file: Reply | string = TEXT): string {
  const path = `/${(count += 1)}/mira.json`;
  const served = (reply: Reply | string): Reply =>
    typeof reply === 'string' ? { headers: OPEN_TO_ALL, body: reply } : reply;
  if (signatures !== undefined) publish(`${path}.sig`, served(signatures));
  return publish(path, served(file));
}

const signatureOf = (text: string, by = key): Promise<string> =>
  by.sign(signedBytes('mira.json', Buffer.from(text)));

describe('case-action check --live', () => {
  const live = async (url: string, ...options: readonly string[]) => {
    const reports = await reportsOf(['--live', '--now', '2026-03-10', url, ...options]);
    const facts = reports.filter(({ code }) => code.startsWith('live-'));
    return {
      signed: facts.find(({ code }) => code === 'live-signed')?.message,
      shows: facts.find(({ code }) => code === 'live-shows')?.message,
      found: reports.filter((report) => !facts.includes(report)),
    };
  };
  const WORDS = 'Embeds show the words that stand on their page.';

  it('says that a file is signed with the key', async () => {
    for (const signatures of [
      await signatureOf(TEXT),
      `${await signatureOf(CHANGED)}\n${await signatureOf(TEXT)}\n`,
    ]) {
      const { signed, shows, found } = await live(publishWith(signatures), ...KEY);
      assert.deepEqual([signed, shows], ['It is signed with this key.', undefined]);
      assert.deepEqual(found, []);
    }
  });

  it('says that it is signed, and how to check that, where no key is given', async () => {
    const { signed, found } = await live(publishWith(await signatureOf(TEXT, stranger)));
    assert.equal(signed, 'It is: give --key to check the signature.');
    assert.deepEqual(found, []);
  });

  it('says nothing of that where no key is given and there is no signature', async () => {
    for (const none of [undefined, '<!doctype html>', { status: 500 }]) {
      const { signed, found } = await live(publishWith(none));
      assert.deepEqual([signed, found], [undefined, []]);
    }
  });

  it('says that embeds do not show what is not signed with the key', async () => {
    const url = publishWith(await signatureOf(TEXT, stranger));
    const { signed, shows, found } = await live(url, ...KEY);
    assert.deepEqual([signed, shows], ['Embeds do not find it signed with this key.', WORDS]);
    assert.deepEqual(
      found.map(({ file, code, severity }) => [file, code, severity]),
      [[url, 'bad-signature', 'error']],
    );
    const changed = publishWith(await signatureOf(TEXT), CHANGED);
    assert.equal((await runCli(['check', '--live', changed, ...KEY])).code, 1);
  });

  it('says so where there is no signature, or more than one may have', async () => {
    const long = `${await signatureOf(TEXT)}\n${' '.repeat(1024)}`;
    for (const none of [undefined, long]) {
      const url = publishWith(none);
      const { shows, found } = await live(url, ...KEY);
      assert.equal(shows, WORDS);
      assert.deepEqual(
        found.map(({ code, args }) => [code, args['url']]),
        [['no-signature', `${url}.sig`]],
      );
    }
  });

  it('says that pages of other sites may not read the signature', async () => {
    const url = publishWith({ body: await signatureOf(TEXT) });
    const { shows, found } = await live(url, ...KEY);
    assert.equal(shows, WORDS);
    assert.deepEqual(
      found.map(({ file, code }) => [file, code]),
      [[`${url}.sig`, 'no-cors']],
    );
  });

  it('asks for the signature as an embed does', async () => {
    let asked: Readonly<Record<string, unknown>> = {};
    const signatures = await signatureOf(TEXT);
    const url = publishWith(undefined);
    server.route(`${new URL(url).pathname}.sig`, ({ headers }) => {
      asked = headers;
      return { headers: OPEN_TO_ALL, body: signatures };
    });
    await live(url, ...KEY);
    const { origin, cookie, referer } = asked;
    assert.deepEqual([origin, cookie, referer], ['https://partner.example', undefined, undefined]);
  });

  it('does not take 410 for a withdrawal where there is a key', async () => {
    const url = publishWith(undefined, { status: 410, headers: OPEN_TO_ALL });
    const { shows, found } = await live(url, ...KEY);
    assert.equal(shows, WORDS);
    assert.deepEqual(
      found.map(({ code }) => code),
      ['unsigned-withdrawal'],
    );
  });

  it('says of a file that cannot be had what it says without a key', async () => {
    const { found } = await live(publishWith(undefined, { status: 404 }), ...KEY);
    assert.deepEqual(
      found.map(({ code }) => code),
      ['http-status'],
    );
  });
});

describe('case-action mirror --key', async () => {
  const ALL = [...SCRIPTS, 'mira.json'];

  it('takes over what is signed with the key', async () => {
    const site = newSite();
    const url = publishWith(await signatureOf(TEXT));
    const { code, err } = await site.mirror(url, ...KEY);
    assert.deepEqual([code, err], [0, '']);
    assert.equal(site.read('mira.json'), TEXT);
  });

  it('prints no key for the copy, which is no longer what was signed once it has another picture', async () => {
    const { out } = await newSite().mirror(
      publishWith(await signatureOf(TEXT)),
      ...KEY,
      '--base',
      BASE,
    );
    assert.match(out, /\nTo print what to paste: .*\n$/);
    assert.ok(!out.includes('--key'), out);
  });

  it('withdraws a case whose signed file says so', async () => {
    const text = '{"version": 1, "status": "withdrawn"}';
    const site = newSite();
    const { code } = await site.mirror(publishWith(await signatureOf(text), text), ...KEY);
    assert.equal(code, 0);
    assert.match(site.read('mira.json'), /withdrawn/);
  });

  const signatures = await signatureOf(TEXT);
  const refused: Readonly<Record<string, readonly [signatures: Reply, file: Reply]>> = {
    'bad-signature': [{ body: signatures }, { body: CHANGED }],
    'no-signature': [{ status: 404 }, { body: CHANGED }],
    'unsigned-withdrawal': [{ body: signatures }, { status: 410 }],
    'http-status': [{ body: signatures }, { status: 500 }],
  };
  for (const [what, [ofSignatures, ofFile]] of Object.entries(refused)) {
    it(`leaves the last good copy, says so, and ends with 1: ${what}`, async () => {
      const site = newSite();
      const url = publishWith(signatures);
      await site.mirror(url, ...KEY);
      const { pathname } = new URL(url);
      publish(`${pathname}.sig`, ofSignatures);
      publish(pathname, ofFile);

      const { code, out, err } = await site.mirror(url, ...KEY);
      assert.deepEqual([code, out], [1, '']);
      assert.match(
        err,
        new RegExp(
          `error {2}.* What to do: .* {2}\\[${what}\\]\ncase-action: nothing in "site-\\d+" was changed\\.\n$`,
        ),
      );
      assert.deepEqual(site.files(), ALL);
      assert.equal(site.read('mira.json'), TEXT);
    });
  }
});
