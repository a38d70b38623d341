// Where the signature of a case file is, and how it is written. Checks none: there is no cryptography below the
// element and the command line.
/** The largest file of signatures that is read, in bytes. */
export const MAX_SIGNATURE_BYTES = 1024;
/** A publisher keeps the signatures of the files before, for caches that still have one of those; older ones are for nobody. */
export const MAX_SIGNATURES = 4;
/** ECDSA on the curve P-256 with SHA-256 (NIST FIPS 186-5), as Web Crypto is asked for it. */
export const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
/** The address of the signature of the file at a full address. */
export const signatureAddress = (url) => url.replace(/[?#]|$/, '.sig$&');
/**
 * What is signed before a file's exact bytes: what it is called, and a line break. So a file is nothing in the place of
 * another that the same key has signed.
 * @param address its full address, or any part of that which ends the same
 */
export const signedHead = (address) => `${/[^/?#]*(?=[?#]|$)/.exec(address)}\n`;
/**
 * The signatures in a file of them, one a line: each the 64 bytes r and s (IEEE P1363), in either alphabet of base64.
 * The file is good if any of them is.
 */
export const signaturesIn = (text) => (text.match(/^[\w+/-]{86}(?:==)?$/gm) ?? []).slice(0, MAX_SIGNATURES);
/** A text in either alphabet of base64 (RFC 4648), in the one that everything can decode. */
export const plainBase64 = (text) => text.replace(/-/g, '+').replace(/_/g, '/');
