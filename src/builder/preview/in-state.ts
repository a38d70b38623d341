// A case as it would be in another state: what the card will look like when it has expired, or was won. Pure; the case
// that is written is not touched.

import { DAY_MS, isFuture } from '../../card/dates.js';
import { type CardState, lastHeard, stateOf } from '../../card/state.js';
import { cleanFormat } from '../../case/formats.js';
import { readCase } from '../../case/read.js';
import { isObject, own } from '../../case/read-fields.js';
import type { Case } from '../../case/table.js';
import { dayOf } from '../day.js';
import type { CaseValue } from '../draft.js';

/** The states that can be looked at, in the order in which a case goes through them. */
export const CARD_STATES = [
  'open',
  'stale',
  'expired',
  'paused',
  'won',
  'ended',
  'withdrawn',
] as const satisfies readonly CardState[];

export type PreviewState = 'written' | CardState;

export interface InStateWords {
  /** Stands for an outcome that nobody has written yet. */
  readonly noOutcome: string;
}

/** An open case of which nothing has been heard for longer than this is stale. */
const LONG_AGO_DAYS = 181;

/**
 * A case such that its card is in a state at a moment. The case itself, the same object, where it is so already.
 * @param value whatever was written; what cannot be read stays what it is
 */
export function inState(
  value: CaseValue,
  state: PreviewState,
  now: Date,
  { noOutcome }: InStateWords,
): CaseValue {
  if (state === 'written' || isIn(value, state, now)) return value;
  switch (state) {
    case 'open':
      return open(value, now, { reviewed: dayOf(now.getTime()) });
    case 'stale':
      return makeStale(value, now);
    case 'expired':
      return makeExpired(value, now);
    case 'won':
    case 'ended': {
      const ended = { ...value, status: state };
      return read(ended).outcome === undefined ? { ...ended, outcome: noOutcome } : ended;
    }
    default:
      return { ...value, status: state };
  }
}

/** Whether a case is in a state already, with all that this state needs. */
function isIn(value: CaseValue, state: CardState, now: Date): boolean {
  const shown = read(value);
  const isToldOf = (state !== 'won' && state !== 'ended') || shown.outcome !== undefined;
  return isToldOf && stateOf(shown, now) === state;
}

/** A case that is open, whose last day, if it has one, has not passed. */
function open(value: CaseValue, now: Date, changes: CaseValue): CaseValue {
  const asking = { ...without(value, 'reviewed'), status: 'open', ...changes };
  return stateOf(read(asking), now) === 'expired' ? without(asking, 'expires') : asking;
}

/** A case whose last day has passed: its own, if it is over, else the day before. */
function makeExpired(value: CaseValue, now: Date): CaseValue {
  const asking = { ...value, status: 'open' };
  const isOver = stateOf(read(asking), now) === 'expired';
  return isOver ? asking : { ...asking, expires: dayOf(now.getTime() - DAY_MS) };
}

/** A case that nobody has said anything of for long. */
function makeStale(value: CaseValue, now: Date): CaseValue {
  const longAgo = now.getTime() - LONG_AGO_DAYS * DAY_MS;
  const asking = open(value, now, {});
  const heard = lastHeard(read(asking), now);
  // Of a case of which nothing was ever heard nobody knows how old it is.
  if (heard === undefined) return { ...asking, reviewed: dayOf(longAgo) };
  const days = Math.max(0, Math.ceil((Date.parse(heard) - longAgo) / DAY_MS));
  return moveUpdates(asking, (date) => (isFuture(date, now) ? date : moveBack(date, days)));
}

type Move = (date: string) => string;

/** A case whose updates have other dates; translations find them by their dates, so theirs are moved too. */
function moveUpdates(value: CaseValue, move: Move): CaseValue {
  const moved = moveIn(value, move);
  const translations = own(value, 'translations');
  if (!isObject(translations)) return moved;
  const theirs = Object.entries(translations).map(([lang, texts]: [string, unknown]) => [
    lang,
    isObject(texts) ? moveIn(texts as CaseValue, move) : texts,
  ]);
  return { ...moved, translations: Object.fromEntries(theirs) as unknown };
}

function moveIn(texts: CaseValue, move: Move): CaseValue {
  const updates = own(texts, 'updates');
  if (!Array.isArray(updates)) return texts;
  const moved = updates.map((update: unknown) => {
    const date = isObject(update) ? own(update, 'date') : undefined;
    const clean = typeof date === 'string' ? cleanFormat(date, 'date') : undefined;
    return clean === undefined ? update : { ...(update as object), date: move(clean) };
  });
  return { ...texts, updates: moved };
}

/** A date so many days earlier; one that would be before the first year as it is. */
function moveBack(date: string, days: number): string {
  const day = dayOf(Date.parse(date.slice(0, 10)) - days * DAY_MS);
  return cleanFormat(day, 'day') === undefined ? date : day + date.slice(10);
}

const without = (value: CaseValue, field: string): CaseValue =>
  Object.fromEntries(Object.entries(value).filter(([key]) => key !== field));

/** A case is an object, of which something can always be read. */
const read = (value: CaseValue): Case => readCase(value).case!;
