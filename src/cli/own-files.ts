// The scripts of this package, which stand beside the command line.

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { ScriptFile } from '../embed/places.js';

/** The bytes of a file in dist/. */
export const readOwn = (name: string): Buffer => readFileSync(new URL(name, import.meta.url));

/**
 * A published copy of one of our scripts, with the hash of the one that came with this command: any other is not run.
 * @param url where it is published, under its own name or, for the module and the classic script, any other
 */
export function scriptAt(url: string): ScriptFile {
  const isClassic = /\bclassic\b[^/]*$/.test(url);
  return published(url, isClassic ? 'case-action.classic.js' : 'case-action.js', isClassic);
}

/** The script for the page around frames. */
export const frameParentAt = (url: string): ScriptFile => published(url, 'frame-parent.js', true);

const published = (url: string, name: string, isClassic: boolean): ScriptFile => ({
  url,
  integrity: integrityOf(name),
  isClassic,
});

/** The hash of a file in dist/, as pages name it with the script. */
export const integrityOf = (name: string): string =>
  `sha384-${createHash('sha384').update(readOwn(name)).digest('base64')}`;
