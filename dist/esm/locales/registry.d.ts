import type { Locale } from './locale.js';
/**
 * Makes languages available, or replaces words of one: those that are not given stay, of a new language in English.
 * Cards that are shown already follow.
 */
export declare function registerLocales(...added: readonly (Partial<Locale> & Pick<Locale, 'lang'>)[]): void;
/** Calls back whenever there are new words, until the function that it returns is called. */
export declare function followLocales(follow: () => void): () => void;
/** The language for a BCP 47 tag: the tag itself, else what it is a variety of, else English. */
export declare function localeFor(tag: string): Locale;
