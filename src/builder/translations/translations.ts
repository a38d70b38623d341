// The part of the builder with the translations of a case: its languages, what each one lacks, and one of them to write.

import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { cleanFormat } from '../../case/formats.js';
import type { Finding } from '../../check/findings.js';
import { property } from '../../element/property.js';
import { caseLanguage, nameIn, writtenLanguages } from '../case-languages.js';
import type { CaseValue, Edit } from '../draft.js';
import { editEvent, languageEvent } from '../events.js';
import { LightElement } from '../light-element.js';
import { TRANSLATION_WORDS, type TranslationWords } from '../words/translations.js';
import { addTemplate, removeTemplate, type Tab, tabsTemplate } from './language-templates.js';
import { wantedLanguage } from './languages.js';
import { isMissing, rowsFor } from './rows.js';
import type { Translation } from './translation.js';
import './translation.js';
import { removeLanguage } from './write.js';

/**
 * @tag builder-translations
 * @fires builder-edit - A text, the language of the case, or what is to go.
 * @fires builder-language - The language that is shown is another one.
 */
export class Translations extends LightElement {
  /** The case as written. */
  @property({ attribute: false }) value: CaseValue = {};
  /** Those of translations, and those that say that something is not translated. */
  @property({ attribute: false }) findings: readonly Finding[] = [];
  /** The label of a field, by its path in the table. */
  @property({ attribute: false }) fieldName: (field: string) => string = (field) => field;
  /** What was found in exactly that place. */
  @property({ attribute: false }) findingsAt: (path: string) => TemplateResult | typeof nothing =
    () => nothing;

  #chosen: string | undefined;
  /** The language of which the whole has been told. */
  #told: string | undefined;
  /** Languages that stay here while the file does not have them: without a text there is nothing to write. */
  #kept: readonly string[] = [];
  #isAsking = false;
  #hasOptions = false;
  #refusal = '';
  #status = '';
  /** What is to have the focus once all is there. */
  #focusNext: (() => void) | undefined;

