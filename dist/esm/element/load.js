// Fetches a case file, and where there is a key, its signature. Sends no cookie and no referrer, waits no longer than it
// must, never throws.
import { problem } from '../case/problems.js';
import { MAX_FILE_BYTES, readCase, readCaseText } from '../case/read.js';
import { MAX_SIGNATURE_BYTES, signatureAddress, signedHead } from '../case/signature.js';
import { verifierOf } from './signature.js';
/** How long a case file may take to arrive in full, with its signature. */
export const LOAD_TIMEOUT_MS = 8000;
/**
 * Loads a case.
 * @param cache `no-cache` asks the server whether the file has changed; the browser itself says which one it has,
 *   since a header of ours would need a preflight, which file servers refuse
 * @param request is aborted when nobody waits for it any more, and at the end in any case
 * @returns the case, or what kept it from arriving; `undefined` where the request was aborted from outside
 */
export async function loadCase({ fetch, after, subtle }, { url, key }, cache, request) {
    const { signal } = request;
    let isLate = false;
    const cancelTimer = after(LOAD_TIMEOUT_MS, () => {
        isLate = true;
        request.abort();
    });
    try {
        const reading = await (key === undefined ? load(cache) : loadSigned(key));
        if (!signal.aborted)
            return reading;
    }
    catch {
        if (!signal.aborted)
            return failed('unreachable', { url });
    }
    finally {
        cancelTimer();
        // A body that nobody reads would keep the connection.
        request.abort();
    }
    return isLate ? failed('timeout', { seconds: LOAD_TIMEOUT_MS / 1000, url }) : undefined;
    /** Nothing is asked for by a key that nothing can be signed with. */
    async function loadSigned(written) {
        const crypto = subtle();
        if (!crypto)
            return failed('no-crypto', {}, 'key');
        const verify = await verifierOf(crypto, written);
        return verify ? load(cache, verify) : failed('bad-key', { value: written }, 'key');
    }
    async function load(mode, verify) {
        const get = async (address, maxBytes) => {
            const response = await fetch(address, {
                cache: mode,
                credentials: 'omit',
                referrerPolicy: 'no-referrer',
                signal,
            });
            return [response, response.ok ? await readBody(response, maxBytes) : undefined];
        };
        // Never rejects: the case may fail before anybody looks.
        const signing = verify &&
            get(signatureAddress(url), MAX_SIGNATURE_BYTES).then(([, found]) => found, () => undefined);
        const [response, bytes] = await get(url, MAX_FILE_BYTES);
        const reading = readArrived(response, bytes, url);
        // What is no case is nothing to vouch for: its author is told what is wrong with it.
        if (!verify || !reading.case)
            return reading;
        // Whoever comes by the domain could take the case off all pages.
        if (!bytes)
            return failed('unsigned-withdrawal', { url });
        const signatures = await signing;
        if (!signatures)
            return failed('no-signature', { url: signatureAddress(url) });
        const signed = await new Blob([signedHead(url), bytes]).arrayBuffer();
        if (await verify(signed, decode(signatures)))
            return reading;
        // The browser may have kept one of the two for longer than the other.
        return mode === 'no-cache' ? failed('bad-signature', { url }) : load('no-cache', verify);
    }
}
/** What an answer says of a case; without its bytes where it is none, or too large. */
function readArrived({ ok, status, headers }, bytes, url) {
    // 410 Gone: whoever published the case has withdrawn it.
    if (status === 410)
        return readCase({ status: 'withdrawn' });
    if (!ok)
        return failed('http-status', { status, url });
    if (bytes === undefined) {
        return inFile({ problems: [problem('too-large', '', { limit: MAX_FILE_BYTES / 1024 })] }, url);
    }
    const reading = inFile(readCaseText(decode(bytes)), url);
    const isPage = headers.get('content-type')?.includes('html');
    return isPage && reading.problems[0]?.code === 'not-json'
        ? failed('not-a-file', { url })
        : reading;
}
/** Says of the problems in a file which one that is: a page may show several. */
const inFile = (reading, file) => ({
    ...reading,
    problems: reading.problems.map((found) => ({ ...found, file })),
});
const decode = (bytes) => new TextDecoder().decode(bytes);
/** The bytes of a response; `undefined` as soon as there are more than it may have. */
async function readBody({ body }, maxBytes) {
    const reader = body?.getReader();
    const chunks = [];
    let left = maxBytes;
    for (;;) {
        const chunk = await reader?.read();
        if (chunk?.value === undefined)
            return new Blob(chunks).arrayBuffer();
        left -= chunk.value.length;
        if (left < 0)
            return undefined;
        chunks.push(chunk.value);
    }
}
/** The full address of a case file, where it is one that can be fetched. */
export function addressOf(src) {
    try {
        const url = new URL(src, document.baseURI);
        const isWeb = url.protocol === 'https:' || url.protocol === 'http:';
        // What stands behind # is not sent: two addresses that differ in it are one file.
        url.hash = '';
        return isWeb && src.trim() !== '' ? url.href : undefined;
    }
    catch {
        return undefined;
    }
}
/** A reading that says why there is no case. */
export const failed = (code, args, attribute = 'src') => ({
    problems: [problem(code, `attribute ${attribute}`, args)],
});
