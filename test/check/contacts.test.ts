// That nobody can be written to is said once, and only where nothing else has said it.

import { expect } from '@open-wc/testing';
import { said } from './a-good-case.js';

const JO = { name: 'Jo Sample', role: 'Minister' };
const AL = { name: 'Al Sample', role: 'Judge' };

const CONTACTS = {
  x: 'InventedMin',
  bluesky: 'minister.example',
  mastodon: 'minister@social.example',
  threads: 'invented.minister',
  email: 'office@ministry.example',
  form: 'https://ministry.example/contact',
};

/** What is said of a contact of an official, however it was written. */
const REFUSED: readonly (readonly [contact: object, said: string])[] = [
  [{ x: 'not a handle' }, 'bad-handle targets[0].x'],
  [{ email: 'nowhere' }, 'bad-email targets[0].email'],
  [{ form: 'nowhere' }, 'bad-link targets[0].form'],
  [{ form: 'http://ministry.example/contact' }, 'http-link targets[0].form'],
  [{ threads: 7 }, 'wrong-type targets[0].threads'],
];

describe('officials of whom none can be written to', () => {
  it('are reported once, however many they are', () => {
    expect(said({ targets: [JO] })).to.deep.equal(['no-contact targets']);
    expect(said({ targets: [JO, AL] })).to.deep.equal(['no-contact targets']);
    expect(said({ targets: [{ ...JO, x: ' ', verified: '2026-03-01' }] })).to.deep.equal([
      'no-contact targets',
    ]);
  });

  for (const [network, contact] of Object.entries(CONTACTS)) {
    it(`are no longer reported once one of them has a contact: ${network}`, () => {
      const al = { ...AL, [network]: contact, verified: '2026-03-01' };
      expect(said({ targets: [JO, al] })).to.deep.equal(network === 'x' ? ['x-only targets'] : []);
    });
  }

  it('are not reported while nobody is asked to write', () => {
    const targets = [JO];
    expect(said({ targets, status: 'paused' })).to.deep.equal([]);
    expect(said({ targets, status: 'won', outcome: 'She is free.' })).to.deep.equal([]);
    expect(said({ targets, expires: '2026-03-05' })).to.deep.equal(['expired expires']);
  });

  it('are not reported where there is no official at all, which is said already', () => {
    expect(said({ targets: [] })).to.deep.equal(['missing targets']);
    expect(said({ targets: [{ role: 'Minister' }] })).to.deep.equal(['missing targets[0].name']);
  });

  for (const [contact, already] of REFUSED) {
    it(`are not reported beside ${already}: to mend that is the remedy`, () => {
      expect(said({ targets: [{ ...JO, ...contact }, AL] })).to.deep.equal([already]);
    });
  }

  it('are not reported beside a contact that was left out with its official', () => {
    expect(said({ targets: [JO, { role: 'Judge', x: 'InventedMin' }] })).to.deep.equal([
      'missing targets[1].name',
    ]);
  });
});
