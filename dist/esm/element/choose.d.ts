import { type Problem } from '../case/problems.js';
import { type CaseFound, type CaseReading } from '../case/read.js';
import type { Overrides } from '../case/table.js';
import { type CaseAttributes } from './attributes.js';
/** Everything that an element was given. */
export interface WaysIn {
    /** From the `case` property. */
    readonly property: CaseReading | undefined;
    /** From `src`. */
    readonly source: CaseReading | undefined;
    /** From JSON inside. */
    readonly inline: CaseReading | undefined;
    readonly attributes: CaseAttributes;
    /** The reader's language, which is that of the attributes. */
    readonly lang: string;
    /** Whether a case is still on its way from `src`. */
    readonly isLoading: boolean;
    /** Whether there are words on the page to fall back on. */
    readonly hasFallback: boolean;
    /** Whether the parser is done with the page, so that all that stands inside is there. */
    readonly isParsed: boolean;
    /** Whether the page has arrived in full, so that what is missing will not come any more. */
    readonly isPageWhole: boolean;
}
export interface Choice {
    /** What is shown; absent where the words on the page are better, or all there is. */
    readonly reading: CaseFound | undefined;
    readonly overrides: Overrides;
    readonly problems: readonly Problem[];
}
export declare function chooseCase(given: WaysIn): Choice;
