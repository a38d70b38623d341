// How many tests passed and how many failed. What was skipped, or could not even start, has failed.

export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

/** All tallies in one. */
export function sum(...tallies: readonly Tally[]): Tally {
  return {
    passed: tallies.reduce((all, { passed }) => all + passed, 0),
    failed: tallies.reduce((all, { failed }) => all + failed, 0),
  };
}
