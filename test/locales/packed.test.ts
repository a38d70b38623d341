// Languages are packed for the script that brings all of them, and come out as they went in.

import { expect } from '@open-wc/testing';
import { en, LOCALES } from '../../src/locales/all.js';
import { pack, unpack } from '../../src/locales/packed.js';

describe('a language that was packed', () => {
  for (const locale of LOCALES) {
    it(`has all its words again (${locale.lang})`, () => {
      expect(unpack(pack(locale))).to.deep.equal(locale);
    });
  }

  it('has as many words as English has', () => {
    const counts = new Set(LOCALES.map((locale) => pack(locale).split('|').length));
    expect([...counts]).to.deep.equal([pack(en).split('|').length]);
  });
});
