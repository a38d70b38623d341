// The package as npm would publish it, and an empty project that has installed it.

import { execFile, type ExecFileException } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const MAX_OUTPUT_BYTES = 2 ** 26;

/** What a program printed, and how it ended. */
export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A tarball, and the paths of the files in it, from the root of the package. */
export interface Packed {
  readonly tarball: string;
  readonly files: readonly string[];
}

/** Runs a program in a folder to its end, whatever that is. */
export async function run(
  folder: string,
  program: string,
  ...args: readonly string[]
): Promise<Ran> {
  const options = { cwd: folder, maxBuffer: MAX_OUTPUT_BYTES };
  try {
    return { code: 0, ...(await promisify(execFile)(program, args, options)) };
  } catch (error) {
    const { code, stdout = '', stderr = '' } = error as ExecFileException;
    return { code: Number(code), stdout, stderr };
  }
}

/** Packs the project into a folder, as `npm publish` would. */
export async function pack(folder: string): Promise<Packed> {
  const { stdout } = await run(ROOT, 'npm', 'pack', '--json', '--pack-destination', folder);
  const [{ filename, files }] = JSON.parse(stdout) as [
    { readonly filename: string; readonly files: readonly { readonly path: string }[] },
  ];
  return { tarball: join(folder, filename), files: files.map(({ path }) => path).sort() };
}

/**
 * Installs a tarball and other packages, in the versions that this project has of them, into a folder.
 * @throws with what npm says where it cannot
 */
export async function install(
  folder: string,
  tarball: string,
  packages: readonly string[],
): Promise<void> {
  const wanted = packages.map((name) => `${name}@${versionOf(name)}`);
  const args = ['install', '--prefer-offline', '--no-audit', '--no-fund', '--no-save'];
  const { code, stderr } = await run(folder, 'npm', ...args, tarball, ...wanted);
  if (code !== 0) throw new Error(stderr);
}

const versionOf = (name: string): string =>
  JSON.parse(readFileSync(join(ROOT, 'node_modules', name, 'package.json'), 'utf8')).version;
