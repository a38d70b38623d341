// Finds and reads files. What cannot be read is a finding, not an exception.

import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { MAX_FILE_BYTES } from '../case/read.js';
import { type Finding, finding } from '../check/findings.js';
import { isAddress, Misuse } from './arguments.js';

/** A text, or what kept it from being read. */
export interface Text {
  readonly text?: string;
  readonly findings: readonly Finding[];
}

/** The files and addresses that the arguments stand for, each once and in order. */
export async function expandSources(sources: readonly string[]): Promise<readonly string[]> {
  const expanded = await Promise.all(sources.map(expand));
  return [...new Set(expanded.flat())];
}

async function expand(source: string): Promise<readonly string[]> {
  if (isAddress(source)) return [source];
  const isFolder = await stat(source).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder) return [source];
  const files = await filesBelow(source);
  if (files.length === 0) throw new Misuse(`there is no .json file in "${source}"`);
  return files;
}

/** Every .json file below a folder, but in hidden folders and those of packages. Links are not followed. */
async function filesBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  const found = await Promise.all(
    entries.map((entry): readonly string[] | Promise<readonly string[]> => {
      const path = join(folder, entry.name);
      if (entry.isFile()) return entry.name.endsWith('.json') ? [path] : [];
      const isSkipped = entry.name === 'node_modules' || entry.name.startsWith('.');
      return entry.isDirectory() && !isSkipped ? filesBelow(path) : [];
    }),
  );
  return found.flat();
}

/** Reads a file as embeds would get it. */
export async function readText(file: string): Promise<Text> {
  try {
    // What is far too large is told so without being read; the reader says how large a file may be.
    const { size } = await stat(file);
    if (size > MAX_FILE_BYTES) return { text: ' '.repeat(MAX_FILE_BYTES + 1), findings: [] };
    return decode(await readFile(file));
  } catch (error) {
    return { findings: [finding('unreadable', '', { reason: reasonOf(error) })] };
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

function reasonOf(error: unknown): string {
  const { code = '', message } = error as NodeJS.ErrnoException;
  return REASONS[code] ?? message;
}
