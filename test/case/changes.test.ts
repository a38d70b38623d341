// What is new in a case that has come again: nothing to see, words that can wait, or facts that cannot.

import { expect } from '@open-wc/testing';
import { type Change, compareCases, isSame } from '../../src/case/changes.js';
import { readCase } from '../../src/case/read.js';
import type { Case } from '../../src/case/table.js';
import { aCase } from '../a-case.js';

const read = (changes = {}): Case => readCase(aCase(changes)).case!;

/** From a case to the same one with changes, both as read. */
const change = (changes: object, before: object = {}): Change =>
  compareCases(read(before), read({ ...before, ...changes }));

const UPDATES = [
  { date: '2026-01-10', text: 'Her lawyer was turned away.' },
  { date: '2026-03-02', text: 'She has begun a hunger strike.' },
];
const CORRECTION = { date: '2026-03-03', text: 'It began in April.', kind: 'correction' };
const [TARGET] = aCase()['targets'] as readonly object[];

describe('a case that has come again', () => {
  it('brings nothing where it says the same, in whatever order', () => {
    const backwards = Object.fromEntries(Object.entries(read()).reverse()) as unknown as Case;
    expect(compareCases(read(), read())).to.equal('nothing');
    expect(compareCases(read(), backwards)).to.equal('nothing');
    expect(compareCases(read(), { ...read(), link: undefined })).to.equal('nothing');
  });

  it('brings nothing where somebody has only looked again', () => {
    const [target] = read().targets;
    const looked = { ...read(), version: 2, reviewed: '2026-03-04' };
    const verified = { ...looked, targets: [{ ...target!, verified: '2026-03-04' }] };
    expect(compareCases(read(), verified)).to.equal('nothing');
  });

  const words: Record<string, object> = {
    'a new update': { updates: [...UPDATES, { date: '2026-03-05', text: 'She was moved.' }] },
    'an update that is told differently': { updates: [UPDATES[0], { ...UPDATES[1], text: 'T' }] },
    'an update that is gone': { updates: [UPDATES[1]] },
    'another summary': { summary: ['Mira is invented.', 'Nobody has seen her. Still.'] },
    'a link that was not there': { link: 'https://example.org/mira' },
    'another message': { message: '{target}: free {name}!' },
    'safety switched off': { safety: false },
  };
  for (const [what, changes] of Object.entries(words)) {
    it(`brings words with ${what}`, () => {
      expect(change(changes)).to.equal('words');
    });
  }

  const facts: Record<string, object> = {
    'a correction': { updates: [...UPDATES, CORRECTION] },
    'an update that has become a correction': {
      updates: [UPDATES[0], { ...UPDATES[1], kind: 'correction' }],
    },
    'an end': { status: 'won', outcome: 'She is free.' },
    'a pause': { status: 'paused' },
    'a withdrawal': { status: 'withdrawn' },
    'another handle': { targets: [{ ...TARGET, x: 'OtherMin' }] },
    'another official': { targets: [{ ...TARGET, name: 'Other' }] },
    'one more official': { targets: [TARGET, { name: 'Other', role: 'Judge' }] },
  };
  for (const [what, changes] of Object.entries(facts)) {
    it(`brings facts with ${what}, whatever else is new`, () => {
      expect(change(changes)).to.equal('facts');
      expect(change({ ...changes, headline: 'Other words' })).to.equal('facts');
    });
  }

  it('brings facts with a last day and with a network that is switched off', () => {
    for (const changed of [{ expires: '2026-04-01' }, { networks: ['x'] as const }]) {
      expect(compareCases(read(), { ...read(), ...changed })).to.equal('facts');
    }
  });

  it('brings facts with a correction that says something else now, and words where one is gone', () => {
    const before = { updates: [...UPDATES, CORRECTION] };
    const other = { ...CORRECTION, text: 'It began in May.' };
    expect(change({ updates: [...UPDATES, other] }, before)).to.equal('facts');
    expect(change({ updates: UPDATES }, before)).to.equal('words');
    expect(change({ headline: 'Other words' }, before)).to.equal('words');
  });
});

describe('two values', () => {
  it('are the same where all in them is', () => {
    expect(isSame({ a: [1, { b: 'c' }] }, { a: [1, { b: 'c' }] })).to.be.true;
    expect(isSame({ a: undefined }, {})).to.be.true;
    expect(isSame(undefined, undefined)).to.be.true;
  });

  it('are not the same where anything differs', () => {
    const different: readonly (readonly [unknown, unknown])[] = [
      [{ a: 1 }, { a: 2 }],
      [{ a: 1 }, {}],
      [{}, { a: 1 }],
      [['a'], ['a', 'b']],
      [
        ['a', 'b'],
        ['b', 'a'],
      ],
      [{}, undefined],
      [{}, null],
      ['', false],
    ];
    for (const [a, b] of different) expect(isSame(a, b), JSON.stringify([a, b])).to.be.false;
  });
});
