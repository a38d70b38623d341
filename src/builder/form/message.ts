// What supporters send: one text or several, for all networks or for some of their own. Whatever shape the author chose for
// it in the file stays, as long as it can say what is written.

import { html, nothing, type TemplateResult } from 'lit';
import type { GroupField } from '../../case/fields.js';
import { isLong } from '../../case/read-fields.js';
import { CASE_FIELDS } from '../../case/table.js';
import { nameOfPath } from '../draft.js';
import { focusAfter } from '../focus.js';
import { FIELD_WORDS } from '../words/fields.js';
import { removing, writing } from './edits.js';
import { areaTemplate, textTemplate } from './controls.js';
import {
  type Form,
  idOf,
  inside,
  itemOf,
  labelFor,
  notesTemplate,
  type Spot,
  valueIn,
} from './form.js';
import { isGroup, otherTemplate } from './groups.js';
import { nameOfNetwork } from './networks.js';
import { unfoldedWhen } from './unfolded.js';

const MESSAGE: GroupField = CASE_FIELDS.message.field;
/** What may have a message of its own, besides the one for all. */
const OWN = Object.keys(MESSAGE.fields).filter((key) => key !== 'default');
const PLACEHOLDERS = ['{target}', '{name}', '{link}'] as const;

/** What has been removed leaves the focus here. */
const titleOf = (root: Element) => root.querySelector<HTMLElement>('#f-message-title');

export function messageTemplate(form: Form, spot: Spot): TemplateResult {
  const value = valueIn(form, spot);
  const isByNetwork = isLong(value, MESSAGE);
  const has = (key: string) => isByNetwork && Object.hasOwn(value, key);
  const main = isByNetwork ? inside(spot, 'default') : spot;
  const addOwn = (key: string) => {
    const empty = key === 'email' ? { body: '' } : '';
    const edit = isByNetwork
      ? { path: [...spot.path, key], value: empty }
      : { path: spot.path, value: { default: value ?? '', [key]: empty } };
    form.edit([edit]);
  };
  return html`<div class="b-list" role="group" aria-labelledby="f-message-title">
    <h3 id="f-message-title" tabindex="-1">${labelFor(form, spot)}</h3>
    ${isByNetwork ? notesTemplate(form, spot) : nothing} ${textsTemplate(form, main)}
    ${OWN.filter(has).map((key) => ownTemplate(form, inside(spot, key), key))}
    ${
      OWN.every(has)
        ? nothing
        : html`<p class="b-hint">${form.words.ownMessage}</p>
            <p class="b-tools">
              ${OWN.filter((key) => !has(key)).map(
                (key) =>
                  html`<button
                    type="button"
                    class="b-button-quiet"
                    aria-label="${form.words.ownMessageFor} ${nameOfKey(form, key)}"
                    @click=${() => addOwn(key)}
                  >
                    + ${nameOfKey(form, key)}
                  </button>`,
              )}
            </p>`
    }
  </div>`;
}

/** The message that goes to friends is called by its field, the others by their network. */
const nameOfKey = (form: Form, key: string): string =>
  key === 'share'
    ? (FIELD_WORDS[form.uiLang]['message.share']?.label ?? key)
    : nameOfNetwork(form, key);

function ownTemplate(form: Form, spot: Spot, key: string): TemplateResult {
  const name = nameOfPath(spot.path);
  const { remove } = form.words;
  const take = html`<p class="b-tools">
    <button
      type="button"
      class="b-button-quiet"
      aria-label="${remove}: ${labelFor(form, spot)}"
      @click=${(event: Event) => {
        form.edit([removing(form.value, spot.path)]);
        focusAfter(event, titleOf);
      }}
    >
      ${remove}
    </button>
  </p>`;
  if (key !== 'email') {
    return html`<fieldset class="b-item">
      <legend>${labelFor(form, spot)}</legend>
      ${take} ${textsTemplate(form, spot)}
    </fieldset>`;
  }
  if (!isGroup(valueIn(form, spot))) {
    return html`<fieldset class="b-item">
      <legend>${labelFor(form, spot)}</legend>
      ${take} ${otherTemplate(form, spot)}
    </fieldset>`;
  }
  const subject = inside(spot, 'subject');
  return html`<fieldset class="b-item" id=${idOf(name)} tabindex="-1">
    <legend>${labelFor(form, spot)}</legend>
    ${take} ${notesTemplate(form, spot)}
    ${textTemplate(staying(form), subject, { kind: 'text', max: 500, format: 'plain' })}
    ${textsTemplate(form, inside(spot, 'body'), false)}
  </fieldset>`;
}

