import type { Entry, Field, FieldMap, GroupField, ReadFields } from './fields.js';
import { type Problem } from './problems.js';
import type { CaseStatus } from './table.js';
/**
 * The fields of an object.
 * @param path where the object stands; empty for the case itself
 * @param problems what is wrong is added to these
 * @param status the state of the case, where what is required depends on it
 */
export declare function readFields<Fields extends FieldMap>(value: object, fields: Fields, path: string, problems: Problem[], status?: CaseStatus): ReadFields<Fields>;
/** What one field is read as; `undefined`, and a problem, where nothing of it is good. */
export declare function readField(value: unknown, field: Field, path: string, problems: Problem[]): unknown;
/** Whether a group is written with its fields, not as what its short form stands for. */
export declare function isLong(value: unknown, { fields, short }: GroupField): value is object;
/** Whether a field may not be missing in a state of the case. */
export declare function isRequired(entry: Entry, status: CaseStatus | undefined): boolean;
/** The value of an object's own key; never one of its prototype. */
export declare const own: (value: object, key: string) => unknown;
/** Whether a value is an object with keys: no list, no null. */
export declare const isObject: (value: unknown) => value is object;
/** What a value is, in the words of a sentence. */
export declare function typeName(value: unknown): string;
