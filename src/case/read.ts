// Reads whatever an author wrote into a Case. Never throws, reports every problem at once,
// leaves out only what is wrong and keeps the rest.

import type { Entry, Field, FieldMap, ReadFields } from './fields.js';
import { FORMAT_RULES } from './formats.js';
import type { Problem, ProblemCode } from './problems.js';
import {
  type Case,
  CASE_FIELDS,
  type CaseStatus,
  OVERRIDE_FIELDS,
  type Overrides,
} from './table.js';
import { cleanText, isBlank } from './text.js';

/** The largest case file that is read, in UTF-8 bytes. */
export const MAX_FILE_BYTES = 256 * 1024;

/** What came of reading: the case as far as it is good, and everything that is not. */
export interface CaseReading {
  /** Absent where the input was no case at all. */
  readonly case?: Case;
  readonly problems: readonly Problem[];
}

/** Reads the text of a case file. Over 256 kB it is refused without a look inside. */
export function readCaseText(text: string): CaseReading {
  // A code unit is at least one byte, so the cheap test comes first.
  if (text.length > MAX_FILE_BYTES || new TextEncoder().encode(text).length > MAX_FILE_BYTES) {
    return { problems: [problem('too-large', '', { limit: MAX_FILE_BYTES / 1024 })] };
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { problems: [problem('not-json', '', { reason: (error as Error).message })] };
  }
  return readCase(value);
}

/**
 * Reads a parsed case.
 * @param value whatever an author gave, of any type
 * @returns the case without its bad parts, and a problem for each of them
 */
export function readCase(value: unknown): CaseReading {
  if (!isObject(value)) {
    return { problems: [problem('not-object', '', { found: typeName(value) })] };
  }
  const problems: Problem[] = [];
  const status = statusOf(own(value, 'status'));
  const fields = readFields(value, CASE_FIELDS, '', problems, status);
  return { case: { ...fields, status }, problems };
}

/** Whether a case has all that a reader needs: who, what about, and, while it is open, whom to tell what. */
export function isComplete(read: Case): boolean {
  if (read.status === 'withdrawn') return true;
  const told = read.name !== undefined && read.summary.length > 0;
  return (
    told && (read.status !== 'open' || (read.targets.length > 0 && read.message !== undefined))
  );
}

/** Whether a case says anything at all. */
export function hasWords({ name, headline, summary, updates }: Case): boolean {
  return Boolean(name ?? headline ?? summary[0] ?? updates[0]);
}

/** Reads a partner's own words over a case. A message that does not say `{target}` is left out. */
export function readOverrides(value: Readonly<Record<string, unknown>>): {
  readonly overrides: Overrides;
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const overrides = readFields(value, OVERRIDE_FIELDS, '', problems);
  if (overrides.message === undefined || overrides.message.includes('{target}')) {
    return { overrides, problems };
  }
  problems.push(problem('no-target-placeholder', 'message'));
  return { overrides: { ...overrides, message: undefined }, problems };
}

/** A status that is not understood must not go on asking: a later version may have more of them. */
function statusOf(value: unknown): CaseStatus {
  if (value === undefined) return 'open';
  return CASE_FIELDS.status.field.options.find((option) => option === value) ?? 'paused';
}

function readFields<Fields extends FieldMap>(
  value: object,
  fields: Fields,
  path: string,
  problems: Problem[],
  status?: CaseStatus,
): ReadFields<Fields> {
  const read: Record<string, unknown> = {};
  for (const [key, entry] of Object.entries(fields)) {
    const at = path === '' ? key : `${path}.${key}`;
    const found = own(value, key);
    if (!isBlank(found)) {
      read[key] = readField(found, entry.field, at, problems);
    } else if (isRequired(entry, status)) {
      problems.push(problem('missing', at));
    }
    if (entry.field.kind === 'list') read[key] ??= [];
  }
  return read as ReadFields<Fields>;
}

/** What one field is read as; `undefined`, and a problem, where nothing of it is good. */
function readField(value: unknown, field: Field, path: string, problems: Problem[]): unknown {
  const fail = (code: ProblemCode, args?: Problem['args']): undefined => {
    problems.push(problem(code, path, args));
  };
  const wrongType = (expected: string): undefined =>
    fail('wrong-type', { expected, found: typeName(value) });

  switch (field.kind) {
    case 'text': {
      if (typeof value !== 'string') return wrongType('a text');
      const text = cleanText(value);
      if ([...text].length > field.max) return fail('too-long', { limit: field.max });
      if (field.format === 'plain') return text;
      const rule = FORMAT_RULES[field.format];
      return rule.clean(text) ?? fail(rule.code, { value: excerpt(text) });
    }
    case 'choice':
      if (typeof value !== 'string') return wrongType('a text');
      if (field.options.includes(value)) return value;
      return fail('unknown-choice', { value: excerpt(value), options: field.options.join(', ') });
    case 'switch':
      if (value === false) return false;
      if (typeof value !== 'string') return wrongType('a text or false');
      return readField(value, field.of, path, problems);
    case 'list': {
      if (!Array.isArray(value)) {
        if (!field.single) return wrongType('a list');
        const item = readField(value, field.of, path, problems);
        return item === undefined ? [] : [item];
      }
      if (value.length > field.max) fail('too-many', { limit: field.max });
      return value
        .slice(0, field.max)
        .map((item: unknown, index) => readField(item, field.of, `${path}[${index}]`, problems))
        .filter((item) => item !== undefined);
    }
    case 'group': {
      const essential = String(field.essential);
      const isShort = field.short && typeof value === 'string';
      if (!isShort && !isObject(value)) {
        return wrongType(field.short ? 'a text or an object' : 'an object');
      }
      if (isShort) {
        const item = readField(value, field.fields[essential]!.field, path, problems);
        return item === undefined ? undefined : { [essential]: item };
      }
      const read = readFields(value as object, field.fields, path, problems);
      return read[essential] === undefined ? undefined : read;
    }
  }
}

function isRequired(entry: Entry, status: CaseStatus | undefined): boolean {
  if (status === 'withdrawn') return false;
  if (typeof entry.required === 'boolean') return entry.required;
  return status !== undefined && entry.required.includes(status);
}

/** A problem as data. */
export function problem(code: ProblemCode, path: string, args: Problem['args'] = {}): Problem {
  return { code, path, args };
}

const own = (value: object, key: string): unknown =>
  Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function typeName(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

/** The start of a value, long enough to find it by and short enough for a sentence. */
const excerpt = (text: string): string => {
  const characters = [...text];
  return characters.length > 60 ? `${characters.slice(0, 60).join('')}…` : text;
};
