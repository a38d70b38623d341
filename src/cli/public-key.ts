// The public key of a publisher, as it stands in embeds: an uncompressed point of P-256 (SEC 1, 2.3.3), as base64url
// without padding.

import { createPublicKey } from 'node:crypto';
import { ALGORITHM, plainBase64 } from '../case/signature.js';

/** What an uncompressed point begins with, before its x and its y of 32 bytes each. */
const UNCOMPRESSED = 4;

/** The text of a key, from its coordinates in base64url. */
export const pointOf = (x: string, y: string): string =>
  Buffer.concat([Buffer.of(UNCOMPRESSED), bytesOf(x), bytesOf(y)]).toString('base64url');

/** Whether a text is a public key that case files can be signed with. */
export function isPublicKey(text: string): boolean {
  const point = bytesOf(text);
  const [x, y] = [point.subarray(1, 33), point.subarray(33)].map((half) =>
    half.toString('base64url'),
  ) as [string, string];
  if (pointOf(x, y) !== text) return false;
  try {
    // One that is not on the curve is refused.
    createPublicKey({ key: { kty: 'EC', crv: ALGORITHM.namedCurve, x, y }, format: 'jwk' });
    return true;
  } catch {
    return false;
  }
}

/** What a text in either alphabet of base64 stands for; whatever is no letter of them is passed over. */
export const bytesOf = (base64: string): Buffer => Buffer.from(plainBase64(base64), 'base64');
