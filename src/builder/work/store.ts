// What stays in this browser, so that a reload loses nothing: the one place that keeps anything, and only here.

import { isObject } from '../../case/read-fields.js';
import { type Lang, LANGS } from '../lang.js';

/** A case, and what its file is called, but for `.json`; `undefined` where it follows the name of the person. */
export interface KeptCase {
  readonly text: string;
  readonly name: string | undefined;
}

export interface Kept {
  /** The case that is being written; `undefined` where none has been begun. */
  readonly current: KeptCase | undefined;
  /** The one that was put away for it, or for none. */
  readonly before: KeptCase | undefined;
  /** The address at which the site is served; empty where nobody has said it. */
  readonly base: string;
  /** The language of the builder; `undefined` where nobody has chosen one. */
  readonly lang: Lang | undefined;
}

export const NOTHING: Kept = { current: undefined, before: undefined, base: '', lang: undefined };

const KEY = 'case-action-builder';

/** What was kept; nothing where there is nothing, or the browser keeps nothing. Never throws. */
export function readKept(storage: () => Storage): Kept {
  try {
    const found: unknown = JSON.parse(storage().getItem(KEY) ?? 'null');
    if (!isObject(found)) return NOTHING;
    const { current, before, base, lang } = found as Readonly<Record<string, unknown>>;
    return {
      current: readCase(current),
      before: readCase(before),
      base: textOf(base) ?? '',
      lang: LANGS.find((known) => known === lang),
    };
  } catch {
    return NOTHING;
  }
}

function readCase(found: unknown): KeptCase | undefined {
  const { text, name } = (isObject(found) ? found : {}) as Readonly<Record<string, unknown>>;
  return typeof text === 'string' ? { text, name: textOf(name) } : undefined;
}

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : undefined;

/**
 * Keeps what has changed, and leaves the rest as it is there: another tab may have written it.
 * @returns whether it is kept: a browser may refuse, or be full
 */
export function keep(storage: () => Storage, changes: Partial<Kept>): boolean {
  try {
    storage().setItem(KEY, JSON.stringify({ ...readKept(storage), ...changes }));
    return true;
  } catch {
    return false;
  }
}

/** What another tab has done with what is kept; nothing where it was something else. */
export function changeOf({ key, newValue }: StorageEvent): 'written' | 'forgotten' | undefined {
  if (key !== KEY && key !== null) return undefined;
  return newValue === null ? 'forgotten' : 'written';
}

export function forget(storage: () => Storage): void {
  try {
    storage().removeItem(KEY);
  } catch {
    // Where nothing can be kept there is nothing to forget.
  }
}
