// What the form calls every field of a case file and how to write it, in each language of the builder. Pure.

import { ar as arabic } from '../../locales/ar.js';
import { en as english } from '../../locales/en.js';
import { fr as french } from '../../locales/fr.js';
import type { Locale } from '../../locales/locale.js';
import { NETWORKS } from '../../message/networks.js';
import type { ByLang, Lang } from '../lang.js';
import * as ar from './fields/ar.js';
import * as en from './fields/en.js';
import type { FieldTable } from './fields/field-words.js';
import * as fr from './fields/fr.js';

/** By path, without indexes: `updates.text`. A translation has the words of what it translates. */
export const FIELD_WORDS: ByLang<FieldTable> = { en: en.fields, fr: fr.fields, ar: ar.fields };

/** What can be chosen, by path and value: `status.open`, `networks.email`; `networks.form` as well. */
export const OPTION_WORDS: ByLang<Readonly<Record<string, string>>> = {
  en: { ...en.options, ...networkNames(english) },
  fr: { ...fr.options, ...networkNames(french) },
  ar: { ...ar.options, ...networkNames(arabic) },
};

/** The networks as the card calls them. */
function networkNames({ networks }: Locale): Readonly<Record<string, string>> {
  const own: Readonly<Record<string, string>> = networks;
  return Object.fromEntries(
    Object.entries(NETWORKS).map(([id, { name }]) => [`networks.${id}`, name ?? own[id]!]),
  );
}

/**
 * What the form calls the field at a path of a case: `translations.fr.updates[0].text`.
 * @returns the last name in the path where the table does not have it
 */
export function labelOf(path: string, lang: Lang): string {
  const field = path.replace(/\[\d+\]/g, '').replace(/^translations\.[^.]*\./, '');
  // The texts of a message have the same fields, whatever network they are for.
  const ofMessage = field.replace(/^message\..*\./, 'message.');
  const words = FIELD_WORDS[lang];
  const known = [field, ofMessage].find((key) => Object.hasOwn(words, key));
  return known === undefined ? field.slice(field.lastIndexOf('.') + 1) : words[known]!.label;
}

/** What an author calls a place in a case: `Update 2 · Text`. */
export function placeName(path: string, lang: Lang): string {
  const [, list = '', index] = /^(\w+)\[(\d+)\]\./.exec(path) ?? [];
  const { item } = FIELD_WORDS[lang][list] ?? {};
  const label = labelOf(path, lang);
  return item === undefined ? label : `${item} ${Number(index) + 1} · ${label}`;
}
