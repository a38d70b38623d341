// An invented case that checking has nothing to say of, for tests to vary.

import { checkCase } from '../../src/check/check.js';
import { aCase } from '../a-case.js';

export const NOW = new Date('2026-03-10T12:00:00Z');

/** A case of which nothing is to be said; what is given replaces what is there. */
export function aGoodCase(
  changes: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> {
  return aCase({
    message: 'Where is {name}, {target}? #FreeMira',
    targets: [
      {
        name: 'Jo Sample',
        role: 'Minister',
        x: 'InventedMin',
        email: 'a@b.example',
        verified: '2026-03-01',
      },
    ],
    safety: 'Think of your own safety first.',
    ...changes,
  });
}

/** What is said of it, as `code path`. */
export const said = (changes: Readonly<Record<string, unknown>>): readonly string[] =>
  checkCase(aGoodCase(changes), { now: NOW }).map(({ code, path }) => `${code} ${path}`);
