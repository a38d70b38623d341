import type { ProblemCode } from './problems.js';
import type { HandleNetwork } from './wording.js';
/** What a text has to look like beyond being a text. */
export type Format = 'plain' | 'link' | 'x' | 'bluesky' | 'mastodon' | 'threads' | 'email' | 'date' | 'day' | 'language';
interface FormatRule {
    readonly code: ProblemCode;
    /** Where the handle is: what the sentence about a bad one says. */
    readonly network?: HandleNetwork;
    /** A regular expression for the whole text but for blanks around it. */
    readonly pattern: string;
}
/** The rule of each format but `plain`, which takes every text as it is. */
export declare const FORMAT_RULES: Readonly<Record<Exclude<Format, 'plain'>, FormatRule>>;
/** A pattern that the whole of a text has to match; blanks around it do not count. */
export declare const wholly: (pattern: string) => string;
/** The clean form of a text in a format, handles without their `@`; `undefined` where it is not in it. */
export declare function cleanFormat(text: string, format: Exclude<Format, 'plain'>): string | undefined;
export {};
