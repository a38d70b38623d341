// Measures one page once: in a browser context of its own, with nothing kept from before.

import { type Browser, type CDPSession, chromium } from 'playwright-core';
import { CHROMIUM, CHROMIUM_FLAGS, findOrInstall } from '../support/find-browser.js';
import { probe, READY } from './probe.js';
import { startTrace } from './trace.js';

/** How much slower than this machine the page's computer is made. */
export const SLOWER = 4;
/** How long a page may take: a thousand cards on a slow machine. */
const PATIENCE_MS = 180_000;

export interface Figures {
  /** What the browser received, with headers, compressed. */
  readonly bytes: number;
  readonly requests: number;
  /** From the start of the page until the last card can be pressed and has been painted. */
  readonly readyMs: number;
  /** Of all scripts of the page, from its start until nothing is left to do. */
  readonly scriptMs: number;
  /** Of style and layout. */
  readonly styleMs: number;
  /** Of everything that the page's main thread did. */
  readonly taskMs: number;
  /** Of these, what the processor spent: what others on this machine did is not in it. */
  readonly cpuMs: number;
  /** Of scripts and what they hold, after a garbage collection. */
  readonly heapBytes: number;
  /** Of the DOM, after a garbage collection. */
  readonly domBytes: number;
  /** As web.dev counts it: 0 is none. */
  readonly shift: number;
}

/** A browser that measures pages. */
export interface Meter {
  /** Its name and version. */
  readonly browser: string;
  /** @param find as in a contestant */
  readonly measure: (url: string, find: string) => Promise<Figures>;
  readonly close: () => Promise<void>;
}

export async function startMeter(): Promise<Meter> {
  const browser = await chromium.launch({
    executablePath: findOrInstall(CHROMIUM),
    args: [...CHROMIUM_FLAGS],
  });
  const tracing = await browser.newBrowserCDPSession();
  return {
    browser: `Chromium ${browser.version()}`,
    measure: (url, find) => measure(browser, tracing, url, find),
    close: () => browser.close(),
  };
}

async function measure(
  browser: Browser,
  tracing: CDPSession,
  url: string,
  find: string,
): Promise<Figures> {
  const context = await browser.newContext({
    locale: 'en-GB',
    viewport: { width: 1280, height: 800 },
  });
  try {
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    const wire = await countTraffic(cdp);
    const readyMs = awaitReady(cdp, url);
    await cdp.send('Page.enable');
    await cdp.send('Runtime.enable');
    await cdp.send('Runtime.addBinding', { name: READY });
    await cdp.send('Page.addScriptToEvaluateOnNewDocument', { source: probe(find) });
    await cdp.send('Performance.enable');
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    const trace = await startTrace(tracing);

    await cdp.send('Page.navigate', { url });
    const ready = await readyMs;
    await ask(cdp, 'bench.settled()');
    await wire.quiet();
    const times = await timesOf(cdp);
    const scriptMs = await trace.end(url);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 });

    const missing = await ask(cdp, 'bench.missing()');
    if (missing !== 0) throw new Error(`${url}: ${missing} cards cannot be pressed.`);
    const shift = await ask(cdp, 'bench.shift()');
    const { bytes, requests } = wire;
    return { bytes, requests, readyMs: ready, scriptMs, ...times, shift, ...(await heapOf(cdp)) };
  } finally {
    await context.close();
  }
}

/** Counts what the browser asks for and receives. */
async function countTraffic(cdp: CDPSession) {
  const open = new Set<string>();
  const traffic = {
    bytes: 0,
    requests: 0,
    /** Waits until nothing is on its way. */
    quiet: async () => {
      while (open.size > 0) await ask(cdp, 'bench.settled()');
    },
  };
  cdp.on('Network.requestWillBeSent', ({ requestId, request: { url } }) => {
    if (url.startsWith('http')) open.add(requestId);
  });
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    open.delete(requestId);
    traffic.bytes += encodedDataLength;
    // What the browser had already was not asked for again.
    if (encodedDataLength > 0) traffic.requests += 1;
  });
  cdp.on('Network.loadingFailed', ({ requestId }) => open.delete(requestId));
  await cdp.send('Network.enable');
  return traffic;
}

function awaitReady(cdp: CDPSession, url: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new Error(`${url}: the last card could not be pressed in time.`)),
      PATIENCE_MS,
    );
    // It keeps nobody waiting where something else has failed.
    timer.unref();
    cdp.on('Runtime.bindingCalled', ({ name, payload }) => {
      if (name !== READY) return;
      clearTimeout(timer);
      resolve(Number(payload));
    });
  });
}

async function timesOf(cdp: CDPSession) {
  const { metrics } = await cdp.send('Performance.getMetrics');
  const msOf = (name: string) => metrics.find((metric) => metric.name === name)!.value * 1000;
  return {
    styleMs: msOf('RecalcStyleDuration') + msOf('LayoutDuration'),
    taskMs: msOf('TaskDuration'),
    cpuMs: msOf('ThreadTime'),
  };
}

async function heapOf(cdp: CDPSession) {
  await cdp.send('HeapProfiler.enable');
  // What the first collection lets go of may hold what only a second one finds.
  for (let times = 0; times < 2; times += 1) await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize } = await cdp.send('Runtime.getHeapUsage');
  return { heapBytes: usedSize, domBytes: embedderHeapUsedSize };
}

async function ask(cdp: CDPSession, expression: string): Promise<number> {
  const { result } = await cdp.send('Runtime.evaluate', {
    expression,
    awaitPromise: true,
    returnByValue: true,
  });
  return Number(result.value);
}
