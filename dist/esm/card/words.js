// Texts in their own language, and the words of the interface with names in them.
import { numberFormat, pluralRules } from './intl.js';
// Languages written from right to left, by the first part of their tag, and scripts, by the second.
const RIGHT_TO_LEFT = /^(?:ar|ckb|dv|fa|he|nqo|ps|sd|syr|ug|ur|yi)(?:-(?!Latn)|$)|-(?:Arab|Hebr|Thaa)/i;
/** The direction in which a language is written. */
export function directionOf(lang) {
    return RIGHT_TO_LEFT.test(lang) ? 'rtl' : 'ltr';
}
/**
 * Makes the texts of a card that are in one language.
 * @param lang the language of the texts, where it is known
 * @param cardLang the language of the card that they stand on
 */
export function textsIn(lang, cardLang) {
    const marks = marksOf(lang, cardLang);
    const make = (text) => (text === undefined ? undefined : { text, ...marks });
    return make;
}
function marksOf(lang, cardLang) {
    // An empty `lang` says that it is not known, so that it is not taken for the language around it.
    if (lang === undefined)
        return { lang: '', dir: 'auto' };
    if (lang === cardLang)
        return {};
    const dir = directionOf(lang);
    return dir === directionOf(cardLang) ? { lang } : { lang, dir };
}
/** A sentence of the interface with its `{placeholders}` filled; what fills them stays apart. */
export function makeLabel(sentence, fillings) {
    return sentence
        .split(/\{(\w+)\}/)
        .map((part, index) => (index % 2 === 0 ? part : (fillings[part] ?? '')))
        .filter((part) => part !== '');
}
/** A label as one text. */
export const wordsOf = (label) => label.map((part) => (typeof part === 'string' ? part : part.text)).join('');
// A handle, a hashtag or an address, as far as a reader sees it as one piece.
const TAGS = /([@#][\p{L}\p{M}\p{N}_\u200C\u200D]+|https:\/\/\S+)/u;
/** A text in pieces, in which handles, hashtags and addresses stand apart. */
export function makePieces(text) {
    return text
        .split(TAGS)
        .map((piece, index) => (index % 2 === 0 ? piece : { text: piece }))
        .filter((piece) => piece !== '');
}
/** The words for a number of things. */
export function makePlural(plural, n, lang) {
    const form = plural[pluralRules(lang).select(n)] ?? plural.other;
    return form.replace('{n}', () => numberFormat(lang).format(n));
}
