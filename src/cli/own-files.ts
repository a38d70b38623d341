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

function published(url: string, name: string, isClassic: boolean): ScriptFile {
  const hash = createHash('sha384').update(readOwn(name)).digest('base64');
  return { url, integrity: `sha384-${hash}`, isClassic };
}
