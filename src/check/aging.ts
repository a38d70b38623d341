// Words that say something else with every day that passes, by language. Better to miss some than to cry wolf:
// words that mostly mean something lasting are not among them.

import { languageOf } from '../card/translate.js';

const AGING: Readonly<Record<string, readonly string[]>> = {
  en: [
    'yesterday',
    'today',
    'tonight',
    'tomorrow',
    'recently',
    'lately',
    'this (?:morning|afternoon|evening|week|weekend|month|year)',
    '(?:last|next) (?:night|week|weekend|month|year|spring|summer|autumn|winter)',
    '(?:last|this|next) (?:mon|tues|wednes|thurs|fri|satur|sun)day',
    // "on Monday", but not "on Monday 9 November" or "on Monday, November 9".
    'on (?:mon|tues|wednes|thurs|fri|satur|sun)day(?!,? (?:the )?(?:\\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)))',
    '(?:\\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|several|some|a few) (?:hour|day|week|month|year)s? ago',
  ],
  fr: [
    'avant-hier',
    'hier',
    "aujourd[’']hui",
    'après-demain',
    'demain',
    'récemment',
    'dernièrement',
    'ce (?:matin|soir|mois(?:-ci)?)',
    'cet après-midi',
    'cette (?:nuit|semaine|année)',
    "(?:la semaine|l[’']année) (?:dernière|passée|prochaine)",
    "(?:le mois|l[’']an|l[’']été|l[’']hiver|le printemps|l[’']automne) (?:dernier|passé|prochain)",
    '(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) (?:dernier|prochain)',
    'il y a (?:\\d+|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|quelques|plusieurs) (?:heure|jour|semaine|mois|an|année)s?',
  ],
  ar: [
    '(?:بال)?أمس',
    'البارحة',
    // "that day" and "the day of …" stay what they are.
    '(?<!(?:ذلك|نفس) )اليوم(?! (?:نفسه|ذاته|ال))',
    'غدا',
    'مؤخرا',
    'حديثا',
    '(?:الأسبوع|الشهر|العام) (?:الماضي|المنصرم|الفائت|الجاري|الحالي|المقبل|القادم)',
    'السنة (?:الماضية|المنصرمة|الفائتة|الجارية|الحالية|المقبلة|القادمة)',
    'هذا (?:الأسبوع|الشهر|العام|الصباح|المساء)',
    'هذه (?:السنة|الليلة)',
    'قبل (?:يومين|أسبوعين|شهرين|عامين|أيام|أسابيع|أشهر)',
  ],
};

// The vowel signs of Arabic, which some write and some do not, and the stroke that draws letters out.
const VOWEL_SIGNS = /[\u0640\u064B-\u0652]/g;

const expressions = new Map<string, RegExp>();

function expressionFor(language: string): RegExp | undefined {
  const words = AGING[language];
  if (words === undefined) return undefined;
  if (!expressions.has(language)) {
    const alone = `(?<![\\p{L}\\p{M}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{M}\\p{N}])`;
    expressions.set(language, new RegExp(alone, 'giu'));
  }
  return expressions.get(language);
}

/**
 * The words of a text that age, each once.
 * @param lang BCP 47 tag of the text; of languages that are not known here nothing is said
 */
export function agingWords(text: string, lang: string): readonly string[] {
  const expression = expressionFor(languageOf(lang));
  if (expression === undefined) return [];
  const plain = text.replace(VOWEL_SIGNS, '').replace(/\s+/g, ' ');
  return [...new Set(Array.from(plain.matchAll(expression), ([found]) => found))];
}
