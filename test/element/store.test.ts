// The case files of a page: one request for all who want one, asked again in time, never more than is wanted.

import { expect } from '@open-wc/testing';
import { CaseStore, LONGEST_PAUSE_MS, LONGEST_START_MS } from '../../src/element/store.js';
import { aCase, aCaseWithout } from '../a-case.js';
import { PageAround, Somebody, until } from './a-page-around.js';

const FILE_A = { url: 'https://ngo.example/a.json' };
const FILE_B = { url: 'https://ngo.example/b.json' };
const MINUTE_MS = 60_000;
/** Longer than any jitter adds to a pause. */
const LONG = 1.11;

const json = (value: unknown) => new Response(JSON.stringify(value));

function setUp(changes: Partial<PageAround> = {}) {
  const page = Object.assign(new PageAround(), changes);
  return { page, store: new CaseStore(page) };
}

/** A file that has arrived, and one user of it who wants it refreshed every minute. */
async function refreshed(changes: Partial<PageAround> = {}, first: unknown = aCase()) {
  const { page, store } = setUp(changes);
  const user = new Somebody(MINUTE_MS);
  const file = store.join(FILE_A, user);
  page.asked[0]!.answer(json(first));
  await until(() => page.set === 2);
  /** Lets pass what a pause may take, and answers the request that follows. */
  const next = async (answer: Response | 'nothing', pauseMs = MINUTE_MS) => {
    const { length: before } = page.asked;
    const { set } = page;
    page.passUntil(() => page.asked.length > before, pauseMs * LONG);
    expect(page.asked.length).to.equal(before + 1);
    if (answer === 'nothing') page.asked.at(-1)!.fail();
    else page.asked.at(-1)!.answer(answer);
    // One for the limit of the request, and then one for the next.
    await until(() => page.set === set + 2);
  };
  return { page, store, user, file, next };
}

describe('a case file', () => {
  it('is asked for once, without cookies and referrer, however many want it', async () => {
    const { page, store } = setUp();
    const users = Array.from({ length: 50 }, () => new Somebody());
    const files = new Set(users.map((user) => store.join(FILE_A, user)));
    expect(files.size).to.equal(1);
    page.asked[0]!.answer(json(aCase()));
    await until(() => users.every(({ told }) => told === 1));
    store.join(FILE_A, new Somebody());

    expect(page.asked).to.have.length(1);
    const { credentials, referrerPolicy, cache, headers } = page.asked[0]!.options;
    expect({ credentials, referrerPolicy, cache, headers }).to.deep.equal({
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'default',
      headers: undefined,
    });
    expect(page.timers, 'nothing is left to do').to.equal(0);
  });

  it('keeps even part of a case where asking again fails, and gives it up for a whole one', async () => {
    const { file, next } = await refreshed({}, aCaseWithout('message'));
    await next(new Response('', { status: 500 }));
    expect(file.reading?.case?.name).to.equal('Mira Invented');
    expect(file.reading?.problems.map(({ code }) => code)).to.include('http-status');
    await next(json(aCase({ headline: 'Whole' })), 2 * MINUTE_MS);
    expect(file.reading?.case?.headline).to.equal('Whole');
    expect(file.reading?.problems).to.deep.equal([]);
  });

  it('is another one at another address', () => {
    const { page, store } = setUp();
    store.join(FILE_A, new Somebody());
    store.join(FILE_B, new Somebody());
    expect(page.asked.map(({ url }) => url)).to.deep.equal([FILE_A.url, FILE_B.url]);
  });

  it('is not asked for while nobody is near, but for all that there are when the page is printed', () => {
    const { page, store } = setUp();
    const far = Object.assign(new Somebody(), { isNear: false });
    const file = store.join(FILE_A, far);
    expect(page.asked).to.have.length(0);
    store.loadAll();
    expect(page.asked).to.have.length(1);
    far.isNear = true;
    file.plan();
    expect(page.asked, 'it is under way').to.have.length(1);
  });

  it('is no longer waited for when the last who wanted it has gone', async () => {
    const { page, store } = setUp();
    const [one, other] = [new Somebody(), new Somebody()];
    const file = store.join(FILE_A, one);
    store.join(FILE_A, other);
    store.leave(file, one);
    await Promise.resolve();
    expect(page.asked[0]!.signal.aborted).to.be.false;
    store.leave(file, other);
    await Promise.resolve();
    expect(page.asked[0]!.signal.aborted).to.be.true;
    await until(() => page.timers === 0);
    expect([one.told, other.told]).to.deep.equal([0, 0]);
  });

  it('goes on being waited for by one who leaves and is back at once', async () => {
    const { page, store } = setUp();
    const user = new Somebody();
    const file = store.join(FILE_A, user);
    store.leave(file, user);
    expect(store.join(FILE_A, user, file)).to.equal(file);
    await Promise.resolve();
    page.asked[0]!.answer(json(aCase()));
    await until(() => user.told === 1);
    expect(page.asked).to.have.length(1);
  });

  it('is there at once for one who comes back after a while, and asked for again by a stranger', async () => {
    const { page, store } = setUp();
    const user = new Somebody();
    const file = store.join(FILE_A, user);
    page.asked[0]!.answer(json(aCase()));
    await until(() => user.told === 1);
    store.leave(file, user);
    await Promise.resolve();
    expect(store.join(FILE_A, user, file).reading).to.equal(file.reading);
    expect(page.asked).to.have.length(1);
    store.leave(file, user);
    await Promise.resolve();
    store.join(FILE_A, new Somebody());
    expect(page.asked).to.have.length(2);
  });
});

