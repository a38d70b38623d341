/** Tells whether one of the signatures in a text is that of these bytes. */
export type Verify = (bytes: ArrayBuffer, signatures: string) => Promise<boolean>;
/**
 * What checks signatures by a public key.
 * @param key an uncompressed point of P-256, 65 bytes as base64url
 * @returns nothing where that is no such key
 */
export declare function verifierOf(subtle: SubtleCrypto, key: string): Promise<Verify | undefined>;
