// What is to be pasted where: for each kind of place the form that survives there. The page that is published with a
// case and whoever else offers copies have it from here.

import { type Form, printForm } from '../embed/forms.js';
import type { Outline } from '../embed/outline.js';
import type { Places } from '../embed/places.js';
import type { PlaceId } from './words.js';

/** What is to be copied, and the places that take it. */
export interface Choice {
  readonly id: string;
  readonly places: readonly PlaceId[];
  readonly form: Form;
  /** Whether the script comes with it. */
  readonly hasScript?: boolean;
}

/** Every place but Wix, where there is nothing to paste. */
export const CHOICES: readonly Choice[] = [
  {
    id: 'script',
    places: ['own', 'wordpressEditor', 'ghost', 'squarespace', 'webflow'],
    form: 'hook',
    hasScript: true,
  },
  { id: 'words', places: ['wordpressAuthor', 'joomla'], form: 'hook' },
  { id: 'frame', places: ['frames'], form: 'frame', hasScript: true },
  { id: 'email', places: ['mail'], form: 'email' },
  { id: 'html', places: ['drupal'], form: 'html' },
  { id: 'text', places: ['plain', 'substack'], form: 'text' },
  { id: 'markdown', places: ['markdown'], form: 'markdown' },
];

/** @param outline the case, with links that lead through its action pages */
export function printChosen({ form, hasScript }: Choice, outline: Outline, places: Places): string {
  const given = hasScript === true ? places : { ...places, script: undefined };
  return printForm(form, outline, given, new Date(0)) ?? '';
}

/** The attributes of the element for Wix, which makes it itself. */
export const attributesForWix = (
  { lang }: Outline,
  { src, key }: Places,
): readonly (readonly [name: string, value: string])[] =>
  Object.entries({ src, lang, key }).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
