// Where the site will be served and what the file is called there: asked first, since everything else leads there.

import { html, nothing } from 'lit';
import { isSiteName, readBase } from '../../site/base.js';
import { type SettingDetail, settingEvent } from '../events.js';
import type { OutputsWords } from '../words/outputs.js';
import { withAddress } from './with-address.js';

/** The address that was meant, where only its beginning is missing, or is that of an open connection. */
export function secured(typed: string): string | undefined {
  const address = `https://${typed.trim().replace(/^(?:https?:)?\/\//i, '')}`;
  if (readBase(address) === undefined) return undefined;
  const { hostname, username } = new URL(address);
  // What has no dot is the beginning of something else, and what has an at sign is a mail address.
  return hostname.includes('.') && username === '' ? address : undefined;
}

const EXAMPLE = 'https://example.org/cases/';

export function showAddress(name: string, base: string, words: OutputsWords) {
  const folder = readBase(base.trim());
  const isBadBase = base.trim() !== '' && folder === undefined;
  const isBadName = !isSiteName(name);
  const meant = isBadBase ? secured(base) : undefined;
  const page = folder === undefined || isBadName ? undefined : `${folder}${name}/`;
  return html`<p class="b-hint">${words.whereHint}</p>
    <p class="b-output-field">
      <label for="b-outputs-base">${words.base}</label>
      <input
        id="b-outputs-base"
        type="url"
        dir="ltr"
        autocomplete="off"
        spellcheck="false"
        placeholder=${EXAMPLE}
        .value=${base}
        aria-invalid=${isBadBase}
        aria-describedby="b-outputs-base-hint b-outputs-base-bad"
        @input=${(event: Event) => tell(event, (typed) => ({ base: typed }))}
      />
      <span id="b-outputs-base-hint" class="b-hint"
        >${withAddress(words.baseHint, EXAMPLE, 'example')}</span
      >
      <span id="b-outputs-base-bad" class="b-output-bad" aria-live="polite"
        >${isBadBase ? words.baseBad : nothing}</span
      >
      ${meant === undefined ? nothing : showMeant(meant, words)}
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
        >${name === '' ? words.nameMissing : isBadName ? words.nameBad : nothing}</span
      >
    </p>
    ${page && html`<p>${words.page} <code class="b-output-url" dir="ltr">${page}</code></p>`}`;
}

function showMeant(address: string, { baseWrite }: OutputsWords) {
  const write = (event: Event) => {
    const button = event.currentTarget as HTMLButtonElement;
    // The button goes: whoever pressed it goes on in the field.
    button.parentElement!.querySelector('input')!.focus();
    button.dispatchEvent(settingEvent({ base: address }));
  };
  return html`<button type="button" class="b-output-meant" @click=${write}>
    ${withAddress(baseWrite, address, 'address')}
  </button>`;
}

function tell(event: Event, detail: (typed: string) => SettingDetail): void {
  const field = event.currentTarget as HTMLInputElement;
  field.dispatchEvent(settingEvent(detail(field.value)));
}
