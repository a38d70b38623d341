// Leads an author to where something is to be written.

import type { CaseValue } from './draft.js';
import { focusOn } from './focus.js';
import { homeOf, homesOf, isTranslation } from './form/homes.js';
import { idOf } from './form/form.js';
import type { JsonPane } from './json/json-pane.js';
import type { LightElement } from './light-element.js';
import type { Parts } from './parts.js';
import type { Translations } from './translations/translations.js';
import type { ViewId } from './words/builder.js';

/** Where an author is, and how another step is shown. */
export interface Whereabouts {
  readonly builder: LightElement;
  readonly parts: Parts;
  readonly view: ViewId;
  /** The case that the form shows. */
  readonly value: CaseValue;
  readonly show: (view: ViewId) => void;
}

/**
 * @param path as findings name it
 * @param words to select there, where they are
 */
export async function goToPlace(
  path: string,
  words: string | undefined,
  { builder, parts, view, value, show }: Whereabouts,
): Promise<void> {
  if (view === 'json') return builder.querySelector<JsonPane>('builder-json')?.reveal(path);
  if (isTranslation(path)) {
    show('translate');
    await builder.updateComplete;
    await parts.shown('translations');
    return builder.querySelector<Translations>('builder-translations')?.reveal(path, words);
  }
  if (path !== '') show('write');
  await builder.updateComplete;
  const home = CSS.escape(homeOf(path, homesOf(value)));
  focusOn(
    builder.querySelector<HTMLElement>(`#${CSS.escape(idOf(''))}${home}`) ??
      builder.querySelector<HTMLElement>(`[data-at="${home}"]`),
    words,
  );
}
