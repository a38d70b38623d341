// How `case-action` is called: what --help says, and what is said to those who call it in another way.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { FORMS } from '../../src/embed/forms.js';
import { runCli } from './run-cli.js';

describe('misuse', () => {
  const URL = 'https://ngo.example/a.json';
  const EMBED = ['embed', 'a.json', '--as', 'hook'];
  const MISUSES: readonly (readonly [args: readonly string[], sentence: RegExp])[] = [
    [[], /say what to do/],
    [['chekc', 'a.json'], /"chekc" is not a command/],
    [['check'], /check needs a FILE, URL or DIR/],
    [['check', '--colour', 'a.json'], /--colour/],
    [['check', '--now', 'soon', 'a.json'], /--now needs a date .*, not "soon"/],
    [['check', '--now'], /--now/],
    [['check', '--live', 'a.json'], /--live needs addresses, not "a\.json"/],
    [['check', 'https://'], /"https:\/\/" is not an address/],
    [['check', 'src/locales'], /no \.json file in "src\/locales"/],
    [['check', '--as', 'html', 'a.json'], /check knows no --as/],
    [['check', '--out', 'a', 'a.json'], /check knows no --out/],
    [['embed'], /embed needs one FILE or URL/],
    [['embed', 'a.json', 'b.json', '--as', 'html'], /embed needs one FILE or URL/],
    [['embed', 'https://', '--as', 'html'], /"https:\/\/" is not an address/],
    [['embed', 'a.json'], /say in which form, with --as: hook, element, .*, feed/],
    [['embed', 'a.json', '--as', 'pdf'], /"pdf" is not a form; there are: hook, /],
    [[...EMBED, '--src', 'a.json'], /--src needs an address .* https:\/\/, not "a\.json"/],
    [[...EMBED, '--src', '//ngo.example/a'], /--src needs an address/],
    [[...EMBED, '--script', 'http://ngo.example/a.js'], /--script needs an address .* https/],
    [[...EMBED, '--action-base', 'https://ngo.example/?a'], /--action-base .* of a folder, not /],
    [[...EMBED, '--lang', 'French'], /--lang needs a language as fr or pt-BR, not "French"/],
    [[...EMBED, '--now', 'soon'], /--now needs a date .*, not "soon"/],
    [[...EMBED, '--out', 'a'], /embed knows no --out/],
    [['mirror', '--out', 'a'], /mirror needs one URL/],
    [['mirror', URL, URL, '--out', 'a'], /mirror needs one URL/],
    [['mirror', URL], /say where to, with --out DIR/],
    [['mirror', 'a.json', '--out', 'a'], /mirror needs an address .* https:\/\/, not "a\.json"/],
    [['mirror', 'http://ngo.example/a.json', '--out', 'a'], /mirror needs an address .* https/],
    [['mirror', URL, '--out', 'a', '--base', '/cases/'], /--base needs an address .* https/],
    [['mirror', URL, '--out', 'a', '--base', 'http://ngo.example/'], /--base needs an address/],
    [['mirror', URL, '--out', 'a', '--base', `${URL}#a`], /--base needs the address of a folder/],
    [['mirror', URL, '--out', 'a', '--json'], /mirror knows no --json/],
    [['mirror', URL, '--out', 'a', '--key', ''], /--key needs a public key, .*, not ""/],
    [[...EMBED, '--key', 'key.pem'], /--key needs a public key, the 87 characters .*"key\.pem"/],
    [['check', '--live', URL, '--key', 'none'], /--key needs a public key/],
    [['check', 'a.json', '--key', 'none'], /--key needs --live/],
    [['keygen'], /say where to write the private key, with --out FILE/],
    [['keygen', 'a.pem'], /keygen takes no FILE or URL/],
    [['keygen', '--out', 'a.pem', '--key', 'a'], /keygen knows no --key/],
  ];

  for (const [args, sentence] of MISUSES) {
    it(`is told, and ends with 2: case-action ${args.join(' ')}`, async () => {
      const { code, out, err } = await runCli(args);
      assert.deepEqual([code, out], [2, '']);
      assert.match(err, sentence);
      assert.match(err, /\nTry: case-action --help\n$/);
    });
  }
});

describe('case-action --help', () => {
  it('names every option', async () => {
    for (const args of [['--help'], ['check', '--help'], ['mirror', '--help']]) {
      const { code, out, err } = await runCli(args);
      assert.deepEqual([code, err], [0, '']);
      for (const option of [
        ...['--json', '--strict', '--now', '--live'],
        ...['--as', '--src', '--script', '--action-base', '--lang'],
        ...['--out', '--base', '--config', '--key', '--watch', '--help', '--version'],
      ]) {
        assert.ok(out.includes(`${option} `), option);
      }
    }
  });

  it('names every command and every form of an embed', async () => {
    const { out } = await runCli(['--help']);
    for (const command of ['check', 'embed', 'mirror', 'publish', 'keygen']) {
      assert.ok(out.includes(`case-action ${command} `), command);
    }
    const forms = /\n {2}--as FORM +(.+)\n/.exec(out)![1]!.split(/, | or /);
    assert.deepEqual(forms, FORMS);
  });

  it('fits a terminal of 100 columns', async () => {
    const { out } = await runCli(['--help']);
    for (const line of out.split('\n')) assert.ok(line.length <= 100, line);
  });
});
