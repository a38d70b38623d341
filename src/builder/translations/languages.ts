// The languages that a case may be translated into: what they call themselves, and how they are asked for. Pure.

import { cleanFormat } from '../../case/formats.js';
import { caseLanguage, nameIn } from '../case-languages.js';
import type { CaseValue } from '../draft.js';

/** What many campaigns are read in; any other language can be written as its tag. */
export const COMMON: readonly string[] = [
  ...['ar', 'az', 'be', 'bn', 'ca', 'ckb', 'de', 'el', 'en', 'es', 'fa', 'fr', 'ha', 'he', 'hi'],
  ...['hu', 'id', 'it', 'ja', 'ka', 'ko', 'ku', 'my', 'ne', 'nl', 'pl', 'ps', 'pt', 'pt-BR'],
  ...['ro', 'ru', 'si', 'so', 'sr', 'sv', 'sw', 'ta', 'th', 'ti', 'tr', 'ug', 'uk', 'ur', 'uz'],
  ...['vi', 'zh-Hans', 'zh-Hant'],
];

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
  if (tag === caseLanguage(value)) return { refusal: 'own', tag };
  const isThere = there.some((other) => cleanFormat(other, 'language') === tag);
  return isThere ? { refusal: 'there', tag } : { tag };
}

function byName(text: string, uiLang: string): string | undefined {
  const wanted = text.trim().toLowerCase();
  return COMMON.find((tag) =>
    [nameIn(tag, uiLang), ownName(tag)].some((name) => name.toLowerCase() === wanted),
  );
}
