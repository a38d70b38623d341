// What was there before, step by step. Pure: each step gives another history. What is typed in one go is one step.

/** So many steps can be taken back; a case file is small. */
const MAX_STEPS = 200;
/** Who has paused for so long begins another step. */
const PAUSE_MS = 2000;
/** Nor is it one step with what was typed before when so many characters go at once. */
const LARGE_CUT = 10;

/** A case in the hands of its author. */
export interface Piece {
  /** Of its file. */
  readonly text: string;
}

export interface History<P extends Piece = Piece> {
  /** The oldest first; nothing where no case had been begun. */
  readonly past: readonly (P | undefined)[];
  readonly present: P | undefined;
  /** The next first. */
  readonly future: readonly (P | undefined)[];
  /** What the last step belongs to; another one of the same may be undone with it. */
  readonly together: string | undefined;
  /** When it was taken, in milliseconds since 1970. */
  readonly at: number;
}

/** @param before what a step back brings, where there is something */
export const historyOf = <P extends Piece>(
  present: P | undefined,
  before: readonly P[] = [],
): History<P> => ({ past: before, present, future: [], together: undefined, at: 0 });

/**
 * @param at the moment of the step, in milliseconds since 1970
 * @param together a word for what belongs together, as all that is typed into one field
 */
export function stepTo<P extends Piece>(
  history: History<P>,
  present: P | undefined,
  at: number,
  together?: string,
): History<P> {
  const isOne =
    together !== undefined &&
    together === history.together &&
    at - history.at < PAUSE_MS &&
    lengthOf(history.present) - lengthOf(present) < LARGE_CUT;
  const past = isOne ? history.past : [...history.past, history.present].slice(-MAX_STEPS);
  return { past, present, future: [], together, at };
}

const lengthOf = (piece: Piece | undefined): number => piece?.text.length ?? 0;

/** One step back; the same history where there is none. */
export function stepBack<P extends Piece>(history: History<P>): History<P> {
  const { past, present, future } = history;
  if (past.length === 0) return history;
  return {
    past: past.slice(0, -1),
    present: past.at(-1),
    future: [present, ...future],
    together: undefined,
    at: 0,
  };
}

/** One step forward again; the same history where there is none. */
export function stepForward<P extends Piece>(history: History<P>): History<P> {
  const { past, present, future } = history;
  if (future.length === 0) return history;
  const [next, ...rest] = future;
  return { past: [...past, present], present: next, future: rest, together: undefined, at: 0 };
}
