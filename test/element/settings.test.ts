// How often an author may have a case file asked for, and what counts as a key.

import { expect } from '@open-wc/testing';
import { readSettings } from '../../src/element/settings.js';

const UNSET = {
  layout: undefined,
  theme: undefined,
  headingLevel: undefined,
  refresh: undefined,
  key: undefined,
};

const read = (refresh: string | number | null | undefined) => readSettings({ ...UNSET, refresh });

describe('refresh', () => {
  it('is never where it is not set', () => {
    for (const unset of [undefined, null]) {
      expect(read(unset)).to.include({ refreshMs: undefined });
      expect(read(unset).problems).to.deep.equal([]);
    }
  });

  it('is in seconds, by attribute or property, and counts as a day where it is more', () => {
    expect(read('30').refreshMs).to.equal(30_000);
    expect(read(300).refreshMs).to.equal(300_000);
    expect(read('1e9').refreshMs).to.equal(86_400_000);
  });

  it('counts as 30 seconds where it is less, with a problem', () => {
    for (const less of ['29', '0', -5]) {
      expect(read(less).refreshMs).to.equal(30_000);
      expect(read(less).problems.map(({ code }) => code)).to.deep.equal(['bad-refresh']);
    }
  });

  it('is never where it is no number, with a problem', () => {
    for (const none of ['often', '', ' ', NaN]) {
      expect(read(none).refreshMs).to.be.undefined;
      expect(read(none).problems.map(({ code }) => code)).to.deep.equal(['bad-refresh']);
    }
  });
});

describe('key', () => {
  const keyOf = (key: unknown) => readSettings({ ...UNSET, key: key as string }).key;

  it('is none where it is not set', () => {
    for (const unset of [undefined, null]) expect(keyOf(unset)).to.be.undefined;
  });

  it('is what was written, also where that is no key, so that a mistake does not count as none', () => {
    expect(keyOf('BA_-')).to.equal('BA_-');
    for (const none of ['', ' ', 'undefined']) expect(keyOf(none)).to.equal(none);
    for (const none of [false, {}, [], Symbol('key')]) expect(keyOf(none)).to.equal('');
  });
});
