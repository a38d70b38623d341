/** Every code that a problem can have. */
export declare const PROBLEM_CODES: readonly ["no-case", "not-json", "not-object", "too-large", "more-problems", "missing", "wrong-type", "too-long", "too-many", "unknown-choice", "bad-link", "bad-handle", "bad-email", "bad-date", "bad-language", "bad-src", "unreachable", "http-status", "timeout", "not-a-file", "bad-key", "no-crypto", "no-signature", "bad-signature", "unsigned-withdrawal", "ignored-attribute", "no-target-placeholder", "bad-refresh"];
export type ProblemCode = (typeof PROBLEM_CODES)[number];
/** One thing that an author can put right. Wherever it is found, what is good around it is kept. */
export interface Problem {
    readonly code: ProblemCode;
    /** Where: `updates[0].date`, `attribute handle`, or empty for the case as a whole. */
    readonly path: string;
    /** The address of the file that it is in, where the case was loaded from one. */
    readonly file?: string;
    /** What the sentence needs: the value found, the limit, the options. */
    readonly args: Readonly<Record<string, string | number>>;
}
/** The path of a field in what stands at another path, which is empty for the case itself. */
export declare const fieldPath: (parent: string, key: string) => string;
/** A problem as data. */
export declare function problem(code: ProblemCode, path: string, args?: Problem['args']): Problem;
