// How a signed case file is loaded: what counts as signed, what is asked for, and what is said where it does not.

import { expect } from '@open-wc/testing';
import { MAX_SIGNATURE_BYTES } from '../../src/case/signature.js';
import { wordProblem } from '../../src/case/wording.js';
import { LOAD_TIMEOUT_MS, loadCase } from '../../src/element/load.js';
import { CaseStore } from '../../src/element/store.js';
import { aCase } from '../a-case.js';
import { PageAround, Somebody, until } from './a-page-around.js';
import { inUrlAlphabet, makeSigner } from './a-signer.js';

const ADDRESS = 'https://ngo.example/a.json?b=c';
const SIGNED_AT = 'https://ngo.example/a.json.sig?b=c';
const TEXT = JSON.stringify(aCase());
const OTHER_TEXT = JSON.stringify(aCase({ headline: 'Other words' }));

const [signer, stranger] = await Promise.all([makeSigner(), makeSigner()]);
const { key } = signer;
const good = await signer.sign(TEXT, ADDRESS);

/** What a server answers; `undefined` where it does not. */
type Answer = string | Response | undefined;

/** Begins to load, and answers the requests for each of the two in turn. */
function begin(file: readonly Answer[], signatures: readonly Answer[], by = key) {
  const page = new PageAround();
  const left = new Map([
    [ADDRESS, [...file]],
    [SIGNED_AT, [...signatures]],
  ]);
  const request = new AbortController();
  const answering: typeof fetch = (address, options) => {
    const response = page.fetch(address, options);
    const answer = left.get(String(address))!.shift();
    if (answer instanceof Response) page.asked.at(-1)!.answer(answer);
    else if (answer !== undefined) page.asked.at(-1)!.answer(new Response(answer));
    return response;
  };
  const { after, subtle } = page;
  const loader = { fetch: answering, after, subtle };
  const loading = loadCase(loader, { url: ADDRESS, key: by }, 'default', request);
  return { page, loading, request };
}

async function cameOf(file: Answer | readonly Answer[], signatures: Answer | readonly Answer[]) {
  const { page, loading } = begin([file].flat(), [signatures].flat());
  const reading = (await loading)!;
  expect(page.timers, 'no timer is left').to.equal(0);
  return { reading, codes: reading.problems.map(({ code }) => code), asked: page.asked };
}

