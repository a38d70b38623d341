// Whether a case file is what the holder of a key has signed. Says no wherever that cannot be told.
import { ALGORITHM, plainBase64, signaturesIn } from '../case/signature.js';
/**
 * What checks signatures by a public key.
 * @param key an uncompressed point of P-256, 65 bytes as base64url
 * @returns nothing where that is no such key
 */
export async function verifierOf(subtle, key) {
    try {
        const point = await subtle.importKey('raw', bytesOf(key), ALGORITHM, false, ['verify']);
        return async (bytes, signatures) => {
            for (const signature of signaturesIn(signatures)) {
                if (await subtle.verify(ALGORITHM, point, bytesOf(signature), bytes))
                    return true;
            }
            return false;
        };
    }
    catch {
        return undefined;
    }
}
const bytesOf = (base64) => Uint8Array.from(atob(plainBase64(base64)), (byte) => byte.charCodeAt(0));
