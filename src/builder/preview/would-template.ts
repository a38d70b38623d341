// Says what a press on the previewed card would have done on a page.

import { html, type TemplateResult } from 'lit';
import { localeFor } from '../../locales/registry.js';
import { type NetworkId, NETWORKS } from '../../message/networks.js';
import type { Lang } from '../lang.js';
import type { PreviewWords } from '../words/preview.js';
import type { Would } from './would.js';

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
