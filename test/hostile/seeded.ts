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
