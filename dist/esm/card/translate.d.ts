import type { Case, Translation } from '../case/table.js';
import type { Text } from './card.js';
/** Makes a text of a case: the translated one where there is one, else the file's own. */
interface Teller {
    (own: string, translated?: string): Text;
    (own: string | undefined, translated?: string): Text | undefined;
}
export interface Translated {
    /** The translation that the reader gets; empty where it is the file's own language. */
    readonly texts: Partial<Translation>;
    readonly tell: Teller;
    /** The language of a text, translated or not. */
    readonly langOf: (isTranslated: boolean) => string | undefined;
}
/** The texts of a case for a reader of a language, on a card in a language. */
export declare function translate(shown: Partial<Case>, lang: string, cardLang: string): Translated;
/** The languages that a case can be read in, its own first. */
export declare function languagesOf({ lang, translations }: Partial<Case>): readonly string[];
/** The language that a tag is a variety of: `pt` for `pt-BR`. */
export declare const languageOf: (tag: string) => string;
export {};
