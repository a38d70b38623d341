// Publishes cases, each by itself: here, or where there are many, on several processors.

import { availableParallelism } from 'node:os';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { LOCALES } from '../locales/all.js';
import { registerLocales } from '../locales/registry.js';
import type { CaseNews } from '../site/case-files.js';
import type { PublishRequest } from './arguments.js';
import { readConfig } from './config.js';
import { publishOne } from './publish-case.js';
import { type Job, readJob } from './publish-sources.js';
import { readKey } from './sign.js';
import { SiteFolder } from './site-folder.js';
import { describeOwnSite } from './site-parts.js';
import { Misuse } from './values.js';

/** A thread takes a while to start: with fewer cases for each it would not pay. */
const CASES_PER_THREAD = 100;

/** What threads are told; nothing in it but data. */
export interface Task {
  readonly request: PublishRequest & { readonly now: Date };
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

async function runHere(
  { request, hasColours, jobs }: Task,
  tell: (result: Result) => void,
): Promise<void> {
  const { dir, out, base, keyFile, now } = request;
  const config = await readConfig(request.config);
  const key = keyFile === undefined ? undefined : await readKey(keyFile);
  const site = describeOwnSite(base, config, key?.publicKey, now);
  registerLocales(...LOCALES);
  for (const job of jobs) {
    const folder = new SiteFolder(out);
    const { source, said, isBad } = await readJob(job, { dir, folder, now, hasColours });
    const news = source && (await publishOne(source, { site, folder, key }));
    const { written, same } = folder;
    tell({ said, isBad, written, same, ...(news ? { news } : {}) });
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
