// Publishes cases, each by itself: here, or where there are many, on several processors.

import { availableParallelism } from 'node:os';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { LOCALES } from '../locales/all.js';
import { registerLocales } from '../locales/registry.js';
import type { CaseNews } from '../site/case-files.js';
import type { Site } from '../site/site.js';
import type { PublishRequest } from './arguments.js';
import { publishOne } from './publish-case.js';
import { type Job, readJob } from './publish-sources.js';
import { readKey, type SigningKey } from './sign.js';
import { SiteFolder } from './site-folder.js';
import { Misuse } from './values.js';

/** A thread takes a while to start: with fewer cases for each it would not pay. */
const CASES_PER_THREAD = 100;

/** What threads are told; nothing in it but data. */
export interface Task {
  readonly request: PublishRequest;
  readonly site: Site;
  readonly hasColours: boolean;
  readonly jobs: readonly Job[];
}

/** What became of a case. */
export interface Result {
  /** What its author should know; empty where nothing is wrong. */
  readonly said: string;
  readonly isBad: boolean;
  /** Absent where nothing is published of it. */
  readonly news?: CaseNews;
  readonly written: number;
  readonly same: number;
}

/** Publishes cases, and tells what became of each, in their order. */
export async function runTask(task: Task, tell: (result: Result) => void): Promise<void> {
  const { jobs } = task;
  const threads = Math.min(availableParallelism(), Math.floor(jobs.length / CASES_PER_THREAD));
  if (threads < 2) return runHere(task, tell);
  const parts = Array.from({ length: threads }, (_, turn) => ({
    ...task,
    jobs: jobs.filter((_, index) => index % threads === turn),
  }));
  const told = inTurn(threads, tell);
  const running = parts.map((part, turn) => startThread(part, told[turn]!));
  try {
    await Promise.all(running.map(({ end }) => end));
  } finally {
    // Where one gives up, the others need not go on.
    for (const { thread } of running) void thread.terminate();
  }
}

/** Puts the results of threads, which take turns, in order. */
function inTurn(threads: number, tell: (result: Result) => void) {
  const waiting = Array.from({ length: threads }, (): Result[] => []);
  let turn = 0;
  return waiting.map((mine) => (result: Result) => {
    mine.push(result);
    for (;;) {
      const next = waiting[turn]!.shift();
      if (next === undefined) return;
      tell(next);
      turn = (turn + 1) % threads;
    }
  });
}

async function runHere(task: Task, tell: (result: Result) => void): Promise<void> {
  const { out, keyFile } = task.request;
  const key = keyFile === undefined ? undefined : await readKey(keyFile);
  const folder = new SiteFolder(out);
  registerLocales(...LOCALES);
  for (const job of task.jobs) {
    const { written, same } = folder;
    const done = await runJob(job, task, folder, key);
    tell({ ...done, written: folder.written - written, same: folder.same - same });
  }
}

/** What cannot be written keeps no other case from being published. */
async function runJob(
  job: Job,
  { request: { dir }, site, hasColours }: Task,
  folder: SiteFolder,
  key: SigningKey | undefined,
): Promise<Pick<Result, 'said' | 'isBad' | 'news'>> {
  try {
    const found = await readJob(job, { dir, folder, now: site.now, hasColours });
    const { source, said, isBad } = found;
    if (source === undefined) return { said, isBad };
    return { said, isBad, news: await publishOne(source, { site, folder, key }) };
  } catch (error) {
    if (!(error instanceof Misuse)) throw error;
    return { said: `case-action: ${error.message}\n`, isBad: true };
  }
}

/** What a thread says: a result, or why it gave up. */
type Message = Result | { readonly misuse: string };

function startThread(workerData: Task, tell: (result: Result) => void) {
  // The command line is one file, and a thread begins where that does.
  const thread = new Worker(new URL(import.meta.url), { workerData });
  const end = new Promise<void>((resolve, reject) => {
    thread.on('message', (message: Message) => {
      if ('misuse' in message) reject(new Misuse(message.misuse));
      else tell(message);
    });
    thread.on('error', reject);
    thread.on('exit', () => resolve());
  });
  return { thread, end };
}

/** Does what a thread is for. Returns whether this is one. */
export async function serveThread(): Promise<boolean> {
  if (isMainThread) return false;
  try {
    await runHere(workerData as Task, (result) => parentPort?.postMessage(result));
  } catch (error) {
    if (!(error instanceof Misuse)) throw error;
    parentPort?.postMessage({ misuse: error.message } satisfies Message);
  }
  return true;
}
