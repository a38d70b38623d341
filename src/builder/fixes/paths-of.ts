// From the name of a place, as findings have it, back to its path. A name is not always plain: keys that an author
// made up may hold dots and brackets. Pure.

import { isObject } from '../../case/read-fields.js';
import type { Path } from '../draft.js';

/** Every path in a value that has a name: none where nothing stands there, several only where keys are odd. */
export function pathsOf(name: string, value: unknown): readonly Path[] {
  const found: Path[] = [];
  // Only what the name begins with is entered, so that each place of the value is seen once at most.
  const walk = (at: unknown, rest: string, path: Path): void => {
    if (rest === '') found.push(path);
    if (Array.isArray(at)) {
      const [whole, place] = /^\[(\d+)\]/.exec(rest) ?? [];
      const index = Number(place);
      if (whole !== undefined && index < at.length) {
        walk(at[index], rest.slice(whole.length), [...path, index]);
      }
    } else if (isObject(at)) {
      const dot = path.length === 0 ? '' : '.';
      for (const [key, item] of Object.entries(at)) {
        const after = rest.slice(dot.length + key.length);
        const isInside = rest.startsWith(dot + key) && /^(?:$|[.[])/.test(after);
        if (isInside) walk(item, after, [...path, key]);
      }
    }
  };
  walk(value, name, []);
  return found;
}
