// Which update leads: the newest that has happened. What has no date keeps its place after those that have.
import { isFuture } from './dates.js';
/**
 * The updates as they are shown, the leading one first. A future one never leads: where there is no other,
 * nothing is shown until it has come.
 */
export function orderUpdates(updates, now) {
    // Array.prototype.sort is stable: the same moment keeps the order of the file, but for corrections.
    const byTime = [...updates].sort((a, b) => timeOf(b) - timeOf(a) || Number(isCorrection(b)) - Number(isCorrection(a)));
    const lead = byTime.find((update) => update.date === undefined || !isFuture(update.date, now));
    return lead === undefined ? [] : [lead, ...byTime.filter((update) => update !== lead)];
}
/**
 * The translation of an update: that of the same date. Of several of one date the first goes with the first,
 * and so on, but only where all of them are translated: a wrong text would be worse than an untranslated one.
 */
export function translationOf(update, updates, translated) {
    const isTwin = ({ date }) => date === update.date;
    const twins = updates.filter(isTwin);
    const others = update.date === undefined ? [] : translated.filter(isTwin);
    return twins.length === others.length ? others[twins.indexOf(update)] : undefined;
}
const isCorrection = ({ kind }) => kind === 'correction';
// -Infinity minus -Infinity is not a number: what has no date is older than anything, but not beyond number.
const timeOf = ({ date }) => (date === undefined ? -8.64e15 : Date.parse(date));
