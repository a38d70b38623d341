// A language as one text, as the script that brings all of them has it: its words in the order of the English ones, so
// that what they are called is not said twelve times. None of them has `|`, `~` or `=` in it.

import { en } from './en.js';
import type { Locale } from './locale.js';

/** A word, the forms of one for a number, or words that belong together. */
type Words = string | { readonly [key: string]: Words };

const ENGLISH = en as unknown as Words;

/** @param locale with every word that English has */
export const pack = (locale: Locale): string =>
  listOf(ENGLISH, locale as unknown as Words).join('|');

/** The words of a language that was packed beside the same English. */
export function unpack(packed: string): Locale {
  const list = packed.split('|');
  const take = (like: Words): unknown => {
    if (typeof like === 'string') return list.shift();
    const entries =
      'other' in like
        ? list
            .shift()!
            .split('~')
            .map((form) => form.split('='))
        : Object.entries(like).map(([key, word]) => [key, take(word)]);
    return Object.fromEntries(entries);
  };
  return take(ENGLISH) as Locale;
}

function listOf(like: Words, words: Words): readonly string[] {
  if (typeof like === 'string' || typeof words === 'string') return [words as string];
  if (!('other' in words))
    return Object.keys(like).flatMap((key) => listOf(like[key]!, words[key]!));
  return [
    Object.entries(words)
      .map((form) => form.join('='))
      .join('~'),
  ];
}
