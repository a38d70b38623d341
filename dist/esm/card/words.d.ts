import type { Plural } from '../locales/locale.js';
import type { Direction, Label, Text } from './card.js';
/** The direction in which a language is written. */
export declare function directionOf(lang: string): Direction;
/** Makes texts of one language; nothing stays nothing. */
export interface TextMaker {
    (text: string): Text;
    (text: string | undefined): Text | undefined;
}
/**
 * Makes the texts of a card that are in one language.
 * @param lang the language of the texts, where it is known
 * @param cardLang the language of the card that they stand on
 */
export declare function textsIn(lang: string | undefined, cardLang: string): TextMaker;
/** A sentence of the interface with its `{placeholders}` filled; what fills them stays apart. */
export declare function makeLabel(sentence: string, fillings: Readonly<Record<string, string | Text>>): Label;
/** A label as one text. */
export declare const wordsOf: (label: Label) => string;
/** A text in pieces, in which handles, hashtags and addresses stand apart. */
export declare function makePieces(text: string): Label;
/** The words for a number of things. */
export declare function makePlural(plural: Plural, n: number, lang: string): string;
