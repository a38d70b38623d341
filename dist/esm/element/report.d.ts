import type { Problem } from '../case/problems.js';
/** Writes the problems to the console, but none twice. */
export declare function report(problems: readonly Problem[]): void;
/** Writes one sentence to the console, unless it stands there already. */
export declare function warnOnce(sentence: string): void;
