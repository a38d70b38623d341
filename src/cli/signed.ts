// Whether a published case file is signed: fetches its signature as an embed would.

import { MAX_SIGNATURE_BYTES, signatureAddress, signaturesIn } from '../case/signature.js';
import type { Finding } from '../check/findings.js';
import {
  type Answer,
  ASKING_ORIGIN,
  type Asking,
  failed,
  fetchBytes,
  TIMEOUT_MS,
} from './fetch.js';
import { signedBytes, verify } from './sign.js';

/** What was found where the signature of a file belongs. */
export interface Signed extends Answer {
  readonly url: string;
  /** The file of signatures; absent where there is none that embeds would read. */
  readonly signatures: string | undefined;
}

/** Fetches the signature of the file at an address. */
export async function fetchSignatures(fileUrl: string, mayAsk?: Asking['mayAsk']): Promise<Signed> {
  const url = signatureAddress(fileUrl);
  const answer = await fetchBytes(url, {
    timeoutMs: TIMEOUT_MS,
    maxBytes: MAX_SIGNATURE_BYTES,
    origin: ASKING_ORIGIN,
    mayAsk,
  });
  const { response, bytes } = answer;
  const isGood = response?.ok === true && bytes.length <= MAX_SIGNATURE_BYTES;
  return { ...answer, url, signatures: isGood ? new TextDecoder().decode(bytes) : undefined };
}

/** Whether there is a signature, by whatever key. Some servers answer everything, with a page. */
export const hasSignature = ({ signatures = '' }: Signed): boolean =>
  signaturesIn(signatures).length > 0;

/**
 * What keeps embeds with a key from taking a file.
 * @returns nothing where one of the signatures is that of these bytes
 */
export async function findUnsigned(
  fileUrl: string,
  bytes: Uint8Array,
  { url, signatures }: Signed,
  publicKey: string,
): Promise<Finding | undefined> {
  if (signatures === undefined) return failed('no-signature', { url });
  const isSigned = await verify(signedBytes(fileUrl, bytes), signatures, publicKey);
  return isSigned ? undefined : failed('bad-signature', { url: fileUrl });
}

/** What is said of a file that is gone: without a signature nobody knows who says so. */
export const unsignedWithdrawal = (fileUrl: string): Finding =>
  failed('unsigned-withdrawal', { url: fileUrl });

/**
 * What keeps a file that was fetched from being taken for that of the key's holder.
 * @returns nothing where it is signed, or could not be had, which is told already
 */
export async function checkSigned(
  fileUrl: string,
  { response, bytes }: Answer,
  publicKey: string,
  mayAsk?: Asking['mayAsk'],
): Promise<Finding | undefined> {
  if (response?.status === 410) return unsignedWithdrawal(fileUrl);
  if (!response?.ok) return undefined;
  return findUnsigned(fileUrl, bytes, await fetchSignatures(fileUrl, mayAsk), publicKey);
}
