// Fetches a case file, and where there is a key, its signature. Sends no cookie and no referrer, waits no longer than it
// must, never throws.

import { problem, type Problem, type ProblemCode } from '../case/problems.js';
import { type CaseReading, MAX_FILE_BYTES, readCase, readCaseText } from '../case/read.js';
import { MAX_SIGNATURE_BYTES, signatureAddress, signedHead } from '../case/signature.js';
import { type Verify, verifierOf } from './signature.js';

/** How long a case file may take to arrive in full, with its signature. */
export const LOAD_TIMEOUT_MS = 8000;

/** What loading takes from the page around it, so that a test can give something else. */
export interface Loader {
  readonly fetch: typeof fetch;
  /** Runs something later, and returns what takes that back. */
  readonly after: (ms: number, run: () => void) => () => void;
  /** What checks signatures; pages without https have none. */
  readonly subtle: () => SubtleCrypto | undefined;
}

/** Which case file is loaded. */
export interface Wanted {
  /** The full address. */
  readonly url: string;
  /** The public key that it has to be signed with; absent where it does not have to be. */
  readonly key?: string | undefined;
}

/** An answer, and its bytes, where it is a good one and has no more than it may. */
type Arrived = readonly [response: Response, bytes: ArrayBuffer | undefined];

/**
 * Loads a case.
 * @param cache `no-cache` asks the server whether the file has changed; the browser itself says which one it has,
 *   since a header of ours would need a preflight, which file servers refuse
 * @param request is aborted when nobody waits for it any more, and at the end in any case
 * @returns the case, or what kept it from arriving; `undefined` where the request was aborted from outside
 */
export async function loadCase(
  { fetch, after, subtle }: Loader,
  { url, key }: Wanted,
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
    const reading = await (key === undefined ? load(cache) : loadSigned(key));
    if (!signal.aborted) return reading;
  } catch {
    if (!signal.aborted) return failed('unreachable', { url });
  } finally {
    cancelTimer();
    // A body that nobody reads would keep the connection.
    request.abort();
  }
  return isLate ? failed('timeout', { seconds: LOAD_TIMEOUT_MS / 1000, url }) : undefined;

  /** Nothing is asked for by a key that nothing can be signed with. */
  async function loadSigned(written: string): Promise<CaseReading> {
    const crypto = subtle();
    if (!crypto) return failed('no-crypto', {}, 'key');
    const verify = await verifierOf(crypto, written);
    return verify ? load(cache, verify) : failed('bad-key', { value: written }, 'key');
  }

  async function load(mode: RequestCache, verify?: Verify): Promise<CaseReading> {
    const get = async (address: string, maxBytes: number): Promise<Arrived> => {
      const response = await fetch(address, {
        cache: mode,
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        signal,
      });
      return [response, response.ok ? await readBody(response, maxBytes) : undefined];
    };
    // Never rejects: the case may fail before anybody looks.
    const signing =
      verify &&
      get(signatureAddress(url), MAX_SIGNATURE_BYTES).then(
        ([, found]) => found,
        () => undefined,
      );
    const [response, bytes] = await get(url, MAX_FILE_BYTES);
    const reading = readArrived(response, bytes, url);
    // What is no case is nothing to vouch for: its author is told what is wrong with it.
    if (!verify || !reading.case) return reading;
    // Whoever comes by the domain could take the case off all pages.
    if (!bytes) return failed('unsigned-withdrawal', { url });
    const signatures = await signing;
    if (!signatures) return failed('no-signature', { url: signatureAddress(url) });
    const signed = await new Blob([signedHead(url), bytes]).arrayBuffer();
    if (await verify(signed, decode(signatures))) return reading;
    // The browser may have kept one of the two for longer than the other.
    return mode === 'no-cache' ? failed('bad-signature', { url }) : load('no-cache', verify);
  }
}

/** What an answer says of a case; without its bytes where it is none, or too large. */
function readArrived(
  { ok, status, headers }: Response,
  bytes: ArrayBuffer | undefined,
  url: string,
): CaseReading {
  // 410 Gone: whoever published the case has withdrawn it.
  if (status === 410) return readCase({ status: 'withdrawn' });
  if (!ok) return failed('http-status', { status, url });
  if (bytes === undefined) {
    return inFile({ problems: [problem('too-large', '', { limit: MAX_FILE_BYTES / 1024 })] }, url);
  }
  const reading = inFile(readCaseText(decode(bytes)), url);
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

const decode = (bytes: ArrayBuffer): string => new TextDecoder().decode(bytes);

/** The bytes of a response; `undefined` as soon as there are more than it may have. */
async function readBody({ body }: Response, maxBytes: number): Promise<ArrayBuffer | undefined> {
  const reader = body?.getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let left = maxBytes;
  for (;;) {
    const chunk = await reader?.read();
    if (chunk?.value === undefined) return new Blob(chunks).arrayBuffer();
    left -= chunk.value.length;
    if (left < 0) return undefined;
    chunks.push(chunk.value);
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
export const failed = (
  code: ProblemCode,
  args: Problem['args'],
  attribute = 'src',
): CaseReading => ({
  problems: [problem(code, `attribute ${attribute}`, args)],
});
