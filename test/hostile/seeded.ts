// How often a property is tried, and with which chance. The runner prints the seed and takes another (test/run.ts), so
// that whatever is found is found again.

import type fc from 'fast-check';

/** The seed of this run, a whole number. */
export const SEED = Number(await (await fetch('/seed')).text());

/** Settings for `fc.assert`. What fails is told with its seed by fast-check itself. */
export const seeded = (numRuns: number): fc.Parameters<unknown> => ({
  numRuns,
  seed: SEED,
  includeErrorInReport: true,
});

/** Other engines get fewer: what they are asked is whether they render the same, and all three share half an hour. */
const CASES_ELSEWHERE = 2000;
const isChromium = navigator.userAgent.includes('Chrome/');

/** How many of so many cases are tried on a page. */
export const casesHere = (cases: number): number =>
  isChromium ? cases : Math.min(cases, CASES_ELSEWHERE);