describe('a case file that is refreshed', () => {
  it('is asked for again after the time that was wanted, give or take a tenth', async () => {
    for (const [chance, factor] of [
      [0, 0.9],
      [0.5, 1],
      [0.999, 1.0998],
    ] as const) {
      const { page } = await refreshed({ chance });
      page.pass(MINUTE_MS * factor - 1);
      expect(page.asked, `chance ${chance}`).to.have.length(1);
      page.pass(2);
      expect(page.asked, `chance ${chance}`).to.have.length(2);
    }
  });

  it('is asked for in a way that lets the server say that nothing has changed', async () => {
    const { page, next } = await refreshed();
    await next(json(aCase()));
    const { cache, headers } = page.asked[1]!.options;
    expect(cache).to.equal('no-cache');
    expect(headers, 'a header of ours would need a preflight').to.be.undefined;
  });

  it('is asked for as often as the most eager of those who are near wants', async () => {
    const { page, store } = await refreshed();
    const eager = new Somebody(MINUTE_MS / 2);
    const file = store.join(FILE_A, eager);
    store.join(FILE_A, Object.assign(new Somebody(1000), { isNear: false }));
    store.join(FILE_A, new Somebody());
    const { set } = page;
    page.passUntil(() => page.asked.length > 1, (MINUTE_MS / 2) * LONG);
    page.asked[1]!.answer(json(aCase()));
    await until(() => page.set === set + 2);
    store.leave(file, eager);
    await Promise.resolve();
    page.pass((MINUTE_MS / 2) * LONG);
    expect(page.asked, 'the eager one has gone').to.have.length(2);
    page.pass(MINUTE_MS);
    expect(page.asked).to.have.length(3);
  });

  it('is left alone while nobody sees the page, and asked for soon after one does', async () => {
    const { page, store } = await refreshed();
    page.hidden = true;
    store.plan();
    page.pass(60 * MINUTE_MS);
    expect(page.asked).to.have.length(1);
    page.hidden = false;
    store.plan();
    expect(page.asked, 'not all pages at the same moment').to.have.length(1);
    page.pass(LONGEST_START_MS);
    expect(page.asked).to.have.length(2);
  });

  it('waits for the rest of its time when the page was hidden for less', async () => {
    const { page, store } = await refreshed();
    page.hidden = true;
    store.plan();
    page.pass(MINUTE_MS / 2);
    page.hidden = false;
    store.plan();
    page.pass(MINUTE_MS / 2 - 1);
    expect(page.asked).to.have.length(1);
    page.pass(1);
    expect(page.asked).to.have.length(2);
  });

  it('is left alone while nobody is near', async () => {
    const { page, file, user } = await refreshed();
    user.isNear = false;
    file.plan();
    expect(page.timers).to.equal(0);
    user.isNear = true;
    file.plan();
    expect(page.timers).to.equal(1);
  });

  it('leaves no timer behind when all have gone', async () => {
    const { page, store, file, user } = await refreshed();
    store.leave(file, user);
    await Promise.resolve();
    expect(page.timers).to.equal(0);
  });

  it('is asked for half as often after every failure, every hour at least, and as before after a success', async () => {
    const { page, next } = await refreshed();
    for (const factor of [1, 2, 4, 8, 16, 32]) await next('nothing', factor * MINUTE_MS);
    for (let round = 0; round < 3; round++) await next('nothing', LONGEST_PAUSE_MS);
    await next(json(aCase()), LONGEST_PAUSE_MS);
    const { length } = page.asked;
    page.pass(MINUTE_MS * LONG);
    expect(page.asked).to.have.length(length + 1);
  });

  it('is the same object, and nobody is told, where it says the same', async () => {
    const { file, user, next } = await refreshed();
    const before = file.reading;
    await next(json(aCase()));
    expect(file.reading).to.equal(before);
    expect(user.told).to.equal(1);
  });

  it('is told to all where it says something else', async () => {
    const { file, user, next } = await refreshed();
    await next(json(aCase({ headline: 'News' })));
    expect(file.reading!.case!.headline).to.equal('News');
    expect(user.told).to.equal(2);
  });

  const worse: Record<string, () => readonly [Response | 'nothing', code: string]> = {
    'cannot be reached': () => ['nothing', 'unreachable'],
    'is not there': () => [new Response('', { status: 404 }), 'http-status'],
    'is not JSON': () => [new Response('{"name":'), 'not-json'],
    'lacks what it takes': () => [json(aCaseWithout('name')), 'missing'],
  };
  for (const [what, answer] of Object.entries(worse)) {
    it(`keeps the last good case, with one problem, where it ${what}, and drops that problem later`, async () => {
      const { file, user, next } = await refreshed();
      const good = file.reading!.case;
      await next(answer()[0]);
      expect(file.reading!.case).to.equal(good);
      expect(file.reading!.problems.map(({ code }) => code)).to.deep.equal([answer()[1]]);
      await next(answer()[0], 2 * MINUTE_MS);
      expect(user.told, 'the same failure is no news').to.equal(2);
      await next(json(aCase()), 4 * MINUTE_MS);
      expect(file.reading).to.deep.equal({ case: good, problems: [] });
      expect(file.reading!.case).to.equal(good);
    });
  }

  it('is withdrawn when the server says that it is gone', async () => {
    const { file, next } = await refreshed();
    await next(new Response('', { status: 410 }));
    expect(file.reading!.case!.status).to.equal('withdrawn');
  });

  it('is asked for again where it never came', async () => {
    const { page, store } = setUp();
    const user = new Somebody(MINUTE_MS);
    const file = store.join(FILE_A, user);
    page.asked[0]!.fail();
    await until(() => user.told === 1 && page.set === 2);
    expect(file.reading!.case).to.be.undefined;
    page.passUntil(() => page.asked.length > 1, 2 * MINUTE_MS * LONG);
    page.asked[1]!.answer(json(aCase()));
    await until(() => user.told === 2);
    expect(file.reading!.problems).to.deep.equal([]);
  });
});
