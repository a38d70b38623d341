// Does something at once, and again whenever a file changes.

import { existsSync, type FSWatcher, watch } from 'node:fs';

/** Editors write a file in several steps: these are taken together. */
const SETTLE_MS = 100;

/**
 * Watches files and folders, with all that is below them, until the process is ended or `act` fails.
 * @param act is never called while it is still at work; what changes during that is not missed
 */
export async function watchPaths(
  paths: readonly string[],
  act: () => Promise<void>,
): Promise<never> {
  const watchers: FSWatcher[] = [];
  let timer: NodeJS.Timeout | undefined;
  try {
    return await new Promise<never>((_, reject) => {
      let isActing = false;
      const run = (): void => {
        isActing = true;
        act()
          .catch(reject)
          .finally(() => (isActing = false));
      };
      const plan = (): void => {
        clearTimeout(timer);
        timer = setTimeout(() => (isActing ? plan() : run()), SETTLE_MS);
      };
      for (const path of paths) {
        // What is not there is said by whoever reads it.
        if (existsSync(path)) {
          watchers.push(watch(path, { recursive: true }, plan).on('error', reject));
        }
      }
      run();
    });
  } finally {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  }
}
