// Words that age are found, and words that only look like them are not.

import { expect } from '@open-wc/testing';
import { agingWords } from '../../src/check/aging.js';

const AGING: readonly (readonly [lang: string, text: string, found: readonly string[]])[] = [
  [
    'en',
    'She was taken last week. He wrote yesterday, and again Yesterday.',
    ['last week', 'yesterday', 'Yesterday'],
  ],
  [
    'en',
    'Three days ago, on Monday, it was recently said',
    ['Three days ago', 'on Monday', 'recently'],
  ],
  [
    'fr',
    'Elle a été arrêtée la semaine dernière, il y a trois jours.',
    ['la semaine dernière', 'il y a trois jours'],
  ],
  ['fr-BE', 'Aujourd’hui, demain', ['Aujourd’hui', 'demain']],
  ['ar', 'اعتُقلت الأسبوع الماضي ومثلت أمام المحكمة أمس', ['الأسبوع الماضي', 'أمس']],
  ['ar', 'أُفرج عنه مؤخَّرًا', ['مؤخرا']],
];

const LASTING: readonly (readonly [lang: string, text: string])[] = [
  ['en', 'To this day nobody knows. On Friday 13 March 2015, and on Monday, November 9, 2015.'],
  ['en', 'For 16 months it has stood still. The last weekly, a yesterdayish thing.'],
  ['fr', 'Depuis ce jour, les années et les semaines passent. Un cahier.'],
  ['ar', 'وهي محتجزة منذ ذلك اليوم، في اليوم العالمي لحرية الصحافة. أمسكت به'],
  ['xx', 'yesterday'],
];

describe('words that age', () => {
  for (const [lang, text, found] of AGING) {
    it(`are found in ${lang}: ${text}`, () => {
      expect(agingWords(text, lang)).to.deep.equal(found);
    });
  }

  for (const [lang, text] of LASTING) {
    it(`are not in ${lang}: ${text}`, () => {
      expect(agingWords(text, lang)).to.deep.equal([]);
    });
  }
});
