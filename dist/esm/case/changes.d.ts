import type { Case } from './table.js';
/**
 * How a case differs from the one before it:
 * `nothing` that is shown; `words`, which can wait until the reader asks for them;
 * `facts`, without which a reader would do what no longer helps, or believe what was corrected.
 */
export type Change = 'nothing' | 'words' | 'facts';
/** What has changed from one case to the next, both as read. */
export declare function compareCases(before: Case, after: Case): Change;
/**
 * Whether two values that were read from files say the same, in whatever order their keys stand.
 * @param ignored keys that do not count, at any depth
 */
export declare function isSame(a: unknown, b: unknown, ignored?: readonly string[]): boolean;
