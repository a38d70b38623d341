// What a supporter writes in place of the prepared message. The official's address in it is not theirs: it is
// another one on each network, and may be corrected while they write.

/** A message in the supporter's own words. */
export interface Draft {
  /** As typed. */
  readonly text: string;
  /** How it addresses the official: `@handle`, or the plain name. */
  readonly address: string;
}

/** Where an address stands as a whole: not in a longer handle or word. A "." by itself before it belongs to it. */
function places(address: string): RegExp {
  const exact = address.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  // Networks do not tell upper from lower case in handles; in names it may make a difference.
  const flags = address.startsWith('@') ? 'giu' : 'gu';
  return new RegExp(
    String.raw`(?<dot>(?<![\p{L}\p{N}.])\.)?(?<![\p{L}\p{N}\p{M}_@])${exact}(?![\p{L}\p{N}\p{M}_]|[.@-][\p{L}\p{N}_])`,
    flags,
  );
}

/** The text of a draft for where the official is addressed otherwise; a "." before the handle goes with it. */
export function readdress({ text, address }: Draft, other: string): string {
  if (address === other || address === '') return text;
  return text.replace(places(address), (_, dot: string = '') =>
    other.startsWith('@') ? dot + other : other,
  );
}

/** Whether a text still says the official's address, however small or large its letters. */
export const addresses = (text: string, address: string): boolean =>
  address !== '' && places(address).test(text);
