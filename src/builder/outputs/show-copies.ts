// For each place what survives there, to copy: the sentences are those of the page that is published with a case.

import { html, nothing } from 'lit';
import { attributesForWix, type Choice } from '../../site/choices.js';
import type { PlaceId, SiteWords } from '../../site/words.js';
import { nameIn } from '../case-languages.js';
import type { OutputsWords } from '../words/outputs.js';
import { canCopyLook } from './clipboard.js';
import { choiceFor, codeFor, hasLook, needOf, type Opened, PLACE_GROUPS } from './copies.js';
import { withAddress } from './with-address.js';

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
  /** The address of the site, where it is known, and whether it is only the name of the file that lacks. */
  readonly base: string | undefined;
  readonly lacksName: boolean;
  /** Whether the scripts of the site are known. */
  readonly scripts: 'reading' | 'known' | 'failed';
  /** What came of copying; empty where nothing has been copied. */
  readonly said: string;
  choosePlace(place: PlaceId): void;
  chooseLang(lang: string): void;
  copy(): void;
  copyLook(): void;
  forget(): void;
  readAgain(): void;
}

export function showCopies(view: CopyView) {
  const { words, siteWords, place, langs, uiLang } = view;
  const isAlone = needOf(place) === 'nothing';
  return html`<p class="b-output-field">
      <label for="b-outputs-place">${words.place}</label>
      <select
        id="b-outputs-place"
        @change=${(event: Event) => view.choosePlace(valueOf(event) as PlaceId)}
      >
        ${showGroup(words.placesAlone, PLACE_GROUPS.alone, view)}
        ${showGroup(words.placesOnSite, PLACE_GROUPS.onSite, view)}
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
                    ${nameIn(lang, uiLang)}
                  </option>`,
              )}
            </select>
          </p>`
    }
    ${isAlone ? html`<p class="b-hint">${sayAnywhere(view)}</p>` : nothing}
    <p>${siteWords.places[place].why}</p>
    ${showChosen(view)}`;
}

const showGroup = (title: string, places: readonly PlaceId[], view: CopyView) =>
  html`<optgroup label=${title}>
    ${places.map(
      (id) => html`<option value=${id} .selected=${id === view.place}>${nameOf(id, view)}</option>`,
    )}
  </optgroup>`;

const nameOf = (place: PlaceId, { words, siteWords }: CopyView): string =>
  words.placeNames[place] ?? siteWords.places[place].name;

const sayAnywhere = (view: CopyView): string =>
  view.words.anywhere
    .replace('{html}', () => nameOf('drupal', view))
    .replace('{text}', () => nameOf('substack', view));

const valueOf = (event: Event): string => (event.currentTarget as HTMLSelectElement).value;

function showChosen(view: CopyView) {
  const { words, siteWords, place, base, lacksName, scripts, opened } = view;
  const need = needOf(place);
  if (need !== 'nothing' && base === undefined) {
    return html`<p class="b-output-bad">${lacksName ? words.needsName : words.needsBase}</p>`;
  }
  if (need === 'scripts' && scripts === 'reading') return html`<p>${words.reading}</p>`;
  if (need === 'scripts' && scripts === 'failed') {
    return html`<p class="b-output-bad" role="alert">${words.unread}</p>
      <p><button type="button" @click=${view.readAgain}>${words.again}</button></p>`;
  }
  const choice = choiceFor(place);
  const code = choice === undefined ? showWix(view) : showCode(choice, view);
  return html`${need === 'nothing' ? sayWhereTo(view) : nothing} ${code}
  ${
    base !== undefined
      ? html`<p class="b-hint">${words.uploadFirst}</p>
          <p>
            ${siteWords.file}
            <code class="b-output-url" dir="ltr">${opened.places.src}</code>
          </p>`
      : nothing
  }`;
}

/** Whose pages the links lead to: what is said of the place was written for those of a site that is there. */
function sayWhereTo({ words, base, opened: { outline } }: CopyView) {
  if (!outline.blocks.some((block) => 'isIntent' in block)) return nothing;
  return html`<p>${base === undefined ? words.direct : withAddress(words.onSite, base)}</p>`;
}

function showCode(choice: Choice, view: CopyView) {
  const { words, siteWords, place, opened, said, copy, copyLook, forget } = view;
  const isLooked = hasLook(choice) && canCopyLook();
  return html`<textarea
      class="b-code b-output-code"
      rows="8"
      readonly
      dir="ltr"
      spellcheck="false"
      aria-label=${siteWords.code.replace('{place}', () => nameOf(place, view))}
      .value=${codeFor(choice, opened)}
    ></textarea>
    ${isLooked ? html`<p class="b-hint">${words.lookHint}</p>` : nothing}
    <p class="b-tools">
      <button type="button" class="b-output-copy" @click=${copy} @blur=${forget}>
        ${isLooked ? words.copyCode : siteWords.copy}
      </button>
      ${
        isLooked
          ? html`<button
              type="button"
              class="b-output-copy-look"
              @click=${copyLook}
              @blur=${forget}
            >
              ${words.copyLook}
            </button>`
          : nothing
      }
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
