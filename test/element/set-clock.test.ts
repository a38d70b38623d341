// A machine whose clock is set while a page is open.

import { expect } from '@open-wc/testing';
import { CaseStore } from '../../src/element/store.js';
import { aCase } from '../a-case.js';
import { PageAround, Somebody, until } from './a-page-around.js';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/** A file that has arrived and is wanted every minute, on a machine whose clock is then set. */
async function refreshedAndSet(byMs: number) {
  const page = new PageAround();
  const store = new CaseStore(page);
  store.join({ url: 'https://ngo.example/a.json' }, new Somebody(MINUTE_MS));
  page.asked[0]!.answer(Response.json(aCase()));
  await until(() => page.set === 2);
  const { now } = page;
  Object.assign(page, { now: () => now() + byMs });
  store.plan();
  return page;
}

describe('a case file that is refreshed, on a machine whose clock is set', () => {
  it('back, is asked for in its time', async () => {
    const page = await refreshedAndSet(-DAY_MS);
    page.pass(MINUTE_MS - 1);
    expect(page.asked).to.have.length(1);
    page.pass(1);
    expect(page.asked).to.have.length(2);
  });

  it('forward, is asked for soon', async () => {
    const page = await refreshedAndSet(DAY_MS);
    page.pass(1000);
    expect(page.asked).to.have.length(2);
  });
});
