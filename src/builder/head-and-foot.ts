// What stands around the work: the choice of a language above, and below what this browser keeps.

import { html, nothing, type TemplateResult } from 'lit';
import { type Lang, LANGS } from './lang.js';
import type { Work } from './work/work.js';
import { type BuilderWords, BUILDER_WORDS } from './words/builder.js';

const LANGUAGE_NAMES: Readonly<Record<Lang, string>> = {
  en: 'English',
  fr: 'Français',
  ar: 'العربية',
};

export const languagesTemplate = (uiLang: Lang, choose: (lang: Lang) => void): TemplateResult =>
  html`<p class="b-languages" role="group" aria-label=${BUILDER_WORDS[uiLang].language}>
    ${LANGS.map(
      (lang) =>
        html`<button
          type="button"
          class="b-button-quiet"
          lang=${lang}
          aria-pressed=${lang === uiLang}
          @click=${() => choose(lang)}
        >
          ${LANGUAGE_NAMES[lang]}
        </button>`,
    )}
  </p>`;

/**
 * What is kept here, and how to forget it, which is asked twice.
 * @param isAsking whether it has been asked once
 */
export const keptTemplate = (
  { isKept }: Work,
  words: BuilderWords,
  isAsking: boolean,
  answer: (answer: 'ask' | 'no' | 'yes') => void,
): TemplateResult =>
  html`<footer class="b-foot">
    <p>${words.private} ${isKept ? words.kept : html`<strong>${words.notKept}</strong>`}</p>
    <p class="b-tools">
      ${
        isAsking
          ? html`<button type="button" @click=${() => answer('yes')}>${words.forgetSure}</button>
              <button type="button" @click=${() => answer('no')}>${words.cancel}</button>`
          : html`<button type="button" @click=${() => answer('ask')}>${words.forget}</button>`
      }
    </p>
  </footer>`;

/** What an author has to know while writing: another tab does so, too. */
export const warningTemplate = (
  { isElsewhere }: Work,
  { otherTab }: BuilderWords,
): TemplateResult | typeof nothing =>
  isElsewhere ? html`<p class="b-warning" role="status">${otherTab}</p>` : nothing;
