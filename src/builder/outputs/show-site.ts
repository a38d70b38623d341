// The whole site as one file to download, and what to do with it.

import { html, nothing } from 'lit';
import { withAddress } from './with-address.js';
import type { OutputsWords } from '../words/outputs.js';

/** What has become of the download. */
export type Making =
  | { readonly step: 'none' | 'making' | 'failed' }
  | { readonly step: 'made'; readonly file: string; readonly count: number };

export interface SiteView {
  readonly words: OutputsWords;
  /** The address at which the site will be served; absent where it is not known. */
  readonly base: string | undefined;
  /** Whether it can be made as soon as the file has a name. */
  readonly lacksName: boolean;
  readonly making: Making;
  make(): void;
}

export function showSite({ words, base, lacksName, making, make }: SiteView) {
  const isMaking = making.step === 'making';
  return html`${
      base === undefined
        ? html`<p class="b-output-bad">${lacksName ? words.siteNeedsName : words.siteNeedsBase}</p>`
        : nothing
    }
    <p>${words.siteHint}</p>
    <ul>
      ${words.parts.map((part) => html`<li>${part}</li>`)}
    </ul>
    ${
      base === undefined
        ? nothing
        : html`<p>
            <button
              type="button"
              class="b-output-download"
              aria-disabled=${isMaking}
              @click=${make}
            >
              ${words.download}
            </button>
          </p>`
    }
    <p role="status">${showMaking(making, words)}</p>
    <p>${words.stepsTitle}</p>
    <ol>
      ${words.steps.map((step) => html`<li>${withAddress(step, base ?? 'https://…/')}</li>`)}
    </ol>
    <p class="b-hint">${words.alone}</p>
    <p class="b-hint">${words.commandLine}</p>`;
}

function showMaking(making: Making, words: OutputsWords) {
  switch (making.step) {
    case 'none':
      return nothing;
    case 'making':
      return words.making;
    case 'failed':
      return words.unread;
    case 'made':
      return html`${words.made} <code dir="ltr">${making.file}</code>. ${words.count}
        ${making.count}.`;
  }
}
