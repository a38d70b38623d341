// What is found, in words: beside its field with the remedy, and at one click where that is certain.

import { html, nothing, type TemplateResult } from 'lit';
import type { Draft } from '../draft.js';
import type { EditDetail } from '../events.js';
import { fixFor } from '../fixes/fix-for.js';
import { dirOf, type Lang } from '../lang.js';
import { BUILDER_WORDS, fillWords } from '../words/builder.js';
import { placeName } from '../words/fields.js';
import { wordFindingIn } from '../words/findings.js';
import { isHeavy, type Note, type Notes, pathOfNote } from './notes.js';

export interface NotesView {
  readonly draft: Draft;
  readonly notes: Notes;
  readonly uiLang: Lang;
  readonly fix: (detail: EditDetail) => void;
  /** @param words to select there, so that what is typed takes their place */
  readonly goTo: (path: string, words?: string) => void;
}

/** Everything that is said in a place. */
export function notesAt(view: NotesView, name: string): TemplateResult | typeof nothing {
  const notes = view.notes.byHome.get(name);
  if (notes === undefined) return nothing;
  return html`<ul class="b-notes" data-at=${name}>
    ${notes.map((note) => html`<li class="b-note b-note-${weightOf(note)}">${noteTemplate(view, note)}</li>`)}
  </ul>`;
}

const weightOf = (note: Note): string => (note.kind === 'gap' ? 'gap' : note.finding.severity);

function noteTemplate(view: NotesView, note: Note): TemplateResult {
  const { draft, uiLang, fix } = view;
  const words = BUILDER_WORDS[uiLang];
  if (note.kind === 'gap') {
    return html`<strong>${words.toFill}</strong> ${gapsTemplate(view, note)}`;
  }
  const { finding } = note;
  const { what, remedy, lang } = wordFindingIn(finding, uiLang);
  const certain = fixFor(finding, draft);
  return html`<span data-code=${finding.code}
      ><strong>${words[finding.severity]}</strong>
      <span lang=${lang} dir=${dirOf(lang)}>${what} ${remedy}</span></span
    >
    ${finding.code === 'untranslated' ? html`<a href="#translate">${words.views.translate}</a>` : nothing}
    ${
      certain === undefined
        ? nothing
        : html`<button type="button" class="b-fix" @click=${() => fix({ edits: certain.edits })}>
            ${fillWords({ write: words.write, rename: words.rename, remove: words.drop }[certain.kind], certain)}
          </button>`
    }`;
}

/** Each gap is a press away from being typed over. */
const gapsTemplate = ({ uiLang, goTo }: NotesView, { path, gaps }: Note & { kind: 'gap' }) =>
  gaps.map(
    (gap) =>
      html`<button
        type="button"
        class="b-gap"
        dir="auto"
        aria-label="${BUILDER_WORDS[uiLang].toFill} ${gap}"
        @click=${() => goTo(path, gap)}
      >
        ${gap}
      </button> `,
  );

/** All of it as a list, from which each place is a press away. */
export function summaryTemplate(
  view: NotesView,
  counts: Readonly<Record<string, number>>,
): TemplateResult {
  const { notes, uiLang, goTo } = view;
  const words = BUILDER_WORDS[uiLang];
  const heavy = notes.all.filter(isHeavy);
  if (heavy.length === 0) return html`<p class="b-all-good">${words.allGood}</p>`;
  return html`<details class="b-summary">
    <summary>${fillWords(words.found, counts)}</summary>
    <ul>
      ${heavy.map((note) => {
        const path = pathOfNote(note);
        const place = path === '' ? words.whole : placeName(path, uiLang);
        return html`<li>
          <button type="button" class="b-button-quiet" @click=${() => goTo(path)}>${place}</button>
          <span>${shortOf(view, note)}</span>
        </li>`;
      })}
    </ul>
  </details>`;
}

function shortOf(view: NotesView, note: Note): TemplateResult {
  if (note.kind === 'gap') return html`${gapsTemplate(view, note)}`;
  const { uiLang } = view;
  const { what, lang } = wordFindingIn(note.finding, uiLang);
  return html`<span lang=${lang} dir=${dirOf(lang)}>${what}</span>`;
}
