// The languages of the builder itself; a case can be in any.

export const LANGS = ['en', 'fr', 'ar'] as const;

export type Lang = (typeof LANGS)[number];

/** Words of one part of the builder, in each of its languages. */
export type ByLang<Words> = Readonly<Record<Lang, Words>>;

export const dirOf = (lang: Lang): 'ltr' | 'rtl' => (lang === 'ar' ? 'rtl' : 'ltr');
