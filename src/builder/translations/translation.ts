// One language of a case: every text beside its translation, and what belongs to no text.

import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { cleanFormat } from '../../case/formats.js';
import { isBlank } from '../../case/text.js';
import type { Finding } from '../../check/findings.js';
import { property } from '../../element/property.js';
import { writtenLanguages } from '../case-languages.js';
import { type CaseValue, type Edit, nameOfPath } from '../draft.js';
import { editEvent } from '../events.js';
import { focusOn } from '../focus.js';
import { LightElement } from '../light-element.js';
import { TRANSLATION_WORDS } from '../words/translations.js';
import { groupsTemplate, straysTemplate } from './group-templates.js';
import { ownName } from './languages.js';
import { findingPlaces, rowAt, type Stray, straysOf } from './leftovers.js';
import { idOf, type RowView } from './row-template.js';
import { isMissing, paragraphsOf, type Row, rowsFor } from './rows.js';
import { clear, editsFor } from './write.js';

/** What is being typed. It is shown until the case has changed, and then as long as it says what the case does. */
interface Typed {
  readonly key: string;
  readonly text: string;
  /** Whether the case has not changed since. */
  readonly isNew: boolean;
}

/**
 * The texts of one language; another language is another element.
 * @tag builder-translation
 * @fires builder-edit - A text, or what is to go.
 */
export class Translation extends LightElement {
  /** The case as written. */
  @property({ attribute: false }) value: CaseValue = {};
  /** The language, as the file has it or would have it. */
  @property({ attribute: false }) language = '';
  @property({ attribute: false }) findings: readonly Finding[] = [];
  @property({ attribute: false }) fieldName: (field: string) => string = (field) => field;
  @property({ attribute: false }) findingsAt: (path: string) => TemplateResult | typeof nothing =
    () => nothing;

  #isOnlyMissing = false;
  /** Rows that were written in stay in sight, although they are not missing any more. */
  readonly #held = new Set<string>();
  /** Fields of several lines stay so, and keep the focus, when the last line break goes. */
  readonly #long = new Set<string>();
  #typed: Typed | undefined;

  /** Goes to the first text, or to the heading where there is none. */
  focusFirst(): void {
    const [first] = rowsFor(this.value, this.language);
    const field = first && this.querySelector<HTMLElement>(`#${idOf(first)}`);
    (field ?? this.querySelector('h3'))?.focus();
  }

  /**
   * Goes to where something is to be written, or to the heading.
   * @param path as findings name it
   * @param words to select there
   */
  focusPlace(path: string, words?: string): void {
    const whole = nameOfPath(['translations', this.language]);
    const row = path === whole ? undefined : rowAt(rowsFor(this.value, this.language), path, whole);
    const field = row && this.querySelector<HTMLElement>(`#${idOf(row)}`);
    focusOn(field ?? this.querySelector('h3'), words);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('value') && this.#typed) this.#typed = { ...this.#typed, isNew: false };
  }

  #write(row: Row, text: string): void {
    this.#typed = { key: row.key, text, isNew: true };
    this.#held.add(row.key);
    const edits = editsFor(this.value, row, text);
    this.#edit(edits, `translations.${this.language}.${row.key}`);
  }

  #removeStray({ path, base }: Stray): void {
    this.querySelector('h3')?.focus();
    this.#edit(clear(this.value, path, base));
  }

  #edit(edits: readonly Edit[], together?: string): void {
    if (edits.length > 0) this.dispatchEvent(editEvent({ edits, together }));
    this.requestUpdate();
  }

  #leave(): void {
    this.#typed = undefined;
    this.requestUpdate();
  }

  #filter({ target }: Event): void {
    this.#isOnlyMissing = (target as HTMLInputElement).checked;
    this.#held.clear();
    this.requestUpdate();
  }

  #view(row: Row, places: readonly string[]): RowView {
    const words = TRANSLATION_WORDS[this.uiLang];
    const { key, variant, text } = row;
    if (row.isLong) this.#long.add(key);
    const typed = this.#typed;
    const isTyped = typed?.key === key && (typed.isNew || isSame(row, typed.text, text));
    const name = this.fieldName(row.field);
    return {
      row,
      label: variant === 0 ? name : words.variant(name, variant),
      text: isTyped ? typed.text : text,
      tag: cleanFormat(this.language, 'language') ?? '',
      isMissing: isMissing(row, this.language, this.findings),
      isLong: this.#long.has(key),
      words,
      findings: places.map((place) => this.findingsAt(place)),
      onInput: (written) => this.#write(row, written),
      onLeave: () => this.#leave(),
    };
  }

  protected override render(): TemplateResult {
    const words = TRANSLATION_WORDS[this.uiLang];
    const { value, language } = this;
    const rows = rowsFor(value, language);
    const places = findingPlaces(rows, language, this.findings);
    // Of a language that the file does not have yet, check says nothing, and all of it is missing.
    const isAll = !this.#isOnlyMissing || !writtenLanguages(value).includes(language);
    const views = rows
      .map((row) => this.#view(row, places.get(row.key) ?? []))
      .filter(({ row, isMissing }) => isAll || isMissing || this.#held.has(row.key));
    return html`
      <h3 tabindex="-1" lang=${cleanFormat(language, 'language') ?? ''}>${ownName(language)}</h3>
      ${places.get('')?.map((place) => this.findingsAt(place))}
      ${
        rows.length === 0
          ? html`<p>${words.nothingToTranslate}</p>`
          : html`<label class="b-translation-filter">
              <input type="checkbox" .checked=${this.#isOnlyMissing} @change=${this.#filter} />
              ${words.onlyMissing}
            </label>`
      }
      ${rows.length > 0 && views.length === 0 ? html`<p>${words.noneMissing}</p>` : nothing}
      ${groupsTemplate(views, this.fieldName, this.uiLang)}
      ${straysTemplate(straysOf(value, rows, language), language, words, (stray) =>
        this.#removeStray(stray),
      )}
    `;
  }
}

/** Whether two texts are the same in the file. */
function isSame({ field }: Row, a: string, b: string): boolean {
  if (field === 'summary') return paragraphsOf(a).join('\n\n') === paragraphsOf(b).join('\n\n');
  return a === b || (isBlank(a) && isBlank(b));
}

if (!customElements.get('builder-translation')) {
  customElements.define('builder-translation', Translation);
}
