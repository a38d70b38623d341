import type { Update } from '../case/table.js';
/**
 * The updates as they are shown, the leading one first. A future one never leads: where there is no other,
 * nothing is shown until it has come.
 */
export declare function orderUpdates(updates: readonly Update[], now: Date): readonly Update[];
/**
 * The translation of an update: that of the same date. Of several of one date the first goes with the first,
 * and so on, but only where all of them are translated: a wrong text would be worse than an untranslated one.
 */
export declare function translationOf<Translated extends {
    readonly date: string | undefined;
}>(update: Update, updates: readonly Update[], translated: readonly Translated[]): Translated | undefined;
