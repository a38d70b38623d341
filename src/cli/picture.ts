// Fetches the picture of a case, as a page would. What comes is a picture that can do nothing but be seen, or a
// sentence; never an exception.

import { printable } from './report.js';
import { fetchBytes, Refused } from './fetch.js';

const TIMEOUT_MS = 30_000;
const MAX_MB = 5;

interface Kind {
  readonly type: string;
  readonly extension: string;
  /** Whether a file begins as those of this kind do; its first bytes are given as Latin-1. */
  readonly begins: RegExp;
}

/** mimesniff.spec.whatwg.org, 6.1; of AVIF, the brands in its first box (aomediacodec.github.io/av1-avif). */
const KINDS: readonly Kind[] = [
  { type: 'image/jpeg', extension: 'jpg', begins: /^\xFF\xD8\xFF/ },
  { type: 'image/png', extension: 'png', begins: /^\x89PNG\r\n\x1A\n/ },
  { type: 'image/webp', extension: 'webp', begins: /^RIFF[^]{4}WEBPVP/ },
  { type: 'image/avif', extension: 'avif', begins: /^\0\0\0[^]ftyp(?:[^]{4})*?avi[fs]/ },
  { type: 'image/gif', extension: 'gif', begins: /^GIF8[79]a/ },
];
/** A box of AVIF has some ten brands, of four bytes each. */
const FIRST_BYTES = 64;

/** Every ending that a mirrored picture can have. */
export const PICTURE_EXTENSIONS: readonly string[] = KINDS.map(({ extension }) => extension);

export interface Picture {
  readonly extension: string;
  readonly bytes: Uint8Array;
}

/** Why there is no picture. */
export interface NoPicture {
  /** What is wrong, where, and what to do. */
  readonly sentence: string;
  /** Whether its server says that it was taken away for good. */
  readonly isGone: boolean;
}

/**
 * @param src as the case file names it
 * @param mayAsk whether an address may be asked
 */
export async function fetchPicture(
  src: string,
  mayAsk: (url: URL) => boolean,
  timeoutMs = TIMEOUT_MS,
): Promise<Picture | NoPicture> {
  if (!URL.canParse(src)) {
    return refuse(`"${src}" (image.src) is not an address`, 'the full one, with https://');
  }
  const maxBytes = MAX_MB * 1024 * 1024;
  const { response, failure, bytes } = await fetchBytes(src, { timeoutMs, maxBytes, mayAsk });
  const what = `the picture at ${src}`;
  if (failure instanceof Refused) {
    const way = failure.url === new URL(src).href ? '' : ` leads to ${failure.url}, which`;
    return refuse(`${what}${way} does not come over https`, 'one that does');
  }
  if (failure === 'timeout')
    return miss(`${what} did not arrive within ${timeoutMs / 1000} seconds`);
  if (response === undefined) return miss(`${what} could not be fetched`);
  if (!response.ok) {
    const isGone = response.status === 410;
    return { ...miss(`the server answered ${response.status} for ${what}`), isGone };
  }
  if (bytes.length > maxBytes)
    return refuse(`${what} is larger than ${MAX_MB} MB`, 'a smaller one');
  return identify(what, bytes, response.headers.get('content-type') ?? 'nothing in particular');
}

/** The picture, if its server and its own first bytes both say that it is one; the bytes say which. */
function identify(what: string, bytes: Uint8Array, served: string): Picture | NoPicture {
  const type = served.split(';')[0]!.trim().toLowerCase();
  const wanted = 'a JPEG, PNG, WebP, AVIF or GIF';
  if (type === 'image/svg+xml') {
    const why = 'somebody else’s SVG, opened on your site, could run scripts there';
    return refuse(`${what} is an SVG, which is not mirrored: ${why}`, wanted);
  }
  if (!KINDS.some((kind) => kind.type === type)) {
    return refuse(`${what} is served as ${served}, which is not mirrored`, wanted);
  }
  const start = Buffer.from(bytes.subarray(0, FIRST_BYTES)).toString('latin1');
  const kind = KINDS.find(({ begins }) => begins.test(start));
  if (kind === undefined) return refuse(`${what} is served as ${type}, but is none`, wanted);
  return { extension: kind.extension, bytes };
}

/** Of what may be there another time. */
const miss = (what: string): NoPicture =>
  none(what, 'open that address in a browser, and if it shows a picture, run this again');

/** Of what will not change by itself. */
const refuse = (what: string, wanted: string): NoPicture =>
  none(what, `ask whoever publishes the case for ${wanted}`);

const none = (what: string, remedy: string): NoPicture => ({
  sentence: printable(`${what}. What to do: ${remedy}`),
  isGone: false,
});
