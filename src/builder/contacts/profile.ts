// The contacts of an official as they are looked up: which there are, and where each can be seen. Pure.

import { cleanFormat, type Format } from '../../case/formats.js';
import { own } from '../../case/read-fields.js';
import type { Target } from '../../case/table.js';
import { isBlank } from '../../case/text.js';
import type { NetworkId } from '../../message/networks.js';

/** The fields of an official that are contacts. */
export type ContactId = Extract<keyof Target, NetworkId>;

/** The format of each. */
const CONTACT_FORMATS = {
  x: 'x',
  bluesky: 'bluesky',
  mastodon: 'mastodon',
  threads: 'threads',
  email: 'email',
  form: 'link',
} as const satisfies Readonly<Record<ContactId, Format>>;

export const CONTACT_IDS = Object.keys(CONTACT_FORMATS) as ContactId[];

export interface Contact {
  readonly id: ContactId;
  /** Its clean form; `undefined` where what was written is none, and readers do not get it. */
  readonly value: string | undefined;
}

/** The contacts that an official has been given, good or bad, in the order of the networks. */
export const contactsOf = (target: object): readonly Contact[] =>
  CONTACT_IDS.map((id) => ({ id, written: own(target, id) }))
    .filter(({ written }) => !isBlank(written))
    .map(({ id, written }) => ({
      id,
      value: typeof written === 'string' ? cleanFormat(written, CONTACT_FORMATS[id]) : undefined,
    }));

/** The public page on which a contact can be looked at, https; nothing for e-mail, and for what is no contact. */
export function profileOf(network: ContactId, handle: string): string | undefined {
  const clean = cleanFormat(handle, CONTACT_FORMATS[network]);
  if (clean === undefined) return undefined;
  switch (network) {
    case 'x':
      return `https://x.com/${clean}`;
    case 'bluesky':
      return `https://bsky.app/profile/${clean}`;
    case 'mastodon': {
      const [name, server] = clean.split('@');
      return `https://${server}/@${name}`;
    }
    case 'threads':
      return `https://www.threads.com/@${clean}`;
    case 'form':
      return clean;
    case 'email':
      return undefined;
  }
}
