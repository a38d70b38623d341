// Choosing, adding and removing the languages that a case is translated into.

import { html, nothing, type TemplateResult } from 'lit';
import { cleanFormat } from '../../case/formats.js';
import { nameIn } from '../case-languages.js';
import type { TranslationWords } from '../words/translations.js';
import { COMMON, ownName } from './languages.js';

/** A language in the row of buttons. */
export interface Tab {
  /** As in the file. */
  readonly lang: string;
  readonly isChosen: boolean;
  /** How much of it there is, in words. */
  readonly state: string;
}

export const tabsTemplate = (
  tabs: readonly Tab[],
  words: TranslationWords,
  onChoose: (lang: string) => void,
): TemplateResult => html`
  <div class="b-translation-tabs" role="group" aria-label=${words.languages}>
    ${tabs.map(
      ({ lang, isChosen, state }) => html`
        <button type="button" aria-pressed=${isChosen} @click=${() => onChoose(lang)}>
          <bdi lang=${cleanFormat(lang, 'language') ?? ''}>${ownName(lang)}</bdi>
          <span class="b-translation-state">${state}</span>
        </button>
      `,
    )}
  </div>
`;

export interface AddView {
  readonly words: TranslationWords;
  readonly uiLang: string;
  /** Tags that are not offered. */
  readonly taken: readonly string[];
  /** Whether the names of languages are worth making: that takes a moment. */
  readonly hasOptions: boolean;
  readonly refusal: string;
  readonly onFocus: () => void;
  readonly onAdd: (text: string) => void;
}

export function addTemplate(view: AddView): TemplateResult {
  const { words, refusal, hasOptions, onFocus, onAdd } = view;
  const add = (event: Event) => {
    event.preventDefault();
    const input = (event.currentTarget as HTMLFormElement).querySelector('input')!;
    onAdd(input.value);
  };
  return html`
    <form novalidate @submit=${add}>
      <label for="b-translation-lang">${words.addLabel}</label>
      <div class="b-translation-line">
        <input
          id="b-translation-lang"
          type="text"
          list="b-translation-langs"
          autocomplete="off"
          autocapitalize="off"
          spellcheck="false"
          aria-describedby="b-translation-lang-hint b-translation-lang-refusal"
          aria-invalid=${refusal !== ''}
          @focus=${onFocus}
        />
        <button type="submit">${words.add}</button>
      </div>
      <datalist id="b-translation-langs">${hasOptions ? optionsTemplate(view) : nothing}</datalist>
      <p class="b-hint" id="b-translation-lang-hint">${words.addHint}</p>
      <p role="alert" id="b-translation-lang-refusal" ?hidden=${refusal === ''}>${refusal}</p>
    </form>
  `;
}

const optionsTemplate = ({ taken, uiLang }: AddView): readonly TemplateResult[] =>
  COMMON.filter((tag) => !taken.includes(tag)).map((tag) => {
    const [theirs, own] = [nameIn(tag, uiLang), ownName(tag)];
    return html`<option
      value=${tag}
      label=${theirs === own ? own : `${theirs} – ${own}`}
    ></option>`;
  });

export interface RemoveView {
  readonly words: TranslationWords;
  /** Of the language, in that of the interface. */
  readonly name: string;
  readonly isAsking: boolean;
  readonly onAsk: (isAsking: boolean) => void;
  readonly onRemove: () => void;
}

/** A removal in two steps: many texts go at once. */
export function removeTemplate(view: RemoveView): TemplateResult {
  const { words, name, isAsking, onAsk, onRemove } = view;
  if (!isAsking) {
    return html`<button
      type="button"
      class="b-button-quiet b-translation-remove"
      @click=${() => onAsk(true)}
    >
      ${words.remove(name)}
    </button>`;
  }
  return html`
    <div class="b-translation-question" role="group" aria-labelledby="b-translation-question">
      <p id="b-translation-question">${words.removeQuestion(name)}</p>
      <div class="b-translation-line">
        <button type="button" @click=${onRemove}>${words.removeYes}</button>
        <button type="button" class="b-translation-no" @click=${() => onAsk(false)}>
          ${words.removeNo}
        </button>
      </div>
    </div>
  `;
}
