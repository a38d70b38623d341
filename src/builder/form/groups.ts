// Groups of fields, and what stands in their place in a file that was written by hand.

import { html, type TemplateResult } from 'lit';
import type { FieldMap, GroupField } from '../../case/fields.js';
import { isObject } from '../../case/read-fields.js';
import { nameOfPath } from '../draft.js';
import { fieldTemplate } from './field.js';
import {
  type Form,
  idOf,
  inside,
  labelFor,
  notesTemplate,
  type Spot,
  textOf,
  valueIn,
} from './form.js';
import { unfoldedWhen } from './unfolded.js';

export const fieldsTemplate = (form: Form, spot: Spot, fields: FieldMap): readonly unknown[] =>
  Object.entries(fields).map(([key, { field }]) => fieldTemplate(form, inside(spot, key), field));

/** A group that a case can have once; folded while it says nothing. */
export function groupTemplate(form: Form, spot: Spot, { fields }: GroupField): TemplateResult {
  const value = valueIn(form, spot);
  if (value !== undefined && !isGroup(value)) return otherTemplate(form, spot);
  return html`<details class="b-group" ${unfoldedWhen(value !== undefined)}>
    <summary id=${idOf(nameOfPath(spot.path))}>${labelFor(form, spot)}</summary>
    ${notesTemplate(form, spot)}
    <div class="b-fields">${fieldsTemplate(form, spot, fields)}</div>
  </details>`;
}

export const isGroup = (value: unknown): value is object =>
  isObject(value) && !Array.isArray(value);

/** What is no group or list where one belongs: it is shown, and stays until its author mends it. */
export function otherTemplate(form: Form, spot: Spot): TemplateResult {
  const { insteadHere, jsonOpen } = form.words;
  return html`<div class="b-field" id=${idOf(nameOfPath(spot.path))} tabindex="-1">
    <p><strong>${labelFor(form, spot)}</strong></p>
    <p>${insteadHere}</p>
    <pre class="b-code" dir="ltr">${textOf(valueIn(form, spot))}</pre>
    ${notesTemplate(form, spot)}
    <p><a href="#json">${jsonOpen}</a></p>
  </div>`;
}
