// The case that is being written: the text of its file is the one truth, and what the form shows is read from it. Pure.
// An edit changes as little of the text as it can, so that a file keeps the shape that its author gave it.

import { applyEdits, type FormattingOptions, modify } from 'jsonc-parser';
import { DESCRIPTIONS } from '../case/descriptions.js';
import { isObject } from '../case/read-fields.js';
import { findPlaces } from '../check/places.js';

/** Where something is in a case file: names of fields and places in lists. */
export type Path = readonly (string | number)[];

/** What is to stand in a place; `undefined` removes what is there. */
export interface Edit {
  readonly path: Path;
  readonly value: unknown;
}

export interface Draft {
  /** Of the file. */
  readonly text: string;
  /** What it says; `undefined` while it is not a JSON object. */
  readonly value: CaseValue | undefined;
}

/** A case as it was written, of which nothing is known but that it is an object. */
export type CaseValue = Readonly<Record<string, unknown>>;

export function readDraft(text: string): Draft {
  try {
    const value: unknown = JSON.parse(text);
    return { text, value: isObject(value) ? (value as CaseValue) : undefined };
  } catch {
    return { text, value: undefined };
  }
}

/** A draft that says this. */
export const draftOf = (value: CaseValue): Draft => ({
  text: `${JSON.stringify(value, null, 2)}\n`,
  value,
});

/**
 * Makes edits one after another. Objects and lists on the way to a place are made where there are none; what becomes
 * empty by a removal stays. Nothing is changed while the text is no JSON object.
 */
export function editDraft(draft: Draft, edits: readonly Edit[]): Draft {
  if (draft.value === undefined) return draft;
  // Of a field that stands there twice only the last one counts, and an edit would change the first one.
  const isPlain = findPlaces(draft.text).doubles.length === 0;
  const { text } = isPlain ? draft : draftOf(draft.value);
  return readDraft(edits.reduce(editText, text));
}

function editText(text: string, edit: Edit): string {
  const whole: unknown = JSON.parse(text);
  const made = withinReach(edit, whole);
  if (made === undefined) return text;
  const options = {
    formattingOptions: styleOf(text),
    getInsertionIndex: insertionIn(missingFrom(made.path, whole)),
  };
  return applyEdits(text, modify(text, [...made.path], made.value, options));
}

/** How a file is written, so that what comes into it looks the same. */
function styleOf(text: string): FormattingOptions {
  const indent = /^(?:\t|( {1,8}))"/m.exec(text);
  return {
    insertSpaces: indent?.[0].startsWith('\t') !== true,
    tabSize: indent?.[1]?.length ?? 2,
    eol: text.includes('\r\n') ? '\r\n' : '\n',
  };
}

/** An edit as it can be made: what is in its way, and can hold nothing, is replaced; what is not there need not go. */
function withinReach({ path, value }: Edit, whole: unknown): Edit | undefined {
  if (value === undefined && valueAt(whole, path) === undefined) return undefined;
  const depth = path.findIndex((_, index) => {
    const at = valueAt(whole, path.slice(0, index));
    const isList = typeof path[index] === 'number';
    return at !== undefined && (isList ? !Array.isArray(at) : !isObject(at) || Array.isArray(at));
  });
  if (depth === -1) return { path, value };
  const inside = path
    .slice(depth)
    .reduceRight((rest, key) => (typeof key === 'number' ? [rest] : { [key]: rest }), value);
  return { path: path.slice(0, depth), value: inside };
}

/** As far into a path as the first thing that is not there. */
function missingFrom(path: Path, whole: unknown): Path {
  const depth = path.findIndex(
    (_, index) => valueAt(whole, path.slice(0, index + 1)) === undefined,
  );
  return depth === -1 ? path : path.slice(0, depth + 1);
}

/** A field that comes into an object stands where the table has it, among those that are there. */
function insertionIn(path: Path): (fields: string[]) => number {
  const table = nameOfPath(path).replace(/\[\d+\]/g, '');
  const rank = (key: string) =>
    RANKS.get(table.slice(0, table.lastIndexOf('.') + 1) + key) ?? Infinity;
  const own = rank(String(path.at(-1)));
  return (fields) => {
    const after = fields.findIndex((field) => rank(field) > own);
    return after === -1 ? fields.length : after;
  };
}

/** By the names of fields in the table, their order in it. */
const RANKS = new Map(Object.keys(DESCRIPTIONS).map((field, index) => [field, index]));

/** What stands in a place; `undefined` where nothing does. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (at, key) =>
      isObject(at) || Array.isArray(at)
        ? (at as Readonly<Record<string | number, unknown>>)[key]
        : undefined,
    value,
  );
}

/** A place as findings name it: `updates[0].date`. */
export const nameOfPath = (path: Path): string =>
  path
    .map((key, index) => (typeof key === 'number' ? `[${key}]` : index === 0 ? key : `.${key}`))
    .join('');
