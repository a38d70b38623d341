// For each place what survives there, to copy: the sentences are those of the page that is published with a case.

import { html, nothing } from 'lit';
import { languageName } from '../../card/intl.js';
import { attributesForWix } from '../../site/choices.js';
import type { PlaceId, SiteWords } from '../../site/words.js';
import type { OutputsWords } from '../words/outputs.js';
import { choiceFor, codeFor, needOf, type Opened, PLACES } from './copies.js';

/** What is shown, and what to do when something else is to be. */
export interface CopyView {
  readonly uiLang: string;
  readonly words: OutputsWords;
  readonly siteWords: SiteWords;
  readonly place: PlaceId;
  /** The language that is shown, and all that there are. */
  readonly lang: string;
  readonly langs: readonly string[];
  readonly opened: Opened;
  /** Whether the address of the site is known, and whether its scripts are. */
  readonly hasSite: boolean;
  readonly scripts: 'reading' | 'known' | 'failed';
  /** What came of copying; empty where nothing has been copied. */
  readonly said: string;
  choosePlace(place: PlaceId): void;
  chooseLang(lang: string): void;
  copy(): void;
  forget(): void;
  readAgain(): void;
}

export function showCopies(view: CopyView) {
  const { words, siteWords, place, langs, uiLang } = view;
  return html`<p class="b-output-field">
      <label for="b-outputs-place">${words.place}</label>
      <select
        id="b-outputs-place"
        @change=${(event: Event) => view.choosePlace(valueOf(event) as PlaceId)}
      >
        ${PLACES.map(
          (id) =>
            html`<option value=${id} ?selected=${id === place}>
              ${siteWords.places[id].name}
            </option>`,
        )}
      </select>
    </p>
    ${
      langs.length < 2
        ? nothing
        : html`<p class="b-output-field">
            <label for="b-outputs-lang">${words.lang}</label>
            <select
              id="b-outputs-lang"
              @change=${(event: Event) => view.chooseLang(valueOf(event))}
            >
              ${langs.map(
                (lang) =>
                  html`<option value=${lang} ?selected=${lang === view.lang}>
                    ${languageName(uiLang).of(lang) ?? lang}
                  </option>`,
              )}
            </select>
          </p>`
    }
    <p>${siteWords.places[place].why}</p>
    ${showChosen(view)}`;
}

const valueOf = (event: Event): string => (event.currentTarget as HTMLSelectElement).value;

function showChosen(view: CopyView) {
  const { words, siteWords, place, hasSite, scripts, opened } = view;
  const need = needOf(place);
  if (need !== 'nothing' && !hasSite) return html`<p class="b-output-bad">${words.needsBase}</p>`;
  if (need === 'scripts' && scripts === 'reading') return html`<p>${words.reading}</p>`;
  if (need === 'scripts' && scripts === 'failed') {
    return html`<p class="b-output-bad" role="alert">${words.unread}</p>
      <p><button type="button" @click=${view.readAgain}>${words.again}</button></p>`;
  }
  const choice = choiceFor(place);
  const isDirect = opened.outline.blocks.some((block) => 'isIntent' in block && block.isIntent);
  return html`${choice === undefined ? showWix(view) : showCode(codeFor(choice, opened), view)}
  ${
    hasSite
      ? html`<p class="b-hint">${words.uploadFirst}</p>
          <p>
            ${siteWords.file}
            <code class="b-output-url" dir="ltr">${opened.places.src}</code>
          </p>`
      : isDirect
        ? html`<p class="b-hint">${words.direct}</p>`
        : nothing
  }`;
}

function showCode(code: string, { siteWords, place, said, copy, forget }: CopyView) {
  const name = siteWords.places[place].name;
  return html`<textarea
      class="b-code b-output-code"
      rows="8"
      readonly
      dir="ltr"
      spellcheck="false"
      aria-label=${siteWords.code.replace('{place}', () => name)}
      .value=${code}
    ></textarea>
    <p>
      <button type="button" class="b-output-copy" @click=${copy} @blur=${forget}>
        ${siteWords.copy}
      </button>
      <span role="status">${said}</span>
    </p>`;
}

/** Wix makes the element itself, and has to be told which. */
function showWix({ siteWords, opened: { outline, places } }: CopyView) {
  return html`<dl class="b-output-wix">
    <dt>${siteWords.scriptAddress}</dt>
    <dd><code class="b-output-url" dir="ltr">${places.script?.url}</code></dd>
    <dt>${siteWords.elementName}</dt>
    <dd><code dir="ltr">case-action</code></dd>
    <dt>${siteWords.attributes}</dt>
    ${attributesForWix(outline, places).map(
      ([name, value]) =>
        html`<dd dir="ltr"><code>${name}</code>: <code class="b-output-url">${value}</code></dd>`,
    )}
  </dl>`;
}

/** Copies what is in a field. Where the browser does not let a page do that, the text is selected. */
export async function copyFrom(field: HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    field.select();
    const isCopied = document.execCommand('copy');
    // Whoever has to do it by the keyboard has to be where the text is.
    if (!isCopied) field.focus();
    return isCopied;
  }
}