  get #words(): TranslationWords {
    return TRANSLATION_WORDS[this.uiLang];
  }

  get #languages(): readonly string[] {
    const written = writtenLanguages(this.value);
    const tags = written.map((lang) => cleanFormat(lang, 'language'));
    return [...written, ...this.#kept.filter((tag) => !tags.includes(tag))];
  }

  get #language(): string | undefined {
    const languages = this.#languages;
    return languages.find((lang) => lang === this.#chosen) ?? languages[0];
  }

  /** The element of the language that is chosen. */
  get #translation(): Translation | null {
    return this.querySelector('builder-translation');
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const isComplete = await super.getUpdateComplete();
    await this.#translation?.updateComplete;
    return isComplete;
  }

  protected override updated(): void {
    const language = this.#language;
    if (language !== this.#told && language !== undefined) {
      this.dispatchEvent(languageEvent(language));
    }
    this.#told = language;
    if (this.#focusNext !== undefined) void this.#moveFocus();
  }

  async #moveFocus(): Promise<void> {
    await this.#translation?.updateComplete;
    this.#focusNext?.();
    this.#focusNext = undefined;
  }

  #focus(selector: string): void {
    this.#focusNext = () => this.querySelector<HTMLElement>(selector)?.focus();
    this.requestUpdate();
  }

  /**
   * Shows the language of a place, and goes there.
   * @param path as findings name it: `translations.fr.headline`
   * @param words to select there
   */
  async reveal(path: string, words?: string): Promise<void> {
    const lang = this.#languages.find((tag) => `${path}.`.startsWith(`translations.${tag}.`));
    if (lang !== undefined) this.#choose(lang);
    await this.updateComplete;
    this.#translation?.focusPlace(path, words);
  }

  #choose(lang: string): void {
    this.#chosen = lang;
    this.#isAsking = false;
    this.#refusal = '';
    this.#status = '';
    this.requestUpdate();
  }

  /** What is written in a language may be taken away again, and it stays. */
  #keep(lang: string): void {
    this.#chosen = lang;
    if (!this.#kept.includes(lang)) this.#kept = [...this.#kept, lang];
  }

  #add(text: string): void {
    const wanted = wantedLanguage(text, this.value, this.#languages, this.uiLang);
    const name = nameIn(wanted.tag, this.uiLang);
    if ('refusal' in wanted) {
      this.#refusal = this.#words[wanted.refusal](wanted.refusal === 'unknown' ? wanted.tag : name);
      this.#focus('#b-translation-lang');
      return;
    }
    this.#choose(wanted.tag);
    this.#keep(wanted.tag);
    this.#status = this.#words.added(name);
    this.querySelector<HTMLInputElement>('#b-translation-lang')!.value = '';
    this.#focusNext = () => this.#translation?.focusFirst();
  }

  #ask(isAsking: boolean): void {
    this.#isAsking = isAsking;
    this.#focus(isAsking ? '.b-translation-no' : '.b-translation-remove');
  }

  #remove(lang: string): void {
    const edits = removeLanguage(this.value, lang);
    this.#kept = this.#kept.filter((other) => other !== lang);
    this.#isAsking = false;
    this.#chosen = undefined;
    this.#status = this.#words.removed(nameIn(lang, this.uiLang));
    this.#focus('#b-translation-lang');
    this.#edit(edits);
  }

  #edit(edits: readonly Edit[]): void {
    if (edits.length > 0) this.dispatchEvent(editEvent({ edits }));
  }

  #tab(lang: string): Tab {
    const words = this.#words;
    const rows = rowsFor(this.value, lang);
    const missing = rows.filter((row) => isMissing(row, lang, this.findings)).length;
    const found = missing === 0 ? words.complete : words.missingOf(missing, rows.length);
    const isNew = !writtenLanguages(this.value).includes(lang);
    const isChosen = lang === this.#language;
    return { lang, isChosen, state: isNew ? words.nothingYet : found };
  }

  protected override render(): TemplateResult {
    const words = this.#words;
    const languages = this.#languages;
    const own = caseLanguage(this.value);
    const options = (): void => {
      this.#hasOptions = true;
      this.requestUpdate();
    };
    return html`
      <div class="b-translations">
        <p class="b-hint">${words.intro}</p>
        ${own === undefined ? this.#noLangTemplate() : nothing} ${this.findingsAt('translations')}
        ${
          languages.length === 0
            ? nothing
            : tabsTemplate(
                languages.map((lang) => this.#tab(lang)),
                words,
                (lang) => this.#choose(lang),
              )
        }
        ${addTemplate({
          words,
          uiLang: this.uiLang,
          taken: [...languages, ...(own === undefined ? [] : [own])],
          hasOptions: this.#hasOptions,
          refusal: this.#refusal,
          onFocus: options,
          onAdd: (text) => this.#add(text),
        })}
        <p class="b-hint" role="status">${this.#status}</p>
        ${repeat(
          this.#language === undefined ? [] : [this.#language],
          (lang) => lang,
          (lang) => this.#languageTemplate(lang),
        )}
      </div>
    `;
  }

  #noLangTemplate(): TemplateResult {
    const { noLang, setLang } = this.#words;
    const set = () => this.#edit([{ path: ['lang'], value: this.uiLang }]);
    return html`
      <div class="b-translation-banner">
        <p>${noLang}</p>
        <button type="button" @click=${set}>${setLang(nameIn(this.uiLang, this.uiLang))}</button>
      </div>
    `;
  }

  #languageTemplate(lang: string): TemplateResult {
    return html`
      <builder-translation
        .value=${this.value}
        .language=${lang}
        .findings=${this.findings}
        .uiLang=${this.uiLang}
        .fieldName=${this.fieldName}
        .findingsAt=${this.findingsAt}
        @builder-edit=${() => this.#keep(lang)}
      ></builder-translation>
      ${removeTemplate({
        words: this.#words,
        name: nameIn(lang, this.uiLang),
        isAsking: this.#isAsking,
        onAsk: (isAsking) => this.#ask(isAsking),
        onRemove: () => this.#remove(lang),
      })}
    `;
  }
}

if (!customElements.get('builder-translations')) {
  customElements.define('builder-translations', Translations);
}
