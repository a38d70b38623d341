// Where the site will be served and what the file is called there: asked first, since everything else leads there.

import { html, nothing } from 'lit';
import { isSiteName, readBase } from '../../site/base.js';
import type { OutputsWords } from '../words/outputs.js';

export interface SettingDetail {
  readonly name?: string;
  readonly base?: string;
}

declare global {
  interface HTMLElementEventMap {
    /** The author has typed what the file is called, or where the site will be served. */
    'builder-setting': CustomEvent<SettingDetail>;
  }
}

/** What is to be kept. */
export const settingEvent = (detail: SettingDetail): CustomEvent<SettingDetail> =>
  new CustomEvent('builder-setting', { detail, bubbles: true });

export function showAddress(name: string, base: string, words: OutputsWords) {
  const folder = readBase(base.trim());
  const isBadBase = base.trim() !== '' && folder === undefined;
  const isBadName = !isSiteName(name);
  const page = folder === undefined || isBadName ? undefined : `${folder}${name}/`;
  return html`<section aria-labelledby="b-outputs-where">
    <h3 id="b-outputs-where">${words.where}</h3>
    <p class="b-hint">${words.whereHint}</p>
    <p class="b-output-field">
      <label for="b-outputs-base">${words.base}</label>
      <input
        id="b-outputs-base"
        type="url"
        dir="ltr"
        autocomplete="off"
        spellcheck="false"
        placeholder="https://example.org/cases/"
        .value=${base}
        aria-invalid=${isBadBase}
        aria-describedby="b-outputs-base-bad"
        @input=${(event: Event) => tell(event, (typed) => ({ base: typed }))}
      />
      <span id="b-outputs-base-bad" class="b-output-bad" aria-live="polite"
        >${isBadBase ? words.baseBad : nothing}</span
      >
    </p>
    <p class="b-output-field">
      <label for="b-outputs-name">${words.name}</label>
      <span class="b-output-name" dir="ltr"
        ><input
          id="b-outputs-name"
          type="text"
          autocomplete="off"
          autocapitalize="none"
          spellcheck="false"
          .value=${name}
          aria-invalid=${isBadName}
          aria-describedby="b-outputs-name-hint b-outputs-name-bad"
          @input=${(event: Event) => tell(event, (typed) => ({ name: typed }))}
        /><code>.json</code></span
      >
      <span id="b-outputs-name-hint" class="b-hint">${words.nameHint}</span>
      <span id="b-outputs-name-bad" class="b-output-bad" aria-live="polite"
        >${isBadName ? words.nameBad : nothing}</span
      >
    </p>
    ${page && html`<p>${words.page} <code class="b-output-url" dir="ltr">${page}</code></p>`}
  </section>`;
}

function tell(event: Event, detail: (typed: string) => SettingDetail): void {
  const field = event.currentTarget as HTMLInputElement;
  field.dispatchEvent(settingEvent(detail(field.value)));
}
