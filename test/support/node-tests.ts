// Runs test files with Node's own test runner, each in a process of its own, and counts what came of it.

import { relative, resolve } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import type { Tally } from './tally.js';

const CONCURRENT_FILES = 2;
/** Only for a file that hangs: on a busy machine one that visits many pages takes its time. */
const FILE_TIMEOUT_MS = 600_000;

/** What Node reports of a test, of a `describe` around tests, and of a file that holds none or breaks. */
interface TestEvent {
  readonly name: string;
  readonly file?: string | undefined;
  readonly skip?: string | boolean;
  readonly todo?: string | boolean;
  readonly details: {
    readonly type?: 'suite' | undefined;
    readonly error?: Error & { readonly failureType?: string };
  };
}

/**
 * @param root the folder of the project
 * @param files the test files, from there
 */
export async function runNodeTests(root: string, files: readonly string[]): Promise<Tally> {
  const paths = files.map((file) => resolve(root, file));
  const silent = new Set(paths);
  let passed = 0;
  let failed = 0;

  const stream = run({
    files: paths,
    concurrency: CONCURRENT_FILES,
    timeout: FILE_TIMEOUT_MS,
  });
  stream.on('test:pass', ({ name, file = '', skip, todo, details }: TestEvent) => {
    // A file without tests passes as a test of its own name.
    if (details.type === 'suite' || name === file) return;
    silent.delete(file);
    if (skip === undefined && todo === undefined) passed += 1;
    else failed += 1;
  });
  stream.on('test:fail', ({ file = '', details }: TestEvent) => {
    silent.delete(file);
    // What failed inside has been counted there.
    if (details.error?.failureType !== 'subtestsFailed') failed += 1;
  });
  for await (const text of stream.compose(new spec())) process.stdout.write(String(text));

  for (const path of silent) console.error(`${relative(root, path)} holds no test.`);
  return { passed, failed: failed + silent.size };
}
