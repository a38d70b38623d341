// Fetches what an embed on another site would: no cookie, no referrer, no longer and no more than it is told to.

import { problem, type ProblemCode } from '../case/problems.js';
import { MAX_FILE_BYTES } from '../case/read.js';
import { type Finding, finding } from '../check/findings.js';
import { isAddress } from './addresses.js';
import { decode, readText, type Text } from './files.js';

/** An embed waits as long. */
export const TIMEOUT_MS = 8000;
/** A site that an embed could stand on. Servers that answer by origin have to be asked with one. */
export const ASKING_ORIGIN = 'https://partner.example';

/** As many as browsers follow. */
const MAX_REDIRECTS = 20;
const REDIRECTS: readonly number[] = [301, 302, 303, 307, 308];

/** An answer on the way to the file. */
export interface Hop {
  readonly url: string;
  readonly headers: Headers;
  /** The site that browsers say they ask for there: `null` once another server has led on. Pictures come without. */
  readonly origin: string | undefined;
  /** Whether it leads on to another address. */
  readonly leadsOn: boolean;
}

/** How something is asked for. */
export interface Asking {
  readonly timeoutMs: number;
  /** What is longer is cut not far behind that. */
  readonly maxBytes: number;
  /** The site that asks, where browsers say it. */
  readonly origin?: string;
  /** Whether an address may be asked, the first and every one that a server leads on to; by default, all may. */
  readonly mayAsk?: ((url: URL) => boolean) | undefined;
}

/** What came of asking. */
export interface Answer {
  /** Every answer, in order; where all went well, the last one is that of the file itself. */
  readonly hops: readonly Hop[];
  /** The last one, whatever it says; absent where none came. */
  readonly response?: Response;
  /** What arrived of it. */
  readonly bytes: Uint8Array;
  readonly failure?: 'timeout' | 'unreachable' | Refused;
}

export interface Fetched extends Text, Answer {}

/** An address that may not be asked. */
export class Refused extends Error {
  readonly url: string;

  constructor(url: string) {
    super(`${url} may not be asked`);
    this.url = url;
  }
}

/** Fetches a case file; whatever goes wrong is a finding. */
export async function fetchText(
  url: string,
  { timeoutMs = TIMEOUT_MS, mayAsk }: Partial<Pick<Asking, 'timeoutMs' | 'mayAsk'>> = {},
): Promise<Fetched> {
  const asking = { timeoutMs, maxBytes: MAX_FILE_BYTES, origin: ASKING_ORIGIN, mayAsk };
  const answer = await fetchBytes(url, asking);
  const { response, failure, bytes } = answer;
  if (response?.ok) return { ...answer, ...decode(bytes) };
  return { ...answer, findings: [findingFor()] };

  function findingFor(): Finding {
    if (failure instanceof Refused) return finding('insecure-address', '', { value: failure.url });
    if (failure === 'timeout') return failed('timeout', { seconds: timeoutMs / 1000, url });
    if (response === undefined) return failed('unreachable', { url });
    return failed('http-status', { status: response.status, url });
  }
}

/** Reads a file, or fetches what is at an address. */
export const readSource = (source: string): Promise<Text> =>
  isAddress(source) ? fetchText(source) : readText(source);

/** Fetches a file. Never throws, whatever a server does. */
export async function fetchBytes(url: string, asking: Asking): Promise<Answer> {
  const signal = AbortSignal.timeout(asking.timeoutMs);
  const hops: Hop[] = [];
  try {
    const response = await follow(url, hops, signal, asking);
    return { hops, response, bytes: await readBody(response, asking.maxBytes) };
  } catch (error) {
    const reason = signal.aborted ? 'timeout' : 'unreachable';
    return { hops, bytes: new Uint8Array(), failure: error instanceof Refused ? error : reason };
  }
}

/** Follows redirects as browsers do (fetch.spec.whatwg.org, HTTP-redirect fetch), and adds every answer to the hops. */
async function follow(
  url: string,
  hops: Hop[],
  signal: AbortSignal,
  { origin: asking, mayAsk = () => true }: Asking,
): Promise<Response> {
  let address = new URL(url);
  let origin = asking;
  for (;;) {
    if (!mayAsk(address)) throw new Refused(address.href);
    const response = await fetch(address, {
      redirect: 'manual',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      headers: origin === undefined ? {} : { origin },
      signal,
    });
    const { status, headers } = response;
    const location = REDIRECTS.includes(status) ? headers.get('location') : null;
    hops.push({ url: address.href, headers, origin, leadsOn: location !== null });
    if (location === null) return response;
    await response.body?.cancel();
    const next = new URL(location, address);
    if (hops.length > MAX_REDIRECTS || !/^https?:$/.test(next.protocol)) {
      throw new Error('it does not lead to a file');
    }
    if (origin !== undefined && next.origin !== address.origin) origin = 'null';
    address = next;
  }
}

/** The bytes of a response; not many more than it may have, however many there are. */
async function readBody({ body }: Response, maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = body?.getReader();
  while (reader !== undefined && size <= maxBytes) {
    const { value } = (await reader.read()) as { readonly value?: Uint8Array };
    if (value === undefined) break;
    chunks.push(value);
    size += value.length;
  }
  await reader?.cancel();
  return Buffer.concat(chunks);
}

/** A problem that keeps embeds from the file. */
export const failed = (code: ProblemCode, args: Finding['args']): Finding => ({
  ...problem(code, '', args),
  severity: 'error',
});
