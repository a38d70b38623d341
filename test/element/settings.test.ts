// How often an author may have a case file asked for.

import { expect } from '@open-wc/testing';
import { readSettings } from '../../src/element/settings.js';

const read = (refresh: string | number | null | undefined) =>
  readSettings({ layout: undefined, theme: undefined, headingLevel: undefined, refresh });

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
