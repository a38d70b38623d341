// How the sentences of a language are kept, and what all of them are made with.

import type { Problem, ProblemCode } from '../../../case/problems.js';
import type { HandleNetwork, Wording } from '../../../case/wording.js';
import type { CheckCode } from '../../../check/findings.js';

type Args = Problem['args'];
type Words = Readonly<Record<string, string>>;

/** The problems that are in a case, not in how a page loads it, trusts it or sets it. */
type ProblemOfCase = Extract<
  ProblemCode,
  | 'no-case'
  | 'not-json'
  | 'not-object'
  | 'too-large'
  | 'more-problems'
  | 'missing'
  | 'wrong-type'
  | 'too-long'
  | 'too-many'
  | 'unknown-choice'
  | 'bad-link'
  | 'bad-handle'
  | 'bad-email'
  | 'bad-date'
  | 'bad-language'
>;

/** The sentences of a language; both halves begin small and end without a full stop, as the English ones. */
export type FindingWords = Readonly<Record<CheckCode | ProblemOfCase, Wording>>;

/** What to do about a bad handle, on each network. */
export type HandleWords = Readonly<Record<HandleNetwork, string>>;

/** Keeps the direction of what somebody wrote from that of the sentence: U+2068 and U+2069, FSI and PDI. */
export const isolate = (text: string | number | undefined): string => `\u2068${text}\u2069`;

/** Code that runs from left to right, whatever it begins with: U+2066, LRI. */
export const ltr = (code: string | number | undefined): string => `\u2066${code}\u2069`;

/** A word of a closed set that the English sentences take as it is; what is not in the set stays. */
export const wordOf = (words: Words, arg: string | number | undefined): string =>
  Object.hasOwn(words, String(arg)) ? words[String(arg)]! : isolate(arg);

/** The values that can be chosen, as they are written, each with what it means. */
export const optionsOf = (words: Words, { options }: Args, comma: string): string =>
  String(options)
    .split(', ')
    .map((option) => {
      const isKnown = Object.hasOwn(words, option);
      return isKnown ? `${ltr(option)} (${words[option]})` : ltr(option);
    })
    .join(comma);

/** What to do where it is known what was likely meant, and where it is not. */
export const ifLikely = (
  { likely }: Args,
  then: (likely: string) => string,
  otherwise: string,
): string => (likely === undefined ? otherwise : then(String(likely)));
