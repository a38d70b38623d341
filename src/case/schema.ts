// The table as JSON Schema (draft 2020-12), for editors that complete and explain a case file as it is written.
// It accepts what read.ts takes without a problem, and nothing else. Never part of the browser's file.

import { DESCRIPTIONS } from './descriptions.js';
import type { Field, FieldMap, GroupField } from './fields.js';
import { FORMAT_RULES, wholly } from './formats.js';
import { fieldPath } from './problems.js';
import { isRequired } from './read-fields.js';
import { CASE_FIELDS } from './table.js';
import { VISIBLE } from './text.js';

type Schema = Readonly<Record<string, unknown>>;

/** What is not absent: a text that says something, a list that is not empty. */
const PRESENT: Schema = { pattern: VISIBLE, minItems: 1 };

/** The JSON Schema of a case file. */
export function caseSchema(): Schema {
  const fields: FieldMap = CASE_FIELDS;
  const states = CASE_FIELDS.status.field.options.filter((status) => status !== 'withdrawn');
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'A case for <case-action>, version 1',
    type: 'object',
    properties: {
      $schema: { type: 'string', description: 'The address of this schema, for your editor.' },
      ...propertiesOf(fields, ''),
    },
    allOf: states.map((status) => ({
      if: inState(status),
      then: presenceOf(Object.keys(fields).filter((key) => isRequired(fields[key]!, status))),
    })),
  };
}

/** A case in a state; one that does not say is open. */
function inState(status: string): Schema {
  const properties = { status: { const: status } };
  return status === 'open' ? { properties } : { properties, required: ['status'] };
}

const presenceOf = (keys: readonly string[]): Schema => ({
  required: keys,
  properties: Object.fromEntries(keys.map((key) => [key, PRESENT])),
});

/** What a field is for. A translation says the same as what it translates, and each text of a message the same. */
function describe(path: string): string | undefined {
  const own = path.replace(/^translations\./, '');
  return (
    DESCRIPTIONS[path] ??
    DESCRIPTIONS[own] ??
    DESCRIPTIONS[own.replace(/^message\..*\./, 'message.')]
  );
}

function propertiesOf(fields: FieldMap, path: string): Schema {
  return Object.fromEntries(
    Object.entries(fields).map(([key, { field }]) => {
      const at = fieldPath(path, key);
      return [key, { description: describe(at), ...fieldSchema(field, at) }];
    }),
  );
}

function fieldSchema(field: Field, path: string): Schema {
  switch (field.kind) {
    case 'text': {
      const { max, format } = field;
      const schema = { type: 'string', maxLength: max };
      if (format === 'plain') return schema;
      // A text that says nothing counts as absent.
      return { ...schema, pattern: wholly(`(?:${FORMAT_RULES[format].pattern})?`) };
    }
    case 'count':
      return { type: 'integer', minimum: field.min };
    case 'choice':
      return { enum: field.options };
    case 'switch':
      return { anyOf: [{ const: false }, fieldSchema(field.of, path)] };
    case 'list': {
      const item = fieldSchema(field.of, path);
      const list = { type: 'array', maxItems: field.max, items: { allOf: [item, PRESENT] } };
      return field.single ? { if: { type: 'array' }, then: list, else: item } : list;
    }
    case 'by-language':
      return {
        type: 'object',
        maxProperties: field.max,
        propertyNames: { pattern: wholly(FORMAT_RULES.language.pattern) },
        additionalProperties: fieldSchema(field.of, path),
      };
    case 'group':
      return groupSchema(field, path);
  }
}

function groupSchema({ fields, short }: GroupField, path: string): Schema {
  const required = Object.keys(fields).filter((key) => fields[key]!.required === true);
  const long = {
    type: 'object',
    properties: propertiesOf(fields, path),
    allOf: [presenceOf(required)],
  };
  if (short === null) return long;
  const inner = fields[short]!.field;
  const anyField = Object.keys(fields).map((key) => ({ required: [key] }));
  const isLong = inner.kind === 'text' ? {} : { anyOf: anyField };
  return {
    if: { type: 'object', ...isLong },
    then: long,
    else: fieldSchema(inner, path),
  };
}
