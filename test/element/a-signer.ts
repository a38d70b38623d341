// Whoever holds a key and signs case files with it, as `case-action keygen` and a publisher do.

import { signedHead } from '../../src/case/signature.js';
import { servedAt } from './a-card.js';

const ECDSA = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };

export interface Signer {
  /** The public key, as it stands in an embed. */
  readonly key: string;
  /** A line of a file of signatures, for a text at an address, by default that of the test server. */
  sign(text: string, address?: string): Promise<string>;
  /** The address at which the test server answers with a text, and beside it with its signature. */
  servedSigned(text: string): Promise<string>;
}

export async function makeSigner(): Promise<Signer> {
  const pair = await crypto.subtle.generateKey(ECDSA, true, ['sign', 'verify']);
  const point = await crypto.subtle.exportKey('raw', pair.publicKey);
  const sign = async (text: string, address = servedAt('')) => {
    const bytes = new TextEncoder().encode(signedHead(address) + text);
    return base64(await crypto.subtle.sign(ECDSA, pair.privateKey, bytes));
  };
  return {
    key: inUrlAlphabet(base64(point)),
    sign,
    servedSigned: async (text) => servedWith(text, await sign(text)),
  };
}

/** The address at which the test server answers with a text, and beside it with any signatures. */
export const servedWith = (text: string, signatures: string): string =>
  `${servedAt(text).replaceAll("'", '%27')}&signed=${encodeURIComponent(signatures)}`;

/** The other alphabet of base64, without padding. */
export const inUrlAlphabet = (text: string): string =>
  text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');

const base64 = (bytes: ArrayBuffer): string => btoa(String.fromCharCode(...new Uint8Array(bytes)));
