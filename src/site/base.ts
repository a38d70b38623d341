// Where a site may be served, and what a case may be called there. Both are part of addresses that are handed out, so
// both have to stay.

/** Whether pages, which have https, may load what is there: over https, or from the reader's own machine. */
export function isSafe(url: string): boolean {
  const { protocol, hostname } = new URL(url);
  // What is on the reader's own machine is safe from others on the way.
  const isOwn = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);
  return protocol === 'https:' || (protocol === 'http:' && isOwn);
}

/** The address of a folder, which ends in `/`; nothing where a text is none, or none that pages may load from. */
export function readBase(text: string): string | undefined {
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text) || !isSafe(text)) return undefined;
  const { href } = new URL(text);
  // Whatever is put behind these names no file.
  return /[?#]/.test(href) ? undefined : href.replace(/\/*$/, '/');
}

/** It is part of addresses, which have to be typed and must not change. */
const NAME = /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/;
const MAX_NAME_LENGTH = 100;

/** Folders of the site that are not of cases. */
const TAKEN: readonly string[] = ['script'];

/** Whether a case can be published under a name: what its file is called, but for `.json`. */
export const isSiteName = (name: string): boolean =>
  NAME.test(name) && !TAKEN.includes(name.toLowerCase());

/** A name for the file of a case, from that of the person: letters and digits of ASCII and `-`; empty where none are. */
export function nameFor(person: string): string {
  const plain = person.normalize('NFKD').replace(/\p{M}+/gu, '');
  const name = plain
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, MAX_NAME_LENGTH)
    .replace(/^-+|-+$/g, '');
  return isSiteName(name) ? name : '';
}
