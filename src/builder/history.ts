// What was there before, step by step. Pure: each step gives another history.

/** So many steps can be taken back; a case file is small. */
const MAX_STEPS = 200;

export interface History {
  readonly past: readonly string[];
  readonly present: string;
  readonly future: readonly string[];
  /** What the last step belongs to; another one of the same is undone with it. */
  readonly together: string | undefined;
}

export const historyOf = (present: string): History => ({
  past: [],
  present,
  future: [],
  together: undefined,
});

/** @param together a word for what belongs together, as all that is typed into one field */
export function stepTo(history: History, present: string, together?: string): History {
  if (present === history.present) return history;
  const isOne = together !== undefined && together === history.together;
  const past = isOne ? history.past : [...history.past, history.present].slice(-MAX_STEPS);
  return { past, present, future: [], together };
}

/** One step back; the same history where there is none. */
export function stepBack({ past, present, future, together }: History): History {
  const before = past.at(-1);
  if (before === undefined) return { past, present, future, together };
  return {
    past: past.slice(0, -1),
    present: before,
    future: [present, ...future],
    together: undefined,
  };
}

/** One step forward again; the same history where there is none. */
export function stepForward({ past, present, future, together }: History): History {
  const [next, ...rest] = future;
  if (next === undefined) return { past, present, future, together };
  return { past: [...past, present], present: next, future: rest, together: undefined };
}
