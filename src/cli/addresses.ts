// Addresses: which arguments are some, and which name leads to which.

import { isSafe } from '../site/base.js';

/** Whether an argument is an address, not a file. */
export const isAddress = (source: string): boolean => /^https?:\/\//i.test(source);

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
