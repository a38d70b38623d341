// Where an author goes on: the focus follows what was done, and what was asked for.

/**
 * Puts the focus on something, and what is around it in sight.
 * @param words to select in a field, so that what is typed takes their place
 */
export function focusOn(place: HTMLElement | null | undefined, words?: string): void {
  if (!place) return;
  unfoldAround(place);
  // Its label belongs to it, and is above it.
  (place.closest('.b-field') ?? place).scrollIntoView({ block: 'start' });
  place.focus({ preventScroll: true });
  const start = words !== undefined && isField(place) ? place.value.indexOf(words) : -1;
  if (start !== -1) (place as HTMLInputElement).setSelectionRange(start, start + words!.length);
}

function unfoldAround(place: Element): void {
  for (let at: Element | null = place; at !== null; at = at.parentElement) {
    if (at instanceof HTMLDetailsElement) at.open = true;
  }
}

const isField = (place: Element): place is HTMLInputElement | HTMLTextAreaElement =>
  place.matches('input[type=text], textarea');

/**
 * Puts the focus on something that will be there once what was done is shown.
 * @param done the event of doing it
 * @param find the first that is there has it
 */
export function focusAfter(
  { target }: Event,
  ...find: readonly ((root: Element) => HTMLElement | null | undefined)[]
): void {
  const root = (target as Element).closest('case-builder');
  if (root === null) return;
  // The builder shows what was done before the next frame.
  requestAnimationFrame(() => {
    const found = find.map((look) => look(root)).find((place) => place instanceof HTMLElement);
    if (!found) return;
    unfoldAround(found);
    found.focus();
  });
}
