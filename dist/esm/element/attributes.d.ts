import { type Problem } from '../case/problems.js';
import { type CaseReading } from '../case/read.js';
import type { Overrides } from '../case/table.js';
type Attribute = string | null | undefined;
/** What attributes may say of a case, by their property names. */
export interface CaseAttributes {
    readonly headline: Attribute;
    readonly summary: Attribute;
    readonly message: Attribute;
    readonly link: Attribute;
    readonly label: Attribute;
    readonly note: Attribute;
    readonly networks: Attribute;
    readonly name: Attribute;
    readonly status: Attribute;
    readonly updateText: Attribute;
    readonly updateDate: Attribute;
    readonly target: Attribute;
    readonly targetRole: Attribute;
    readonly handle: Attribute;
    readonly safety: Attribute;
}
/** A partner's own words, as read, and what is wrong with them. */
interface OwnWords {
    readonly overrides: Overrides;
    readonly problems: readonly Problem[];
}
/** Whether the attributes are meant to be a case of their own. */
export declare const hasCase: ({ name }: CaseAttributes) => boolean;
/** The case that is written in attributes alone. Its texts are in the reader's language. */
export declare function readAttributes(given: CaseAttributes, lang: string): CaseReading;
/** The partner's own words over a case that is not in attributes. */
export declare function readOwnWords(given: CaseAttributes): OwnWords;
/** What stands on the card beside a case in attributes: what is no part of a case. */
export declare const readOwnLines: ({ label, note, networks }: CaseAttributes) => OwnWords;
/** The attributes that say what only the case beside them may say. */
export declare function findIgnored(given: CaseAttributes): readonly Problem[];
export {};
