// Runs the tests: those of src/ in a real browser, those of what is published and of whole pages in Node.
//
//   npm test                             all of them
//   npm test -- test/card read.test      those whose path contains one of these
//   npm run test:engines                 those of src/, in Chromium, Firefox and WebKit
//
// However it ends, the last line is `N passed, N failed`.

import { readdirSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runBrowserTests } from './support/browser-tests.js';
import { chromium, firefox, webkit } from './support/engines.js';
import { CHROMIUM, findOrInstall, MissingProgram } from './support/find-browser.js';
import { runNodeTests } from './support/node-tests.js';
import type { Tally } from './support/tally.js';

const ROOT = resolve(fileURLToPath(import.meta.url), '../..');
const IN_NODE = /^test\/(?:cli|package|pages)\//;

/** No other browser lets a page ask for a garbage collection. */
const ONLY_CHROMIUM: readonly string[] = ['test/element/memory.test.ts', 'test/long/heap.test.ts'];

/** In WebKit the page was lost over a thousand cards, or a file took longer than it may, on a machine of two cores. */
const NOT_IN_WEBKIT: readonly string[] = [
  ...ONLY_CHROMIUM,
  'test/long/crowd.test.ts',
  'test/long/holds.test.ts',
];

const tally = { passed: 0, failed: 0 };

process.on('exit', (code) => {
  const { passed, failed } = tally;
  console.log(`${passed} passed, ${code !== 0 && failed === 0 ? 1 : failed} failed`);
});
// Ending on purpose lets whatever was started be ended too.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

try {
  await runTests(process.argv.slice(2));
  process.exitCode = tally.failed === 0 && tally.passed > 0 ? 0 : 1;
} catch (error) {
  console.error(error instanceof MissingProgram ? error.message : error);
  process.exitCode = 1;
}

async function runTests(args: readonly string[]): Promise<void> {
  const files = chooseFiles(args.filter((arg) => !arg.startsWith('--')));
  const inBrowser = files.filter((file) => !IN_NODE.test(file));
  const inNode = files.filter((file) => IN_NODE.test(file));
  const isEngines = args.includes('--engines');

  // The tests of pages find the same one by this; those of the package and the command line need none.
  const isBrowserNeeded = files.some((file) => !/^test\/(?:cli|package)\//.test(file));
  if (isBrowserNeeded) process.env[CHROMIUM.variable] = findOrInstall(CHROMIUM);
  const others = isEngines
    ? ([
        [firefox(), ONLY_CHROMIUM],
        [await webkit(), NOT_IN_WEBKIT],
      ] as const)
    : [];
  if (inBrowser.length > 0) count(await runBrowserTests(ROOT, inBrowser, [chromium()]));
  if (isEngines) {
    for (const [browser, leftOut] of others) {
      const inOther = inBrowser.filter((file) => !leftOut.includes(file));
      if (inOther.length > 0) count(await runBrowserTests(ROOT, inOther, [browser]));
    }
  } else if (inNode.length > 0) {
    count(await runNodeTests(ROOT, inNode));
  }
}

function count({ passed, failed }: Tally): void {
  tally.passed += passed;
  tally.failed += failed;
}

/** All test files, or those whose path contains one of the arguments. */
function chooseFiles(wanted: readonly string[]): readonly string[] {
  const files = readdirSync(join(ROOT, 'test'), { recursive: true, encoding: 'utf8' })
    .map((path) => join('test', path).replaceAll(sep, '/'))
    .filter((path) => path.endsWith('.test.ts'))
    .sort();
  if (wanted.length === 0) return files;

  const parts = wanted.map((path) => relative(ROOT, resolve(path)).replaceAll(sep, '/'));
  for (const part of parts) {
    if (!files.some((file) => file.includes(part))) throw new Error(`No test is called ${part}.`);
  }
  return files.filter((file) => parts.some((part) => file.includes(part)));
}
