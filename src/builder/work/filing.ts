// Opening and saving, with what is said of it.

import { MAX_FILE_BYTES } from '../../case/read.js';
import { type BuilderWords, fillWords } from '../words/builder.js';
import { type FileHandle, openFile, type OpenFile, saveFile } from './files.js';
import type { KeptCase } from './store.js';

/** A case, with the file that it came from or was saved to, where the browser gives a handle for that. */
export interface Desk extends KeptCase {
  readonly handle?: FileHandle | undefined;
}

/** What came of opening or saving; without a case that is on the desk now, nothing has changed. */
export interface Filed {
  readonly desk?: Desk;
  readonly said: string;
}

/** @returns nothing where the author has given up */
export async function openCase(words: BuilderWords): Promise<Filed | undefined> {
  try {
    const file = await openFile();
    if (file === undefined) return undefined;
    const refusal = refusalOf(file, words);
    if (refusal !== undefined) return { said: refusal };
    const { name, text, handle } = file;
    return {
      desk: { text, name: withoutEnding(name), handle },
      said: fillWords(words.opened, { name }),
    };
  } catch {
    return { said: words.notRead };
  }
}

/** Why a file is not opened, in words. */
function refusalOf(
  { name, text }: OpenFile,
  { tooLarge, noCase }: BuilderWords,
): string | undefined {
  if (text.length > MAX_FILE_BYTES) return tooLarge;
  // One that is broken can be mended; anything else was taken by mistake.
  return text.trimStart().startsWith('{') ? undefined : fillWords(noCase, { name });
}

/**
 * @param called what the file is called where it has no name yet, but for `.json`
 * @returns nothing where the author has given up
 */
export async function saveCase(
  desk: Desk,
  called: string,
  words: BuilderWords,
): Promise<Filed | undefined> {
  const name = `${called || 'case'}.json`;
  try {
    const handle = await saveFile(desk.text, name, desk.handle);
    if (handle === false) return undefined;
    if (handle === undefined) return { said: fillWords(words.downloaded, { name }) };
    return {
      desk: { ...desk, name: withoutEnding(handle.name), handle },
      said: fillWords(words.saved, { name: handle.name }),
    };
  } catch {
    // The next time the author is asked where.
    return { desk: { ...desk, handle: undefined }, said: words.notSaved };
  }
}

const withoutEnding = (name: string): string => name.replace(/\.json$/i, '');
