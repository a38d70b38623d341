// One text of a case beside the field for its translation: side by side where there is room, else one below the other.

import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { isBlank } from '../../case/text.js';
import { directionOf } from '../../card/words.js';
import type { TranslationWords } from '../words/translations.js';
import type { Row } from './rows.js';

export interface RowView {
  readonly row: Row;
  readonly label: string;
  /** What the field shows: as it was typed, where that says the same as the file. */
  readonly text: string;
  /** The language that is translated into. */
  readonly tag: string;
  readonly isMissing: boolean;
  readonly isLong: boolean;
  readonly words: TranslationWords;
  readonly findings: readonly (TemplateResult | typeof nothing)[];
  readonly onInput: (text: string) => void;
  readonly onLeave: () => void;
}

/** So many characters make a line of a field, and so many lines are as high as it begins. */
const LINE_LENGTH = 50;
const MOST_LINES = 12;

export function rowTemplate(view: RowView): TemplateResult {
  const { row, label, words, isMissing, findings } = view;
  const id = idOf(row);
  const hints = hintsFor(row, words);
  return html`
    <div class="b-translation">
      <div class="b-translation-head">
        <label for=${id}>${label}</label>
        ${
          isMissing
            ? html`<strong class="b-translation-missing" id="${id}-missing"
                >${words.missing}</strong
              >`
            : nothing
        }
      </div>
      <div class="b-translation-original" id="${id}-original">
        <span class="b-hint">${words.original}</span>
        <p lang=${row.originalLang ?? ''} dir="auto" .textContent=${row.original}></p>
      </div>
      <div class="b-translation-own">
        ${fieldTemplate(view, id)}
        ${
          hints.length === 0
            ? nothing
            : html`<p class="b-hint" id="${id}-hint">${hints.join(' ')}</p>`
        }
        ${findings}
      </div>
    </div>
  `;
}

function fieldTemplate(view: RowView, id: string): TemplateResult {
  const { row, text, tag, isLong, isMissing, words, onInput, onLeave } = view;
  const described = [
    ...(isMissing ? [`${id}-missing`] : []),
    `${id}-original`,
    ...(hintsFor(row, words).length > 0 ? [`${id}-hint`] : []),
  ].join(' ');
  // An empty field has no text that would tell its direction.
  const dir = isBlank(text) ? directionOf(tag) : 'auto';
  const typed = ({ target }: Event) => onInput((target as HTMLInputElement).value);
  return isLong
    ? html`<textarea
        id=${id}
        lang=${tag}
        dir=${dir}
        rows=${linesOf(row.original)}
        aria-describedby=${described}
        .value=${live(text)}
        @input=${typed}
        @blur=${onLeave}
      ></textarea>`
    : html`<input
        id=${id}
        type="text"
        lang=${tag}
        dir=${dir}
        autocomplete="off"
        aria-describedby=${described}
        .value=${live(text)}
        @input=${typed}
        @blur=${onLeave}
      />`;
}

/** The id of the field of a row. */
export const idOf = ({ key }: Row): string => `b-translation-${key.replace(/\W+/g, '-')}`;

const hintsFor = (row: Row, words: TranslationWords): readonly string[] => [
  ...(row.isOff ? [words.off] : []),
  ...(row.field === 'summary' && row.original.includes('\n\n') ? [words.paragraphs] : []),
  ...(row.inMessage !== undefined && /\{\w+\}/.test(row.original) ? [words.keepPlaceholders] : []),
];

function linesOf(text: string): number {
  const lines = text.split('\n').map((line) => Math.ceil(line.length / LINE_LENGTH) || 1);
  return Math.min(
    lines.reduce((sum, count) => sum + count, 1),
    MOST_LINES,
  );
}
