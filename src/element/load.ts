// Fetches a case file. Sends no cookie and no referrer, waits no longer than it must, never throws.

import { type CaseReading, readCase, readCaseText } from '../case/read.js';
import { problem, type Problem, type ProblemCode } from '../case/problems.js';

/** How long a case file may take to arrive in full. */
export const LOAD_TIMEOUT_MS = 8000;

/**
 * Loads the case at an address.
 * @param src the address; relative ones count from the page
 * @param signal ends the request when nobody waits for it any more
 * @returns the case, or what kept it from arriving; `undefined` where `signal` ended the request
 */
export async function loadCase(
  src: string,
  signal: AbortSignal,
  timeoutMs = LOAD_TIMEOUT_MS,
): Promise<CaseReading | undefined> {
  const url = addressOf(src);
  if (url === undefined) return failed('bad-src', { value: src });

  const request = new AbortController();
  const abort = () => request.abort();
  signal.addEventListener('abort', abort, { once: true });
  const timer = setTimeout(abort, timeoutMs);
  try {
    const response = await fetch(url, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: request.signal,
    });
    // 410 Gone: whoever published the case has withdrawn it.
    if (response.status === 410) return readCase({ status: 'withdrawn' });
    if (!response.ok) return failed('http-status', { status: response.status, url });
    const reading = readCaseText(await response.text());
    return signal.aborted ? undefined : reading;
  } catch {
    if (signal.aborted) return undefined;
    if (request.signal.aborted) return failed('timeout', { seconds: timeoutMs / 1000, url });
    return failed('unreachable', { url });
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', abort);
  }
}

/** The full address of a case file, where it is one that can be fetched. */
function addressOf(src: string): string | undefined {
  try {
    const url = new URL(src, document.baseURI);
    const isWeb = url.protocol === 'https:' || url.protocol === 'http:';
    return isWeb && src.trim() !== '' ? url.href : undefined;
  } catch {
    return undefined;
  }
}

const failed = (code: ProblemCode, args: Problem['args']): CaseReading => ({
  problems: [problem(code, 'attribute src', args)],
});
