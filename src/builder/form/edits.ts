// The edits that the form makes: what is emptied goes, and takes with it what holds nothing any more. Pure.

import { isObject } from '../../case/read-fields.js';
import { type Edit, type Path, valueAt } from '../draft.js';

/** Writes something, or removes it where it is empty. */
export function writing(value: unknown, path: Path, next: unknown): Edit {
  return next === undefined || next === '' ? removing(value, path) : { path, value: next };
}

/** Removes something, and the groups and lists around it that would be empty; the items of a list stay. */
export function removing(value: unknown, path: Path): Edit {
  const parentPath = path.slice(0, -1);
  const parent = valueAt(value, parentPath);
  const isItem = typeof parentPath.at(-1) === 'number';
  const isLast = (isObject(parent) || Array.isArray(parent)) && Object.keys(parent).length <= 1;
  const goesToo = parentPath.length > 0 && !isItem && isLast;
  return goesToo ? removing(value, parentPath) : { path, value: undefined };
}

/** Puts an item into a list, which is made where there is none. */
export function inserting(value: unknown, path: Path, index: number, item: unknown): Edit {
  const list = listAt(value, path);
  return { path, value: [...list.slice(0, index), item, ...list.slice(index)] };
}

/** Moves an item of a list by one place, up (-1) or down (1). */
export function moving(value: unknown, path: Path, index: number, by: -1 | 1): Edit {
  const list = [...listAt(value, path)];
  const [item] = list.splice(index, 1);
  list.splice(index + by, 0, item);
  return { path, value: list };
}

/** What stands in a place as a list: a single item is a list of one. */
export function listAt(value: unknown, path: Path): readonly unknown[] {
  const found = valueAt(value, path);
  if (Array.isArray(found)) return found as readonly unknown[];
  return found === undefined ? [] : [found];
}
