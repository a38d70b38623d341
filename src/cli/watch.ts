// Does something at once, and again whenever a file changes. Looks at the files themselves: editors put a new file in place
// of the old one, and what systems tell of that gets lost.

import { stat } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';

const PAUSE_MS = 500;

/**
 * Watches files until the process is ended or `act` fails.
 * @param list the files, which may come and go
 * @param act is not called again before it is done; what changes during that is not missed
 */
export async function watchPaths(
  list: () => Promise<readonly string[]>,
  act: () => Promise<void>,
): Promise<never> {
  let before: string | undefined;
  for (;;) {
    const now = await look(await list());
    if (now !== before) await act();
    before = now;
    await wait(PAUSE_MS);
  }
}

/** What tells files from what they were before. */
async function look(paths: readonly string[]): Promise<string> {
  const seen = await Promise.all(
    paths.map(async (path) => {
      const found = await stat(path, { bigint: true }).catch(() => undefined);
      return [path, found?.ino, found?.size, found?.mtimeNs].join(' ');
    }),
  );
  return seen.join('\n');
}
