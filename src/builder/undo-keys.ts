// The keys that undo and do again, for the case as a whole: what a browser undoes in a field alone would part it from the
// rest of the case.

/** What a press of keys asks for; nothing where it asks for something else, or is meant for a field that is not of the case. */
export function askedBy(event: KeyboardEvent): 'undo' | 'redo' | undefined {
  const key = event.key.toLowerCase();
  const isAsked = (event.ctrlKey || event.metaKey) && !event.altKey && (key === 'z' || key === 'y');
  if (!isAsked || event.defaultPrevented || isOfItsOwn(event.target)) return undefined;
  return key === 'y' || event.shiftKey ? 'redo' : 'undo';
}

/** Whether somebody is typing something that is not of the case: the address of the site, or in the card. */
const isOfItsOwn = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.matches('input, textarea, case-action') &&
  !target.matches('[id^="f-"], builder-translation *');
