// What is said of a case that has come while another was shown. Its region is there before it has anything
// to say: a screen reader only listens to one that it knows. It lies over the card, so that nothing moves.

import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../locales/locale.js';
import type { News } from './src-controller.js';

/** The region, and in it the button that shows what is new, or that it is there already. */
export function newsTemplate(
  news: News,
  { lang, dir, newUpdate, updated }: Locale,
  theme: string,
  onShow: (event: Event) => void,
): TemplateResult {
  return html`<div class="news ${theme}" role="status" lang=${lang} dir=${dir}>
    ${
      news === 'offered'
        ? html`<button part="news" type="button" @click=${onShow}>${newUpdate}</button>`
        : news === 'applied'
          ? html`<span class="unseen">${updated}</span>`
          : nothing
    }
  </div>`;
}
