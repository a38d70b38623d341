// What a press on the previewed card was kept from doing, and how that is said.

import { html, type TemplateResult } from 'lit';
import type { CaseActDetail } from '../../element/events.js';
import { localeFor } from '../../locales/registry.js';
import { type NetworkId, NETWORKS } from '../../message/networks.js';
import type { Lang } from '../lang.js';
import type { PreviewWords } from '../words/preview.js';

/** Sending, copying or sharing a message, or following a link. */
export type Would = { readonly act: CaseActDetail } | { readonly url: string };

/** The address of the link that an event came from, also inside of the card's own tree; nothing where it came from none. */
export function linkOf(event: Event): string | undefined {
  const isLink = (node: EventTarget): node is HTMLAnchorElement =>
    node instanceof HTMLAnchorElement && node.href !== '';
  return event.composedPath().find(isLink)?.href;
}

export function wouldTemplate(would: Would, uiLang: Lang, words: PreviewWords): TemplateResult {
  if ('url' in would) return html`<p>${words.follows} ${addressTemplate(would.url)}</p>`;
  const { message, url, network } = would.act;
  const said = words[kindOf(network)].replace('{network}', () => nameOf(network, uiLang));
  // Into a contact form, for example, nothing but a copied message goes.
  if (NETWORKS[network].isTextless && url !== undefined) {
    return html`<p>${said} ${addressTemplate(url)}</p>`;
  }
  return html`<p>${said}</p>
    <blockquote class="b-would" dir="auto">${message}</blockquote>`;
}

const addressTemplate = (url: string): TemplateResult => html`<code dir="ltr">${url}</code>`;

function kindOf(id: NetworkId): 'copies' | 'shares' | 'opensWith' | 'opens' {
  if (id === 'copy') return 'copies';
  if (id === 'share') return 'shares';
  return NETWORKS[id].isTextless ? 'opens' : 'opensWith';
}

/** A network's own name, or the word for it in the language of the builder. */
function nameOf(id: NetworkId, uiLang: Lang): string {
  const named: Readonly<Record<string, string>> = localeFor(uiLang).networks;
  return NETWORKS[id].name ?? named[id] ?? id;
}
