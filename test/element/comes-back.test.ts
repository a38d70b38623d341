// Whoever comes back to a page has the newest case that was seen on it.

import { expect } from '@open-wc/testing';
import { CaseStore } from '../../src/element/store.js';
import { aCase, aCaseWithout } from '../a-case.js';
import { PageAround, Somebody, until } from './a-page-around.js';

const FILE = { url: 'https://ngo.example/a.json' };

/** Someone who has seen a case and has gone, a stranger who asked anew meanwhile, and what lets the first come back. */
async function gone(answer: (request: PageAround['asked'][number]) => void) {
  const page = new PageAround();
  const store = new CaseStore(page);
  const [user, stranger] = [new Somebody(), new Somebody()];
  const known = store.join(FILE, user);
  page.asked[0]!.answer(Response.json(aCase()));
  await until(() => user.told === 1);
  store.leave(known, user);
  await Promise.resolve();
  store.join(FILE, stranger);
  answer(page.asked[1]!);
  await until(() => stranger.told === 1);
  return { known, stranger, comeBack: () => store.join(FILE, user, known) };
}

describe('one who comes back', () => {
  it('keeps the case, where a stranger who came meanwhile got none, and brings it to the stranger', async () => {
    const { known, stranger, comeBack } = await gone((request) => request.fail());
    expect(comeBack().reading).to.equal(known.reading);
    expect(stranger.told).to.equal(2);
  });

  it('keeps it, where the stranger got part of one', async () => {
    const part = Response.json(aCaseWithout('name'));
    const { known, comeBack } = await gone(({ answer }) => answer(part));
    expect(comeBack().reading).to.equal(known.reading);
  });

  it('has the newer one, where the stranger got that', async () => {
    const newer = Response.json(aCase({ headline: 'Newer' }));
    const { stranger, comeBack } = await gone(({ answer }) => answer(newer));
    expect(comeBack().reading?.case?.headline).to.equal('Newer');
    expect(stranger.told).to.equal(1);
  });
});
