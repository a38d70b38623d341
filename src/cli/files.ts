// Finds and reads files. What cannot be read is a finding, not an exception.

import type { Dirent } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { MAX_FILE_BYTES } from '../case/read.js';
import { type Finding, finding } from '../check/findings.js';
import { isAddress } from './addresses.js';
import { Misuse } from './values.js';

/** A text, or what kept it from being read. */
export interface Text {
  readonly text?: string;
  readonly findings: readonly Finding[];
}

/** The same of a file, with what the file itself has where somebody has looked inside. */
export interface FileText extends Text {
  readonly bytes?: Uint8Array;
}

/** A file or an address that is to be checked, or a folder that cannot be. */
export interface Source {
  readonly path: string;
  /** What is known already to keep it from being read. */
  readonly unreadable?: Text;
}

/** Lists a folder; given by tests, since not every system has folders that its user may not read. */
export type ListFolder = (folder: string) => Promise<readonly Dirent[]>;

const listFolder: ListFolder = (folder) => readdir(folder, { withFileTypes: true });

/** The files and addresses that the arguments stand for, each once and in order. */
export async function expandSources(
  sources: readonly string[],
  list: ListFolder = listFolder,
): Promise<readonly Source[]> {
  const expanded = await Promise.all(sources.map((source) => expand(source, list)));
  const byPath = new Map(expanded.flat().map((source) => [source.path, source]));
  return [...byPath.values()];
}

export const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );

async function expand(source: string, list: ListFolder): Promise<readonly Source[]> {
  if (isAddress(source)) return [{ path: source }];
  if (!(await isFolder(source))) return [{ path: source }];
  const files = await filesBelow(source, list);
  if (files.length === 0) throw new Misuse(`there is no .json file in "${source}"`);
  return files;
}

/**
 * Every .json file below a folder, but in hidden folders and those of packages. Links to files are followed; those
 * to folders are not, since they may lead in circles.
 */
async function filesBelow(folder: string, list: ListFolder): Promise<readonly Source[]> {
  let entries: readonly Dirent[];
  try {
    entries = await list(folder);
  } catch (error) {
    return [{ path: folder, unreadable: unreadable(reasonOf(error)) }];
  }
  const sorted = [...entries].sort((a, b) => (a.name < b.name ? -1 : 1));
  const found = await Promise.all(
    sorted.map((entry): readonly Source[] | Promise<readonly Source[]> => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) {
        const isSkipped = entry.name === 'node_modules' || entry.name.startsWith('.');
        return isSkipped ? [] : filesBelow(path, list);
      }
      if (!/\.json$/i.test(entry.name)) return [];
      if (entry.isSymbolicLink()) return followLink(path);
      return entry.isFile() ? [{ path }] : [];
    }),
  );
  return found.flat();
}

async function followLink(path: string): Promise<readonly Source[]> {
  try {
    return (await stat(path)).isFile() ? [{ path }] : [];
  } catch {
    return [{ path, unreadable: unreadable('it is a link that leads nowhere') }];
  }
}

const unreadable = (reason: string): Text => ({
  findings: [finding('unreadable', '', { reason })],
});

/** Reads a file as embeds would get it. */
export async function readText(file: string): Promise<FileText> {
  try {
    // What is far too large is told so without being read; the reader says how large a file may be.
    const { size } = await stat(file);
    if (size > MAX_FILE_BYTES) return { text: ' '.repeat(MAX_FILE_BYTES + 1), findings: [] };
    const bytes = await readFile(file);
    return { ...decode(bytes), bytes };
  } catch (error) {
    return unreadable(reasonOf(error));
  }
}

/** Bytes as text, as browsers do it: UTF-8, without the mark that some programs put in front. */
export function decode(bytes: Uint8Array): Text {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), findings: [] };
  } catch {
    return { text: new TextDecoder().decode(bytes), findings: [finding('not-utf8', '')] };
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is none of that name',
  EACCES: 'it may not be read',
  EPERM: 'it may not be read',
  EISDIR: 'it is a folder',
};

/** Why a file could not be read. */
export function reasonOf(error: unknown): string {
  const { code = '', message } = error as NodeJS.ErrnoException;
  return REASONS[code] ?? message;
}
