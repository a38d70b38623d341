// The languages of a case as they are written in its file, and what languages are called. Pure.

import { languageName } from '../card/intl.js';
import { cleanFormat } from '../case/formats.js';
import { isObject } from '../case/read-fields.js';
import type { CaseValue } from './draft.js';

/** The language that a case says its texts are in. */
export const caseLanguage = ({ lang }: CaseValue): string | undefined =>
  typeof lang === 'string' ? cleanFormat(lang, 'language') : undefined;

/** The languages that a case is translated into, as written in the file. */
export const writtenLanguages = ({ translations }: CaseValue): readonly string[] =>
  isObject(translations) ? Object.keys(translations) : [];

/** What a language is called in another; its tag where that is not known. */
export function nameIn(tag: string, lang: string): string {
  try {
    return languageName(lang).of(tag) ?? tag;
  } catch {
    // Somebody wrote something else in its place.
    return tag;
  }
}
