// Visits pages in a real browser that has no internet, and writes down what a page should not have done.

import { after, afterEach } from 'node:test';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { CHROMIUM, CHROMIUM_FLAGS, findOrInstall } from './find-browser.js';
import { startServer, type StaticServer } from './static-server.js';

/** How long a page may take to become what a test expects. */
const PATIENCE_MS = 10_000;

/** `a fast one` goes on as usual, but a test can put it forward with `page.clock.fastForward`. */
export type Clock = 'its own' | 'a fast one';

/** What is different about a reader. */
export type Means = Pick<BrowserContextOptions, 'javaScriptEnabled' | 'colorScheme' | 'viewport'>;

export interface Visit {
  readonly page: Page;
  /** Exceptions, errors and warnings in the console, and requests to the server that failed. */
  readonly complaints: readonly string[];
  /** The paths on the server that were asked for, in order. */
  readonly requests: readonly string[];
  /** The addresses elsewhere that were asked for. None of them was reached. */
  readonly outside: readonly string[];
}

/** Gives the tests of a file a server and readers who visit it; both end with the tests. */
export async function startVisits(): Promise<{
  readonly server: StaticServer;
  readonly visit: (url: string, clock?: Clock, means?: Means) => Promise<Visit>;
}> {
  const server = await startServer();
  const browser = await chromium.launch({
    executablePath: findOrInstall(CHROMIUM),
    // Nothing outside is reached. (To stop requests one by one would also switch the browser's cache off.)
    args: [...CHROMIUM_FLAGS, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
  });
  afterEach(async () => {
    for (const context of browser.contexts()) await context.close();
  });
  after(async () => {
    await browser.close();
    await server.close();
  });
  return { server, visit: (url, clock, means) => visit(browser, url, clock, means) };
}

/** Opens a page for a reader who has never been here, and waits until it has loaded. */
async function visit(
  browser: Browser,
  url: string,
  clock: Clock = 'its own',
  means: Means = {},
): Promise<Visit> {
  const context = await browser.newContext({ locale: 'en-GB', ...means });
  context.setDefaultTimeout(PATIENCE_MS);
  const complaints: string[] = [];
  const requests: string[] = [];
  const outside: string[] = [];
  context.on('weberror', (error) => complaints.push(`exception: ${error.error().message}`));
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  context.on('request', (request) => {
    const asked = new URL(request.url());
    if (isOutside(asked)) outside.push(asked.href);
    else requests.push(asked.pathname);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()} for ${response.url()}`);
  });

  if (clock === 'a fast one') await context.clock.install();
  const page = await context.newPage();
  await page.goto(url);
  return { page, complaints, requests, outside };
}

function isOutside(url: URL): boolean {
  return url.protocol.startsWith('http') && url.hostname !== '127.0.0.1';
}
