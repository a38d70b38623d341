// Fetches a case file as an embed on another site would: no cookie, no referrer, 8 seconds, 256 kB.

import { problem, type ProblemCode } from '../case/problems.js';
import { MAX_FILE_BYTES } from '../case/read.js';
import type { Finding } from '../check/findings.js';
import { decode, type Text } from './files.js';

const TIMEOUT_MS = 8000;
/** A site that an embed could stand on. Servers that answer by origin have to be asked with one. */
export const ASKING_ORIGIN = 'https://partner.example';

export interface Fetched extends Text {
  readonly response?: Response;
  /** Bytes that arrived. */
  readonly size: number;
}

/** Fetches a file; whatever goes wrong is a finding. */
export async function fetchText(url: string, timeoutMs = TIMEOUT_MS): Promise<Fetched> {
  const signal = AbortSignal.timeout(timeoutMs);
  try {
    const response = await fetch(url, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      headers: { origin: ASKING_ORIGIN },
      signal,
    });
    const bytes = await readBody(response);
    const all = { response, size: bytes.length };
    if (!response.ok)
      return { ...all, findings: [failed('http-status', { status: response.status, url })] };
    return { ...all, ...decode(bytes) };
  } catch {
    const finding = signal.aborted
      ? failed('timeout', { seconds: timeoutMs / 1000, url })
      : failed('unreachable', { url });
    return { size: 0, findings: [finding] };
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
