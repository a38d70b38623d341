// The folder of a published site. A file appears there whole or not at all, and one that stays the same is not touched.
// There may be tens of thousands, so they are written one after the other and without a promise each.

import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { threadId } from 'node:worker_threads';
import { notWritten } from './folder.js';

export class SiteFolder {
  readonly path: string;
  /** How many files have been written, and how many were as they should be. */
  written = 0;
  same = 0;
  readonly #made = new Set<string>();

  constructor(path: string) {
    this.path = path;
  }

  /** Where a file is, for sentences. */
  at(name: string): string {
    return join(this.path, name);
  }

  /** The bytes of a file; nothing where there is none. */
  read(name: string): Buffer | undefined {
    try {
      return readFileSync(this.at(name));
    } catch {
      return undefined;
    }
  }

  /** The files and folders in a folder; none where there is no such folder. */
  list(folder: string) {
    try {
      return readdirSync(this.at(folder), { withFileTypes: true });
    } catch {
      return [];
    }
  }

  /** Writes a file, unless it is the same already. What cannot be written is a Misuse. */
  put(name: string, content: string | Uint8Array): void {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    if (this.read(name)?.equals(bytes) === true) {
      this.same += 1;
      return;
    }
    const path = this.at(name);
    // Hidden, so that no server shows it; of its own name, so that nobody else writes to it.
    const temporary = join(dirname(path), `.case-action-${process.pid}-${threadId}.tmp`);
    try {
      this.#make(dirname(path));
      writeFileSync(temporary, bytes);
      renameSync(temporary, path);
    } catch (error) {
      remove(temporary);
      throw notWritten(path, error);
    }
    this.written += 1;
  }

  #make(folder: string): void {
    if (this.#made.has(folder)) return;
    const isNew = mkdirSync(folder, { recursive: true }) !== undefined;
    if (!isNew) tidy(folder);
    this.#made.add(folder);
  }
}

/** Takes away what a run has left that was killed: what it was writing is written again, so this folder comes by. */
function tidy(folder: string): void {
  for (const name of readdirSync(folder)) {
    const [, run] = /^\.case-action-(\d+)-\d+\.tmp$/.exec(name) ?? [];
    if (run !== undefined && !isRunning(Number(run))) remove(join(folder, name));
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** It may not be there, nor its folder be one. */
function remove(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // What matters is said already.
  }
}
