// What a frame says where it has nothing to show, and in which language.

import { expect } from '@open-wc/testing';
import { SENTENCES, sentenceIn } from '../../src/frame/words.js';
import { LOCALES } from '../../src/locales/all.js';

describe('the sentence of a frame that has nothing to show', () => {
  it('is there in every language of the card, and in no other', () => {
    const languages = LOCALES.map(({ lang }) => lang);
    expect(Object.keys(SENTENCES).sort()).to.deep.equal([...languages].sort());
  });

  it('is another in each of them', () => {
    expect(new Set(Object.values(SENTENCES)).size).to.equal(LOCALES.length);
  });

  it('is in the first language that there is', () => {
    expect(sentenceIn(['ur', 'fr', 'de']).lang).to.equal('fr');
  });

  it('is in the language that a variety belongs to, whatever the case of its letters', () => {
    for (const [tag, lang] of [
      ['pt-BR', 'pt'],
      ['ZH-Hans-CN', 'zh'],
      ['de-AT', 'de'],
    ] as const) {
      expect(sentenceIn([tag])).to.deep.equal({ tag, lang, dir: 'ltr', text: SENTENCES[lang] });
    }
  });

  it('is in English where there is none', () => {
    for (const tags of [[], ['ur'], ['constructor', '__proto__', '']]) {
      expect(sentenceIn(tags)).to.include({ tag: 'en', lang: 'en' });
    }
  });

  it('runs from right to left in Arabic and Persian alone', () => {
    const rtl = Object.keys(SENTENCES).filter((lang) => sentenceIn([lang]).dir === 'rtl');
    expect(rtl).to.deep.equal(['ar', 'fa']);
  });
});
