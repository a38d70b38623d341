// Addresses: which arguments are some, which of them pages may load, and which name leads to which.

/** Whether an argument is an address, not a file. */
export const isAddress = (source: string): boolean => /^https?:\/\//i.test(source);

/** Whether pages, which have https, may load what is there: over https, or from the reader's own machine. */
export function isSafe(url: string): boolean {
  const { protocol, hostname } = new URL(url);
  // What is on the reader's own machine is safe from others on the way.
  const isOwn = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);
  return protocol === 'https:' || (protocol === 'http:' && isOwn);
}

/**
 * Which addresses may be asked for what is published at another one: those with https. One of this machine may only
 * lead to this machine, for trying things out; nobody else's file makes it ask itself.
 */
export const mayLeadTo =
  (start: string) =>
  ({ href, protocol }: URL): boolean =>
    protocol === 'https:' || (isSafe(href) && new URL(start).protocol === 'http:');

/** File systems take 255 bytes, with an ending and what a temporary file adds. */
const MAX_NAME_LENGTH = 100;

/**
 * The name of the file at an address, without `.json`, for a file of one's own: letters and digits of ASCII, `.`, `_`
 * and `-`, neither hidden nor an option of some command; `case` where nothing is left.
 */
export function nameOf(url: string): string {
  const last = decode(new URL(url).pathname.replace(/^.*\//s, ''));
  const plain = last.normalize('NFKD').replace(/\p{M}+/gu, '');
  const safe = trim(plain.replace(/[^A-Za-z0-9._-]+/g, '-')).replace(/(?:^|\.)json$/i, '');
  return trim(safe.slice(0, MAX_NAME_LENGTH)) || 'case';
}

const trim = (name: string): string => name.replace(/^[.-]+|[.-]+$/g, '');

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
