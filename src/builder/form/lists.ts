// Lists of groups: of updates, of officials, of links. Each item can be moved and taken away.

import { html, nothing, type TemplateResult } from 'lit';
import type { FieldMap, GroupField, ListField } from '../../case/fields.js';
import { dayOf } from '../day.js';
import { nameOfPath } from '../draft.js';
import { focusAfter } from '../focus.js';
import { FIELD_WORDS } from '../words/fields.js';
import { inserting, moving, removing } from './edits.js';
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
import { fieldsTemplate, isGroup, otherTemplate } from './groups.js';
import { unfoldedWhen } from './unfolded.js';

/** What a new item of a list begins with. */
const NEW: Readonly<Record<string, (today: string) => object>> = {
  updates: (date) => ({ date, text: '' }),
  targets: () => ({ name: '', role: '' }),
  background: () => ({ title: '', text: '' }),
  links: () => ({ label: '', url: '' }),
};

/** A new item goes to the end of its list; but the newest update leads. */
const NEWEST_FIRST = 'updates';

/** @param extra what else is said of an item */
export function listTemplate(
  form: Form,
  spot: Spot,
  { of, max }: ListField<GroupField>,
  extra: (spot: Spot, item: unknown) => unknown = () => nothing,
): TemplateResult {
  const name = nameOfPath(spot.path);
  const value = valueIn(form, spot);
  if (value !== undefined && !Array.isArray(value)) return otherTemplate(form, spot);
  const items: readonly unknown[] = value ?? [];
  const { add = '' } = FIELD_WORDS[form.uiLang][spot.table] ?? {};
  const addItem = (event: Event) => {
    const index = spot.table === NEWEST_FIRST ? 0 : items.length;
    const item = NEW[spot.table]?.(dayOf(form.now)) ?? {};
    form.edit([inserting(form.value, spot.path, index, item)]);
    focusAfter(event, (root) => emptyFieldIn(root.querySelector(`[id="${idOf(name)}[${index}]"]`)));
  };
  return html`<div class="b-list" role="group" aria-labelledby=${idOf(name)}>
    <h3 id=${idOf(name)} tabindex="-1">${labelFor(form, spot)}</h3>
    ${notesTemplate(form, spot)}
    ${items.map((_, index) => itemTemplate(form, spot, index, items.length, of.fields, extra))}
    ${
      items.length < max
        ? html`<button type="button" class="b-add" @click=${addItem}>${add}</button>`
        : nothing
    }
  </div>`;
}

/** The first field of an item in which nothing stands: there its author goes on writing. */
function emptyFieldIn(summary: Element | null): HTMLElement | null {
  const fields = summary
    ?.closest('details')
    ?.querySelectorAll<HTMLInputElement>('.b-fields :is(input, textarea)');
  return [...(fields ?? [])].find(({ value }) => value === '') ?? (summary as HTMLElement | null);
}

function itemTemplate(
  form: Form,
  list: Spot,
  index: number,
  count: number,
  fields: FieldMap,
  extra: (spot: Spot, item: unknown) => unknown,
): TemplateResult {
  const spot = itemOf(list, index);
  const name = nameOfPath(spot.path);
  const item = valueIn(form, spot);
  const { item: kind = '' } = FIELD_WORDS[form.uiLang][list.table] ?? {};
  // Of a long list of updates the newest is what is worked at.
  const isWanted = list.table !== NEWEST_FIRST || index === 0 || form.isWrong(name, 'inside');
  return html`<details class="b-item" ${unfoldedWhen(isWanted)}>
    <summary id=${idOf(name)}>
      ${kind} ${count > 1 ? index + 1 : nothing}
      <span class="b-hint" dir="auto">${gistOf(item)}</span>
    </summary>
    ${toolsTemplate(form, list, index, count, kind)}
    ${
      isGroup(item)
        ? html`<div class="b-said">${form.findingsAt(name)}</div>
            <div class="b-fields">${partsTemplate(form, spot, fields)}</div>
            ${extra(spot, item)}`
        : otherTemplate(form, spot)
    }
  </details>`;
}

/** What few items have. */
const RARE: Readonly<Record<string, readonly string[]>> = { updates: ['title', 'url', 'kind'] };

/** The fields of an item; what few have is folded away, until it says something. */
function partsTemplate(form: Form, spot: Spot, fields: FieldMap): TemplateResult {
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
  const words: readonly unknown[] = isGroup(item) ? Object.values(item) : [item];
  const gist = words.filter((word) => typeof word === 'string' && word !== '').join(' · ');
  return gist.length > 60 ? `${gist.slice(0, 59)}…` : gist;
}

/** Buttons that move an item, and take it away. The focus goes with the item, and to its list when it goes. */
function toolsTemplate(
  form: Form,
  { path }: Spot,
  index: number,
  count: number,
  kind: string,
): TemplateResult {
  const { up, down, remove } = form.words;
  const which = count > 1 ? `${kind} ${index + 1}` : kind;
  const list = nameOfPath(path);
  const move = (by: -1 | 1) => (event: Event) => {
    form.edit([moving(form.value, path, index, by)]);
    const { tool } = (event.currentTarget as HTMLElement).dataset;
    focusAfter(event, (root) =>
      root
        .querySelector(`[id="${idOf(list)}[${index + by}]"]`)
        ?.parentElement?.querySelector<HTMLElement>(`[data-tool="${tool}"]`),
    );
  };
  const take = (event: Event) => {
    form.edit([removing(form.value, [...path, index])]);
    focusAfter(event, (root) => root.querySelector<HTMLElement>(`[id="${idOf(list)}"]`));
  };
  const button = (tool: string, words: string, press: (event: Event) => void, isOff = false) =>
    html`<button
      type="button"
      class="b-button-quiet"
      data-tool=${tool}
      aria-label="${words}: ${which}"
      aria-disabled=${isOff}
      @click=${isOff ? nothing : press}
    >
      ${words}
    </button>`;
  return html`<p class="b-tools">
    ${
      count > 1
        ? html`${button('up', up, move(-1), index === 0)}
          ${button('down', down, move(1), index === count - 1)}`
        : nothing
    }
    ${button('remove', remove, take)}
  </p>`;
}
