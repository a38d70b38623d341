import { type Problem, type ProblemCode } from '../case/problems.js';
import { type CaseReading } from '../case/read.js';
/** How long a case file may take to arrive in full, with its signature. */
export declare const LOAD_TIMEOUT_MS = 8000;
/** What loading takes from the page around it, so that a test can give something else. */
export interface Loader {
    readonly fetch: typeof fetch;
    /** Runs something later, and returns what takes that back. */
    readonly after: (ms: number, run: () => void) => () => void;
    /** What checks signatures; pages without https have none. */
    readonly subtle: () => SubtleCrypto | undefined;
}
/** Which case file is loaded. */
export interface Wanted {
    /** The full address. */
    readonly url: string;
    /** The public key that it has to be signed with; absent where it does not have to be. */
    readonly key?: string | undefined;
}
/**
 * Loads a case.
 * @param cache `no-cache` asks the server whether the file has changed; the browser itself says which one it has,
 *   since a header of ours would need a preflight, which file servers refuse
 * @param request is aborted when nobody waits for it any more, and at the end in any case
 * @returns the case, or what kept it from arriving; `undefined` where the request was aborted from outside
 */
export declare function loadCase({ fetch, after, subtle }: Loader, { url, key }: Wanted, cache: RequestCache, request: AbortController): Promise<CaseReading | undefined>;
/** The full address of a case file, where it is one that can be fetched. */
export declare function addressOf(src: string): string | undefined;
/** A reading that says why there is no case. */
export declare const failed: (code: ProblemCode, args: Problem["args"], attribute?: string) => CaseReading;
