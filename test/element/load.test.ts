// How a case file is loaded: within its limits, and with one sentence where it cannot be.

import { expect } from '@open-wc/testing';
import { MAX_FILE_BYTES } from '../../src/case/read.js';
import { wordProblem } from '../../src/case/wording.js';
import { addressOf, LOAD_TIMEOUT_MS, loadCase } from '../../src/element/load.js';
import { aCase } from '../a-case.js';
import { PageAround, until } from './a-page-around.js';

const ADDRESS = 'https://ngo.example/a.json';

/** Begins to load from a server that answers what the test says. */
function begin(request = new AbortController()) {
  const page = new PageAround();
  const loading = loadCase(page, { url: ADDRESS }, 'default', request);
  return { page, request, loading, asked: page.asked[0]! };
}

/** What comes of an answer. */
async function cameOf(body: BodyInit, options: ResponseInit = {}) {
  const { page, loading, asked } = begin();
  asked.answer(new Response(body, options));
  const reading = await loading;
  expect(page.timers, 'no timer is left').to.equal(0);
  return reading!;
}

const html = { headers: { 'content-type': 'text/html; charset=utf-8' } };

describe('loading a case', () => {
  it('takes JSON whatever the server calls it', async () => {
    for (const type of ['application/json', 'text/plain', 'text/html']) {
      const { problems } = await cameOf(JSON.stringify(aCase()), {
        headers: { 'content-type': type },
      });
      expect(problems, type).to.deep.equal([]);
    }
  });

  it('says so where the server answers with a web page', async () => {
    const { problems } = await cameOf('<!doctype html><title>Log in</title>', html);
    expect(problems.map(wordProblem)).to.deep.equal([
      `the server answered with a web page, not with a case file, for the case at ${ADDRESS} (attribute src). What to do: check the address, and that the file is published.`,
    ]);
  });

  it('looks for the mistake in a file that is no web page', async () => {
    const { problems } = await cameOf('{"name": ', { headers: { 'content-type': 'text/plain' } });
    expect(problems.map(({ code }) => code)).to.deep.equal(['not-json']);
  });

  it('reads characters that arrive in pieces', async () => {
    const bytes = new TextEncoder().encode(JSON.stringify(aCase({ name: 'ميرا 🕊️' })));
    const pieces = new ReadableStream({
      start(controller) {
        for (const byte of bytes) controller.enqueue(Uint8Array.of(byte));
        controller.close();
      },
    });
    expect((await cameOf(pieces)).case!.name).to.equal('ميرا 🕊️');
  });

  it('takes an empty answer for what it is', async () => {
    const { problems } = await cameOf('');
    expect(problems.map(({ code }) => code)).to.deep.equal(['not-json']);
  });

  it('stops reading as soon as there is more than 256 kB', async () => {
    let pulled = 0;
    let isEnded = false;
    const endless = new ReadableStream({
      pull(controller) {
        pulled += 1;
        controller.enqueue(new Uint8Array(64 * 1024));
      },
    });
    const { loading, asked, request } = begin();
    request.signal.addEventListener('abort', () => (isEnded = true));
    asked.answer(new Response(endless));
    const { problems } = (await loading)!;
    expect(problems.map(({ code }) => code)).to.deep.equal(['too-large']);
    expect(pulled).to.be.at.most(MAX_FILE_BYTES / (64 * 1024) + 2);
    expect(isEnded, 'the request is ended').to.be.true;
  });

  it('takes a file of exactly 256 kB', async () => {
    const text = JSON.stringify(aCase());
    const { problems } = await cameOf(text + ' '.repeat(MAX_FILE_BYTES - text.length));
    expect(problems).to.deep.equal([]);
  });

  it('ends after 8 seconds where the server stays silent', async () => {
    const { page, loading } = begin();
    page.pass(LOAD_TIMEOUT_MS);
    expect((await loading)!.problems.map(wordProblem)).to.deep.equal([
      `the case at ${ADDRESS} did not arrive within 8 seconds (attribute src). What to do: check the server, or put the case inside as JSON, so that there is something to show meanwhile.`,
    ]);
  });

  it('ends after 8 seconds where the server falls silent in the middle', async () => {
    const { page, loading, asked, request } = begin();
    const stuck = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode('{"name": '));
        request.signal.addEventListener('abort', () => controller.error(new DOMException('')));
      },
    });
    asked.answer(new Response(stuck));
    await until(() => stuck.locked);
    page.pass(LOAD_TIMEOUT_MS);
    expect((await loading)!.problems.map(({ code }) => code)).to.deep.equal(['timeout']);
  });

  it('brings nothing once nobody waits for it', async () => {
    const { page, loading, request } = begin();
    request.abort();
    expect(await loading).to.be.undefined;
    expect(page.timers).to.equal(0);
  });
});

describe('the address of a case', () => {
  it('counts from the page, and ends before a #', () => {
    expect(addressOf('/a.json')).to.equal(`${location.origin}/a.json`);
    expect(addressOf('https://ngo.example/a.json?b=c#d')).to.equal(
      'https://ngo.example/a.json?b=c',
    );
  });

  it('is none where nothing can be fetched from it', () => {
    for (const src of ['', ' ', 'https://', 'javascript:alert(1)', 'data:application/json,{}']) {
      expect(addressOf(src), src).to.be.undefined;
    }
  });
});
