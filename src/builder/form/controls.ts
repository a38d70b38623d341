// One control for each simple kind of field: texts, dates, numbers, choices, and texts that can be switched off.

import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { ChoiceField, TextField } from '../../case/fields.js';
import { cleanFormat } from '../../case/formats.js';
import { dayOf } from '../day.js';
import { nameOfPath } from '../draft.js';
import { OPTION_WORDS } from '../words/fields.js';
import {
  descriptionOf,
  type Form,
  idOf,
  labelFor,
  labelled,
  notesTemplate,
  type Spot,
  textOf,
  valueIn,
  write,
} from './form.js';
import { shown } from './shown.js';

/** Texts that may be so long grow with what is in them; longer ones may have line breaks, too. */
const LONGEST_LINE = 500;

const valueOf = (event: Event): string => (event.target as HTMLInputElement).value;
const asIs = (text: string): string => text;
const asLine = (text: string): string => text.replace(/\s*\n\s*/g, ' ');

export function textTemplate(form: Form, spot: Spot, field: TextField): TemplateResult {
  if (field.format === 'day' || field.format === 'date') return dateTemplate(form, spot);
  if (field.format === 'plain' && field.max >= LONGEST_LINE) {
    const isLine = field.max === LONGEST_LINE;
    const area = isLine
      ? areaTemplate(form, spot, 1, textOf(valueIn(form, spot)), asLine)
      : areaTemplate(form, spot, 3);
    return labelled(form, spot, area);
  }
  return labelled(form, spot, lineTemplate(form, spot, field));
}

const INPUT_MODES: Partial<Record<TextField['format'], 'url' | 'email'>> = {
  link: 'url',
  email: 'email',
};

/** A plain field: what a browser thinks of an address is said in its own words and language, ours are the better ones. */
function lineTemplate(form: Form, spot: Spot, { format }: TextField): TemplateResult {
  const name = nameOfPath(spot.path);
  const isCode = format !== 'plain';
  return html`<input
    id=${idOf(name)}
    type="text"
    inputmode=${INPUT_MODES[format] ?? 'text'}
    dir=${isCode ? 'ltr' : 'auto'}
    autocomplete="off"
    autocapitalize=${isCode ? 'none' : 'sentences'}
    spellcheck=${isCode ? 'false' : 'true'}
    aria-describedby=${descriptionOf(form, spot)}
    aria-invalid=${form.isWrong(name)}
    .value=${shown(textOf(valueIn(form, spot)), asIs)}
    @input=${(event: Event) => write(form, spot, valueOf(event))}
  />`;
}

/** A field of several lines, which grows with what is in it where the browser can. */
export function areaTemplate(
  form: Form,
  spot: Spot,
  rows: number,
  text = textOf(valueIn(form, spot)),
  read: (text: string) => unknown = asIs,
): TemplateResult {
  const name = nameOfPath(spot.path);
  return html`<textarea
    id=${idOf(name)}
    rows=${rows}
    class=${rows === 1 ? 'b-line' : ''}
    dir="auto"
    aria-describedby=${descriptionOf(form, spot)}
    aria-invalid=${form.isWrong(name)}
    .value=${shown(text, read)}
    @input=${(event: Event) => write(form, spot, read(valueOf(event)))}
  ></textarea>`;
}

/** The browser's own choice of a day, unless something else than a day stands there. */
function dateTemplate(form: Form, spot: Spot): TemplateResult {
  const name = nameOfPath(spot.path);
  const text = textOf(valueIn(form, spot));
  const today = dayOf(form.now);
  const isDay = text === '' || cleanFormat(text, 'day') === text;
  // One that is being typed into is not taken away for having become a day.
  const isTyped = document.activeElement?.matches(`input[type=text][id="${idOf(name)}"]`);
  const control =
    isDay && !isTyped
      ? html`<input
          id=${idOf(name)}
          type="date"
          aria-describedby=${descriptionOf(form, spot)}
          aria-invalid=${form.isWrong(name)}
          .value=${live(text)}
          @change=${(event: Event) => write(form, spot, valueOf(event))}
        />`
      : html`<input
          id=${idOf(name)}
          type="text"
          dir="ltr"
          autocomplete="off"
          spellcheck="false"
          aria-describedby=${descriptionOf(form, spot)}
          aria-invalid=${form.isWrong(name)}
          .value=${shown(text, asIs)}
          @input=${(event: Event) => write(form, spot, valueOf(event))}
        />`;
  return labelled(
    form,
    spot,
    html`<div class="b-row">
      ${control}${
        text === today || name === 'expires'
          ? nothing
          : html`<button
              type="button"
              aria-label="${labelFor(form, spot)}: ${form.words.today}"
              @click=${() => write(form, spot, today)}
            >
              ${form.words.today}
            </button>`
      }
    </div>`,
  );
}

