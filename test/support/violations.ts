// What the policy of a page stops, as the page itself is told.

import type { Page } from 'playwright-core';

/** Makes a page write that down, from the next address that it goes to. */
export async function watchPolicy(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(window, { seenViolations: seen });
    document.addEventListener('securitypolicyviolation', (event) => {
      seen.push(`${event.effectiveDirective} ${event.blockedURI}`);
    });
  });
}

/** Each, as `directive address`; where scripts do not run, only the console says so. */
export const violationsOn = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => (window as unknown as { seenViolations?: string[] }).seenViolations ?? []);
