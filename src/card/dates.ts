// Dates in words: the day itself, and how long ago it was.

import type { CardDate } from './card.js';

const DAY_MS = 24 * 60 * 60 * 1000;
/** Somewhere on earth it is already tomorrow: clocks run up to 14 hours before UTC. */
const FARTHEST_OFFSET_MS = 14 * 60 * 60 * 1000;

/** Whether a date has not come yet, anywhere on earth. */
export function isFuture(iso: string, now: Date): boolean {
  const isDay = iso.length === 10;
  return Date.parse(iso) - (isDay ? FARTHEST_OFFSET_MS : 0) > now.getTime();
}

/**
 * A date in a language.
 * @param iso a date or date-time that has been read from a case; its day is taken as it was written
 * @param lang BCP 47 tag of the reader's language, of which Intl knows at least the default
 */
export function makeDate(iso: string, lang: string, now: Date): CardDate {
  const day = Date.parse(iso.slice(0, 10));
  const today = Math.floor(now.getTime() / DAY_MS) * DAY_MS;
  const days = Math.round((day - today) / DAY_MS);
  return {
    iso,
    absolute: absoluteFormat(lang).format(day),
    relative: relative(isFuture(iso, now) ? days : Math.min(days, 0), lang),
  };
}

function relative(days: number, lang: string): string {
  const age = Math.abs(days);
  const format = relativeFormat(lang, age < 2 ? 'auto' : 'always');
  if (age < 14) return format.format(days, 'day');
  if (age < 61) return format.format(Math.trunc(days / 7), 'week');
  if (age < 731) return format.format(Math.trunc(days / 30.44), 'month');
  return format.format(Math.trunc(days / 365.25), 'year');
}

// A new DateTimeFormat costs more than all else on a card, so there is one for each language.
const absoluteFormat = remember(
  (lang) =>
    new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC', calendar: 'gregory' }),
);
const relativeFormat = remember(
  (lang, numeric) => new Intl.RelativeTimeFormat(lang, { numeric: numeric as 'auto' | 'always' }),
);

function remember<Result>(make: (...key: string[]) => Result): (...key: string[]) => Result {
  const made = new Map<string, Result>();
  return (...key) => {
    const id = key.join();
    if (!made.has(id)) made.set(id, make(...key));
    return made.get(id)!;
  };
}
