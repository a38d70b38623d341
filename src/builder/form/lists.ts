// Groups of fields, and lists of groups: of updates, of officials, of links.

import { html, nothing, type TemplateResult } from 'lit';
import type { FieldMap, GroupField, ListField } from '../../case/fields.js';
import { isObject } from '../../case/read-fields.js';
import { nameOfPath } from '../draft.js';
import { inserting, listAt, moving, removing } from '../edits.js';
import { fieldWords } from '../words/fields.js';
import { fieldTemplate } from './field.js';
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
import { unfoldedWhen } from './shown.js';

export const fieldsTemplate = (form: Form, spot: Spot, fields: FieldMap): readonly unknown[] =>
  Object.entries(fields).map(([key, { field }]) => fieldTemplate(form, inside(spot, key), field));

/** A group that a case can have once; folded while it says nothing. */
export function groupTemplate(form: Form, spot: Spot, { fields }: GroupField): TemplateResult {
  const name = nameOfPath(spot.path);
  return html`<details class="b-group" ${unfoldedWhen(valueIn(form, spot) !== undefined)}>
    <summary id=${idOf(name)}>${labelFor(form, spot)}</summary>
    ${notesTemplate(form, spot)}
    <div class="b-fields">${fieldsTemplate(form, spot, fields)}</div>
  </details>`;
}

/** What a new item of a list begins with, and where it goes: the newest update leads. */
const NEW: Readonly<Record<string, (today: string) => object>> = {
  updates: (date) => ({ date, text: '' }),
  targets: () => ({ name: '', role: '' }),
  background: () => ({ title: '', text: '' }),
  links: () => ({ label: '', url: '' }),
};

/**
 * A list of groups, each of which can be moved and taken away.
 * @param extra what else is said of an item
 */
export function listTemplate(
  form: Form,
  spot: Spot,
  { of, max }: ListField<GroupField>,
  extra: (spot: Spot, item: unknown) => unknown = () => nothing,
): TemplateResult {
  const name = nameOfPath(spot.path);
  const items = listAt(form.value, spot.path);
  const { item: kind = '', add = '' } = fieldWords[form.uiLang][spot.table] ?? {};
  const isNewestFirst = spot.table === 'updates';
  const addItem = (event: Event) => {
    const index = isNewestFirst ? 0 : items.length;
    const item = NEW[spot.table]?.(form.now.toISOString().slice(0, 10)) ?? {};
    form.edit([inserting(form.value, spot.path, index, item)]);
    focusLater(event, `${name}[${index}]`);
  };
  return html`<div class="b-list" role="group" aria-labelledby=${idOf(name)}>
    <h3 id=${idOf(name)} tabindex="-1">${labelFor(form, spot)}</h3>
    ${notesTemplate(form, spot)}
    ${items.map((item, index) => {
      const here = itemOf(spot, index);
      const itemName = nameOfPath(here.path);
      // Of a long list of updates the newest is what is worked at.
      const isWanted = !isNewestFirst || index === 0 || form.isWrong(itemName, 'inside');
      return html`<details class="b-item" ${unfoldedWhen(isWanted)}>
        <summary id=${idOf(itemName)}>
          ${kind} ${items.length > 1 ? index + 1 : nothing}
          <span class="b-hint" dir="auto">${gistOf(item)}</span>
        </summary>
        ${toolsTemplate(form, spot, index, items.length, kind)}
        <div class="b-said">${form.findingsAt(itemName)}</div>
        <div class="b-fields">${itemTemplate(form, here, of.fields)}</div>
        ${extra(here, item)}
      </details>`;
    })}
    ${
      items.length < max
        ? html`<button type="button" class="b-add" @click=${addItem}>${add}</button>`
        : nothing
    }
  </div>`;
}

/** What few items have. */
const RARE: Readonly<Record<string, readonly string[]>> = { updates: ['title', 'url', 'kind'] };

/** The fields of an item; what few have is folded away, until it says something. */
function itemTemplate(form: Form, spot: Spot, fields: FieldMap): TemplateResult {
  const rare = RARE[spot.table] ?? [];
  const entries = Object.entries(fields);
  const usual = entries.filter(([key]) => !rare.includes(key));
  if (usual.length === entries.length) return html`${fieldsTemplate(form, spot, fields)}`;
  const others = Object.fromEntries(entries.filter(([key]) => rare.includes(key)));
  const isSaid = rare.some((key) => valueIn(form, inside(spot, key)) !== undefined);
  return html`${fieldsTemplate(form, spot, Object.fromEntries(usual))}
    <details class="b-more" ${unfoldedWhen(isSaid)}>
      <summary>${form.words.more}</summary>
      <div class="b-fields">${fieldsTemplate(form, spot, others)}</div>
    </details>`;
}

/** The first words of an item, by which its author knows it when it is folded. */
function gistOf(item: unknown): string {
  const words = isObject(item) ? Object.values(item) : [item];
  const gist = words.filter((word) => typeof word === 'string' && word !== '').join(' · ');
  return gist.length > 60 ? `${gist.slice(0, 59)}…` : gist;
}

/** Buttons that move an item, and take it away. */
export function toolsTemplate(
  form: Form,
  { path }: Spot,
  index: number,
  count: number,
  kind: string,
): TemplateResult {
  const { up, down, remove } = form.words;
  const which = count > 1 ? `${kind} ${index + 1}` : kind;
  const move = (by: -1 | 1) => () => form.edit([moving(form.value, path, index, by)]);
  const take = () => form.edit([removing(form.value, [...path, index])]);
  // One that cannot be pressed keeps the focus that it has: the item has just come to the end of the list.
  const button = (words: string, press: () => void, isOff = false) =>
    html`<button
      type="button"
      class="b-button-quiet"
      aria-label="${words}: ${which}"
      aria-disabled=${isOff}
      @click=${isOff ? nothing : press}
    >
      ${words}
    </button>`;
  return html`<p class="b-tools">
    ${
      count > 1
        ? html`${button(up, move(-1), index === 0)} ${button(down, move(1), index === count - 1)}`
        : nothing
    }
    ${button(remove, take)}
  </p>`;
}

/** A new item is where its author goes on writing. */
function focusLater(event: Event, name: string): void {
  const root = (event.target as Element).closest('case-builder');
  requestAnimationFrame(() => {
    const item = root?.querySelector(`[id="${idOf(name)}"]`);
    (item?.querySelector<HTMLElement>('input, textarea, select') ?? (item as HTMLElement))?.focus();
  });
}
