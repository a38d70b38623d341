// `case-action publish --key`: what is published is signed, and embeds say by which key.

import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { signedBytes, verify } from '../../src/cli/sign.js';
import { aCase } from '../a-case.js';
import { makeFolder, runCli } from './run-cli.js';

const folder = makeFolder();
after(() => folder.remove());
const at = (...names: readonly string[]): string => join(folder.path, ...names);
const read = (name: string): string => readFileSync(at('out', name), 'utf8');

mkdirSync(at('cases'));
const publicKey = (await runCli(['keygen', '--out', at('key.pem')])).out.trim();
const otherKey = (await runCli(['keygen', '--out', at('other.pem')])).out.trim();

function publish(changes: object, key = 'key.pem') {
  writeFileSync(at('cases/mira.json'), JSON.stringify(aCase({ ...changes })));
  const places = ['--out', at('out'), '--base', 'https://ngo.example/cases/'];
  return runCli(['publish', at('cases'), ...places, '--key', at(key), '--now', '2026-03-10']);
}

const isSigned = (by = publicKey): Promise<boolean> =>
  verify(signedBytes('mira.json', readFileSync(at('out/mira.json'))), read('mira.json.sig'), by);
const lines = (): readonly string[] => read('mira.json.sig').trimEnd().split('\n');

describe('case-action publish --key', () => {
  it('puts a signature of its bytes beside the case file, by that key and no other', async () => {
    const { code, err } = await publish({});
    assert.equal(code, 0, err);
    assert.equal(await isSigned(), true);
    assert.equal(await isSigned(otherKey), false);
    assert.equal(lines().length, 1);
  });

  it('prints the public key wherever somebody copies an embed, and the private one nowhere', async () => {
    const page = read('mira/embed/index.html');
    assert.ok(read('mira/hook.html').includes(`data-key="${publicKey}"`));
    assert.ok(page.includes(`data-key=&quot;${publicKey}&quot;`));
    assert.ok(page.includes(`data-key="${publicKey}"`), 'the card that is shown there has it too');
    assert.ok(page.includes(`<code>key</code>: <code>${publicKey}</code>`), 'as an attribute');
    assert.doesNotMatch(page, /PRIVATE/);
  });

  it('does not sign again what it has signed', async () => {
    const before = read('mira.json.sig');
    const { out } = await publish({});
    assert.match(out, /: 0 files written/);
    assert.equal(read('mira.json.sig'), before);
  });

  it('keeps the signatures before below it, for those who have an older copy of one of the two', async () => {
    const [before] = lines();
    const old = readFileSync(at('out/mira.json'));
    await publish({ headline: 'Another headline' });
    assert.equal(await isSigned(), true);
    assert.deepEqual([lines().length, lines()[1]], [2, before]);
    assert.equal(
      await verify(signedBytes('mira.json', old), read('mira.json.sig'), publicKey),
      true,
    );
  });

  it('signs the news that a case is withdrawn', async () => {
    await publish({ status: 'withdrawn' });
    assert.match(read('mira.json'), /"withdrawn"/);
    assert.equal(await isSigned(), true);
  });

  it('goes on with no key and no other than before, since embeds ask for that one', async () => {
    const before = read('mira.json');
    const other = await publish({ headline: 'Not to be published' }, 'other.pem');
    const args = ['--out', at('out'), '--base', 'https://ngo.example/cases/'];
    const none = await runCli(['publish', at('cases'), ...args]);
    for (const { code, err } of [other, none]) {
      assert.equal(code, 2);
      assert.match(err, /is signed with (?:a|another) key.*give that with --key/);
    }
    assert.equal(read('mira.json'), before);
  });

  it('publishes nothing with what is no key', async () => {
    writeFileSync(at('none.pem'), 'none');
    for (const name of ['none.pem', 'missing.pem']) {
      const { code, err } = await publish({ headline: 'Not to be published' }, name);
      assert.equal(code, 2);
      assert.match(err, /none\.pem|missing\.pem/);
      assert.doesNotMatch(read('mira.json'), /Not to be published/);
    }
  });
});
