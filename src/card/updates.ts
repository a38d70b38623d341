// Which update leads: the newest that has happened. What has no date keeps its place after those that have.

import type { Update } from '../case/table.js';
import { isFuture } from './dates.js';

/** The updates as they are shown, the leading one first. A future one is never the first of several. */
export function orderUpdates(updates: readonly Update[], now: Date): readonly Update[] {
  // Array.prototype.sort is stable: the same moment keeps the order of the file.
  const byTime = [...updates].sort((a, b) => timeOf(b) - timeOf(a));
  const lead = byTime.find((update) => update.date === undefined || !isFuture(update.date, now));
  if (lead === undefined) return byTime;
  return [lead, ...byTime.filter((update) => update !== lead)];
}

const timeOf = ({ date }: Update): number => (date === undefined ? -Infinity : Date.parse(date));
