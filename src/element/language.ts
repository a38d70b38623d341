// The reader's language: the nearest `lang` around an element, through shadow roots, then the document's.

const FALLBACK = 'en';

/** A valid BCP 47 tag; `en` where none is set or the one set is not valid. */
export function readerLanguage(element: Element): string {
  let from: Element | null = element;
  while (from !== null) {
    const marked: Element | null = from.closest('[lang]');
    if (marked !== null) return validTag(marked.getAttribute('lang') ?? '');
    const root: Node = from.getRootNode();
    from = root instanceof ShadowRoot ? root.host : null;
  }
  return validTag(document.documentElement.lang);
}

function validTag(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? FALLBACK;
  } catch {
    return FALLBACK;
  }
}
