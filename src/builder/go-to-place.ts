// Leads an author to where something is to be written.

import type { CaseValue } from './draft.js';
import { homeOf, homesOf, isTranslation } from './form/homes.js';
import { idOf } from './form/form.js';
import type { JsonPane } from './json/json-pane.js';
import type { LightElement } from './light.js';
import type { ViewId } from './words/builder.js';

/**
 * @param path as findings name it
 * @param words to select there, where they are
 * @param show shows another step
 */
export async function goToPlace(
  builder: LightElement,
  path: string,
  view: ViewId,
  value: CaseValue,
  words: string | undefined,
  show: (view: ViewId) => void,
): Promise<void> {
  if (view === 'json') {
    const pane = builder.querySelector<JsonPane>('builder-json');
    return pane?.reveal(path);
  }
  const isElsewhere = isTranslation(path);
  show(isElsewhere ? 'translate' : path === '' ? view : 'write');
  await builder.updateComplete;
  const home = isElsewhere ? path : homeOf(path, homesOf(value));
  const place =
    builder.querySelector<HTMLElement>(`[id="${idOf(home)}"]`) ??
    builder.querySelector<HTMLElement>(`[data-at="${home}"]`);
  if (place === null) return;
  for (let at: Element | null = place; at !== null; at = at.parentElement) {
    if (at instanceof HTMLDetailsElement) at.open = true;
  }
  // Its label belongs to it, and is above it.
  (place.closest('.b-field') ?? place).scrollIntoView({ block: 'start' });
  place.focus({ preventScroll: true });
  if (words === undefined || !isField(place)) return;
  const start = place.value.indexOf(words);
  if (start !== -1) place.setSelectionRange(start, start + words.length);
}

const isField = (place: Element): place is HTMLInputElement | HTMLTextAreaElement =>
  place.matches('input[type=text], textarea');
