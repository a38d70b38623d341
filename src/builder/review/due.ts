// Whether somebody should read a case again as a whole, and what there is to read. Pure; never throws, whatever an
// author wrote.

import { DAY_MS, isFuture } from '../../card/dates.js';
import { cleanFormat } from '../../case/formats.js';
import { isObject, own } from '../../case/read-fields.js';
import { isBlank } from '../../case/text.js';
import { dayOf } from '../day.js';
import type { CaseValue } from '../draft.js';

/** After so many days without news or a review; readers are told the age of a case some weeks later. */
const QUIET_DAYS = 150;

/** Why a case is to be read again: it has news, or none for long. */
export type ReviewReason = 'news' | 'silence';

/**
 * Why a case is to be read again; `undefined` where that can wait. Of the first update nobody asks: it was written with the
 * rest.
 */
export function reviewReason(value: CaseValue, now: Date): ReviewReason | undefined {
  const status = own(value, 'status');
  const reviewed = reviewedOn(value, now);
  // What the case said while it was open is seldom true once it has ended.
  if (status === 'won' || status === 'ended') return reviewed === undefined ? 'news' : undefined;
  if (status !== undefined && status !== 'open') return undefined;
  const today = dayOf(now);
  const written = own(value, 'updates');
  const told = (Array.isArray(written) ? written : []).filter(
    (update: unknown) => isObject(update) && !isBlank(own(update, 'text')),
  );
  const news = told
    .flatMap((update: object) => own(update, 'date'))
    .flatMap((date) => goodDate(date, 'date', now) ?? [])
    // Where it is tomorrow already, a review of today has to do.
    .map((date) => dayOf(new Date(Math.min(Date.parse(date), now.getTime()))))
    .sort()
    .at(-1);
  const isNew = reviewed === undefined ? told.length > 1 : news !== undefined && news > reviewed;
  if (news !== undefined && isNew) return 'news';
  if (reviewed === undefined) return undefined;
  const days = (Date.parse(today) - Date.parse(reviewed)) / DAY_MS;
  return days > QUIET_DAYS ? 'silence' : undefined;
}

/** Whether a case is to be read again. */
export const isReviewDue = (value: CaseValue, now: Date): boolean =>
  reviewReason(value, now) !== undefined;

/** The day on which the case was last confirmed, where one is written that can be true. */
export const reviewedOn = (value: CaseValue, now: Date): string | undefined =>
  goodDate(own(value, 'reviewed'), 'day', now);

function goodDate(written: unknown, format: 'date' | 'day', now: Date): string | undefined {
  const date = typeof written === 'string' ? cleanFormat(written, format) : undefined;
  return date === undefined || isFuture(date, now) ? undefined : date;
}

/** Texts that belong together, in their order. */
export interface ReviewTexts {
  /** The network that a message is for; `default` is for all that have none of their own. */
  readonly network?: string;
  readonly texts: readonly string[];
}

/** The texts of a field that may be a text, a list of texts, or something for each network. */
export function textsOf(written: unknown): readonly ReviewTexts[] {
  const byNetwork = isObject(written) && own(written, 'text') === undefined;
  const groups: readonly ReviewTexts[] = byNetwork
    ? Object.entries(written).map(([network, texts]) => ({ network, texts: wordsOf(texts) }))
    : [{ texts: wordsOf(written) }];
  return groups.filter(({ texts }) => texts.length > 0);
}

function wordsOf(written: unknown): readonly string[] {
  // A mail has a subject and a body.
  const isMail = isObject(written) && own(written, 'body') !== undefined;
  const parts: readonly unknown[] = isMail
    ? [own(written, 'subject'), own(written, 'body')]
    : Array.isArray(written)
      ? written
      : [written];
  return parts
    .map((part) => (isObject(part) ? own(part, 'text') : part))
    .filter((part) => typeof part === 'string')
    .filter((part) => !isBlank(part));
}
