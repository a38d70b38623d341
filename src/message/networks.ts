// The networks that a message can go through: how each reaches an official, what it carries, how it counts,
// and its link. A new network is an id in the case file's table and a row here.

import type { NETWORK_IDS, Target } from '../case/table.js';
import { type Limit, LIMITS, MAX_MAILTO_LENGTH } from './count.js';

/** The networks of a case file, and the official's own contact form, which is always on. */
export type NetworkId = (typeof NETWORK_IDS)[number] | 'form';

/** What is known of an official. */
export type Addressed = Pick<Target, 'name'> & Partial<Target>;

/** What is handed to a network. */
export interface Sent {
  /** The message with everything filled in. */
  readonly text: string;
  /** The subject of a mail. */
  readonly subject: string;
  /** The official's contact there; empty where it goes to nobody in particular. */
  readonly to: string;
  /** The case's page where it goes beside the text, https; empty where it does not. */
  readonly page: string;
}

export interface Network {
  /** Its own name, the same in every language; absent where each language has a word for it. */
  readonly name?: string;
  /** How it reaches an official: by a handle in the text, or as its recipient. Absent where it reaches none. */
  readonly reach?: 'handle' | 'recipient';
  /** Whether it takes no text from a link. */
  readonly isTextless?: true;
  /** When the case's page goes beside the text, not in it: where the text has `{link}`, or always. */
  readonly page?: 'asked' | 'always';
  /** Whether it is the device's own share sheet, which is opened by a script and not by a link. */
  readonly isSheet?: true;
  /** What to know before using it: which of the sentences that each language has. */
  readonly note?: 'mention' | 'mail' | 'form' | 'page';
  /** None where none is known. */
  readonly limits?: readonly Limit[];
  /** The link that opens it, https or mailto; nothing where it cannot do without what is missing. */
  readonly link?: (sent: Sent) => string | undefined;
}

/** Not `URLSearchParams`, which writes a space as `+`: X's app on iOS and mail programs show that as a plus. */
const encode = encodeURIComponent;

/**
 * Every network, by id.
 *
 * - X: the Web Intent of docs.x.com/x-for-websites/web-intents. A handle in the text mentions its owner.
 * - Bluesky: docs.bsky.app/docs/advanced-guides/intent-links; `text` is all it takes. A handle that comes with a
 *   link is plain text until it is picked again (github.com/bluesky-social/social-app/issues/7258).
 * - Mastodon: share.joinmastodon.org, the project's own, which asks for the reader's server; the text is in the
 *   fragment and so is not sent to it (blog.joinmastodon.org/2026/03/a-new-share-button). A mention needs the server.
 * - Threads: developers.facebook.com/docs/threads/threads-web-intents.
 * - E-mail: RFC 6068; line breaks are `%0D%0A`, spaces `%20`. Without a recipient it goes to whom the reader picks.
 * - WhatsApp: without a number the reader picks whom to tell; api.whatsapp.com, since wa.me needs a number at times.
 * - Telegram: core.telegram.org/widgets/share; the address of a page is required.
 * - Facebook: developers.facebook.com/docs/sharing; takes the address of a page, and since 2022 no text.
 * - Copying: the text as it is. Sharing: w3.org/TR/web-share, whatever the device offers.
 * - A contact form takes nothing: the reader copies the message into it.
 */
export const NETWORKS: Readonly<Record<NetworkId, Network>> = {
  x: {
    name: 'X',
    reach: 'handle',
    limits: LIMITS.x,
    link: ({ text }) => `https://x.com/intent/tweet?text=${encode(text)}`,
  },
  bluesky: {
    name: 'Bluesky',
    reach: 'handle',
    note: 'mention',
    limits: LIMITS.bluesky,
    link: ({ text }) => `https://bsky.app/intent/compose?text=${encode(text)}`,
  },
  mastodon: {
    name: 'Mastodon',
    reach: 'handle',
    limits: LIMITS.mastodon,
    link: ({ text }) => `https://share.joinmastodon.org/#text=${encode(text)}`,
  },
  threads: {
    name: 'Threads',
    reach: 'handle',
    limits: LIMITS.threads,
    link: ({ text }) => `https://www.threads.com/intent/post?text=${encode(text)}`,
  },
  email: {
    reach: 'recipient',
    note: 'mail',
    limits: [
      { max: MAX_MAILTO_LENGTH, unit: 'encoded characters', count: (_, link = '') => link.length },
    ],
    link: ({ to, subject, text }) =>
      `mailto:${encode(to).replace('%40', '@')}?subject=${encode(subject)}&body=${encode(text.replace(/\n/g, '\r\n'))}`,
  },
  whatsapp: {
    name: 'WhatsApp',
    link: ({ text }) => `https://api.whatsapp.com/send?text=${encode(text)}`,
  },
  telegram: {
    name: 'Telegram',
    page: 'always',
    link: ({ text, page }) =>
      page && `https://t.me/share/url?url=${encode(page)}&text=${encode(text)}`,
  },
  facebook: {
    name: 'Facebook',
    isTextless: true,
    page: 'always',
    note: 'page',
    link: ({ page }) => page && `https://www.facebook.com/sharer/sharer.php?u=${encode(page)}`,
  },
  copy: {},
  share: { isSheet: true, page: 'asked' },
  form: { reach: 'recipient', isTextless: true, note: 'form', link: ({ to }) => to },
};

/** The official's contact on a network; nothing where there is none, or the network reaches nobody. */
export function contactOn(id: NetworkId, target: Addressed): string | undefined {
  const contacts: Partial<Record<NetworkId, string | undefined>> = { ...target };
  return NETWORKS[id].reach && contacts[id];
}

/** How a message addresses the official there: `@handle`, or the plain name where no handle is known. */
export function addressOn(id: NetworkId, target: Addressed): string {
  const contact = contactOn(id, target);
  return contact !== undefined && NETWORKS[id].reach === 'handle' ? `@${contact}` : target.name;
}

/** How many characters a network still takes, below 0 where it is too long; nothing where no limit is known. */
export function leftOn(id: NetworkId, text: string, link?: string): number | undefined {
  const { limits } = NETWORKS[id];
  return limits && Math.min(...limits.map(({ max, count }) => max - count(text, link)));
}
