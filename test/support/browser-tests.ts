// Runs test files in real browsers and counts what came of it.

import { esbuildPlugin } from '@web/dev-server-esbuild';
import {
  type BrowserLauncher,
  startTestRunner,
  type TestRunnerConfig,
  type TestSession,
  type TestSuiteResult,
} from '@web/test-runner';
import { relative, resolve } from 'node:path';
import { httpBehaviours } from './http-behaviours.js';
import { sum, type Tally } from './tally.js';

const TEST_TIMEOUT_MS = 5000;
/** For all tests of a file, some of which try thousands of cases each. The runner itself would give them two minutes. */
const FILE_TIMEOUT_MS = 10 * 60 * 1000;

/** What the element tells the authors of pages is expected; so is Lit saying that it is not minified. */
const EXPECTED_WARNINGS = /^<case-action>: |^Lit is in dev mode/;

/**
 * @param root the folder of the project, which is what the test server serves
 * @param files the test files, from there
 */
export async function runBrowserTests(
  root: string,
  files: readonly string[],
  browsers: readonly BrowserLauncher[],
): Promise<Tally> {
  const config: TestRunnerConfig = {
    rootDir: root,
    files: files.map((file) => resolve(root, file)),
    browsers: [...browsers],
    // One page at a time: the others would have no focus.
    concurrency: 1,
    concurrentBrowsers: 1,
    nodeResolve: true,
    // The file that says how decorators are compiled: esbuild does not follow `extends`.
    plugins: [
      esbuildPlugin({ ts: true, target: 'es2022', tsconfig: resolve(root, 'tsconfig.base.json') }),
    ],
    middleware: [httpBehaviours],
    testsFinishTimeout: FILE_TIMEOUT_MS,
    testFramework: { config: { timeout: TEST_TIMEOUT_MS, forbidOnly: true } },
    filterBrowserLogs: ({ args }) => !EXPECTED_WARNINGS.test(String(args[0])),
  };
  const runner = await startTestRunner({
    config,
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
  });
  // What kept it from starting stands above already.
  if (runner === undefined) return { passed: 0, failed: 1 };
  if (!runner.stopped) await new Promise((stopped) => runner.on('stopped', stopped));
  return sum(...[...runner.sessions.all()].map((session) => countSession(root, session)));
}

/** Counts one file in one browser. Whatever broke outside a test counts as one that failed. */
function countSession(root: string, session: TestSession): Tally {
  const file = relative(root, session.testFile);
  const tests = session.testResults ? testsIn(session.testResults) : [];
  const skipped = tests.filter((test) => test.skipped);
  for (const { name } of skipped) console.error(`${file} skips "${name}", which counts as failed.`);
  if (tests.length + session.errors.length === 0) console.error(`${file} ran no test.`);

  const passed = tests.filter((test) => test.passed && !test.skipped).length;
  const broken = session.errors.length + session.logs.filter(isStrayRejection).length;
  const failed = tests.length - passed + broken;
  const isAccounted = failed > 0 || (session.passed && tests.length > 0);
  return { passed, failed: isAccounted ? failed : 1 };
}

/** A promise that was rejected where no test waited for it: the runner only writes that down. */
function isStrayRejection([text]: readonly unknown[]): boolean {
  return String(text).startsWith('An error was thrown in a Promise outside a test');
}

function testsIn({ tests, suites }: TestSuiteResult): TestSuiteResult['tests'] {
  return [...tests, ...suites.flatMap(testsIn)];
}
