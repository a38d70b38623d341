// Makes the tables of docs/case-file.md: every field of a case file, as the reader takes it.

import { DESCRIPTIONS } from '../../src/case/descriptions.js';
import type { Entry, Field, FieldMap, GroupField, TextField } from '../../src/case/fields.js';
import { FORMAT_RULES } from '../../src/case/formats.js';
import type { ProblemCode } from '../../src/case/problems.js';
import { CASE_FIELDS } from '../../src/case/table.js';
import { codes, table } from './markdown.js';

const HEAD = ['Field', 'Value', 'Required', 'What it is', 'Codes'];

const FORMATS: Readonly<Record<TextField['format'], string>> = {
  plain: 'text',
  link: 'https address',
  x: 'handle on X',
  bluesky: 'handle on Bluesky',
  mastodon: 'handle on Mastodon',
  threads: 'handle on Threads',
  email: 'e-mail address',
  date: 'date, or date and time',
  day: 'date',
  language: 'language tag',
};

/** Those whose own rule ends before the most that a text may have. */
const SHORT_BY_RULE: readonly TextField['format'][] = ['x', 'threads', 'date', 'day', 'language'];

const FIELDS: FieldMap = CASE_FIELDS;

/** All tables, one for the case and one for each field that has fields of its own. */
export function caseFields(): string {
  const groups = Object.entries(FIELDS).flatMap(([key, { field }]) => {
    const group = groupIn(field);
    return group === undefined ? [] : [section(key, group)];
  });
  return [table(HEAD, rowsOf(FIELDS, '', '')), ...groups].join('\n\n');
}

function section(key: string, group: GroupField): string {
  const { fields, essential } = group;
  const lost =
    essential === null ? '' : `\n\nOne without a good \`${essential}\` is left out as a whole.`;
  return `### \`${key}\`${lost}\n\n${table(HEAD, nestedRows(fields, key, ''))}`;
}

/** The rows of some fields, without those inside of them. */
const rowsOf = (fields: FieldMap, path: string, shown: string): string[][] =>
  Object.entries(fields).map(([key, entry]) => [
    `\`${shown}${key}\``,
    valueOf(entry.field, path === '' ? key : undefined),
    requiredOf(entry),
    describe(path === '' ? key : `${path}.${key}`),
    codes(codesOf(entry)),
  ]);

/** The rows of some fields, each followed by those inside of it, unless a table of its own has them. */
function nestedRows(fields: FieldMap, path: string, shown: string): string[][] {
  const seen = new Set(Object.values(FIELDS).map(({ field }) => groupIn(field)));
  return Object.entries(fields).flatMap(([key, entry]) => {
    const rows = rowsOf({ [key]: entry }, path, shown);
    const group = groupIn(entry.field);
    // Every text of a message has the same fields: they are said once.
    if (group === undefined || seen.has(group)) return rows;
    seen.add(group);
    return [...rows, ...nestedRows(group.fields, `${path}.${key}`, `${shown}${key}.`)];
  });
}

/** The fields inside of a field, however they are wrapped. */
function groupIn(field: Field): GroupField | undefined {
  if (field.kind === 'group') return field;
  return field.kind === 'list' || field.kind === 'by-language' ? groupIn(field.of) : undefined;
}

/** @param own the field of the case that it is, where it is one: its fields have a table of their own */
function valueOf(field: Field, own?: string): string {
  switch (field.kind) {
    case 'text':
      return SHORT_BY_RULE.includes(field.format)
        ? FORMATS[field.format]
        : `${FORMATS[field.format]}, up to ${number(field.max)} characters`;
    case 'count':
      return `whole number, ${field.min} or more`;
    case 'choice':
      return `one of ${codes(field.options)}`;
    case 'switch':
      return `${valueOf(field.of)}, or \`false\``;
    case 'list': {
      const item = valueOf(field.of, own);
      const most = number(field.max);
      return field.single
        ? `${item}; or a list of up to ${most}`
        : `list of up to ${most}: ${item}`;
    }
    case 'by-language':
      return `object with up to ${number(field.max)} language tags, and for each an ${valueOf(field.of, own)}`;
    case 'group':
      return groupValue(field, own);
  }
}

function groupValue(group: GroupField, own: string | undefined): string {
  const { fields, short } = group;
  const [same] = Object.entries(FIELDS).find(([, { field }]) => groupIn(field) === group) ?? [];
  if (same !== undefined && same !== own) return `as [\`${same}\`](#${same}) of the case`;
  const object = own === undefined ? 'object' : `[object](#${own})`;
  if (short === null) return object;
  const { field } = fields[short]!;
  return `${field.kind === 'text' ? valueOf(field) : `what its \`${short}\` takes`}, or an ${object}`;
}

function requiredOf({ required }: Entry): string {
  if (typeof required === 'boolean') return required ? 'yes' : '';
  return `while ${codes(required)}`;
}

function codesOf({ field, required }: Entry): readonly ProblemCode[] {
  return [...(required === false ? [] : ['missing' as const]), ...codesIn(field)];
}

/** What can be reported of a value, besides that it is of another type. */
function codesIn(field: Field): readonly ProblemCode[] {
  switch (field.kind) {
    case 'text':
      return [
        // What is in a form of its own and too long is not in that form.
        ...(['plain', 'link'].includes(field.format) ? ['too-long' as const] : []),
        ...(field.format === 'plain' ? [] : [FORMAT_RULES[field.format].code]),
      ];
    case 'choice':
      return ['unknown-choice'];
    case 'switch':
      return codesIn(field.of);
    case 'list':
      return ['too-many', ...codesIn(field.of)];
    case 'by-language':
      return ['too-many', 'bad-language'];
    case 'group':
      return field.short === null ? [] : codesIn(field.fields[field.short]!.field);
    case 'count':
      return [];
  }
}

function describe(path: string): string {
  // Each text of a message has the same fields; a translation says what it translates.
  const own = path.replace(/^translations\./, '');
  const found =
    DESCRIPTIONS[path] ??
    DESCRIPTIONS[own] ??
    DESCRIPTIONS[own.replace(/^message\..*\./, 'message.')];
  if (found === undefined) throw new Error(`src/case/descriptions.ts does not say what ${path} is`);
  return found;
}

const number = (value: number): string => value.toLocaleString('en');
