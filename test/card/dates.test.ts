// How a day is said, and how long ago it was.

import { expect } from '@open-wc/testing';
import { isFuture, makeDate } from '../../src/card/dates.js';

const now = new Date('2026-11-24T10:00:00Z');
const ago = (iso: string, lang = 'en') => makeDate(iso, lang, now).relative;

describe('a date on a card', () => {
  it('is the day that the author wrote, wherever the reader is', () => {
    expect(makeDate('2015-11-09', 'en', now).absolute).to.equal('November 9, 2015');
    expect(makeDate('2015-11-09', 'en-GB', now).absolute).to.equal('9 November 2015');
    expect(makeDate('2015-11-09T23:30-05:00', 'fr', now).absolute).to.equal('9 novembre 2015');
    expect(makeDate('2015-11-09T00:30+11:00', 'fr', now).absolute).to.equal('9 novembre 2015');
  });

  it('is in the Gregorian calendar, in every language', () => {
    expect(makeDate('2015-11-09', 'ar', now).absolute).to.contain('2015');
    expect(makeDate('2015-11-09', 'fa-u-nu-latn', now).absolute).to.contain('2015');
    expect(makeDate('2015-11-09', 'th', now).absolute).to.contain('2015');
  });

  it('has the digits of the reader’s country, and in plain Arabic the same in every browser', () => {
    expect(makeDate('2015-11-09', 'ar', now).absolute).to.equal('9 نوفمبر 2015');
    expect(makeDate('2015-11-09', 'ar-EG', now).absolute).to.equal('٩ نوفمبر ٢٠١٥');
  });

  it('says how long ago it was, in whole units that have passed', () => {
    expect(ago('2026-11-24')).to.equal('today');
    expect(ago('2026-11-23')).to.equal('yesterday');
    expect(ago('2026-11-11')).to.equal('13 days ago');
    expect(ago('2026-11-10')).to.equal('2 weeks ago');
    expect(ago('2026-09-25')).to.equal('8 weeks ago');
    expect(ago('2026-09-24')).to.equal('2 months ago');
    expect(ago('2024-11-25')).to.equal('23 months ago');
    expect(ago('2024-11-23')).to.equal('2 years ago');
    expect(ago('2015-11-09')).to.equal('11 years ago');
  });

  it('says so in the reader’s language', () => {
    expect(ago('2015-11-09', 'fr')).to.equal('il y a 11 ans');
    expect(ago('2026-11-23', 'ar')).to.equal('أمس');
  });

  it('says today of a day that has begun somewhere, and never counts ahead to it', () => {
    expect(isFuture('2026-11-25', new Date('2026-11-24T10:00:01Z'))).to.be.false;
    expect(makeDate('2026-11-25', 'en', new Date('2026-11-24T12:00:00Z')).relative).to.equal(
      'today',
    );
  });

  it('knows what has not come yet', () => {
    expect(isFuture('2026-11-26', now)).to.be.true;
    expect(isFuture('2026-11-24T10:00:01Z', now)).to.be.true;
    expect(isFuture('2026-11-24T11:00+01:00', now)).to.be.false;
    expect(ago('2026-12-01')).to.equal('in 7 days');
  });
});
