// What is new in a case that has come again, and whether a reader must see it at once. Compares, and decides nothing else.

import type { Case } from './table.js';

/**
 * How a case differs from the one before it:
 * `nothing` that is shown; `words`, which can wait until the reader asks for them;
 * `facts`, without which a reader would do what no longer helps, or believe what was corrected.
 */
export type Change = 'nothing' | 'words' | 'facts';

type Keyed = Readonly<Record<string, unknown>>;

/** The fields that no card shows: they say that somebody has looked again, or how to read the file. */
const UNSEEN: readonly string[] = ['version', 'reviewed', 'verified'];

/** The fields that decide whether anything is asked, of whom, and by which way. */
const FACTS: readonly string[] = ['status', 'expires', 'targets', 'networks'];

/** What has changed from one case to the next, both as read. */
export function compareCases(before: Case, after: Case): Change {
  const changed = changedKeys(before, after, UNSEEN);
  const isUrgent = changed.some((key) => FACTS.includes(key)) || hasNewCorrection(before, after);
  if (isUrgent) return 'facts';
  return changed.length > 0 ? 'words' : 'nothing';
}

/**
 * Whether two values that were read from files say the same, in whatever order their keys stand.
 * @param ignored keys that do not count, at any depth
 */
export function isSame(a: unknown, b: unknown, ignored: readonly string[] = []): boolean {
  return a === b || (isObject(a) && isObject(b) && changedKeys(a, b, ignored).length === 0);
}

/** A correction that was not there before, or says something else now. */
function hasNewCorrection(before: Case, after: Case): boolean {
  return after.updates.some(
    (update) =>
      update.kind === 'correction' && !before.updates.some((known) => isSame(known, update)),
  );
}

/** The keys, or places in a list, whose values differ. One that is missing is one that is `undefined`. */
function changedKeys(a: Keyed, b: Keyed, ignored: readonly string[]): readonly string[] {
  return Object.keys({ ...a, ...b }).filter(
    (key) => !ignored.includes(key) && !isSame(a[key], b[key], ignored),
  );
}

const isObject = (value: unknown): value is Keyed => typeof value === 'object' && value !== null;
