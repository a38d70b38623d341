// Which texts of a case a reader gets: those translated for them, else those of the file, each in its own language.
import { textsIn } from './words.js';
/** The texts of a case for a reader of a language, on a card in a language. */
export function translate(shown, lang, cardLang) {
    const tag = translationFor(shown, lang);
    const theirs = textsIn(shown.lang, cardLang);
    const translated = textsIn(tag, cardLang);
    const tell = (own, other) => other === undefined ? theirs(own) : translated(other);
    return {
        texts: (tag === undefined ? undefined : shown.translations?.[tag]) ?? {},
        tell: tell,
        langOf: (isTranslated) => (isTranslated ? tag : shown.lang),
    };
}
/** The languages that a case can be read in, its own first. */
export function languagesOf({ lang, translations = {} }) {
    const others = Object.keys(translations);
    return others.length === 0 || lang === undefined ? [] : [lang, ...others];
}
/** The tag of the translation for a reader: the tag itself, else the same language; none for the file's own. */
function translationFor(shown, lang) {
    const tags = Object.keys(shown.translations ?? {});
    if (tags.includes(lang))
        return lang;
    if (shown.lang !== undefined && languageOf(shown.lang) === languageOf(lang))
        return undefined;
    return tags.find((tag) => languageOf(tag) === languageOf(lang));
}
/** The language that a tag is a variety of: `pt` for `pt-BR`. */
export const languageOf = (tag) => tag.split('-')[0].toLowerCase();
