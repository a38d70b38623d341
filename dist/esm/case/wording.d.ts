import type { Problem, ProblemCode } from './problems.js';
/** What is wrong, and the remedy: both begin small and end without a full stop. */
export type Wording = (args: Problem['args']) => readonly [what: string, remedy: string];
/** What a handle looks like, on each network whose handles have a rule in formats.ts. */
declare const HANDLE_HELP: {
    X: string;
    Bluesky: string;
    Mastodon: string;
    Threads: string;
};
/** What the sentence about a bad handle calls the network. */
export type HandleNetwork = keyof typeof HANDLE_HELP;
/** The two halves of each sentence. */
export declare const WORDINGS: Readonly<Record<ProblemCode, Wording>>;
/**
 * A problem in words.
 * @returns for example: `"soon" is not a date (updates[0].date). What to do: write it as 2015-11-09 …`
 */
export declare function wordProblem({ code, path, file, args }: Problem): string;
export {};
