// Every language of the published pages, by the tag of its locale.

import { languageOf } from '../../card/translate.js';
import type { SiteWords } from '../words.js';
import { ar } from './ar.js';
import { de } from './de.js';
import { en } from './en.js';
import { es } from './es.js';
import { fa } from './fa.js';
import { fr } from './fr.js';
import { it } from './it.js';
import { nl } from './nl.js';
import { pt } from './pt.js';
import { ru } from './ru.js';
import { tr } from './tr.js';
import { zh } from './zh.js';

/** By the tag of a locale; there is one for each. */
export const SITE_WORDS: Readonly<Record<string, SiteWords>> = {
  ar,
  de,
  en,
  es,
  fa,
  fr,
  it,
  nl,
  pt,
  ru,
  tr,
  zh,
};

/**
 * The words for a locale, by its tag: those of the language that it is a variety of, else English, as the card itself
 * has it.
 */
export function siteWordsFor(lang: string): SiteWords {
  const base = languageOf(lang);
  return Object.hasOwn(SITE_WORDS, base) ? SITE_WORDS[base]! : en;
}
