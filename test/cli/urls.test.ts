// `case-action check` on published files, from a real server on this machine.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fetchText } from '../../src/cli/fetch.js';
import { checkAddress } from '../../src/cli/live.js';
import { aCase } from '../a-case.js';
import { type Reply, startServer } from '../support/static-server.js';
import { startPublisher } from './a-mirror.js';
import { codesOf, type Reported, reportsOf, ROOT, runCli } from './run-cli.js';

const NOW = ['--now', '2026-03-10'];
const GOOD = readFileSync(join(ROOT, 'test/check/fixtures/good.json'), 'utf8');
const OPEN_TO_ALL = { 'access-control-allow-origin': '*', 'cache-control': 'max-age=60' };

const { server, publish } = await startPublisher();
const good = publish('/good.json', { headers: OPEN_TO_ALL, body: GOOD });

describe('case-action check URL', () => {
  it('checks what is published there', async () => {
    assert.deepEqual(await reportsOf([...NOW, good]), []);
    const [report, ...others] = await reportsOf([
      ...NOW,
      `${server.origin}/test/check/fixtures/warning-aging-words.json`,
    ]);
    assert.deepEqual(others, []);
    assert.deepEqual([report!.code, report!.line, report!.column], ['aging-words', 6, 65]);
  });

  it('asks without a cookie and without a referrer, as an embed does', async () => {
    let asked: Readonly<Record<string, unknown>> = {};
    server.route('/asked.json', ({ headers }) => {
      asked = headers;
      return { headers: OPEN_TO_ALL, body: GOOD };
    });
    await runCli(['check', `${server.origin}/asked.json`]);
    assert.equal(asked['origin'], 'https://partner.example');
    assert.deepEqual([asked['cookie'], asked['referer']], [undefined, undefined]);
  });

  it('says what the server says where that is no file', async () => {
    const url = `${server.origin}/no-such.json`;
    const { code, out } = await runCli(['check', url]);
    assert.equal(code, 1);
    assert.match(out, /error {2}the server answered 404 for the case at .*\[http-status\]/);
  });

  it('says that nobody answers', async () => {
    const gone = await startServer();
    await gone.close();
    assert.deepEqual(codesOf(await reportsOf([`${gone.origin}/a.json`])), ['unreachable']);
  });

  it('says that it goes round in circles', async () => {
    const url = publish('/loop.json', { status: 302, headers: { location: '/loop.json' } });
    assert.deepEqual(codesOf(await reportsOf([url])), ['unreachable']);
  });

  it('does not wait for ever', async () => {
    server.route('/silent.json', () => new Promise<Reply>(() => undefined));
    const { findings } = await fetchText(`${server.origin}/silent.json`, { timeoutMs: 50 });
    assert.deepEqual(
      findings.map(({ code, args }) => [code, args['seconds']]),
      [['timeout', 0.05]],
    );
  });

  it('takes no more than a case file may have', async () => {
    const url = publish('/large.json', { body: Buffer.alloc(20 * 1024 * 1024, 32) });
    assert.deepEqual(codesOf(await reportsOf([url])), ['too-large']);
    const { bytes } = await fetchText(url);
    assert.ok(bytes.length < 1024 * 1024, `${bytes.length} bytes were taken`);
  });
});

