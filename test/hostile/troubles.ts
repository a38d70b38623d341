// What goes wrong where no test waits for it: in the console, in events, in promises.

/** What the element says to the authors of pages. */
const OURS = '<case-action>: ';

/**
 * Runs something, and gives back all that went wrong meanwhile. The console stays empty: what is ours in it is
 * expected, and there would be too much of it.
 */
export async function troublesDuring(run: () => Promise<void>): Promise<readonly string[]> {
  const troubles: string[] = [];
  const { error, warn } = console;
  console.error = (...said: unknown[]) => troubles.push(`error: ${said.join(' ')}`);
  console.warn = (said: unknown) => {
    if (!String(said).startsWith(OURS)) troubles.push(`warning: ${String(said)}`);
  };
  const done = new AbortController();
  const { signal } = done;
  const onEvent = (event: Event) => {
    const { message, reason } = event as Partial<ErrorEvent & PromiseRejectionEvent>;
    troubles.push(`${event.type}: ${message ?? String(reason)}`);
  };
  window.addEventListener('error', onEvent, { signal });
  window.addEventListener('unhandledrejection', onEvent, { signal });
  try {
    await run();
    // A promise without an end is told in a turn of its own.
    for (let turns = 0; turns < 3; turns++) await turn();
  } finally {
    done.abort();
    Object.assign(console, { error, warn });
  }
  return troubles;
}

const channel = new MessageChannel();

/** Lets everything else that waits have its turn: without the pause that browsers make before a timer. */
export const turn = (): Promise<void> =>
  new Promise((resolve) => {
    channel.port1.addEventListener('message', () => resolve(), { once: true });
    channel.port1.start();
    channel.port2.postMessage('');
  });
