// Where in the form everything of a case has its place, and so where a finding is shown: beside the field that it is
// about, else beside what that is part of. Pure.

import type { Field, FieldMap } from '../../case/fields.js';
import { fieldPath } from '../../case/problems.js';
import { isLong, isObject } from '../../case/read-fields.js';
import { CASE_FIELDS } from '../../case/table.js';
import type { CaseValue } from '../draft.js';

/** Shown as one field each, whatever is in them. */
const WHOLE: readonly string[] = ['summary', 'networks'];
/** Not in the form: the version is always 1, and translations have a place of their own. */
export const ELSEWHERE: readonly string[] = ['version', 'translations'];

/** The names of all places that the form shows for a case: `updates[0].text`. */
export function homesOf(value: CaseValue): ReadonlySet<string> {
  const homes = new Set<string>();
  addFields(value, CASE_FIELDS, '');
  for (const key of ELSEWHERE) homes.delete(key);
  return homes;

  function addFields(of: unknown, fields: FieldMap, path: string): void {
    for (const [key, { field }] of Object.entries(fields)) {
      const name = fieldPath(path, key);
      const found = isObject(of) ? (of as CaseValue)[key] : undefined;
      homes.add(name);
      if (!WHOLE.includes(name)) addField(found, field, name);
    }
  }

  function addField(found: unknown, field: Field, name: string): void {
    switch (field.kind) {
      case 'list':
        if (!Array.isArray(found)) {
          if (field.single) addField(found, field.of, name);
          return;
        }
        found.forEach((item: unknown, index) => {
          homes.add(`${name}[${index}]`);
          addField(item, field.of, `${name}[${index}]`);
        });
        return;
      case 'group':
        if (field.short === null || isLong(found, field)) addFields(found, field.fields, name);
        else addField(found, field.fields[field.short]!.field, name);
    }
  }
}

/** The nearest place of a path among those that are shown; empty for the case as a whole. */
export function homeOf(path: string, homes: ReadonlySet<string>): string {
  let at = path;
  while (at !== '' && !homes.has(at)) {
    at = at.slice(0, Math.max(0, at.lastIndexOf('.'), at.lastIndexOf('[')));
  }
  return at;
}

/** What belongs to the translations of a case, and not to its form. */
export const isTranslation = (path: string): boolean => /^translations(?:[.[]|$)/.test(path);
