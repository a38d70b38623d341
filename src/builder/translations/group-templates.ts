// The rows of a translation by what they are a part of, and below them what the case has no original of.

import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { cleanFormat } from '../../case/formats.js';
import { dayIn } from '../../card/dates.js';
import { nameOfPath } from '../draft.js';
import type { TranslationWords } from '../words/translations.js';
import type { Stray } from './leftovers.js';
import { rowTemplate, type RowView } from './row-template.js';
import type { Group } from './rows.js';

/** Rows with a heading before those of each update, official, link and so on. */
export function groupsTemplate(
  views: readonly RowView[],
  fieldName: (field: string) => string,
  uiLang: string,
): unknown {
  const groups = new Map<string, RowView[]>();
  for (const view of views) {
    const key = view.row.group?.key ?? '';
    groups.set(key, [...(groups.get(key) ?? []), view]);
  }
  return repeat(
    groups,
    ([key]) => key,
    ([, [first, ...more]]) => html`
      <section class="b-translation-group">
        ${
          first!.row.group === undefined
            ? nothing
            : headingTemplate(first!.row.group, fieldName, uiLang)
        }
        ${repeat([first!, ...more], ({ row }) => row.key, rowTemplate)}
      </section>
    `,
  );
}

function headingTemplate(
  { field, name }: Group,
  fieldName: (field: string) => string,
  uiLang: string,
): TemplateResult {
  const said = field === 'updates' ? dayIn(name, uiLang) : name;
  const dir = field === 'links' ? 'ltr' : 'auto';
  return html`<h4>
    ${fieldName(field)}${said === '' ? nothing : html` · <bdi dir=${dir}>${said}</bdi>`}
  </h4>`;
}

/** What nobody will see, with a button to take it away. */
export function straysTemplate(
  strays: readonly Stray[],
  lang: string,
  words: TranslationWords,
  onRemove: (stray: Stray) => void,
): TemplateResult | typeof nothing {
  if (strays.length === 0) return nothing;
  return html`
    <section class="b-translation-group b-translation-strays">
      <h4>${words.strays}</h4>
      <p class="b-hint">${words.straysHint}</p>
      <ul>
        ${strays.map((stray, index) => {
          const id = `b-translation-stray-${index}`;
          return html`
            <li>
              <code dir="ltr">${nameOfPath(stray.path)}</code>
              <p id=${id} lang=${cleanFormat(lang, 'language') ?? ''} dir="auto">${stray.text}</p>
              <button
                type="button"
                class="b-button-quiet"
                aria-describedby=${id}
                @click=${() => onRemove(stray)}
              >
                ${words.strayRemove}
              </button>
            </li>
          `;
        })}
      </ul>
    </section>
  `;
}
