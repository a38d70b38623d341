// Runs the tests: those of src/ in a real browser, those of what is published and of whole pages in Node.
//
//   npm test                             all of them
//   npm test -- test/card read.test      those whose path contains one of these
//   npm run test:engines                 all of them, those of src/ in Firefox and WebKit, too
//   npm test -- --wordpress              all of them, and those in a real WordPress; test/wordpress only these
//   npm test -- --seed=42                what is tried by chance, with another seed; `new` is one of its own
//
// However it ends, the last line is `N passed, N failed`.

import type { BrowserLauncher } from '@web/test-runner';
import { readdirSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runBrowserTests } from './support/browser-tests.js';
import { chromium, firefox, webkit } from './support/engines.js';
import { CHROMIUM, findOrInstall, MissingProgram } from './support/find-browser.js';
import { SEED_VARIABLE } from './support/http-behaviours.js';
import { runNodeTests } from './support/node-tests.js';
import { sayAndWait } from './support/say.js';
import type { Tally } from './support/tally.js';
import { findOrInstallWordpress } from './support/wordpress-programs.js';

const ROOT = resolve(fileURLToPath(import.meta.url), '../..');
const IN_NODE = /^test\/(?:cli|package|pages|wordpress)\//;
const IN_WORDPRESS = /^test\/wordpress\//;

/** No other browser lets a page ask for a garbage collection, or says what it holds. */
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
  sayAndWait(`${passed} passed, ${code !== 0 && failed === 0 ? 1 : failed} failed`);
});
// A driver that does not answer must not take the other browsers with it: its file fails by itself, and so does the run.
process.on('unhandledRejection', (error) => {
  console.error(error);
  tally.failed += 1;
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
  const files = withWordpress(
    chooseFiles(args.filter((arg) => !arg.startsWith('--'))),
    args.includes('--wordpress') || args.some((arg) => arg.includes('wordpress')),
  );
  const inBrowser = files.filter((file) => !IN_NODE.test(file));
  const inNode = files.filter((file) => IN_NODE.test(file));
  const isEngines = args.includes('--engines');
  process.env[SEED_VARIABLE] = String(seedFrom(args));
  console.log(`What is tried by chance is tried with --seed=${process.env[SEED_VARIABLE]}.`);

  // The tests of pages find the same one by this; those of the package and the command line need none.
  const isBrowserNeeded = files.some((file) => !/^test\/(?:cli|package)\//.test(file));
  if (isBrowserNeeded) process.env[CHROMIUM.variable] = findOrInstall(CHROMIUM);
  const others = isEngines ? ([firefox(), await webkit()] as const) : undefined;

  // The other two beside it: each waits for its browser more than it computes, and none for another.
  await Promise.all([
    runIn('Chromium', chromium, inBrowser, []).then(async () => {
      if (inNode.length > 0) count(await runNodeTests(ROOT, inNode));
    }),
    others &&
      runIn('Firefox', () => others[0], inBrowser, ONLY_CHROMIUM).then(() =>
        runIn('WebKit', () => others[1], inBrowser, NOT_IN_WEBKIT),
      ),
  ]);
}

/** Leaves out what takes a real WordPress where that is not asked for or cannot be had, and says so. */
function withWordpress(files: readonly string[], isAsked: boolean): readonly string[] {
  const others = files.filter((file) => !IN_WORDPRESS.test(file));
  if (others.length === files.length) return files;
  try {
    if (isAsked) {
      findOrInstallWordpress();
      return files;
    }
    console.log('The tests in a real WordPress are left out: --wordpress asks for them.');
  } catch (error) {
    if (!(error instanceof MissingProgram)) throw error;
    console.log(`The tests in a real WordPress did not run. ${error.message}`);
  }
  return others;
}

/** Runs tests in a browser, which is looked for only where there are any, and says which of them it is not asked for. */
async function runIn(
  name: string,
  launch: () => BrowserLauncher,
  files: readonly string[],
  leftOut: readonly string[],
): Promise<void> {
  const asked = files.filter((file) => !leftOut.includes(file));
  if (asked.length < files.length) {
    console.log(
      `${name} is not asked for ${files.filter((file) => leftOut.includes(file)).join(', ')}.`,
    );
  }
  if (asked.length > 0) count(await runBrowserTests(ROOT, asked, [launch()]));
}

/** The seed that was asked for; else always the same one, so that a run is green or red for what was changed. */
function seedFrom(args: readonly string[]): number {
  const [, wanted = '1'] = /--seed=(\w+)/.exec(args.join(' ')) ?? [];
  return wanted === 'new' ? Math.floor(Math.random() * 2 ** 31) : Number(wanted);
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
