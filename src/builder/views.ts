// The steps of the builder: writing in a form, writing JSON, translating, publishing; and beside them what readers see.

import { html, type TemplateResult } from 'lit';
import { formTemplate } from './form/sections.js';
import type { Lang } from './lang.js';
import { countNotes, isNoted } from './notes/notes.js';
import { notesAt, type NotesView, summaryTemplate } from './notes/notes-template.js';
import type { Parts } from './parts.js';
import type { Work } from './work/work.js';
import type { BuilderWords, ViewId } from './words/builder.js';
import { labelOf } from './words/fields.js';

/** What every step is shown from. */
export interface Stage {
  readonly work: Work;
  readonly parts: Parts;
  readonly uiLang: Lang;
  readonly words: BuilderWords;
  readonly notes: NotesView;
  /** The language that is translated into, where one has been. */
  readonly lang: string | undefined;
}

export function viewTemplate(view: ViewId, stage: Stage): TemplateResult {
  const title = stage.words.views[view];
  // The form has a heading for each of its parts, and the card its own.
  if (view === 'write') return writeTemplate(stage);
  if (view === 'look') return html``;
  return html`<h2>${title}</h2>
    ${OTHERS[view](stage)}`;
}

/** Neither form nor translations can be written into a file that cannot be read. */
const brokenTemplate = ({ words }: Stage): TemplateResult =>
  html`<p class="b-warning">${words.jsonBroken} <a href="#json">${words.jsonOpen}</a></p>`;

function writeTemplate(stage: Stage): TemplateResult {
  const { work, uiLang, words, notes } = stage;
  if (work.reading.draft.value === undefined) return brokenTemplate(stage);
  return formTemplate({
    value: work.reading.value,
    uiLang,
    words,
    now: work.reading.now,
    isWhole: work.reading.notes.all.every(({ kind }) => kind !== 'gap'),
    findingsAt: (name) => notesAt(notes, name),
    isWrong: (name, where) => isNoted(work.reading.notes, name, where),
    edit: (edits, together) => work.edit({ edits, together }),
  });
}

const jsonTemplate = ({ work, parts, uiLang, words }: Stage): TemplateResult =>
  parts.show(
    'json',
    words,
    () =>
      html`<builder-json
        .text=${work.reading.draft.text}
        .findings=${work.reading.findings}
        .uiLang=${uiLang}
      ></builder-json>`,
  );

function translateTemplate(stage: Stage): TemplateResult {
  const { work, parts, uiLang, words, notes } = stage;
  if (work.reading.draft.value === undefined) return brokenTemplate(stage);
  const template = () =>
    html`<builder-translations
      .value=${work.reading.value}
      .findings=${work.reading.findings}
      .uiLang=${uiLang}
      .fieldName=${(field: string) => labelOf(field, uiLang)}
      .findingsAt=${(name: string) => notesAt(notes, name)}
    ></builder-translations>`;
  return parts.show('translations', words, template);
}

const publishTemplate = ({ work, parts, uiLang, words }: Stage): TemplateResult =>
  parts.show(
    'outputs',
    words,
    () =>
      html`<builder-outputs
        .text=${work.reading.draft.text}
        .name=${work.name}
        .base=${work.base}
        .now=${work.reading.now}
        .uiLang=${uiLang}
        .blockers=${work.blockers}
      ></builder-outputs>`,
  );

const OTHERS = { json: jsonTemplate, translate: translateTemplate, publish: publishTemplate };

/** What was found in the whole case. */
export const findingsTemplate = ({ work, notes }: Stage): TemplateResult =>
  html`${summaryTemplate(notes, countNotes(work.reading.notes))}
    <div class="b-said">${notesAt(notes, '')}</div>`;

export const previewTemplate = ({ work, parts, uiLang, words, lang }: Stage): TemplateResult =>
  html`<aside class="b-aside" aria-labelledby="b-aside-title">
    <h2 id="b-aside-title">${words.preview}</h2>
    ${parts.show(
      'preview',
      words,
      () =>
        html`<builder-preview
          .value=${work.reading.draft.value}
          .now=${work.reading.now}
          .uiLang=${uiLang}
          .follow=${lang}
        ></builder-preview>`,
    )}
  </aside>`;
