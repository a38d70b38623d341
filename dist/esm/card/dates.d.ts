import type { CardDate } from './card.js';
export declare const DAY_MS: number;
/** Whether a date has not come yet, anywhere on earth. */
export declare function isFuture(iso: string, now: Date): boolean;
/** A day in words; of a moment, the day as it was written. */
export declare const dayIn: (iso: string, lang: string) => string;
/**
 * A date in a language.
 * @param iso a date or date-time that has been read from a case; its day is taken as it was written
 * @param lang BCP 47 tag of the reader's language, of which Intl knows at least the default
 */
export declare function makeDate(iso: string, lang: string, now: Date): CardDate;
