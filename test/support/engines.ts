// The browsers that tests can run in, ready to be started by the test runner.

import { chromeLauncher, type BrowserLauncher } from '@web/test-runner';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { CHROMIUM, CHROMIUM_FLAGS, FIREFOX, findOrInstall } from './find-browser.js';

export { webkit } from './webkit.js';

export function chromium(): BrowserLauncher {
  return chromeLauncher({
    launchOptions: {
      executablePath: findOrInstall(CHROMIUM),
      // Tests of memory have to ask for a garbage collection, and for sizes that are not rounded.
      args: [
        ...CHROMIUM_FLAGS,
        '--lang=en-US',
        '--js-flags=--expose-gc',
        '--enable-precise-memory-info',
      ],
    },
  });
}

export function firefox(): BrowserLauncher {
  return puppeteerLauncher({
    launchOptions: { browser: 'firefox', executablePath: findOrInstall(FIREFOX) },
  });
}
