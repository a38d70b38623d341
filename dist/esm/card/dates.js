// Dates in words: the day itself, and how long ago it was.
import { agoFormat, dayFormat, namedAgoFormat } from './intl.js';
export const DAY_MS = 24 * 60 * 60 * 1000;
/** Somewhere on earth it is already tomorrow: clocks run up to 14 hours before UTC. */
const FARTHEST_OFFSET_MS = 14 * 60 * 60 * 1000;
/** Whether a date has not come yet, anywhere on earth. */
export function isFuture(iso, now) {
    const isDay = iso.length === 10;
    return Date.parse(iso) - (isDay ? FARTHEST_OFFSET_MS : 0) > now.getTime();
}
/** A day in words; of a moment, the day as it was written. */
export const dayIn = (iso, lang) => dayFormat(lang).format(Date.parse(iso.slice(0, 10)));
/**
 * A date in a language.
 * @param iso a date or date-time that has been read from a case; its day is taken as it was written
 * @param lang BCP 47 tag of the reader's language, of which Intl knows at least the default
 */
export function makeDate(iso, lang, now) {
    const day = Date.parse(iso.slice(0, 10));
    const today = Math.floor(now.getTime() / DAY_MS) * DAY_MS;
    const days = Math.round((day - today) / DAY_MS);
    return {
        iso,
        absolute: dayFormat(lang).format(day),
        relative: relative(isFuture(iso, now) ? days : Math.min(days, 0), lang),
    };
}
function relative(days, lang) {
    const age = Math.abs(days);
    const format = age < 2 ? namedAgoFormat(lang) : agoFormat(lang);
    if (age < 14)
        return format.format(days, 'day');
    if (age < 61)
        return format.format(Math.trunc(days / 7), 'week');
    if (age < 731)
        return format.format(Math.trunc(days / 30.44), 'month');
    return format.format(Math.trunc(days / 365.25), 'year');
}
