// Directions of languages, and numbers in words.

import { expect } from '@open-wc/testing';
import { directionOf, makeLabel, makePieces, makePlural, wordsOf } from '../../src/card/words.js';
import { ar } from '../../src/locales/ar.js';

describe('the direction of a language', () => {
  for (const lang of ['ar', 'ar-MA', 'fa', 'he', 'ur', 'ps', 'ckb', 'ug', 'az-Arab', 'yi']) {
    it(`is right to left for ${lang}`, () => expect(directionOf(lang)).to.equal('rtl'));
  }
  for (const lang of ['en', 'fr-BE', 'arn', 'ur-Latn', 'zh-Hant', 'az', 'hero']) {
    it(`is left to right for ${lang}`, () => expect(directionOf(lang)).to.equal('ltr'));
  }
});

describe('words with names in them', () => {
  it('keep the names apart from the sentence', () => {
    expect(
      makeLabel('Tell {target} on {network}', { target: { text: 'Jo' }, network: 'X' }),
    ).to.deep.equal(['Tell ', { text: 'Jo' }, ' on ', 'X']);
  });

  it('keep handles, hashtags and addresses of a message in one piece each', () => {
    const message = '.@InventedMin أين ميرا؟ #الحرية_لميرا https://example.org/a?b=c #Free.';
    const pieces = makePieces(message);
    expect(
      pieces.filter((piece) => typeof piece !== 'string').map(({ text }) => text),
    ).to.deep.equal(['@InventedMin', '#الحرية_لميرا', 'https://example.org/a?b=c', '#Free']);
    expect(wordsOf(pieces)).to.equal(message);
  });

  it('take the form that the language has for a number', () => {
    const said = (n: number) => makePlural(ar.earlierUpdates, n, 'ar');
    expect(said(1)).to.equal('مستجد سابق واحد');
    expect(said(2)).to.equal('مستجدان سابقان');
    expect(said(5)).to.equal('5 مستجدات سابقة');
    expect(said(11)).to.equal('11 مستجدًا سابقًا');
    expect(said(100)).to.equal('100 مستجد سابق');
  });
});
