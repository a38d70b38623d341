// What a press on the previewed card was kept from doing.

import type { CaseActDetail } from '../../element/events.js';

/** Sending, copying or sharing a message, or following a link. */
export type Would = { readonly act: CaseActDetail } | { readonly url: string };

/** The address of the link that an event came from, also inside of the card's own tree; nothing where it came from none. */
export function linkOf(event: Event): string | undefined {
  const isLink = (node: EventTarget): node is HTMLAnchorElement =>
    node instanceof HTMLAnchorElement && node.href !== '';
  return event.composedPath().find(isLink)?.href;
}
