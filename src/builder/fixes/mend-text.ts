// Texts that are nearly an address, a handle or a language tag: what they are without what was pasted along with
// them. Nothing is guessed: where two people could mean two things by a text, nothing comes back. Pure.

import { cleanFormat } from '../../case/formats.js';
import { cleanText } from '../../case/text.js';
import type { ContactId } from '../contacts/profile.js';

// What nobody sees and nobody types, such as the joiners that come along with a copied name.
const INVISIBLE = /[\u00AD\u061C\u180E\u200B-\u200F\u2060-\u206F]/g;

export const withoutInvisible = (text: string): string => cleanText(text).replace(INVISIBLE, '');

/** What ends in this is the name of a file beside the case, and no host. */
const FILES = /^[^/?#]*\.(?:avif|gif|html?|jpe?g|json|pdf|png|svg|webp)$/i;

/** An address that lacks its `https://`, or has it in capitals. */
export function mendLink(text: string): string | undefined {
  const clean = withoutInvisible(text);
  const host = clean.replace(/^(?:https:)?\/\//i, '');
  const isDotted = /^[^/?#:@]+\.[^/?#:@.]{2,}(?:[/?#]|$)/.test(host);
  if (!isDotted || (host === clean && FILES.test(host))) return undefined;
  return cleanFormat(`https://${host}`, 'link');
}

/** An address with http, but for one with a port, which is another one with https. */
export function mendHttp(text: string): string | undefined {
  const secure = withoutInvisible(text).replace(/^http:/i, 'https:');
  return /^https:\/\/[^/?#]*:/.test(secure) ? undefined : cleanFormat(secure, 'link');
}

/** The contacts that are handles; each has its format under the same name. */
export type HandleFormat = Exclude<ContactId, 'email' | 'form'>;

/** A handle with blanks around its parts, or the address of a profile. */
export function mendHandle(text: string, network: HandleFormat): string | undefined {
  const clean = withoutInvisible(text);
  const handle = handleIn(clean, network) ?? clean.replace(/\s*@\s*/g, '@').replace(/^@+/, '');
  return cleanFormat(handle, network);
}

const HOSTS: Readonly<Record<Exclude<HandleFormat, 'mastodon'>, readonly string[]>> = {
  x: ['x.com', 'twitter.com'],
  bluesky: ['bsky.app'],
  threads: ['threads.com', 'threads.net'],
};
/** Where an @ in an address is not that of Mastodon. */
const NO_SERVERS = [
  ...Object.values(HOSTS).flat(),
  ...['facebook.com', 'instagram.com', 'linkedin.com', 'medium.com', 't.me', 'telegram.me'],
  ...['tiktok.com', 'youtube.com'],
];
/** Pages of X that are nobody's profile. */
const PAGES_OF_X =
  /^(?:compose|explore|hashtag|home|i|intent|login|messages|notifications|search|settings|share|signup)$/i;

/** The handle in the address of a profile; nothing where it is that of something else. */
function handleIn(address: string, network: HandleFormat): string | undefined {
  const [, host = '', way = ''] =
    /^(?:https?:\/\/)?([a-z0-9.-]+\.[a-z]{2,})\/([^?#\s]*)(?:[?#].*)?$/i.exec(address) ?? [];
  const server = host.toLowerCase();
  const known = server.replace(/^(?:www|mobile|m)\./, '');
  const [first = '', second, ...others] = way.split('/').filter((part) => part !== '');
  if (others.length > 0) return undefined;
  const isAlone = second === undefined;
  const name = first.replace(/^@/, '');
  switch (network) {
    case 'x':
      return HOSTS.x.includes(known) && isAlone && !PAGES_OF_X.test(name) ? name : undefined;
    case 'bluesky':
      return HOSTS.bluesky.includes(known) && first === 'profile' ? second : undefined;
    case 'threads':
      return HOSTS.threads.includes(known) && isAlone && first !== name ? name : undefined;
    case 'mastodon': {
      if (NO_SERVERS.includes(known) || !isAlone || first === name) return undefined;
      // The profile of somebody on another server, seen from this one, has that other one with it.
      return name.includes('@') ? name : `${name}@${server}`;
    }
  }
}

/** An e-mail address as it stands in a link, or beside a name as mail programs write it. */
export function mendEmail(text: string): string | undefined {
  const clean = withoutInvisible(text);
  const inBrackets = /^[^<>@]*<([^<>]*)>$/.exec(clean)?.[1] ?? clean;
  const address = inBrackets
    .trim()
    .replace(/^mailto:/i, '')
    .replace(/\?.*$/, '')
    .replace(/\s*@\s*/, '@');
  return cleanFormat(address, 'email');
}

/** A language tag with other signs between its parts. */
export function mendLanguage(text: string): string | undefined {
  const tag = withoutInvisible(text).replace(/\s*[_\u2010-\u2015\u2212-]\s*/g, '-');
  // More than language, script and region is rare, and then a word such as "in English" would pass for one.
  const isPlain = /^[a-z]{2,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?$/i.test(tag);
  return isPlain ? cleanFormat(tag, 'language') : undefined;
}
