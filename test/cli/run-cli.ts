// Runs the built command line as a shell would.

import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
export const CLI = join(ROOT, 'dist/cli.js');

export interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs `case-action` with arguments, in a folder. */
export function runCli(args: readonly string[], cwd = ROOT): Promise<Run> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [CLI, ...args], { cwd }, (...[, out, err]) => {
      resolve({ code: child.exitCode ?? -1, out, err });
    });
  });
}

export interface Reported {
  readonly file: string;
  readonly code: string;
  readonly path: string;
  readonly args: Readonly<Record<string, string | number>>;
  readonly severity: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** What `case-action check --json` reports. */
export async function reportsOf(args: readonly string[], cwd = ROOT): Promise<readonly Reported[]> {
  const { out } = await runCli(['check', '--json', ...args], cwd);
  return JSON.parse(out) as readonly Reported[];
}

export const codesOf = (reports: readonly Reported[]): readonly string[] =>
  reports.map(({ code }) => code);

/** A folder that is there until `remove` is called. */
export function makeFolder() {
  const path = mkdtempSync(join(tmpdir(), 'case-action-'));
  return {
    path,
    remove: () => rmSync(path, { recursive: true }),
    /** Writes a file into it, and returns its path. */
    write(name: string, content: string | Buffer): string {
      const file = join(path, name);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
      return file;
    },
  };
}
