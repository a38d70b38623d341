// What servers do, on the server of the browser tests, so that a test can meet it for real:
//
//   /status/404             answers with that status, and `{}`; so does /status/404.sig
//   /json?body=…            answers with that text, as JSON
//   /json.sig?signed=…      answers with what is signed, as the file of signatures beside that; without it, with 404
//   /slow?ms=50&body=…      the same, after so many milliseconds (2000 at most)
//   /silent                 takes the request and never answers
//   /seed                   answers with the seed of this run

import { setTimeout as delay } from 'node:timers/promises';
import type { TestRunnerConfig } from '@web/test-runner';

type Middleware = NonNullable<TestRunnerConfig['middleware']>[number];

/** The seed of what is tried by chance, a whole number, as the runner was told. */
export const SEED_VARIABLE = 'CASE_ACTION_SEED';
const LONGEST_DELAY_MS = 2000;

export const httpBehaviours: Middleware = async (context, next) => {
  const { path, query } = context;
  const answer = (body: string) => {
    context.type = 'application/json';
    context.set('cache-control', 'no-store');
    context.body = body;
  };

  const fail = (status: number) => {
    context.status = status;
    answer('{}');
    // The runner lists every 404 as a file that is missing; under another address it does not find this one.
    context.url = '/meant-to-fail';
  };

  const [, failure] = /^\/status\/(\d{3})(?:\.sig)?$/.exec(path) ?? [];
  if (failure !== undefined) {
    fail(Number(failure));
  } else if (path === '/json') {
    answer(String(query['body'] ?? ''));
  } else if (path === '/json.sig') {
    if (query['signed'] === undefined) fail(404);
    else answer(String(query['signed']));
  } else if (path === '/slow') {
    await delay(Math.min(Number(query['ms'] ?? 0), LONGEST_DELAY_MS));
    answer(String(query['body'] ?? ''));
  } else if (path === '/seed') {
    answer(process.env[SEED_VARIABLE] ?? '1');
  } else if (path === '/silent') {
    context.status = 200;
    context.respond = false;
  } else {
    await next();
  }
};
