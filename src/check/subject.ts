// What every check gets: the case as read, the same as written, and the moment.

import type { Case, Target } from '../case/table.js';
import { contactOn, type NetworkId, NETWORKS } from '../message/networks.js';
import type { Place } from './walk.js';

/** The networks on which an official is named by a handle. */
const NAMING = (Object.keys(NETWORKS) as NetworkId[]).filter(
  (id) => NETWORKS[id].reach === 'handle',
);

export interface Subject {
  readonly read: Case;
  /** Every text that the reader took, in its place. */
  readonly places: readonly Place[];
  /** Where the reader refused something, which has been reported. */
  readonly refused: ReadonlySet<string>;
  readonly now: Date;
  /** Whether readers are asked to write now. */
  readonly isAsking: boolean;
  /** Whether they are, or may be again: a paused case goes on one day. */
  readonly mayAsk: boolean;
}

/** The officials with their places in the file, which may hold others that the reader left out. */
export function targetsOf({ read, places }: Subject): readonly (readonly [string, Target])[] {
  return places
    .filter(({ field }) => field === 'targets.name')
    .slice(0, read.targets.length)
    .map(({ path }, index) => [path.slice(0, -'.name'.length), read.targets[index]!] as const);
}

/** The contacts by which an official can be named in public, as they are typed after an `@`. */
export const handlesOf = (target: Target): readonly string[] =>
  NAMING.flatMap((id) => contactOn(id, target) ?? []);
