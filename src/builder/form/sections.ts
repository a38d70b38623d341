// The form as a whole: the fields of a case in the order in which a campaigner thinks of them.

import { html, nothing, type TemplateResult } from 'lit';
import type { Entry } from '../../case/fields.js';
import { CASE_FIELDS } from '../../case/table.js';
import '../review/review.js';
import { isReviewDue } from '../review/due.js';
import { fieldTemplate } from './field.js';
import type { Form } from './form.js';

const SECTION_IDS = ['person', 'news', 'officials', 'message', 'more'] as const;

export type SectionId = (typeof SECTION_IDS)[number];

/** Every field of a case but its version and its translations stands in one of these. */
export const SECTIONS: Readonly<Record<SectionId, readonly (keyof typeof CASE_FIELDS)[]>> = {
  person: ['name', 'headline', 'summary', 'lang', 'image'],
  news: ['status', 'outcome', 'updates', 'reviewed', 'expires'],
  officials: ['targets', 'ask'],
  message: ['message', 'networks', 'guidance', 'safety'],
  more: ['link', 'publisher', 'background', 'links', 'progress'],
};

export const formTemplate = (form: Form): TemplateResult =>
  html`${SECTION_IDS.map(
    (id) =>
      html`<section class="b-section" aria-labelledby="s-${id}">
        <h2 id="s-${id}">${form.words.sections[id]}</h2>
        ${SECTIONS[id].filter((key) => isWanted(form, key)).map((key) => rootTemplate(form, key))}
      </section>`,
  )}`;

/** What came of a case is asked only when something has, or has been written already. */
function isWanted({ value }: Form, key: keyof typeof CASE_FIELDS): boolean {
  const { status, outcome } = value;
  return key !== 'outcome' || outcome !== undefined || status === 'won' || status === 'ended';
}

function rootTemplate(form: Form, key: keyof typeof CASE_FIELDS): TemplateResult {
  const { field } = CASE_FIELDS[key] as Entry;
  const review =
    key === 'reviewed'
      ? html`<builder-review
          .value=${form.value}
          .now=${form.now}
          .uiLang=${form.uiLang}
          .isDue=${form.isWhole && isReviewDue(form.value, form.now)}
        ></builder-review>`
      : nothing;
  return html`${review}${fieldTemplate(form, { path: [key], table: key }, field)}`;
}
