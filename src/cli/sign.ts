// Signs case files, and checks signatures, as the element does: ECDSA on P-256.

import { createPrivateKey, type KeyObject, webcrypto } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { ALGORITHM, MAX_SIGNATURES, signaturesIn, signedHead } from '../case/signature.js';
import { reasonOf } from './files.js';
import { bytesOf, isPublicKey, pointOf } from './public-key.js';
import { Misuse } from './values.js';

const { subtle } = webcrypto;

/** A private key, to sign with. */
export interface SigningKey {
  /** Its public key, as it stands in embeds. */
  readonly publicKey: string;
  /** A signature of these bytes: one line of a file of signatures. */
  readonly sign: (bytes: Uint8Array) => Promise<string>;
}

/** Makes a new private key, as the text of a file, in PKCS#8 and PEM (RFC 5958, RFC 7468). */
export async function makeKeyText(): Promise<string> {
  const { privateKey } = await subtle.generateKey(ALGORITHM, true, ['sign', 'verify']);
  const bytes = Buffer.from(await subtle.exportKey('pkcs8', privateKey));
  const lines = bytes.toString('base64').match(/.{1,64}/g)!;
  return ['-----BEGIN PRIVATE KEY-----', ...lines, '-----END PRIVATE KEY-----', ''].join('\n');
}

/** Reads the file of a private key; a Misuse where it holds none that case files can be signed with. */
export async function readKey(file: string): Promise<SigningKey> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new Misuse(`the key in "${file}" could not be read: ${reasonOf(error)}`);
  });
  return keyOf(text, file);
}

/** @param file where the text of the key is from, for sentences */
export async function keyOf(text: string, file: string): Promise<SigningKey> {
  const { kty, crv, x, y, d } = parseKey(text)?.export({ format: 'jwk' }) ?? {};
  if (crv !== ALGORITHM.namedCurve || kty === undefined || !x || !y || !d) {
    throw new Misuse(
      `"${file}" is no private key that case files are signed with. What to do: give the file that case-action keygen wrote, as it is`,
    );
  }
  const key = await subtle.importKey('jwk', { kty, crv, x, y, d }, ALGORITHM, false, ['sign']);
  return {
    publicKey: pointOf(x, y),
    sign: async (bytes) => Buffer.from(await subtle.sign(ALGORITHM, key, bytes)).toString('base64'),
  };
}

/** A key in PEM; nothing where the text is none, or one that asks for a password. */
function parseKey(text: string): KeyObject | undefined {
  try {
    return createPrivateKey(text);
  } catch {
    return undefined;
  }
}

/** All that is signed of a file at an address, or of that name. */
export const signedBytes = (address: string, bytes: Uint8Array): Uint8Array =>
  Buffer.concat([Buffer.from(signedHead(address)), bytes]);

/**
 * Whether one of the signatures in a text is that of these bytes.
 * @param publicKey as it stands in embeds; by one that is none, nothing is signed
 */
export async function verify(
  bytes: Uint8Array,
  signatures: string,
  publicKey: string,
): Promise<boolean> {
  if (!isPublicKey(publicKey)) return false;
  const key = await subtle.importKey('raw', bytesOf(publicKey), ALGORITHM, false, ['verify']);
  for (const signature of signaturesIn(signatures)) {
    if (await subtle.verify(ALGORITHM, key, bytesOf(signature), bytes)) return true;
  }
  return false;
}

/**
 * The file of signatures to publish with a file: its signature, and below it those of the files before, for caches that
 * still have one of those. Publish it before the file itself.
 * @param bytes what is signed of the file
 * @param previous the file of signatures that is published by now
 * @returns `previous` itself where that has the signature of these bytes at its head
 */
export async function signatureFileFor(
  bytes: Uint8Array,
  previous: string | undefined,
  key: SigningKey,
): Promise<string> {
  const before = signaturesIn(previous ?? '');
  const [latest] = before;
  const isSame = latest !== undefined && (await verify(bytes, latest, key.publicKey));
  if (previous !== undefined && isSame) return previous;
  const lines = [await key.sign(bytes), ...before].slice(0, MAX_SIGNATURES);
  return lines.map((line) => `${line}\n`).join('');
}
