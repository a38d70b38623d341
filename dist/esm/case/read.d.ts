import { type Problem } from './problems.js';
import { type Case, type Overrides } from './table.js';
/** The largest case file that is read, in UTF-8 bytes. */
export declare const MAX_FILE_BYTES: number;
/** What came of reading: the case as far as it is good, and everything that is not. */
export interface CaseReading {
    /** Absent where the input was no case at all. */
    readonly case?: Case;
    readonly problems: readonly Problem[];
}
/** Reads the text of a case file. Over 256 kB it is refused without a look inside. */
export declare function readCaseText(text: string): CaseReading;
/**
 * Reads a parsed case.
 * @param value whatever an author gave, of any type
 * @returns the case without its bad parts, and a problem for each of them
 */
export declare function readCase(value: unknown): CaseReading;
/** Whether a case has all that a reader needs: who, what about, and, while it is open, whom to tell what. */
export declare function isComplete(read: Case): boolean;
/** A reading that brought a case. */
export type CaseFound = CaseReading & {
    readonly case: Case;
};
/** Whether a reading has a case with all that it takes. */
export declare const isWhole: (reading: CaseReading) => reading is CaseFound;
/** Whether a case says anything at all. */
export declare function hasWords({ name, headline, summary, updates }: Case): boolean;
/** Reads a partner's own words over a case. A message that does not say `{target}` is left out. */
export declare function readOverrides(value: Readonly<Record<string, unknown>>): {
    readonly overrides: Overrides;
    readonly problems: readonly Problem[];
};
