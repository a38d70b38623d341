// Several officials: a reader picks one, and message, handle and link follow.

import { expect } from '@open-wc/testing';
import { makeCard } from '../../src/card/make-card.js';
import type { Pick } from '../../src/card/reader.js';
import { readCase } from '../../src/case/read.js';
import { en } from '../../src/locales/en.js';
import { aCase } from '../a-case.js';

const now = new Date('2026-03-10T00:00Z');
const TARGETS = [
  { name: 'Jo Sample', role: 'Minister of Examples', x: 'InventedMin' },
  { name: 'Ada Model', role: 'Prosecutor', x: 'InventedPros' },
  { name: 'Jo Sample', role: 'Acting Prime Minister' },
];
const actionFor = (pick: Pick, changes = {}) =>
  makeCard(readCase(aCase({ targets: TARGETS, ...changes })).case!, {
    locale: en,
    lang: 'en',
    now,
    pick,
  }).action!;

describe('a case with several officials', () => {
  it('offers them all, the first one picked', () => {
    expect(actionFor({}).choices.map(({ label, isPicked }) => [label, isPicked])).to.deep.equal([
      ['Jo Sample – Minister of Examples', true],
      ['Ada Model – Prosecutor', false],
      ['Jo Sample – Acting Prime Minister', false],
    ]);
  });

  it('sends the message to the one that is picked', () => {
    const [, ada, acting] = actionFor({}).choices;
    const toAda = actionFor({ target: ada!.id });
    expect(toAda.target.handle).to.equal('@InventedPros');
    expect(new URL(toAda.main!.url!).searchParams.get('text')).to.contain('@InventedPros Where is');
    expect(actionFor({ target: acting!.id }).target.handle).to.be.undefined;
  });

  it('keeps to the picked one when the file has them in another order', () => {
    const [, ada] = actionFor({}).choices;
    const turned = actionFor({ target: ada!.id }, { targets: [...TARGETS].reverse() });
    expect(turned.target.name.text).to.equal('Ada Model');
  });

  it('goes back to the first when the picked one is no longer there', () => {
    const [, ada] = actionFor({}).choices;
    const without = actionFor({ target: ada!.id }, { targets: [TARGETS[0]] });
    expect(without.target.name.text).to.equal('Jo Sample');
    expect(without.choices).to.deep.equal([]);
  });
});

describe('officials who are hard to tell apart', () => {
  const twins = [
    { name: 'The ambassador', role: 'Ambassador', organisation: 'Paris', x: 'EmbParis' },
    { name: 'The ambassador', role: 'Ambassador', organisation: 'London', x: 'EmbLondon' },
    { name: 'The ambassador', role: 'Ambassador', organisation: 'London', x: 'EmbLondon' },
  ];

  it('can each be picked, and are told apart by what they differ in', () => {
    const { choices } = actionFor({}, { targets: twins });
    expect(choices.map(({ label }) => label).slice(0, 2)).to.deep.equal([
      'The ambassador – Ambassador – Paris – @EmbParis',
      'The ambassador – Ambassador – London – @EmbLondon',
    ]);
    const picked = choices.map(({ id }) => {
      const action = actionFor({ target: id }, { targets: twins });
      return [action.target.handle, action.choices.findIndex(({ isPicked }) => isPicked)];
    });
    expect(picked).to.deep.equal([
      ['@EmbParis', 0],
      ['@EmbLondon', 1],
      ['@EmbLondon', 2],
    ]);
  });

  it('stay picked when their role or their handle is corrected', () => {
    const [, ada] = actionFor({}).choices;
    for (const change of [{ role: 'Chief Prosecutor' }, { x: 'AdaModel' }]) {
      const targets = [TARGETS[0], { ...TARGETS[1], ...change }];
      expect(actionFor({ target: ada!.id }, { targets }).target.name.text).to.equal('Ada Model');
    }
  });
});

describe('a message in several wordings', () => {
  const message = ['{target} One?', '{target} Two?', '{target} Three?'];

  it('is chosen by chance', () => {
    const chosen = [0, 0.34, 0.99].map((chance) => actionFor({ chance }, { message }).variant);
    expect(chosen).to.deep.equal(message);
  });

  it('stays for a reader, whatever else changes', () => {
    const pick = { variant: '{target} Two?', chance: 0 };
    expect(actionFor(pick, { message: [...message].reverse() }).message.text).to.equal(
      '@InventedMin Two?',
    );
  });

  it('is the network’s own where it has one', () => {
    const byNetwork = { default: '{target} For all', x: '{target} For X' };
    expect(actionFor({}, { message: byNetwork }).message.text).to.equal('@InventedMin For X');
  });
});
