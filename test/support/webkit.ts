// WebKit for the test runner: WebKitGTK's driver on a screen that nobody sees. Both end with this process.

import type { BrowserLauncher } from '@web/test-runner';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { findOrInstall, MINI_BROWSER, WEBKIT_DRIVER, XVFB } from './find-browser.js';

const HOST = '127.0.0.1';
const START_TIMEOUT_MS = 10_000;

export async function webkit(): Promise<BrowserLauncher> {
  // The driver's package brings the browser's library, so it comes first.
  const driver = findOrInstall(WEBKIT_DRIVER);
  const browser = findOrInstall(MINI_BROWSER);
  const display = await startScreen(findOrInstall(XVFB));
  const port = await startDriver(driver, display);

  const launcher = webdriverLauncher({
    hostname: HOST,
    port,
    path: '/',
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      // The runner hears from the page itself. Whoever waited until it has loaded would give up where it tests for minutes.
      pageLoadStrategy: 'none',
      'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
    } as WebdriverIO.Capabilities,
  });
  // The two packages disagree only on how to say that nothing is covered.
  return launcher as BrowserLauncher;
}

/** Starts a screen without a monitor. Returns its name, which it chooses itself. */
async function startScreen(xvfb: string): Promise<string> {
  const screen = spawn(
    xvfb,
    ['-displayfd', '3', '-nolisten', 'tcp', '-screen', '0', '1280x1024x24'],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    },
  );
  tieToThisProcess(screen);
  const output = screen.stdio[3]!;
  const signal = AbortSignal.timeout(START_TIMEOUT_MS);
  let number = '';
  // The end of the line can come by itself, and a screen that cannot write it gives up.
  while (!number.endsWith('\n')) number += String((await once(output, 'data', { signal }))[0]);
  output.destroy();
  return `:${number.trim()}`;
}

async function startDriver(path: string, display: string): Promise<number> {
  const port = await freePort();
  const driver = spawn(path, [`--host=${HOST}`, `--port=${port}`], {
    stdio: 'ignore',
    env: { ...process.env, DISPLAY: display },
  });
  tieToThisProcess(driver);
  const end = Date.now() + START_TIMEOUT_MS;
  while (!(await answers(`http://${HOST}:${port}/status`))) {
    if (Date.now() > end) throw new Error('WebKitWebDriver does not answer.');
    await delay(50);
  }
  return port;
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, HOST);
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('There is no free port.');
  return address.port;
}

/** The child ends with this process, and does not keep it from ending. */
function tieToThisProcess(child: ChildProcess): void {
  child.unref();
  process.once('exit', () => child.kill());
}
