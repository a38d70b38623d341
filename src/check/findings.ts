// What checking finds, as data. The sentences are in wording.ts.

import type { Problem, ProblemCode } from '../case/problems.js';

/**
 * `error`: a required part is missing or cannot be read, so that readers do not get the card as it was meant.
 * `warning`: something is wrong, or soon will be. `info`: nothing is wrong, and it could be better; an author
 * cannot always change it, so it never fails anything.
 */
export type Severity = 'error' | 'warning' | 'info';

/** Every code that only checking has, with what it weighs. */
export const CHECKS = {
  // the file
  unreadable: 'error',
  'not-utf8': 'warning',
  'duplicate-field': 'warning',
  'unknown-field': 'warning',
  'http-link': 'warning',
  'no-alt': 'warning',
  // what goes to the official
  'over-limit': 'warning',
  'handle-differs': 'warning',
  'handle-in-message': 'warning',
  'starts-with-handle': 'warning',
  'unknown-placeholder': 'warning',
  'cut-hashtag': 'warning',
  'numeric-hashtag': 'warning',
  'not-verified': 'warning',
  'old-contact': 'warning',
  'same-official': 'warning',
  'no-contact': 'warning',
  'x-only': 'info',
  'no-safety': 'info',
  // time
  'never-reviewed': 'warning',
  'not-reviewed': 'warning',
  expired: 'warning',
  'future-date': 'warning',
  'aging-words': 'warning',
  // translations
  untranslated: 'warning',
  'unmatched-translation': 'warning',
  'ambiguous-date': 'warning',
  // how it is served
  'insecure-address': 'error',
  'no-cors': 'error',
  'redirect-without-cors': 'error',
  'wrong-mime-type': 'warning',
  'long-cache': 'warning',
} as const satisfies Readonly<Record<string, Severity>>;

export type CheckCode = keyof typeof CHECKS;

/** Something that checking has to say. */
export interface Finding {
  readonly code: ProblemCode | CheckCode;
  /** Where, as in the file: `updates[0].date`; empty for the case as a whole. */
  readonly path: string;
  readonly args: Problem['args'];
  readonly severity: Severity;
}

/** A finding of a check, with the weight that its code has. */
export function finding(code: CheckCode, path: string, args: Problem['args'] = {}): Finding {
  return { code, path, args, severity: CHECKS[code] };
}
