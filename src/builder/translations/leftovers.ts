// What in a translation belongs to no row: findings of other places, and texts that the case has no original of. Pure.

import { isObject } from '../../case/read-fields.js';
import { isBlank } from '../../case/text.js';
import type { Finding } from '../../check/findings.js';
import { type CaseValue, nameOfPath, type Path, valueAt } from '../draft.js';
import { MATCH_KEYS } from '../matches.js';
import type { Row } from './rows.js';

/**
 * The places within a translation that something was found in, by the row below which it is to be said; under the
 * empty key those that belong to none. Every place is there once.
 */
export function findingPlaces(
  rows: readonly Row[],
  lang: string,
  findings: readonly Finding[],
): ReadonlyMap<string, readonly string[]> {
  const whole = nameOfPath(['translations', lang]);
  const found = new Set(findings.map(({ path }) => path).filter((path) => isWithin(path, whole)));
  const byRow = new Map<string, string[]>();
  for (const path of found) {
    const key = path === whole ? '' : (rowAt(rows, path, whole)?.key ?? '');
    byRow.set(key, [...(byRow.get(key) ?? []), path]);
  }
  return byRow;
}

/** The row that a place within a translation belongs to, and its finding is said with; nothing where there is none. */
export function rowAt(rows: readonly Row[], path: string, whole: string): Row | undefined {
  const named = rows.map((row) => ({ row, name: nameOfPath(row.path) }));
  const [closest] = named
    .filter(({ name }) => isWithin(path, name))
    .sort((a, b) => b.name.length - a.name.length);
  if (closest !== undefined) return closest.row;
  // Of an item as a whole, or of what it goes by, the first of its texts tells.
  const item = /^.*\[\d+\]/.exec(path)?.[0] ?? path;
  return named.find(({ name }) => item !== whole && isWithin(name, item))?.row;
}

const isWithin = (path: string, around: string): boolean =>
  path === around || path.startsWith(`${around}.`) || path.startsWith(`${around}[`);

/** A text of a translation that translates nothing. */
export interface Stray {
  readonly path: Path;
  readonly text: string;
  /** What its item goes by: a date or an address. */
  readonly base: Readonly<Record<string, string>>;
}

/** The texts of a translation that no row has. */
export function straysOf(value: CaseValue, rows: readonly Row[], lang: string): readonly Stray[] {
  const at: Path = ['translations', lang];
  const known = new Set(rows.map(({ path }) => nameOfPath(path)));
  const hasMessage = rows.some(({ inMessage }) => inMessage !== undefined);
  if (hasMessage) known.add(nameOfPath([...at, 'message']));
  return textsIn(valueAt(value, at), at, {}, known);
}

function textsIn(
  value: unknown,
  path: Path,
  base: Stray['base'],
  known: ReadonlySet<string>,
): readonly Stray[] {
  if (known.has(nameOfPath(path))) return [];
  if (typeof value === 'string') return isBlank(value) ? [] : [{ path, text: value, base }];
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => textsIn(item, [...path, index], base, known));
  }
  if (!isObject(value)) return [];
  const isItem = typeof path.at(-1) === 'number';
  const matches = Object.entries(value).filter(([key]) => isItem && MATCH_KEYS.includes(key));
  const inner = Object.fromEntries(
    matches.filter(([, id]) => typeof id === 'string'),
  ) as Stray['base'];
  return Object.entries(value)
    .filter(([key]) => !Object.hasOwn(inner, key))
    .flatMap(([key, found]) => textsIn(found, [...path, key], inner, known));
}
