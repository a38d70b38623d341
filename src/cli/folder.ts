// A folder that a site serves. A file appears there whole or not at all, and one that stays the same is not touched,
// so that servers go on saying that it has not changed. What cannot be written is a Misuse.

import { randomUUID } from 'node:crypto';
import { lstat, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Misuse } from './values.js';

export interface Folder {
  /** Where a file is, for commands and sentences. */
  at(name: string): string;
  has(name: string): Promise<boolean>;
  /** Writes a file, unless it is the same already. */
  put(name: string, bytes: Uint8Array): Promise<void>;
  /** Writes a file where there is none of that name; otherwise says whether the one that is there is the same. */
  putNew(name: string, bytes: Uint8Array): Promise<boolean>;
  /** Removes a file, if it is there. */
  remove(name: string): Promise<void>;
}

/** What became of a file. */
export type Deed = 'wrote' | 'same' | 'kept' | 'removed';

/**
 * @param path it is made with the first file that is put there
 * @param tell is told of everything that was done
 */
export function openFolder(path: string, tell: (deed: Deed, file: string) => void): Folder {
  const at = (name: string): string => join(path, name);

  /** Whether a file of that name is there: this one, another one, or none. */
  async function find(name: string, bytes: Uint8Array): Promise<'same' | 'other' | undefined> {
    const found = await lookAt(at(name));
    if (found === undefined) return undefined;
    if (found.size !== bytes.length && !found.isSymbolicLink()) return 'other';
    const there = await readFile(at(name)).catch(() => undefined);
    return there?.equals(bytes) ? 'same' : 'other';
  }

  async function write(name: string, bytes: Uint8Array): Promise<void> {
    await orMisuse(path, mkdir(path, { recursive: true }));
    // Hidden, so that no server shows it; of its own name, so that another run does not write to it.
    const temporary = at(`.${name}.${randomUUID()}.tmp`);
    try {
      await orMisuse(path, writeFile(temporary, bytes, { flag: 'wx', flush: true }));
      await orMisuse(at(name), rename(temporary, at(name)));
    } finally {
      await rm(temporary, { force: true }).catch(() => undefined);
    }
    tell('wrote', at(name));
  }

  return {
    at,
    has: async (name) => (await lookAt(at(name))) !== undefined,
    async put(name, bytes) {
      if ((await find(name, bytes)) === 'same') tell('same', at(name));
      else await write(name, bytes);
    },
    async putNew(name, bytes) {
      const found = await find(name, bytes);
      if (found === undefined) await write(name, bytes);
      else tell(found === 'same' ? 'same' : 'kept', at(name));
      return found !== 'other';
    },
    async remove(name) {
      if ((await lookAt(at(name))) === undefined) return;
      await orMisuse(at(name), rm(at(name), { force: true }));
      tell('removed', at(name));
    },
  };
}

/** What is there, but for folders, which are nobody's files. */
async function lookAt(path: string) {
  const found = await lstat(path).catch(() => undefined);
  return found?.isDirectory() ? undefined : found;
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'you may not write there',
  EPERM: 'you may not write there',
  EROFS: 'nothing can be written there',
  ENOENT: 'it cannot be made there',
  ENOTDIR: 'a file stands where a folder belongs',
  EEXIST: 'a file stands where a folder belongs',
  EISDIR: 'a folder stands where a file belongs',
  ENOTEMPTY: 'a folder stands where a file belongs',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk is full',
};

/** Why a file could not be written. */
export function whyNotWritten(error: unknown): string {
  const { code = '', message } = error as NodeJS.ErrnoException;
  return REASONS[code] ?? message;
}

async function orMisuse(path: string, act: Promise<unknown>): Promise<void> {
  try {
    await act;
  } catch (error) {
    throw notWritten(path, error);
  }
}

/** Why something could not be written, as a Misuse. */
export const notWritten = (path: string, error: unknown): Misuse =>
  new Misuse(
    `"${path}" could not be written: ${whyNotWritten(error)}. What to do: give --out a folder that you may write to, and that is for this alone`,
  );
