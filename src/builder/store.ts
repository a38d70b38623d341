// What stays in this browser, so that a reload loses nothing: the one place that keeps anything, and only here.

import { isObject } from '../case/read-fields.js';
import { type Lang, LANGS } from './lang.js';

export interface Kept {
  /** The case file; empty where no case has been begun. */
  readonly text: string;
  /** What its file is called, but for `.json`; `undefined` where it follows the name of the person. */
  readonly name: string | undefined;
  /** The address at which the site is served; empty where nobody has said it. */
  readonly base: string;
  /** The language of the builder; `undefined` where nobody has chosen one. */
  readonly lang: Lang | undefined;
}

export const NOTHING: Kept = { text: '', name: undefined, base: '', lang: undefined };

const KEY = 'case-action-builder';

/** What was kept; nothing where there is nothing, or the browser keeps nothing. Never throws. */
export function readKept(storage: () => Storage): Kept {
  try {
    const found: unknown = JSON.parse(storage().getItem(KEY) ?? 'null');
    if (!isObject(found)) return NOTHING;
    const { text, name, base, lang } = found as Readonly<Record<string, unknown>>;
    const textOf = (value: unknown) => (typeof value === 'string' ? value : undefined);
    return {
      text: textOf(text) ?? '',
      name: textOf(name),
      base: textOf(base) ?? '',
      lang: LANGS.find((known) => known === lang),
    };
  } catch {
    return NOTHING;
  }
}

/** @returns whether it is kept: a browser may refuse, or be full */
export function keep(storage: () => Storage, kept: Kept): boolean {
  try {
    storage().setItem(KEY, JSON.stringify(kept));
    return true;
  } catch {
    return false;
  }
}

/** Whether another tab has changed what is kept, or removed everything. */
export const isOfOurs = ({ key }: StorageEvent): boolean => key === KEY || key === null;

export function forget(storage: () => Storage): void {
  try {
    storage().removeItem(KEY);
  } catch {
    // Where nothing can be kept there is nothing to forget.
  }
}
