// The languages of a case and of the world: what they call themselves, and which may be added. Pure.

import { cleanFormat } from '../../case/formats.js';
import { isObject } from '../../case/read-fields.js';
import { languageName } from '../../card/intl.js';
import type { CaseValue } from '../draft.js';
import { langOf } from './rows.js';

/** What many campaigns are read in; any other language can be written as its tag. */
export const COMMON: readonly string[] = [
  ...['ar', 'az', 'be', 'bn', 'ca', 'ckb', 'de', 'el', 'en', 'es', 'fa', 'fr', 'ha', 'he', 'hi'],
  ...['hu', 'id', 'it', 'ja', 'ka', 'ko', 'ku', 'my', 'ne', 'nl', 'pl', 'ps', 'pt', 'pt-BR'],
  ...['ro', 'ru', 'si', 'so', 'sr', 'sv', 'sw', 'ta', 'th', 'ti', 'tr', 'ug', 'uk', 'ur', 'uz'],
  ...['vi', 'zh-Hans', 'zh-Hant'],
];

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

/** What a language calls itself. */
export const ownName = (tag: string): string =>
  cleanFormat(tag, 'language') === undefined ? tag : nameIn(tag, tag);

export type Wanted =
  | { readonly tag: string }
  | { readonly refusal: 'unknown' | 'own' | 'there'; readonly tag: string };

/**
 * The language that somebody asked for, by its tag or by its name in the language of the interface or in itself.
 * @param there the languages that there are already
 */
export function wantedLanguage(
  text: string,
  value: CaseValue,
  there: readonly string[],
  uiLang: string,
): Wanted {
  const tag = cleanFormat(text, 'language') ?? byName(text, uiLang);
  if (tag === undefined) return { refusal: 'unknown', tag: text.trim() };
  if (tag === langOf(value)) return { refusal: 'own', tag };
  const isThere = there.some((other) => cleanFormat(other, 'language') === tag);
  return isThere ? { refusal: 'there', tag } : { tag };
}

function byName(text: string, uiLang: string): string | undefined {
  const wanted = text.trim().toLowerCase();
  return COMMON.find((tag) =>
    [nameIn(tag, uiLang), ownName(tag)].some((name) => name.toLowerCase() === wanted),
  );
}
