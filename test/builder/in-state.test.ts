// Whatever was written can be looked at in every state, and stays what it is.

import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { CARD_STATES, inState } from '../../src/builder/preview/in-state.js';
import { lastHeard, stateOf } from '../../src/card/state.js';
import { type CaseReading, readCase } from '../../src/case/read.js';
import { aCase, aCaseWithout } from '../a-case.js';

type Value = Record<string, unknown>;

const NOW = new Date('2026-03-10T12:00:00Z');
const WORDS = { noOutcome: '[Nobody has written how it ended.]' };
const shownAs = (value: Value, state: (typeof CARD_STATES)[number], now = NOW) =>
  readCase(inState(value, state, now, WORDS)) as Required<CaseReading>;

const pad = (value: number) => String(value).padStart(2, '0');
const DAYS = fc
  .oneof(
    { weight: 4, arbitrary: fc.integer({ min: 2024, max: 2028 }) },
    { weight: 1, arbitrary: fc.integer({ min: 0, max: 9998 }) },
  )
  .chain((year) =>
    fc
      .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
      .map(([month, day]) => `${String(year).padStart(4, '0')}-${pad(month)}-${pad(day)}`),
  );
const MOMENTS = fc
  .tuple(DAYS, fc.constantFrom('T00:00Z', 'T23:59:59.9+14:00', 'T12:30-11:30', 'T23:00:00Z'))
  .map((parts) => parts.join(''));
const DATES = fc.oneof(
  { weight: 6, arbitrary: DAYS },
  { weight: 4, arbitrary: MOMENTS },
  { weight: 1, arbitrary: DAYS.map((day) => ` ${day} `) },
  { weight: 1, arbitrary: fc.constantFrom('soon', '2026-02-30', '') },
);
const UPDATES = fc.array(
  fc.oneof(
    { weight: 9, arbitrary: fc.record({ date: DATES, text: fc.constant('News.') }) },
    {
      weight: 1,
      arbitrary: fc.constantFrom({ text: 'Undated.' }, { date: 3, text: 'x' }, null, 'x'),
    },
  ),
  { maxLength: 5 },
);
const ANY_DAY = fc.oneof(DAYS, fc.constantFrom('', 'soon', 3, null));

/** Cases of every kind, good and not so good. */
const CASES: fc.Arbitrary<Value> = fc
  .record(
    {
      status: fc.constantFrom('open', 'paused', 'won', 'ended', 'withdrawn', 'closed', '', 3, null),
      outcome: fc.constantFrom('She is free.', ' ', 'x'.repeat(5001), 3),
      expires: ANY_DAY,
      reviewed: ANY_DAY,
      updates: fc.oneof(
        { weight: 9, arbitrary: UPDATES },
        { weight: 1, arbitrary: fc.constant('x') },
      ),
      translations: fc.oneof(
        UPDATES.map((updates) => ({ fr: { updates }, ar: { summary: ['…'] } })),
        fc.constantFrom(null, { fr: 3 }),
      ),
    },
    { requiredKeys: [] },
  )
  .map((changes) => ({ ...aCaseWithout('updates'), ...changes }));
const NOWS = DAYS.filter((day) => day > '0002').map((day) => new Date(`${day}T15:00:00Z`));

describe('a case in another state', () => {
  for (const state of CARD_STATES) {
    it(`is ${state} for a reader, whatever was written`, () => {
      fc.assert(
        fc.property(CASES, NOWS, (value, now) => {
          const before = structuredClone(value);
          const { case: read } = shownAs(value, state, now);
          expect(stateOf(read, now)).to.equal(state);
          expect(value).to.deep.equal(before);
        }),
        { numRuns: 1500 },
      );
    });

    it(`is the same case where it is ${state} already`, () => {
      fc.assert(
        fc.property(CASES, NOWS, (value, now) => {
          const once = inState(value, state, now, WORDS);
          expect(inState(once, state, now, WORDS)).to.equal(once);
        }),
        { numRuns: 300 },
      );
    });

    it(`has no problem as ${state} that it has not as it is written`, () => {
      expect(shownAs(aCase({ expires: '2026-01-01' }), state).problems).to.deep.equal([]);
    });
  }

  it('is as it is written where nothing else is asked for', () => {
    for (const value of [{}, aCase(), { status: 'closed' }]) {
      expect(inState(value, 'written', NOW, WORDS)).to.equal(value);
    }
  });
});

