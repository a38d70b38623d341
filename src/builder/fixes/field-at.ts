// What the table wants in a place of a case, however short the author wrote what is around it. Pure.

import type { Field } from '../../case/fields.js';
import { isLong } from '../../case/read-fields.js';
import { CASE_FIELDS } from '../../case/table.js';
import { type Path, valueAt } from '../draft.js';

const CASE: Field = { kind: 'group', fields: CASE_FIELDS, essential: null, short: null };

/** The field that the reader takes a place for; `undefined` where the table has none. */
export function fieldAt(value: unknown, path: Path): Field | undefined {
  const field = path.reduce<Field | undefined>(
    (around, key, depth) =>
      around && childOf(meant(around, valueAt(value, path.slice(0, depth))), key),
    CASE,
  );
  return field && meant(field, valueAt(value, path));
}

/** What a value stands for where a single one may stand for a list, or a text for a whole group. */
function meant(field: Field, value: unknown): Field {
  if (field.kind === 'list' && field.single && !Array.isArray(value)) return meant(field.of, value);
  if (field.kind === 'group' && field.short !== null && !isLong(value, field)) {
    return meant(field.fields[field.short]!.field, value);
  }
  return field;
}

function childOf(field: Field, key: string | number): Field | undefined {
  if (field.kind === 'list') return typeof key === 'number' ? field.of : undefined;
  if (field.kind === 'by-language') return field.of;
  if (field.kind !== 'group' || !Object.hasOwn(field.fields, key)) return undefined;
  return field.fields[key]!.field;
}
