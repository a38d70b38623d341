// The builder: shows the case that is being written as a form, as JSON, in other languages, as a card and as something to
// paste. What changes comes up as events, and goes down again as properties; nothing leaves the page.

import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from '../element/property.js';
import { goToPlace } from './go-to-place.js';
import { keptTemplate, languagesTemplate, warningTemplate } from './head-and-foot.js';
import { dirOf, type Lang, LANGS } from './lang.js';
import { LightElement } from './light-element.js';
import type { NotesView } from './notes/notes-template.js';
import { Parts } from './parts.js';
import type { StartId } from './starts/starts.js';
import './starts/starts-pane.js';
import { askedBy } from './undo-keys.js';
import { findingsTemplate, previewTemplate, viewTemplate } from './views.js';
import { changeOf } from './work/store.js';
import { Work } from './work/work.js';
import { labelOf } from './words/fields.js';
import { type BuilderWords, BUILDER_WORDS, type ViewId, VIEWS } from './words/builder.js';

export class CaseBuilder extends LightElement {
  /** The clock. */
  @property({ attribute: false }) clock: () => Date = () => new Date();
  /** Where what is written is kept. */
  @property({ attribute: false }) storage: () => Storage = () => localStorage;

  #work = new Work(this, {
    clock: () => this.clock(),
    storage: () => this.storage(),
    words: () => this.#words,
    label: (field) => labelOf(field, this.uiLang),
  });
  #parts = new Parts(this);
  #view: ViewId = 'write';
  /** The language that is translated into. */
  #translating: string | undefined;
  #isForgetting = false;
  #leaving: AbortController | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    const work = this.#work;
    const spoken = LANGS.find((lang) => navigator.language.startsWith(lang));
    this.uiLang = work.resume() ?? spoken ?? 'en';
    this.#followAddress();
    this.#leaving = new AbortController();
    const { signal } = this.#leaving;
    this.addEventListener('builder-edit', ({ detail }) => work.edit(detail), { signal });
    this.addEventListener('builder-text', ({ detail }) => work.write(detail.text, 'json'), {
      signal,
    });
    this.addEventListener('builder-start', ({ detail }) => this.#start(detail.id), { signal });
    this.addEventListener('builder-goto', ({ detail }) => this.#goTo(detail.path), { signal });
    this.addEventListener('builder-language', ({ detail }) => this.#follow(detail.lang), {
      signal,
    });
    this.addEventListener('builder-undo', () => work.undo(), { signal });
    this.addEventListener('builder-redo', () => work.redo(), { signal });
    this.addEventListener('builder-setting', ({ detail }) => work.set(detail), { signal });
    document.addEventListener('keydown', (event) => this.#followKeys(event), { signal });
    document.addEventListener('visibilitychange', () => work.refresh(), { signal });
    window.addEventListener('hashchange', () => this.#followAddress(), { signal });
    window.addEventListener('storage', (event) => this.#followOthers(event), { signal });
    window.addEventListener('beforeunload', (event) => this.#holdBack(event), { signal });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leaving?.abort();
  }

  protected override createRenderRoot(): this {
    // The words that stand in the page until this one runs.
    this.replaceChildren();
    return this;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('uiLang')) return;
    document.documentElement.lang = this.uiLang;
    document.documentElement.dir = dirOf(this.uiLang);
    document.title = this.#words.title;
  }

  get #words(): BuilderWords {
    return BUILDER_WORDS[this.uiLang];
  }

  get #notesView(): NotesView {
    const { draft, notes } = this.#work.reading;
    return {
      draft,
      notes,
      uiLang: this.uiLang,
      fix: (detail) => this.#work.fix(detail),
      goTo: (path, words) => this.#goTo(path, words),
    };
  }

  #start(id: StartId): void {
    this.#work.start(id, this.uiLang);
    location.hash = '';
    void this.updateComplete.then(() => this.querySelector<HTMLElement>('#f-name')?.focus());
  }

  /** What was opened is read from its beginning. */
  async #open(): Promise<void> {
    if (!(await this.#work.open())) return;
    location.hash = '';
    await this.updateComplete;
    this.querySelector<HTMLElement>('h1')?.focus();
  }

  #goTo(path: string, words?: string): void {
    void goToPlace(path, words, {
      builder: this,
      parts: this.#parts,
      view: this.#view,
      value: this.#work.reading.value,
      show: (view) => {
        location.hash = view;
        this.#followAddress();
      },
    });
  }

  #followAddress(): void {
    const asked = location.hash.slice(1);
    this.#view = VIEWS.find((view) => view === asked) ?? 'write';
    // The list of all that is found stands before every step.
    this.querySelector('.b-summary')?.removeAttribute('open');
    this.requestUpdate();
  }

  #followOthers(event: StorageEvent): void {
    const change = changeOf(event);
    if (change !== undefined) this.#work.follow(change);
  }

  /** Where nothing is kept, leaving loses the case: the browser asks. */
  #holdBack(event: BeforeUnloadEvent): void {
    if (this.#work.isBegun && !this.#work.isKept) event.preventDefault();
  }

  #followKeys(event: KeyboardEvent): void {
    const asked = askedBy(event);
    if (asked === undefined) return;
    event.preventDefault();
    this.#work[asked]();
  }

  #follow(lang: string): void {
    this.#translating = lang;
    this.requestUpdate();
  }

  #speak(lang: Lang): void {
    this.uiLang = lang;
    this.#work.speak(lang);
  }

  /** @param answer to the question whether everything here is to be forgotten; `ask` asks it */
  #ask(answer: 'ask' | 'no' | 'yes'): void {
    this.#isForgetting = answer === 'ask';
    if (answer === 'yes') {
      this.#work.forget();
      location.hash = '';
    }
    this.requestUpdate();
  }

  protected override render(): TemplateResult {
    const words = this.#words;
    return html`<header class="b-head">
        <h1 tabindex="-1">${words.title}</h1>
        ${this.#work.isBegun ? nothing : html`<p class="lead">${words.lead}</p>`}
        ${languagesTemplate(this.uiLang, (lang) => this.#speak(lang))}
      </header>
      ${this.#work.isBegun ? this.#workTemplate() : this.#startTemplate()}
      ${keptTemplate(this.#work, this.#words, this.#isForgetting, (answer) => this.#ask(answer))}`;
  }

  #startTemplate(): TemplateResult {
    const words = this.#words;
    return html`<div>
      <builder-starts .uiLang=${this.uiLang}></builder-starts>
      <p>
        <button type="button" @click=${() => void this.#open()}>${words.open}</button>
        ${this.#work.canUndo || this.#work.canRedo ? this.#undoTemplate() : nothing}
      </p>
      ${this.#statusTemplate()}
    </div>`;
  }

  #statusTemplate(): TemplateResult {
    return html`<p class="b-status" role="status">${this.#work.said}</p>`;
  }

  #undoTemplate(): TemplateResult {
    const words = this.#words;
    const { canUndo, canRedo } = this.#work;
    // What can go no further keeps the focus.
    return html`<button type="button" aria-disabled=${!canUndo} @click=${() => this.#work.undo()}>
        ${words.undo}
      </button>
      <button type="button" aria-disabled=${!canRedo} @click=${() => this.#work.redo()}>
        ${words.redo}
      </button>`;
  }

  #workTemplate(): TemplateResult {
    const words = this.#words;
    const work = this.#work;
    const stage = {
      work,
      parts: this.#parts,
      uiLang: this.uiLang,
      words,
      notes: this.#notesView,
      lang: this.#translating,
    };
    return html`<div class="b-bar">
        <nav aria-label=${words.viewsLabel}>
          ${VIEWS.map(
            (view) =>
              html`<a href="#${view}" aria-current=${view === this.#view ? 'page' : nothing}
                >${words.views[view]}</a
              >`,
          )}
        </nav>
        <p class="b-tools">
          ${this.#undoTemplate()}
          <button type="button" @click=${() => void work.save()}>${words.save}</button>
          <button type="button" @click=${() => void this.#open()}>${words.open}</button>
          <button type="button" @click=${() => work.clear()}>${words.begin}</button>
        </p>
        ${this.#statusTemplate()} ${warningTemplate(work, words)}
      </div>
      <div class="b-work b-work-${this.#view}">
        <div class="b-pane">${findingsTemplate(stage)}${viewTemplate(this.#view, stage)}</div>
        ${this.#view === 'publish' ? nothing : previewTemplate(stage)}
      </div>`;
  }
}
