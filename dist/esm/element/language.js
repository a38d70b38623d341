// The reader's language: the nearest `lang` around an element, through shadow roots, then the document's.
const FALLBACK = 'en';
/** A valid BCP 47 tag; one that is none is passed over, and `en` stands where there is no other. */
export function readerLanguage(element) {
    return languageAround(element) ?? validTag(document.documentElement.lang) ?? FALLBACK;
}
/** Whether a tag names a language; `fr_BE`, as some systems write it, does. */
export const isLanguage = (tag) => validTag(tag) !== undefined;
function languageAround(element) {
    const marked = element.closest('[lang]');
    const tag = validTag(marked?.getAttribute('lang') ?? '');
    if (tag !== undefined)
        return tag;
    const root = element.getRootNode();
    const outside = marked?.parentElement ?? root.host;
    return outside && languageAround(outside);
}
function validTag(tag) {
    try {
        return Intl.getCanonicalLocales(tag.trim().replaceAll('_', '-'))[0];
    }
    catch {
        return undefined;
    }
}
