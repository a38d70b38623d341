import type { Case } from '../case/table.js';
/** `stale` is an open case of which nothing has been heard for long, `expired` one whose last day is over. */
export type CardState = 'open' | 'stale' | 'expired' | 'paused' | 'won' | 'ended' | 'withdrawn';
/** The state of a case. Only an open one has a state that its status does not say. */
export declare function stateOf(shown: Case, now: Date): CardState;
/** Whether a case in a state asks its readers to write. */
export declare const isAsking: (state: CardState) => boolean;
/** When an open case will expire or become stale, in milliseconds since 1970; infinite where it will not. */
export declare function nextChange(shown: Case, now: Date): number;
/** The newest day on which somebody said something of the case, by update or review. */
export declare function lastHeard(shown: Case, now: Date): string | undefined;
