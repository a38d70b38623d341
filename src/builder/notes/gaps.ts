// What is still to be filled in: ‹what belongs here›, as the starting points of a case leave it. Pure.

import { isObject } from '../../case/read-fields.js';
import type { Path } from '../draft.js';

export interface Gap {
  /** Where the text is that it stands in. */
  readonly path: Path;
  /** As it is written, with its marks. */
  readonly gap: string;
}

const GAPS = /‹[^‹›]*›/g;

/** Deeper than any case goes: what is nested to mislead must not use up the stack. */
const MAX_DEPTH = 32;

/** Every gap of a case, in the order of the file; also in fields that nothing knows, since those are published too. */
export const gapsIn = (value: unknown): readonly Gap[] => gapsAt(value, []);

function gapsAt(value: unknown, path: Path): readonly Gap[] {
  if (typeof value === 'string') return (value.match(GAPS) ?? []).map((gap) => ({ path, gap }));
  if (path.length >= MAX_DEPTH) return [];
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown, index) => gapsAt(item, [...path, index]));
  }
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => gapsAt(inner, [...path, key]));
}
