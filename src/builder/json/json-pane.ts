// <builder-json>: the case file as text, for those who would rather write it so, with every finding in its place.
// Loaded only by whoever opens it, and the only part with CodeMirror in it.

import type { EditorState, Text } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { format } from 'jsonc-parser';
import { html, nothing, type PropertyValues } from 'lit';
import type { Finding } from '../../check/findings.js';
import { findLines, positionOf } from '../../check/places.js';
import { property } from '../../element/property.js';
import { readDraft } from '../draft.js';
import { textEvent } from '../events.js';
import { LightElement } from '../light-element.js';
import { JSON_WORDS, type JsonWords } from '../words/json.js';
import { editorState, goTo, showLabel, showMarks, showText } from './editor.js';
import { marksOf, spanOf, spanOfError, spanOfPath } from './marks.js';

declare global {
  interface HTMLElementTagNameMap {
    'builder-json': JsonPane;
  }
}

const TIDY = {
  insertSpaces: true,
  tabSize: 2,
  eol: '\n',
  insertFinalNewline: true,
} as const;

/**
 * The text of the case file.
 * @fires builder-text - the author has written in it
 * @fires builder-undo - the author has pressed the keys that undo
 * @fires builder-redo
 */
export class JsonPane extends LightElement {
  /** Of the file. What the author types is told, and expected to come back. */
  @property({ attribute: false }) text = '';
  /** Of the check of that text. */
  @property({ attribute: false }) findings: readonly Finding[] = [];

  #view: EditorView | undefined;
  /** What the editor showed when the pane was taken from the page. */
  #state: EditorState | undefined;
  #isFoundTidy = false;

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.#open();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#state = this.#view?.state;
    this.#view?.destroy();
    this.#view = undefined;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('text')) this.#isFoundTidy = false;
  }

  protected override firstUpdated(): void {
    if (this.isConnected) this.#open();
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (this.#view === undefined) return;
    // Only then: what has just been typed may not have come back yet.
    if (changed.has('text')) showText(this.#view, this.text);
    if (changed.has('text') || changed.has('findings') || changed.has('uiLang')) {
      this.#mark(this.#view);
    }
    if (changed.has('uiLang')) showLabel(this.#view, this.#words.label);
  }

  /**
   * Puts the cursor to a place of the case, scrolls there and focuses the editor.
   * @param path as findings name it: `updates[0].date`; what is nearest around it where it is not in the file
   * @param code of the finding that is meant, where more than one has that path
   */
  async reveal(path: string, code?: Finding['code']): Promise<void> {
    await this.updateComplete;
    if (this.#view === undefined) return;
    const text = this.#view.state.doc.toString();
    const found = this.findings.find(
      (finding) => finding.path === path && (code === undefined || finding.code === code),
    );
    goTo(this.#view, found === undefined ? spanOfPath(text, path) : spanOf(text, found));
  }

  get #words(): JsonWords {
    return JSON_WORDS[this.uiLang];
  }

  #open(): void {
    const host = this.querySelector('.b-json-editor')!;
    const state =
      this.#state ??
      editorState(this.text, {
        onText: this.#onText,
        onUndo: () => this.dispatchEvent(new Event('builder-undo', { bubbles: true })),
        onRedo: () => this.dispatchEvent(new Event('builder-redo', { bubbles: true })),
      });
    const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
    this.#view = new EditorView({ state, parent: root, root });
    showText(this.#view, this.text);
    showLabel(this.#view, this.#words.label);
    this.#mark(this.#view);
  }

  #mark(view: EditorView): void {
    showMarks(view, marksOf(view.state.doc.toString(), this.findings, this.uiLang));
  }

  #onText = (text: Text): void => {
    // The file keeps the line ends that it came with.
    const end = this.text.includes('\r\n') ? '\r\n' : '\n';
    this.dispatchEvent(textEvent(text.sliceString(0, text.length, end)));
  };

  #onTidy = (): void => {
    const view = this.#view!;
    const text = view.state.doc.toString();
    const edits = format(text, undefined, TIDY).filter(
      ({ offset, length, content }) => text.slice(offset, offset + length) !== content,
    );
    this.#isFoundTidy = edits.length === 0;
    this.requestUpdate();
    const changes = view.state.changes(
      edits.map(({ offset, length, content }) => ({
        from: offset,
        to: offset + length,
        insert: content,
      })),
    );
    // As if the author had moved every piece: the cursor stays with its word, and the whole is told.
    const { anchor, head } = view.state.selection.main;
    view.dispatch({
      changes,
      selection: { anchor: changes.mapPos(anchor, 1), head: changes.mapPos(head, 1) },
    });
  };

  #onGoThere = (): void => {
    const view = this.#view!;
    goTo(view, spanOfError(view.state.doc.toString()) ?? { from: 0, to: 0 });
  };

  protected override render() {
    const words = this.#words;
    const error = spanOfError(this.text);
    const isObject = error === undefined && readDraft(this.text).value !== undefined;
    return html`
      <h3>${words.label}</h3>
      <p class="b-hint">${words.hint}</p>
      <div class="b-json-editor"></div>
      <div class="b-json-foot">
        <button type="button" ?disabled=${error !== undefined} @click=${this.#onTidy}>
          ${words.tidy}
        </button>
        <p role="status">${this.#status(error?.from, isObject)}</p>
        ${
          isObject
            ? nothing
            : html`<button type="button" @click=${this.#onGoThere}>${words.goThere}</button>`
        }
      </div>
    `;
  }

  #status(error: number | undefined, isObject: boolean): string {
    const words = this.#words;
    if (error !== undefined) {
      const { line, column } = positionOf(findLines(this.text), error);
      return words.notJson(line, column);
    }
    if (!isObject) return words.notObject;
    return this.#isFoundTidy ? words.isTidy : '';
  }
}

if (!customElements.get('builder-json')) customElements.define('builder-json', JsonPane);
