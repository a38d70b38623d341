// Which update leads.

import { expect } from '@open-wc/testing';
import { orderUpdates } from '../../src/card/updates.js';
import { readCase } from '../../src/case/read.js';
import { aCase } from '../a-case.js';

const now = new Date('2026-11-24T10:00:00Z');

/** The texts of the updates in their order; each is its date, where not given otherwise. */
function order(...written: readonly (string | { date?: string; text: string })[]): string[] {
  const updates = written.map((item) =>
    typeof item === 'string' ? { date: item, text: item } : item,
  );
  const { case: read } = readCase(aCase({ updates }));
  return orderUpdates(read!.updates, now).map(({ text }) => text);
}

describe('the order of updates', () => {
  it('has the newest first, however the file has them', () => {
    expect(order('2026-01-10', '2026-03-02', '2025-12-24')).to.deep.equal([
      '2026-03-02',
      '2026-01-10',
      '2025-12-24',
    ]);
  });

  it('compares moments, not texts', () => {
    expect(order('2026-03-02T10:00+02:00', '2026-03-02T09:00Z')).to.deep.equal([
      '2026-03-02T09:00Z',
      '2026-03-02T10:00+02:00',
    ]);
  });

  it('keeps the order of the file for the same moment', () => {
    const [a, b] = [
      { date: '2026-03-02', text: 'a' },
      { date: '2026-03-02', text: 'b' },
    ];
    expect(order(a, b)).to.deep.equal(['a', 'b']);
  });

  it('never lets a future one lead', () => {
    expect(order('2027-01-01', '2026-03-02')).to.deep.equal(['2026-03-02', '2027-01-01']);
  });

  it('has nothing to show before the first of them has come', () => {
    expect(order('2062-01-01', '2061-01-01')).to.deep.equal([]);
  });

  it('lets a correction lead before what it corrects on the same day', () => {
    const update = { date: '2026-03-02', text: 'It began in May.' };
    const correction = { ...update, text: 'It began in April.', kind: 'correction' };
    expect(order(update, correction)).to.deep.equal(['It began in April.', 'It began in May.']);
  });

  it('keeps those without a date, in the order of the file, behind those with one', () => {
    expect(
      order({ date: 'soon', text: 'x' }, { date: 'later', text: 'y' }, '2026-03-02'),
    ).to.deep.equal(['2026-03-02', 'x', 'y']);
  });
});
