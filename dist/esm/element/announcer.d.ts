import type { Problem } from '../case/problems.js';
import type { Case } from '../case/table.js';
import { type Shown } from './events.js';
export declare class Announcer {
    #private;
    constructor(from: EventTarget);
    /** Says that a case has arrived and is shown. */
    announceCase(arrived: Case | undefined): void;
    /** Says what is wrong, to scripts and in the console. */
    announceProblems(problems: readonly Problem[], shown: Shown): void;
}
