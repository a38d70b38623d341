// Goes through a case as it was written, along the table: every text in its place, and every field that the
// table does not have. The reader gives the good parts without their places; checking needs both.

import type { Field, FieldMap } from '../case/fields.js';
import { cleanFormat, type Format } from '../case/formats.js';
import { fieldPath } from '../case/problems.js';
import { isLong, isObject, own } from '../case/read-fields.js';
import { CASE_FIELDS } from '../case/table.js';
import { cleanText, isBlank } from '../case/text.js';

/** A text of the case, and where it stands. */
export interface Place {
  /** As written in the file: `message`, `updates[0].text`. */
  readonly path: string;
  /** As in the table, however short the author wrote it: `message.default.text`, `updates.text`. */
  readonly field: string;
  /** The language of the translation that it belongs to. */
  readonly lang: string | undefined;
  readonly format: Format;
  /** Without control characters and blanks around it; never empty. */
  readonly text: string;
  /** The object that it is a field of. */
  readonly within: object;
}

/** A field that the table does not have. */
export interface Stranger {
  readonly path: string;
  readonly key: string;
  /** The fields that could stand there. */
  readonly known: readonly string[];
}

export interface Walk {
  readonly places: readonly Place[];
  readonly strangers: readonly Stranger[];
}

/** What stays the same on the way into a field. */
interface At {
  readonly path: string;
  readonly field: string;
  readonly lang: string | undefined;
  readonly within: object;
  /** The fields of the group that a short form stands for: its author may have meant one of them. */
  readonly alternatives: readonly string[];
}

/** Walks through a case. What does not have the type that the table wants is passed over. */
export function walkCase(value: object): Walk {
  const places: Place[] = [];
  const strangers: Stranger[] = [];
  walkFields(value, CASE_FIELDS, {
    path: '',
    field: '',
    lang: undefined,
    within: value,
    // For the editor, which completes a case file by its schema.
    alternatives: ['$schema'],
  });
  return { places, strangers };

  function walkFields(value: object, fields: FieldMap, at: At): void {
    const known = [...Object.keys(fields), ...at.alternatives];
    for (const key of Object.keys(value)) {
      const path = fieldPath(at.path, key);
      if (!known.includes(key)) strangers.push({ path, key, known });
    }
    for (const [key, { field }] of Object.entries(fields)) {
      const found = own(value, key);
      if (found === undefined) continue;
      const next = {
        path: fieldPath(at.path, key),
        field: fieldPath(at.field, key),
        within: value,
      };
      walkField(found, field, { ...at, ...next, alternatives: [] });
    }
  }

  function walkField(value: unknown, field: Field, at: At): void {
    switch (field.kind) {
      case 'text':
      case 'switch': {
        if (typeof value !== 'string' || isBlank(value)) return;
        const { path, field: name, lang, within } = at;
        const { format } = field.kind === 'switch' ? field.of : field;
        places.push({ path, field: name, lang, format, text: cleanText(value), within });
        return;
      }
      case 'list':
        if (!Array.isArray(value)) {
          if (field.single) walkField(value, field.of, at);
          return;
        }
        value.slice(0, field.max).forEach((item: unknown, index) => {
          walkField(item, field.of, { ...at, path: `${at.path}[${index}]`, alternatives: [] });
        });
        return;
      case 'by-language':
        if (!isObject(value)) return;
        for (const [key, item] of Object.entries(value).slice(0, field.max)) {
          const lang = cleanFormat(key, 'language');
          if (lang !== undefined)
            walkField(item, field.of, { ...at, path: fieldPath(at.path, key), lang });
        }
        return;
      case 'group': {
        const { fields, short } = field;
        if (isLong(value, field)) return walkFields(value, fields, at);
        if (short === null) return;
        const meant = isObject(value) ? Object.keys(fields) : [];
        walkField(value, fields[short]!.field, {
          ...at,
          field: fieldPath(at.field, short),
          alternatives: [...at.alternatives, ...meant],
        });
      }
    }
  }
}