/** What is no number is kept as it was typed, and found fault with. */
const readCount = (text: string): unknown =>
  /^\d{1,15}$/.test(text.trim()) ? Number(text) : text.trim();

export function countTemplate(form: Form, spot: Spot): TemplateResult {
  const name = nameOfPath(spot.path);
  return labelled(
    form,
    spot,
    html`<input
      id=${idOf(name)}
      type="text"
      inputmode="numeric"
      class="b-short"
      autocomplete="off"
      aria-describedby=${descriptionOf(form, spot)}
      aria-invalid=${form.isWrong(name)}
      .value=${shown(textOf(valueIn(form, spot)), readCount)}
      @input=${(event: Event) => write(form, spot, readCount(valueOf(event)))}
    />`,
  );
}

export function choiceTemplate(form: Form, spot: Spot, { options }: ChoiceField): TemplateResult {
  const name = nameOfPath(spot.path);
  const chosen = valueIn(form, spot);
  const [usual] = options;
  const isKnown = chosen === undefined || options.some((option) => option === chosen);
  // The first one counts where nothing is said, so choosing it says nothing.
  const choose = (option: string) => write(form, spot, option === usual ? undefined : option);
  return labelled(
    form,
    spot,
    html`<select
      id=${idOf(name)}
      aria-describedby=${descriptionOf(form, spot)}
      aria-invalid=${form.isWrong(name)}
      @change=${(event: Event) => choose(valueOf(event))}
    >
      ${
        isKnown
          ? nothing
          : html`<option value=${textOf(chosen)} selected>${textOf(chosen)}</option>`
      }
      ${options.map(
        (option) =>
          html`<option value=${option} .selected=${live(option === (chosen ?? usual))}>
            ${OPTION_WORDS[form.uiLang][`${spot.table}.${option}`] ?? option}
          </option>`,
      )}
    </select>`,
  );
}

/** A text for which there is a usual one in every language, and which can be left out altogether. */
export function switchTemplate(form: Form, spot: Spot): TemplateResult {
  const isOff = valueIn(form, spot) === false;
  const name = nameOfPath(spot.path);
  return html`<div class="b-field">
    <label for=${isOff ? idOf(`${name}.off`) : idOf(name)}>${labelFor(form, spot)}</label>
    ${isOff ? nothing : areaTemplate(form, spot, 2)}
    <label class="b-check">
      <input
        id=${idOf(`${name}.off`)}
        type="checkbox"
        .checked=${live(isOff)}
        @change=${() => write(form, spot, isOff ? undefined : false)}
      />
      ${form.words.saysNothing}
    </label>
    ${notesTemplate(form, spot)}
  </div>`;
}

/** A text in paragraphs, with an empty line between them; one paragraph is written as a text. */
export function paragraphsTemplate(form: Form, spot: Spot): TemplateResult {
  const value = valueIn(form, spot);
  const text = Array.isArray(value) ? value.map(textOf).join('\n\n') : textOf(value);
  return labelled(form, spot, areaTemplate(form, spot, 6, text, readParagraphs));
}

export function readParagraphs(text: string): unknown {
  const paragraphs = text.split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== '');
  return paragraphs.length > 1
    ? paragraphs.map((paragraph) => paragraph.trim())
    : (paragraphs[0] ?? '');
}
