// What is out of date, or will be: dates to come, cases that nobody looks after, words that age.

import { isFuture } from '../card/dates.js';
import { lastHeard, stateOf } from '../card/state.js';
import { agingWords } from './aging.js';
import { type Finding, finding } from './findings.js';
import { isMessage, ownLanguage } from './messages.js';
import type { Subject } from './subject.js';
import type { Place } from './walk.js';

/** Dates that say what has been; `expires` says what will be. */
const PAST = ['updates.date', 'reviewed', 'targets.verified'];
/** Texts that carry no date of their own. */
const UNDATED = ['headline', 'summary', 'ask'];

/** What is to be said of the dates of a case. */
export function checkDates(subject: Subject): readonly Finding[] {
  const { places, now } = subject;
  const future = places
    .filter(({ field, text }) => PAST.includes(field) && isFuture(text, now))
    .map(({ path, text }) => finding('future-date', path, { value: text }));
  return [...future, ...checkReview(subject)];
}

function checkReview({ read, now, isAsking }: Subject): readonly Finding[] {
  const state = stateOf(read, now);
  if (state === 'expired') return [finding('expired', 'expires', { date: read.expires! })];
  if (!isAsking) return [];
  const heard = lastHeard(read, now);
  if (heard === undefined) return [finding('never-reviewed', 'reviewed')];
  return state === 'stale' ? [finding('not-reviewed', 'reviewed', { date: heard })] : [];
}

/** Words like "last week", which say something else with every day. */
export function checkWords({ read, places, mayAsk }: Subject): readonly Finding[] {
  return places
    .filter((place) => {
      const field = place.field.replace(/^translations\./, '');
      const isAsked = isMessage(place) || field === 'ask';
      return isAsked ? mayAsk : UNDATED.includes(field);
    })
    .flatMap((place) =>
      agingWords(place.text, langOf(place) ?? read.lang ?? 'en').map((found) =>
        finding('aging-words', place.path, { found }),
      ),
    );
}

const langOf = (place: Place): string | undefined =>
  (isMessage(place) ? ownLanguage(place) : undefined) ?? place.lang;