/** One text, or a list of them. */
function textsTemplate(form: Form, spot: Spot, mayBeMany = true): TemplateResult {
  const value = valueIn(form, spot);
  const isList = Array.isArray(value);
  const { message: words } = FIELD_WORDS[form.uiLang];
  const addText = () => {
    if (isList) form.edit([{ path: [...spot.path, value.length], value: '' }]);
    else form.edit([{ path: spot.path, value: [value ?? '', ''] }]);
  };
  return html`${
    isList
      ? html`${notesTemplate(form, spot)}${value.map((_, index) => {
          const rest = value.filter((_, at) => at !== index) as readonly unknown[];
          const kept = rest.length === 1 ? rest[0] : rest;
          const take = (event: Event) => {
            form.edit([writing(form.value, spot.path, kept)]);
            focusAfter(event, titleOf);
          };
          return oneTemplate(form, itemOf(spot, index), `${words?.item ?? ''} ${index + 1}`, take);
        })}`
      : oneTemplate(form, spot, labelFor(form, spot))
  }
  ${
    mayBeMany
      ? html`<button type="button" class="b-add" @click=${addText}>${words?.add}</button>`
      : nothing
  }`;
}

/**
 * A text, with the language that it is in and what it means, where that is said.
 * @param take takes it out of its list
 */
function oneTemplate(
  form: Form,
  spot: Spot,
  label: string,
  take?: (event: Event) => void,
): TemplateResult {
  const value = valueIn(form, spot);
  const isLongForm = isGroup(value);
  const name = nameOfPath(spot.path);
  const at = isLongForm ? inside(spot, 'text') : spot;
  const textName = nameOfPath(at.path);
  return html`<div class="b-field">
    ${isLongForm ? html`<div id=${idOf(name)} tabindex="-1">${notesTemplate(form, spot)}</div>` : nothing}
    <label for=${idOf(textName)}>${label}</label>
    ${textareaTemplate(form, at)}
    <p class="b-tools">
      ${PLACEHOLDERS.map(
        (placeholder) =>
          html`<button
            type="button"
            class="b-button-quiet"
            aria-label="${form.words.insert}: ${placeholder}"
            @click=${(event: Event) => insert(event, textName, placeholder)}
          >
            ${placeholder}
          </button>`,
      )}
      ${
        take === undefined
          ? nothing
          : html`<button
              type="button"
              class="b-button-quiet"
              aria-label="${form.words.remove}: ${label}"
              @click=${take}
            >
              ${form.words.remove}
            </button>`
      }
    </p>
    ${notesTemplate(form, { path: at.path, table: isLongForm ? 'message.text' : spot.table })}
    ${foreignTemplate(form, spot, isLongForm)}
  </div>`;
}

/** While it is being rewritten, a text is empty for a moment and stays in its place; but the only one is none then. */
const textareaTemplate = (form: Form, spot: Spot): TemplateResult =>
  areaTemplate(spot.path.length === 1 ? form : staying(form), spot, 4);

/** A form in which what is emptied stays where it is. */
const staying = (form: Form): Form => ({ ...form, isStaying: true });

/** For a message in the official's language. */
function foreignTemplate(form: Form, spot: Spot, isLongForm: boolean): TemplateResult {
  const own = valueIn(form, spot);
  // Where it is only a text, saying more of it makes it a group.
  const edit: Form['edit'] = (edits, together) => {
    if (isLongForm) return form.edit(edits, together);
    const [{ path, value } = { path: [], value: undefined }] = edits;
    const said = { text: own ?? '', [String(path.at(-1))]: value };
    form.edit([{ path: spot.path, value: said }], together);
  };
  const inner: Form = { ...form, edit };
  const lang = { path: [...spot.path, 'lang'], table: 'message.lang' };
  const meaning = { path: [...spot.path, 'meaning'], table: 'message.meaning' };
  return html`<details class="b-more" ${unfoldedWhen(isLongForm)}>
    <summary>${form.words.otherLanguage}</summary>
    <div class="b-fields">
      ${textTemplate(inner, lang, { kind: 'text', max: 35, format: 'language' })}
      ${textTemplate(inner, meaning, { kind: 'text', max: 5000, format: 'plain' })}
    </div>
  </details>`;
}

/** Puts a placeholder where the author is writing: braces are hard to find on a phone. */
function insert(event: Event, name: string, placeholder: string): void {
  const root = (event.target as Element).closest('.b-field');
  const field = root?.querySelector<HTMLTextAreaElement>(`textarea[id="${idOf(name)}"]`);
  if (!field) return;
  field.setRangeText(placeholder, field.selectionStart, field.selectionEnd, 'end');
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  field.focus();
}