describe('a case that is looked at as won or ended', () => {
  it('has the outcome of its author', () => {
    expect(shownAs(aCase({ outcome: 'Free.' }), 'won').case.outcome).to.equal('Free.');
  });

  it('has a sentence in its place where there is none', () => {
    for (const outcome of [undefined, '', ' ', 3]) {
      expect(shownAs(aCase({ outcome }), 'ended').case.outcome).to.equal(WORDS.noOutcome);
    }
  });
});

describe('a case that is looked at as expired', () => {
  it('ran until its own last day, where that has passed', () => {
    const paused = aCase({ status: 'paused', expires: '2026-02-01' });
    expect(shownAs(paused, 'expired').case.expires).to.equal('2026-02-01');
  });

  it('ran until the day before, where it has not', () => {
    for (const expires of [undefined, '2026-03-10', '2026-05-01']) {
      expect(shownAs(aCase({ expires }), 'expired').case.expires).to.equal('2026-03-09');
    }
  });
});

describe('a case that is looked at as stale', () => {
  const updates = [
    { date: '2026-03-02T23:30:00-05:00', text: 'Newest.' },
    { date: '2026-01-10', text: 'Older.' },
  ];

  it('has its updates as far apart as before, and no review', () => {
    const { case: read } = shownAs(aCase({ updates, reviewed: '2026-03-09' }), 'stale');
    expect(read.updates.map(({ date }) => date)).to.deep.equal([
      '2025-09-09T23:30:00-05:00',
      '2025-07-20',
    ]);
    expect(read.reviewed).to.equal(undefined);
  });

  it('keeps their translations', () => {
    const fr = { updates: updates.map(({ date }) => ({ date, text: 'En français.' })) };
    const { case: read } = shownAs(aCase({ updates, translations: { fr } }), 'stale');
    const dates = (all: readonly { readonly date?: string | undefined }[]) =>
      all.map(({ date }) => date);
    expect(dates(read.translations!['fr']!.updates)).to.deep.equal(dates(read.updates));
  });

  it('moves no update that is old enough', () => {
    const old = [{ date: '2024-01-10', text: 'Old.' }];
    const { case: read } = shownAs(aCase({ updates: old, reviewed: '2026-03-09' }), 'stale');
    expect(read.updates[0]!.date).to.equal('2024-01-10');
  });

  it('leaves an update to come where it is', () => {
    const { case: read } = shownAs(
      aCase({ updates: [...updates, { date: '2026-04-01', text: 'To come.' }] }),
      'stale',
    );
    expect(read.updates.at(-1)!.date).to.equal('2026-04-01');
  });

  it('was reviewed long ago, where it has no update', () => {
    const { case: read } = shownAs(aCase({ updates: [] }), 'stale');
    expect(lastHeard(read, NOW)).to.equal('2025-09-10');
  });

  it('keeps a last day that is still to come', () => {
    expect(shownAs(aCase({ expires: '2026-05-01' }), 'stale').case.expires).to.equal('2026-05-01');
  });
});

describe('a case that is looked at as open', () => {
  it('keeps a last day that is still to come, and has none that has passed', () => {
    const expiring = (expires: string) => aCase({ status: 'paused', expires });
    expect(shownAs(expiring('2026-03-10'), 'open').case.expires).to.equal('2026-03-10');
    expect(shownAs(expiring('2026-03-09'), 'open').case.expires).to.equal(undefined);
  });
});