describe('loading a signed case', () => {
  it('asks for its signature, with .sig behind the path, and as it asks for the file', async () => {
    const { reading, asked } = await cameOf(TEXT, good);
    expect(reading.case!.name).to.equal('Mira Invented');
    expect(reading.problems).to.deep.equal([]);
    expect(asked.map(({ url }) => url)).to.have.members([ADDRESS, SIGNED_AT]);
    for (const { options } of asked) {
      const { cache, credentials, referrerPolicy, headers } = options;
      expect({ cache, credentials, referrerPolicy, headers }).to.deep.equal({
        cache: 'default',
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        headers: undefined,
      });
    }
  });

  it('takes any line that is a signature, in either alphabet', async () => {
    const previous = await signer.sign(OTHER_TEXT, ADDRESS);
    for (const signatures of [
      `${good}\n${previous}\n`,
      `${previous}\n${good}\n`,
      `${previous}\r\n${inUrlAlphabet(good)}`,
    ]) {
      const { codes } = await cameOf(TEXT, signatures);
      expect(codes).to.deep.equal([]);
    }
  });

  it('takes a key that was broken into lines', async () => {
    const { loading } = begin([TEXT], [good], `${key.slice(0, 40)}\n  ${key.slice(40)} `);
    expect((await loading)!.problems).to.deep.equal([]);
  });

  it('counts the bytes as they come, not the text that they make', async () => {
    const marked = `\uFEFF${TEXT}`;
    expect((await cameOf([marked, marked], [good, good])).codes).to.deep.equal(['bad-signature']);
    expect((await cameOf(marked, await signer.sign(marked, ADDRESS))).codes).to.deep.equal([]);
  });

  it('says so where a word is another one', async () => {
    const { reading } = await cameOf([OTHER_TEXT, OTHER_TEXT], [good, good]);
    expect(reading.case).to.be.undefined;
    expect(reading.problems.map(wordProblem)).to.deep.equal([
      `the case at ${ADDRESS} is not what was signed with this key, and is not shown (attribute src). What to do: publish the file and its signature together, and compare the key; if both are right, find out who has changed the file.`,
    ]);
  });

  it('says so where another key signed it, or there is no signature in the file', async () => {
    for (const signatures of [
      await stranger.sign(TEXT, ADDRESS),
      '',
      '<!doctype html>',
      'A'.repeat(86),
    ]) {
      const { reading, codes } = await cameOf([TEXT, TEXT], [signatures, signatures]);
      expect(reading.case).to.be.undefined;
      expect(codes).to.deep.equal(['bad-signature']);
    }
  });

  it('asks once more past the browser’s copies, one of which may be older than the other', async () => {
    const { codes, asked } = await cameOf([OTHER_TEXT, TEXT], [good, good]);
    expect(codes).to.deep.equal([]);
    expect(asked.map(({ options }) => options.cache)).to.deep.equal([
      'default',
      'default',
      'no-cache',
      'no-cache',
    ]);
    const { asked: four } = await cameOf([OTHER_TEXT, OTHER_TEXT], [good, good]);
    expect(four, 'and no more than once').to.have.length(4);
  });

  it('says so where there is no signature, or more than one may have', async () => {
    for (const signatures of [
      new Response('', { status: 404 }),
      `${good}\n${' '.repeat(MAX_SIGNATURE_BYTES)}`,
    ]) {
      const { reading } = await cameOf(TEXT, signatures);
      expect(reading.case).to.be.undefined;
      expect(reading.problems.map(wordProblem)).to.deep.equal([
        `the signature of the case could not be fetched from ${SIGNED_AT} (attribute src). What to do: publish it there, and serve it as the case file is served; the policy of this page must allow it in connect-src.`,
      ]);
    }
    const { page, loading } = begin([TEXT], [undefined]);
    await until(() => page.asked.length === 2);
    page.asked.find(({ url }) => url === SIGNED_AT)!.fail();
    expect((await loading)!.problems.map(({ code }) => code)).to.deep.equal(['no-signature']);
  });

  it('does not take 410 for a withdrawal, which whoever has the domain could answer', async () => {
    const { reading } = await cameOf(new Response('', { status: 410 }), good);
    expect(reading.case).to.be.undefined;
    expect(reading.problems.map(wordProblem)).to.deep.equal([
      `the server answered 410 for the case at ${ADDRESS}, which withdraws no case that has a key (attribute src). What to do: publish a signed file with the status "withdrawn".`,
    ]);
  });

  it('takes the withdrawal in a signed file', async () => {
    const text = '{"version": 1, "status": "withdrawn"}\n';
    const { reading } = await cameOf(text, await signer.sign(text, ADDRESS));
    expect(reading.case!.status).to.equal('withdrawn');
  });

  it('says of a file that is none what it says without a key', async () => {
    for (const [answer, code] of [
      [new Response('', { status: 500 }), 'http-status'],
      ['{"name":', 'not-json'],
      ['[]', 'not-object'],
      [' '.repeat(257 * 1024), 'too-large'],
    ] as const) {
      expect((await cameOf(answer, good)).codes).to.deep.equal([code]);
    }
  });

  it('asks for nothing by a key that is none, and says so', async () => {
    for (const none of ['', ' ', 'undefined', 'ключ', key.slice(1), key.slice(0, 80), `A${key}`]) {
      const { page, loading } = begin([TEXT], [good], none);
      const reading = (await loading)!;
      expect(reading.case, none).to.be.undefined;
      expect(reading.problems.map(wordProblem)).to.deep.equal([
        `"${none}" is not a public key (attribute key). What to do: write all 87 characters of the one that whoever publishes the case has given out.`,
      ]);
      expect(page.asked).to.have.length(0);
    }
  });

  it('asks for nothing on a page that cannot check, and says so', async () => {
    const page = Object.assign(new PageAround(), { subtle: () => undefined });
    const reading = await loadCase(page, { url: ADDRESS, key }, 'default', new AbortController());
    expect(reading!.problems.map(wordProblem)).to.deep.equal([
      'a page without https can check no signature, so the case is not shown (attribute key). What to do: serve this page over https.',
    ]);
    expect(page.asked).to.have.length(0);
  });

  it('ends after 8 seconds where the signature does not come', async () => {
    const { page, loading } = begin([TEXT], [undefined]);
    await until(() => page.asked.length === 2);
    page.pass(LOAD_TIMEOUT_MS);
    expect((await loading)!.problems.map(({ code }) => code)).to.deep.equal(['timeout']);
  });

  it('brings nothing once nobody waits for it', async () => {
    const { page, loading, request } = begin([undefined], [undefined]);
    await until(() => page.asked.length === 2);
    request.abort();
    expect(await loading).to.be.undefined;
    expect(page.timers).to.equal(0);
  });
});

describe('the case files of a page', () => {
  it('are told apart by the key: what counts by one does not by another, nor by none', () => {
    const store = new CaseStore(new PageAround());
    const wanted = [undefined, '', 'null', 'undefined', key, stranger.key];
    const files = wanted.map((by) => store.join({ url: ADDRESS, key: by }, new Somebody()));
    expect(new Set(files).size).to.equal(wanted.length);
    expect(store.join({ url: ADDRESS, key }, new Somebody())).to.equal(files[4]);
    expect(store.join({ url: ADDRESS }, new Somebody(), files[4])).to.equal(files[0]);
  });

  it('keep the last good case where the next one is not signed, with what is wrong', async () => {
    const page = new PageAround();
    const store = new CaseStore(page);
    const user = new Somebody(60_000);
    const file = store.join({ url: ADDRESS, key }, user);
    const answer = (text: string, signatures: string) => {
      const [one, other] = page.asked.slice(-2);
      for (const { url, answer: give } of [one!, other!]) {
        give(new Response(url === ADDRESS ? text : signatures));
      }
    };
    await until(() => page.asked.length === 2);
    answer(TEXT, good);
    await until(() => user.told === 1 && page.timers === 1);
    page.passUntil(() => page.set === 3, 70_000);
    await until(() => page.asked.length === 4);
    answer(OTHER_TEXT, good);
    await until(() => user.told === 2);
    expect(file.reading!.case!.headline).to.equal(aCase()['headline']);
    expect(file.reading!.problems.map(({ code }) => code)).to.deep.equal(['bad-signature']);
    expect(page.asked, 'it was asked past all copies already').to.have.length(4);
  });
});
