// What `check --live` says of a file that browsers do not get, or that is no card.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fetchText } from '../../src/cli/fetch.js';
import { checkWay } from '../../src/cli/live.js';
import { aCaseWithout } from '../a-case.js';
import { type Reply, startServer, type StaticServer } from '../support/static-server.js';
import { codesOf, type Reported, reportsOf, ROOT } from './run-cli.js';

const GOOD = readFileSync(join(ROOT, 'test/check/fixtures/good.json'), 'utf8');
const OPEN_TO_ALL = { 'access-control-allow-origin': '*' };
const WORDS = 'Embeds show the words that stand on their page.';

const server = await startServer();
const other = await startServer();
after(() => Promise.all([server.close(), other.close()]));

/** Publishes a file, and returns its address. */
function publish(path: string, reply: Reply, on: StaticServer = server): string {
  on.route(path, () => reply);
  return on.origin + path;
}

/** An address that leads on to another one. */
const leadOn = (path: string, location: string, headers: Readonly<Record<string, string>>) =>
  publish(path, { status: 302, headers: { ...headers, location } });

async function live(url: string) {
  const reports = await reportsOf(['--live', '--now', '2026-03-10', url]);
  const isFact = ({ code }: Reported) => code.startsWith('live-');
  const found = reports.filter((report) => !isFact(report));
  return {
    facts: new Map(reports.filter(isFact).map(({ code, message }) => [code.slice(5), message])),
    found,
    codes: codesOf(found),
  };
}

/** That no card is told of. */
function assertWords(facts: ReadonlyMap<string, string>): void {
  assert.equal(facts.get('shows'), WORDS);
  for (const label of ['state', 'update', 'button']) assert.ok(!facts.has(label), label);
}

const good = publish('/good.json', { headers: OPEN_TO_ALL, body: GOOD });

describe('an address that leads on', () => {
  it('is fine where every answer on the way lets other sites read it', async () => {
    const { codes, facts } = await live(leadOn('/open.json', good, OPEN_TO_ALL));
    assert.deepEqual(codes, []);
    assert.equal(facts.get('moved'), `It leads on to ${good}.`);
    assert.equal(facts.get('state'), 'The case is open.');
  });

  it('fails in browsers where one answer does not, though the last one does', async () => {
    const closed = leadOn('/closed.json', good, {});
    const { codes, found, facts } = await live(leadOn('/first.json', closed, OPEN_TO_ALL));
    assert.deepEqual(codes, ['redirect-without-cors']);
    assert.equal(found[0]!.severity, 'error');
    assert.equal(found[0]!.args['url'], closed);
    assertWords(facts);
  });

  it('is told where what it leads to does not answer', async () => {
    const url = leadOn('/to-nobody.json', 'http://127.0.0.1:1/a.json', {});
    assert.deepEqual((await live(url)).codes, ['unreachable', 'redirect-without-cors']);
  });

  it('must let every site read it, once it has led to another server', async () => {
    const headers = { 'access-control-allow-origin': 'https://partner.example' };
    const far = publish('/far.json', { headers, body: GOOD }, other);
    const near = publish('/near.json', { headers, body: GOOD });
    assert.deepEqual((await live(leadOn('/to-far.json', far, OPEN_TO_ALL))).codes, ['no-cors']);
    assert.deepEqual((await live(leadOn('/to-near.json', near, OPEN_TO_ALL))).codes, []);
  });

  it('may not go by http://, which pages with https:// do not load', () => {
    const hop = (url: string, leadsOn: boolean) => {
      return { url, leadsOn, headers: new Headers(OPEN_TO_ALL), origin: 'null' };
    };
    const hops = [
      hop('https://ngo.example/a.json', true),
      hop('http://ngo.example/b.json', true),
      hop('https://ngo.example/b.json', false),
    ];
    const found = checkWay('https://ngo.example/a.json', hops, true);
    assert.deepEqual(
      found.map(({ code, args }) => [code, args['value']]),
      [['insecure-address', 'http://ngo.example/b.json']],
    );
  });

  it('is followed twenty times, as browsers do', async () => {
    const chain = (count: number) => {
      const begin = `/chain-${count}`;
      for (let index = 1; index <= count; index += 1) {
        const next = index === count ? good : `${begin}-${index + 1}.json`;
        leadOn(`${begin}-${index}.json`, next, OPEN_TO_ALL);
      }
      return `${server.origin}${begin}-1.json`;
    };
    assert.deepEqual((await fetchText(chain(20))).findings, []);
    const { findings } = await fetchText(chain(21));
    assert.deepEqual(
      findings.map(({ code }) => code),
      ['unreachable'],
    );
  });

  it('does not lead to anything but a file on the web', async () => {
    const url = leadOn('/data.json', 'data:application/json,{}', OPEN_TO_ALL);
    assert.deepEqual((await live(url)).codes, ['unreachable']);
  });
});

describe('a file that no card comes of', () => {
  it('is one that other sites may not read', async () => {
    const { codes, facts } = await live(publish('/private.json', { body: GOOD }));
    assert.deepEqual(codes, ['no-cors']);
    assertWords(facts);
  });

  it('is one that says it is gone where other sites may not read that', async () => {
    const { codes, facts } = await live(publish('/gone.json', { status: 410 }));
    assert.deepEqual(codes, ['no-cors']);
    assertWords(facts);
  });

  it('is one that is not complete', async () => {
    const body = JSON.stringify(aCaseWithout('targets'));
    const { codes, facts } = await live(publish('/part.json', { headers: OPEN_TO_ALL, body }));
    assert.ok(codes.includes('missing'));
    assertWords(facts);
  });
});
