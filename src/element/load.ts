// Fetches a case file. Sends no cookie and no referrer, waits no longer than it must, never throws.

import { problem, type Problem, type ProblemCode } from '../case/problems.js';
import { type CaseReading, MAX_FILE_BYTES, readCase, readCaseText } from '../case/read.js';

/** How long a case file may take to arrive in full. */
export const LOAD_TIMEOUT_MS = 8000;

/** What loading takes from the page around it, so that a test can give something else. */
export interface Loader {
  readonly fetch: typeof fetch;
  /** Runs something later, and returns what takes that back. */
  readonly after: (ms: number, run: () => void) => () => void;
}

/**
 * Loads the case at an address.
 * @param url the full address
 * @param cache `no-cache` asks the server whether the file has changed; the browser itself says which one it has,
 *   since a header of ours would need a preflight, which file servers refuse
 * @param request is aborted when nobody waits for it any more, and at the end in any case
 * @returns the case, or what kept it from arriving; `undefined` where the request was aborted from outside
 */
export async function loadCase(
  { fetch, after }: Loader,
  url: string,
  cache: RequestCache,
  request: AbortController,
): Promise<CaseReading | undefined> {
  const { signal } = request;
  let isLate = false;
  const cancelTimer = after(LOAD_TIMEOUT_MS, () => {
    isLate = true;
    request.abort();
  });
  try {
    const response = await fetch(url, {
      cache,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal,
    });
    const reading = await readResponse(response, url);
    return signal.aborted ? undefined : reading;
  } catch {
    if (isLate) return failed('timeout', { seconds: LOAD_TIMEOUT_MS / 1000, url });
    return signal.aborted ? undefined : failed('unreachable', { url });
  } finally {
    cancelTimer();
    // A body that nobody reads would keep the connection.
    request.abort();
  }
}

async function readResponse(response: Response, url: string): Promise<CaseReading> {
  const { ok, status, headers } = response;
  // 410 Gone: whoever published the case has withdrawn it.
  if (status === 410) return readCase({ status: 'withdrawn' });
  if (!ok) return failed('http-status', { status, url });
  const text = await readBody(response);
  if (text === undefined) {
    return inFile({ problems: [problem('too-large', '', { limit: MAX_FILE_BYTES / 1024 })] }, url);
  }
  const reading = inFile(readCaseText(text), url);
  const isPage = headers.get('content-type')?.includes('html');
  return isPage && reading.problems[0]?.code === 'not-json'
    ? failed('not-a-file', { url })
    : reading;
}

/** Says of the problems in a file which one that is: a page may show several. */
const inFile = (reading: CaseReading, file: string): CaseReading => ({
  ...reading,
  problems: reading.problems.map((found) => ({ ...found, file })),
});

/** The text of a response; `undefined` as soon as it is more than a case file may have. */
async function readBody({ body }: Response): Promise<string | undefined> {
  const chunks = body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (;;) {
    const chunk = await chunks?.read();
    if (chunk?.value === undefined) return text + decoder.decode();
    bytes += chunk.value.length;
    if (bytes > MAX_FILE_BYTES) return undefined;
    text += decoder.decode(chunk.value, { stream: true });
  }
}

/** The full address of a case file, where it is one that can be fetched. */
export function addressOf(src: string): string | undefined {
  try {
    const url = new URL(src, document.baseURI);
    const isWeb = url.protocol === 'https:' || url.protocol === 'http:';
    // What stands behind # is not sent: two addresses that differ in it are one file.
    url.hash = '';
    return isWeb && src.trim() !== '' ? url.href : undefined;
  } catch {
    return undefined;
  }
}

/** A reading that says why there is no case. */
export const failed = (code: ProblemCode, args: Problem['args']): CaseReading => ({
  problems: [problem(code, 'attribute src', args)],
});
