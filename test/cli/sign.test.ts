// Keys and signatures: what case files are signed with, what counts as signed, and the file that goes beside them.

import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { isPublicKey } from '../../src/cli/public-key.js';
import { readKey, signatureFileFor, verify } from '../../src/cli/sign.js';
import { Misuse } from '../../src/cli/values.js';
import { makeKey } from './a-key.js';
import { makeFolder, runCli } from './run-cli.js';

const folder = makeFolder();
after(folder.remove);
const pathOf = (name: string): string => join(folder.path, name);
const { write } = folder;

const bytesOf = (text: string): Buffer => Buffer.from(text);
const [key, stranger] = await Promise.all([makeKey(), makeKey()]);
const keygen = (...args: readonly string[]) => runCli(['keygen', ...args], folder.path);

describe('case-action keygen', () => {
  it('prints the public key and nothing else, and says below it what to do', async () => {
    const { code, out, err } = await keygen('--out', 'new.pem');
    assert.equal(code, 0);
    assert.match(out, /^[\w-]{87}\n$/);
    assert.match(err, /^case-action: the private key is in "new\.pem"\. What to do: .*--key\.\n$/);
    assert.equal((await readKey(pathOf('new.pem'))).publicKey, out.trim());
  });

  it('writes a private key that nobody else may read, as other programs take it', async () => {
    await keygen('--out', 'private.pem');
    assert.match(
      readFileSync(pathOf('private.pem'), 'utf8'),
      /^-----BEGIN PRIVATE KEY-----\n(?:[\w+/=]{1,64}\n)+-----END PRIVATE KEY-----\n$/,
    );
    assert.equal(statSync(pathOf('private.pem')).mode & 0o777, 0o600);
  });

  it('never replaces what is there', async () => {
    const path = write('there.pem', 'A key that embeds have.');
    const { code, out, err } = await keygen('--out', path);
    assert.deepEqual([code, out], [2, '']);
    assert.match(err, /there\.pem" is there already, .*What to do: give --out a file that is not/);
    assert.equal(readFileSync(path, 'utf8'), 'A key that embeds have.');
  });

  it('says where it cannot write', async () => {
    const { code, err } = await keygen('--out', 'no-such/key.pem');
    assert.equal(code, 2);
    assert.match(err, /"no-such\/key\.pem" could not be written: it cannot be made there/);
  });

  it('makes another one every time', async () => {
    const runs = await Promise.all(['a.pem', 'b.pem'].map((name) => keygen('--out', name)));
    assert.notEqual(runs[0]!.out, runs[1]!.out);
  });
});

describe('a file with a private key', () => {
  const pem = (kind: 'sec1' | 'pkcs8', namedCurve: string) =>
    String(
      generateKeyPairSync('ec', { namedCurve }).privateKey.export({ type: kind, format: 'pem' }),
    );

  it('may be of another program, in either form that there is', async () => {
    for (const kind of ['sec1', 'pkcs8'] as const) {
      const read = await readKey(write(`${kind}.pem`, pem(kind, 'P-256')));
      const line = await read.sign(bytesOf('A case.'));
      assert.ok(await verify(bytesOf('A case.'), line, read.publicKey), kind);
    }
  });

  const others: Readonly<Record<string, () => string>> = {
    'is empty': () => '',
    'is a case': () => '{"version": 1}',
    'has a key for another curve': () => pem('pkcs8', 'P-384'),
    'has a key for something else': () =>
      String(generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' })),
    'has a public key': () =>
      String(
        generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey.export({
          type: 'spki',
          format: 'pem',
        }),
      ),
    'asks for a password': () =>
      String(
        generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({
          type: 'pkcs8',
          format: 'pem',
          cipher: 'aes-256-cbc',
          passphrase: 'secret',
        }),
      ),
    'has half a key': () => pem('pkcs8', 'P-256').slice(0, 100),
  };
  for (const [what, content] of Object.entries(others)) {
    it(`is refused with a sentence where it ${what}`, async () => {
      const path = write('other.pem', content());
      await assert.rejects(readKey(path), (error) => {
        assert.ok(error instanceof Misuse);
        assert.match(
          error.message,
          /other\.pem" is no private key that case files are signed with\. What to do: /,
        );
        return true;
      });
    });
  }

  it('is refused with a sentence where there is none', async () => {
    await assert.rejects(readKey(pathOf('no-such.pem')), /could not be read: there is none of/);
  });
});

describe('a public key', () => {
  it('is 87 characters that stand for a point of the curve', () => {
    assert.equal(key.publicKey.length, 87);
    assert.ok(isPublicKey(key.publicKey));
    const { publicKey } = key;
    for (const none of [
      '',
      'none',
      publicKey.slice(1),
      `${publicKey}=`,
      ` ${publicKey}`,
      `A${publicKey.slice(1)}`,
      // A point beside the curve.
      `${publicKey.slice(0, 20)}${publicKey[20] === 'A' ? 'B' : 'A'}${publicKey.slice(21)}`,
    ]) {
      assert.equal(isPublicKey(none), false, none);
    }
  });
});

describe('a signature', () => {
  const bytes = bytesOf('{"name": "Mira"}');

  it('is one line, of these bytes by this key and no others', async () => {
    const line = await key.sign(bytes);
    assert.match(line, /^[\w+/]{86}==$/);
    assert.equal(await verify(bytes, line, key.publicKey), true);
    assert.equal(await verify(bytes, line, stranger.publicKey), false);
    assert.equal(await verify(bytesOf('{"name": "Mira"} '), line, key.publicKey), false);
    assert.equal(await verify(bytes, line, 'none'), false);
  });

  it('may stand on any of four lines, in either alphabet', async () => {
    const other = await key.sign(bytesOf('Before.'));
    const line = await key.sign(bytes);
    const url = line.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
    for (const text of [`${other}\n${line}\n`, `${other}\r\n${url}`, `\n\n${url}\n${other}`]) {
      assert.equal(await verify(bytes, text, key.publicKey), true, text);
    }
    const fifth = `${other}\n`.repeat(4) + line;
    assert.equal(await verify(bytes, fifth, key.publicKey), false);
  });

  it('is none in a text without one', async () => {
    for (const none of ['', '\n', '<!doctype html>', 'A'.repeat(86), `${'A'.repeat(86)}==`]) {
      assert.equal(await verify(bytes, none, key.publicKey), false, none);
    }
  });
});

describe('the file of signatures', () => {
  const [first, second, third] = ['One.', 'Two.', 'Three.'].map(bytesOf) as [
    Buffer,
    Buffer,
    Buffer,
  ];
  const isBy = (bytes: Uint8Array, text: string) => verify(bytes, text, key.publicKey);

  it('has the new signature at its head and those before below it, four in all', async () => {
    const one = await signatureFileFor(first, undefined, key);
    assert.equal(one.split('\n').length, 2);
    const two = await signatureFileFor(second, one, key);
    assert.equal(two.split('\n')[1], one.trim());
    const three = await signatureFileFor(third, two, key);
    assert.equal(three.split('\n')[1], two.split('\n')[0]);
    const five = await signatureFileFor(first, await signatureFileFor(second, three, key), key);
    assert.equal(five.trimEnd().split('\n').length, 4);
    for (const bytes of [first, second, third]) assert.ok(await isBy(bytes, five));
    assert.ok(!five.includes(one.trim()));
  });

  it('stays as it is where nothing has changed', async () => {
    const two = await signatureFileFor(second, await signatureFileFor(first, undefined, key), key);
    assert.equal(await signatureFileFor(second, two, key), two);
  });

  it('goes back to a file that was there before with a signature at the head again', async () => {
    const two = await signatureFileFor(second, await signatureFileFor(first, undefined, key), key);
    const back = await signatureFileFor(first, two, key);
    assert.ok(await isBy(first, back.split('\n')[0]!));
    assert.equal(back.split('\n')[1], two.split('\n')[0]);
  });

  it('begins anew where what was there is none', async () => {
    for (const none of ['', '<!doctype html>\n']) {
      const text = await signatureFileFor(first, none, key);
      assert.match(text, /^[\w+/]{86}==\n$/);
      assert.ok(await isBy(first, text));
    }
  });

  it('keeps the signature by the key before, below that by a new one', async () => {
    const old = await signatureFileFor(first, undefined, stranger);
    const text = await signatureFileFor(first, old, key);
    assert.ok(await verify(first, text, stranger.publicKey));
    assert.ok(await isBy(first, text));
  });
});
