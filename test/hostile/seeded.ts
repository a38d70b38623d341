// How often a property is tried, and with which chance. The seed is printed, so that whatever is found is found again:
// put it here in place of the one of the day.

import type fc from 'fast-check';

/** Another one each time, so that every run tries something new. */
const SEED = Date.now() ^ (Math.random() * 0x1_0000_0000);

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
