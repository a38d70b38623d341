/** The largest file of signatures that is read, in bytes. */
export declare const MAX_SIGNATURE_BYTES = 1024;
/** A publisher keeps the signatures of the files before, for caches that still have one of those; older ones are for nobody. */
export declare const MAX_SIGNATURES = 4;
/** ECDSA on the curve P-256 with SHA-256 (NIST FIPS 186-5), as Web Crypto is asked for it. */
export declare const ALGORITHM: {
    name: string;
    namedCurve: string;
    hash: string;
};
/** The address of the signature of the file at a full address. */
export declare const signatureAddress: (url: string) => string;
/**
 * What is signed before a file's exact bytes: what it is called, and a line break. So a file is nothing in the place of
 * another that the same key has signed.
 * @param address its full address, or any part of that which ends the same
 */
export declare const signedHead: (address: string) => string;
/**
 * The signatures in a file of them, one a line: each the 64 bytes r and s (IEEE P1363), in either alphabet of base64.
 * The file is good if any of them is.
 */
export declare const signaturesIn: (text: string) => readonly string[];
/** A text in either alphabet of base64 (RFC 4648), in the one that everything can decode. */
export declare const plainBase64: (text: string) => string;
