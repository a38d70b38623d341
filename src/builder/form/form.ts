// What every part of the form is given, and what all of its fields look like: a label, a hint, a control and findings.

import { html, nothing, type TemplateResult } from 'lit';
import { fieldPath } from '../../case/problems.js';
import { type Edit, nameOfPath, type Path, valueAt } from '../draft.js';
import type { Lang } from '../lang.js';
import type { BuilderWords } from '../words/builder.js';
import { FIELD_WORDS } from '../words/fields.js';
import { writing } from './edits.js';

export interface Form {
  readonly value: Readonly<Record<string, unknown>>;
  readonly uiLang: Lang;
  readonly words: BuilderWords;
  readonly now: Date;
  /** Whether nothing is left to be filled in: before that there is nothing to confirm. */
  readonly isWhole: boolean;
  /** The findings of a place, and of what is in it and has no place of its own. */
  readonly findingsAt: (name: string) => TemplateResult | typeof nothing;
  /** Whether something is to be said of a place, or of what is inside of it. */
  readonly isWrong: (name: string, where?: 'inside') => boolean;
  /** Whether what is emptied stays where it is: what is around it would go while its author is typing. */
  readonly isStaying?: boolean;
  readonly edit: (edits: readonly Edit[], together?: string) => void;
}

/** A place in the form. */
export interface Spot {
  readonly path: Path;
  /** The same in the table, without places in lists: `updates.text`. */
  readonly table: string;
}

export const inside = ({ path, table }: Spot, key: string): Spot => ({
  path: [...path, key],
  table: fieldPath(table, key),
});

export const itemOf = ({ path, table }: Spot, index: number): Spot => ({
  path: [...path, index],
  table,
});

/** The id of the control of a place. */
export const idOf = (name: string): string => `f-${name}`;

export const valueIn = ({ value }: Form, { path }: Spot): unknown => valueAt(value, path);

/** What an author types is written at once, and is undone field by field. */
export function write(form: Form, { path }: Spot, next: unknown): void {
  const edit = form.isStaying ? { path, value: next ?? '' } : writing(form.value, path, next);
  form.edit([edit], nameOfPath(path));
}

/** A value as a field shows it: a text as it is, anything else as JSON. */
export const textOf = (value: unknown): string =>
  typeof value === 'string' ? value : value === undefined ? '' : JSON.stringify(value);

export const labelFor = ({ uiLang }: Form, { table }: Spot): string =>
  FIELD_WORDS[uiLang][table]?.label ?? table;

const hintFor = ({ uiLang }: Form, { table }: Spot): string | undefined =>
  FIELD_WORDS[uiLang][table]?.hint;

/** What a control is described by: its hint and its findings. */
export function descriptionOf(form: Form, spot: Spot): string {
  const id = idOf(nameOfPath(spot.path));
  return hintFor(form, spot) === undefined ? `${id}-said` : `${id}-hint ${id}-said`;
}

/** What an author may have to know of a place: what it is for, and what is found there. */
export function notesTemplate(form: Form, spot: Spot): TemplateResult {
  const name = nameOfPath(spot.path);
  const hint = hintFor(form, spot);
  return html`${
      hint === undefined ? nothing : html`<p class="b-hint" id="${idOf(name)}-hint">${hint}</p>`
    }
    <div id="${idOf(name)}-said" class="b-said">${form.findingsAt(name)}</div>`;
}

/** A control with its label. */
export function labelled(form: Form, spot: Spot, control: TemplateResult): TemplateResult {
  return html`<div class="b-field">
    <label for=${idOf(nameOfPath(spot.path))}>${labelFor(form, spot)}</label>
    ${control} ${notesTemplate(form, spot)}
  </div>`;
}
