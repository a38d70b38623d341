// Which dates count as dates.

import { expect } from '@open-wc/testing';
import { readCase } from '../../src/case/read.js';
import { aCase } from '../a-case.js';

const read = (date: string) =>
  readCase(aCase({ updates: [{ date, text: 'News.' }] })).case?.updates[0]?.date;

describe('the date of an update', () => {
  for (const date of [
    '2015-11-09',
    '2024-02-29',
    '2015-11-09T18:30Z',
    '2015-11-09T18:30:15+01:00',
    '2015-11-09T23:59:59.5-11:30',
  ]) {
    it(`may be ${date}`, () => expect(read(date)).to.equal(date));
  }

  for (const date of [
    'soon',
    '9 November 2015',
    '2015-11-9',
    '2015-13-01',
    '2015-02-29',
    '2015-04-31T10:00Z',
    '2015-11-09T18:30',
    '2015-11-09T24:30Z',
    '2015-11-09 18:30Z',
  ]) {
    it(`may not be "${date}"`, () => expect(read(date)).to.be.undefined);
  }
});
