// Does something again whenever a file changes.

import { watch } from 'node:fs';

/** Editors write a file in several steps: these are taken together. */
const SETTLE_MS = 100;

/**
 * Watches files and folders, with all that is below them, until the process is ended.
 * @param act is never called while it is still at work
 */
export function watchPaths(paths: readonly string[], act: () => Promise<void>): Promise<never> {
  let timer: NodeJS.Timeout | undefined;
  let isActing = false;
  return new Promise((_, reject) => {
    const plan = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        if (isActing) return plan();
        isActing = true;
        act()
          .catch(reject)
          .finally(() => (isActing = false));
      }, SETTLE_MS);
    };
    for (const path of paths) watch(path, { recursive: true }, plan).on('error', reject);
  });
}
