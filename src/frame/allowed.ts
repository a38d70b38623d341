// Which case files a frame may show: those of its own site, and those that its organisation has listed. Anybody can
// write the frame's address, so whatever gets through here speaks from the organisation's domain.

/** An encoded slash, backslash, dot or percent sign: a server may decode it, and be led out of a folder. */
const DISGUISED = /%(?:2[ef5]|5c)/i;

/**
 * The full address of a case file, where a page may show it.
 * @param src the address as it was asked for
 * @param page the address of the page
 * @param listed further addresses: one that ends in `/` stands for everything below it, any other for itself alone
 */
export function allowedAddress(
  src: string,
  page: string,
  listed: readonly string[],
): string | undefined {
  const url = parseAddress(src, page);
  if (url === undefined) return undefined;
  // It is not sent: two addresses that differ in it are one file.
  url.hash = '';
  const { href, origin, pathname } = url;
  const isListed = listed.some((entry) => {
    const known = parseAddress(entry, page)?.href;
    if (known === undefined || !entry.endsWith('/')) return known === href;
    return href.startsWith(known) && !DISGUISED.test(pathname);
  });
  return isListed || origin === new URL(page).origin ? href : undefined;
}

/**
 * Reads an address as browsers do, which resolve `..`, backslashes and `//`.
 * @returns `undefined` where it is none of the web, or has a name or password in it
 */
export function parseAddress(address: string, base: string): URL | undefined {
  try {
    const url = new URL(address, base);
    // The origin of a `blob:` address is that of the page which made it.
    const isWeb = url.protocol === 'https:' || url.protocol === 'http:';
    const isBare = url.username + url.password === '';
    return isWeb && isBare && address.trim() !== '' ? url : undefined;
  } catch {
    return undefined;
  }
}
