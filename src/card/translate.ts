// Which texts of a case a reader gets: those translated for them, else those of the file, each in its own language.

import type { Case, Translation } from '../case/table.js';
import type { Text } from './card.js';
import { textsIn } from './words.js';

/** Makes a text of a case: the translated one where there is one, else the file's own. */
interface Teller {
  (own: string, translated?: string): Text;
  (own: string | undefined, translated?: string): Text | undefined;
}

export interface Translated {
  /** The translation that the reader gets; empty where it is the file's own language. */
  readonly texts: Partial<Translation>;
  readonly tell: Teller;
  /** The language of a text, translated or not. */
  readonly langOf: (isTranslated: boolean) => string | undefined;
}

/** The texts of a case for a reader of a language, on a card in a language. */
export function translate(shown: Partial<Case>, lang: string, cardLang: string): Translated {
  const tag = translationFor(shown, lang);
  const theirs = textsIn(shown.lang, cardLang);
  const translated = textsIn(tag, cardLang);
  const tell = (own: string | undefined, other?: string) =>
    other === undefined ? theirs(own) : translated(other);
  return {
    texts: (tag === undefined ? undefined : shown.translations?.[tag]) ?? {},
    tell: tell as Teller,
    langOf: (isTranslated) => (isTranslated ? tag : shown.lang),
  };
}

/** The languages that a case can be read in, its own first. */
export function languagesOf({ lang, translations = {} }: Partial<Case>): readonly string[] {
  const others = Object.keys(translations);
  return others.length === 0 || lang === undefined ? [] : [lang, ...others];
}

/** The tag of the translation for a reader: the tag itself, else the same language; none for the file's own. */
function translationFor(shown: Partial<Case>, lang: string): string | undefined {
  const tags = Object.keys(shown.translations ?? {});
  if (tags.includes(lang)) return lang;
  if (shown.lang !== undefined && languageOf(shown.lang) === languageOf(lang)) return undefined;
  return tags.find((tag) => languageOf(tag) === languageOf(lang));
}

/** The language that a tag is a variety of: `pt` for `pt-BR`. */
export const languageOf = (tag: string): string => tag.split('-')[0]!.toLowerCase();
