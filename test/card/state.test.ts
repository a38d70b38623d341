// What state a case is in, and when that changes.

import { expect } from '@open-wc/testing';
import { lastHeard, nextChange, stateOf } from '../../src/card/state.js';
import { readCase } from '../../src/case/read.js';
import { aCase } from '../a-case.js';

const read = (changes = {}) => readCase(aCase(changes)).case!;
const at = (moment: string) => new Date(moment);
const NEWS = [{ date: '2026-03-02', text: 'News.' }];

describe('the state of a case', () => {
  it('is what its status says where it is not open', () => {
    for (const status of ['paused', 'won', 'ended', 'withdrawn'] as const) {
      const closed = read({ status, expires: '2020-01-01' });
      expect(stateOf(closed, at('2026-03-03T00:00Z'))).to.equal(status);
    }
  });

  it('is open through the last day, and expired from midnight UTC after it', () => {
    const limited = read({ updates: NEWS, expires: '2026-03-31' });
    expect(stateOf(limited, at('2026-03-31T23:59:59.999Z'))).to.equal('open');
    expect(stateOf(limited, at('2026-04-01T00:00Z'))).to.equal('expired');
    expect(nextChange(limited, at('2026-03-03T00:00Z'))).to.equal(Date.parse('2026-04-01'));
  });

  it('is stale after 180 days without update or review', () => {
    const quiet = read({ updates: NEWS });
    expect(stateOf(quiet, at('2026-08-28T23:59Z'))).to.equal('open');
    expect(stateOf(quiet, at('2026-08-29T00:00Z'))).to.equal('stale');
    expect(nextChange(quiet, at('2026-08-01T00:00Z'))).to.equal(Date.parse('2026-08-29'));
  });

  it('is kept fresh by a review', () => {
    const reviewed = read({ updates: NEWS, reviewed: '2026-08-01' });
    expect(stateOf(reviewed, at('2026-11-24T00:00Z'))).to.equal('open');
    expect(lastHeard(reviewed, at('2026-11-24T00:00Z'))).to.equal('2026-08-01');
  });

  it('is not kept fresh by what has not happened yet', () => {
    const hopeful = read({ updates: [...NEWS, { date: '2027-01-01', text: 'A hearing.' }] });
    expect(stateOf(hopeful, at('2026-11-24T00:00Z'))).to.equal('stale');
  });

  it('is open where nothing tells its age', () => {
    expect(stateOf(read({ updates: [] }), at('2026-11-24T00:00Z'))).to.equal('open');
    expect(nextChange(read({ updates: [] }), at('2026-11-24T00:00Z'))).to.equal(Infinity);
  });
});
