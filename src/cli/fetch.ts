// Fetches a case file as an embed on another site would: no cookie, no referrer, 8 seconds, 256 kB.

import { problem, type ProblemCode } from '../case/problems.js';
import { MAX_FILE_BYTES } from '../case/read.js';
import type { Finding } from '../check/findings.js';
import { decode, type Text } from './files.js';

const TIMEOUT_MS = 8000;
/** A site that an embed could stand on. Servers that answer by origin have to be asked with one. */
export const ASKING_ORIGIN = 'https://partner.example';

/** As many as browsers follow. */
const MAX_REDIRECTS = 20;
const REDIRECTS: readonly number[] = [301, 302, 303, 307, 308];

/** An answer on the way to the file. */
export interface Hop {
  readonly url: string;
  readonly headers: Headers;
  /** The site that browsers say they ask for there: `null` once another server has led on. */
  readonly origin: string;
  /** Whether it leads on to another address. */
  readonly leadsOn: boolean;
}

export interface Fetched extends Text {
  /** Every answer, in order; where all went well, the last one is that of the file itself. */
  readonly hops: readonly Hop[];
  readonly response?: Response;
  /** Bytes that arrived. */
  readonly size: number;
}

/** Fetches a file; whatever goes wrong is a finding. */
export async function fetchText(url: string, timeoutMs = TIMEOUT_MS): Promise<Fetched> {
  const signal = AbortSignal.timeout(timeoutMs);
  const hops: Hop[] = [];
  try {
    const response = await follow(url, hops, signal);
    const bytes = await readBody(response);
    const all = { response, hops, size: bytes.length };
    if (!response.ok)
      return { ...all, findings: [failed('http-status', { status: response.status, url })] };
    return { ...all, ...decode(bytes) };
  } catch {
    const finding = signal.aborted
      ? failed('timeout', { seconds: timeoutMs / 1000, url })
      : failed('unreachable', { url });
    return { hops, size: 0, findings: [finding] };
  }
}

/** Follows redirects as browsers do (fetch.spec.whatwg.org, HTTP-redirect fetch), and adds every answer to the hops. */
async function follow(url: string, hops: Hop[], signal: AbortSignal): Promise<Response> {
  let address = new URL(url);
  let origin = ASKING_ORIGIN;
  for (;;) {
    const response = await fetch(address, {
      redirect: 'manual',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      headers: { origin },
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
    if (next.origin !== address.origin) origin = 'null';
    address = next;
  }
}

/** The bytes of a response; not many more than a case file may have, however many there are. */
async function readBody({ body }: Response): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = body?.getReader();
  while (reader !== undefined && size <= MAX_FILE_BYTES) {
    const { value } = (await reader.read()) as { readonly value?: Uint8Array };
    if (value === undefined) break;
    chunks.push(value);
    size += value.length;
  }
  await reader?.cancel();
  return Buffer.concat(chunks);
}

const failed = (code: ProblemCode, args: Finding['args']): Finding => ({
  ...problem(code, '', args),
  severity: 'error',
});
