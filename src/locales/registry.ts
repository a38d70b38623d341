// Which languages there are on this page. English is always there; a script tag brings the others.

import { en } from './en.js';
import type { Locale } from './locale.js';

const locales = new Map<string, Locale>([[en.lang, en]]);

const followers = new Set<() => void>();

/**
 * Makes languages available, or replaces words of one: those that are not given stay, of a new language in English.
 * Cards that are shown already follow.
 */
export function registerLocales(
  ...added: readonly (Partial<Locale> & Pick<Locale, 'lang'>)[]
): void {
  for (const locale of added) {
    const tag = locale.lang.toLowerCase();
    locales.set(tag, { ...localeFor(tag), ...locale });
  }
  for (const follow of followers) follow();
}

/** Calls back whenever there are new words, until the function that it returns is called. */
export function followLocales(follow: () => void): () => void {
  followers.add(follow);
  return () => followers.delete(follow);
}

/** The language for a BCP 47 tag: the tag itself, else what it is a variety of, else English. */
export function localeFor(tag: string): Locale {
  let wanted = tag.toLowerCase();
  while (wanted !== '') {
    const found = locales.get(wanted);
    if (found !== undefined) return found;
    wanted = wanted.slice(0, Math.max(0, wanted.lastIndexOf('-')));
  }
  return locales.get(en.lang)!;
}