describe('case-action check --live URL', () => {
  const live = async (url: string) => {
    const reports = await reportsOf(['--live', ...NOW, url]);
    const isFact = ({ code }: Reported) => code.startsWith('live-');
    const facts = reports.filter(isFact).map(({ code, message }) => [code.slice(5), message]);
    return {
      facts: Object.fromEntries(facts) as Readonly<Record<string, string>>,
      codes: codesOf(reports.filter((report) => !isFact(report))),
    };
  };

  it('says how the file is served, and what embeds show', async () => {
    const headers = { ...OPEN_TO_ALL, etag: '"v1"', age: '12' };
    const { facts, codes } = await live(publish('/live.json', { headers, body: GOOD }));
    assert.deepEqual(codes, []);
    assert.deepEqual(facts, {
      status: 'The server answers 200 OK.',
      type: 'It is served as application/json; charset=utf-8.',
      cors: 'Access-Control-Allow-Origin: *.',
      cache: 'Cache-Control: max-age=60; this copy is 12 seconds old.',
      etag: '"v1": what has not changed is not sent again.',
      size: `It has ${(Buffer.byteLength(GOOD) / 1024).toFixed(1)} kB of at most 256.`,
      state: 'The case is open.',
      update: 'March 2, 2026 (8 days ago): She has begun a hunger strike.',
      button:
        'It leads to https://x.com/intent/tweet?text=Where%20is%20Mira%20Invented%2C%20%40InventedMin%3F%20%23FreeMira',
      also: 'E-mail: mailto:office@ministry.example?subject=An%20invented%20journalist%2C%20held%20without%20charge&body=Where%20is%20Mira%20Invented%2C%20Jo%20Sample%3F%20%23FreeMira',
    });
  });

  it('prints the facts below the address, and then what is wrong', async () => {
    const url = publish('/closed.json', { body: GOOD });
    const { code, out } = await runCli(['check', '--live', ...NOW, url]);
    assert.equal(code, 1);
    assert.ok(out.startsWith(`${url}\n  status  The server answers 200 OK.\n  type    `), out);
    assert.match(out, /\n {2}cors {4}No other site may read it\.\n/);
    assert.match(out, /error {2}pages of other sites may not read the file.*\[no-cors\]\n/);
    assert.match(out, /\n1 file checked: 1 error, 0 warnings\.\n$/);
  });

  it('takes an answer for the asking site alone as one for every site', async () => {
    const headers = { 'access-control-allow-origin': 'https://partner.example' };
    assert.deepEqual((await live(publish('/own.json', { headers, body: GOOD }))).codes, []);
    const other = { 'access-control-allow-origin': 'https://other.example' };
    assert.deepEqual((await live(publish('/other.json', { headers: other, body: GOOD }))).codes, [
      'no-cors',
    ]);
  });

  it('warns of a wrong type, and of a copy that is kept for long', async () => {
    const headers = {
      ...OPEN_TO_ALL,
      'content-type': 'text/plain',
      'cache-control': 'public, max-age=86400',
    };
    const { codes } = await live(publish('/plain.json', { headers, body: GOOD }));
    assert.deepEqual(codes, ['wrong-mime-type', 'long-cache']);
  });

  it('says that a page with https:// may not load what has only http://', () => {
    const codes = (url: string) => checkAddress(url).map(({ code }) => code);
    assert.deepEqual(codes('http://ngo.example/a.json'), ['insecure-address']);
    for (const url of [
      'https://ngo.example/a.json',
      'http://localhost/a',
      'http://[::1]:80/a',
      good,
    ]) {
      assert.deepEqual(codes(url), []);
    }
  });

  it('says what embeds show where nothing comes', async () => {
    const { codes, facts } = await live(`${server.origin}/no-such.json`);
    assert.deepEqual(codes, ['http-status']);
    assert.equal(facts['shows'], 'Embeds show the words that stand on their page.');
  });

  it('says where it leads on to', async () => {
    const url = publish('/moved.json', { status: 302, headers: { location: '/good.json' } });
    assert.equal((await live(url)).facts['moved'], `It leads on to ${good}.`);
  });

  it('says that a case is closed, stale or withdrawn', async () => {
    const put = (name: string, changes: Readonly<Record<string, unknown>>) =>
      live(
        publish(`/${name}.json`, { headers: OPEN_TO_ALL, body: JSON.stringify(aCase(changes)) }),
      );
    const won = await put('won', { status: 'won', outcome: 'She is free.' });
    assert.match(won.facts['state']!, /^The case is won: “This action was won\./);
    assert.equal(won.facts['button'], 'There is none.');
    const stale = await put('stale', { updates: [{ date: '2025-01-10', text: 'News.' }] });
    assert.match(
      stale.facts['state']!,
      /^The case is stale: “Nothing new has been reported here since January 10, 2025/,
    );

    const gone = await live(publish('/gone.json', { status: 410, headers: OPEN_TO_ALL }));
    assert.match(gone.facts['status']!, /^The server answers 410/);
    assert.match(gone.facts['state']!, /^The case is withdrawn: “/);
    assert.deepEqual(gone.codes, []);
  });
});
