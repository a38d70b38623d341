// Prints a Card, and decides nothing. All text is text; every link was checked when it was read.

import { html, nothing, type TemplateResult } from 'lit';
import type { Card, CardUpdate } from '../card/card.js';
import { askTemplate, waysTemplate } from './action-template.js';
import { messageTemplate } from './message-template.js';
import {
  isolate,
  printDate,
  printLabel,
  printLink,
  printText,
  type Printed,
  when,
  type CardView,
} from './print.js';

/** The whole card. */
export function cardTemplate(card: Card, view: CardView): TemplateResult {
  return html`<section
    part="card"
    class=${view.theme}
    lang=${card.lang}
    dir=${card.dir}
    aria-labelledby=${card.name ? 'name' : nothing}
  >
    ${languagesTemplate(card, view)} ${imageTemplate(card)}
    ${when(
      card.name,
      (name) =>
        html`<div id="name" part="name" role="heading" aria-level=${view.headingLevel}>
          ${printText(name)}
        </div>`,
    )}
    ${when(card.headline, (headline) => html`<p part="headline">${printText(headline)}</p>`)}
    ${when(card.notice, (notice) => html`<p part="notice">${notice}</p>`)}
    ${when(card.outcome, (outcome) => html`<p part="outcome">${printText(outcome)}</p>`)}
    ${when(card.latest, (latest) => updatesTemplate(card, latest, view))}
    ${
      card.summary.length > 0
        ? html`<div part="summary">
            ${card.summary.map((text) => html`<p>${printText(text)}</p>`)}
          </div>`
        : nothing
    }
    ${progressTemplate(card)} ${when(card.action, (action) => askTemplate(card, action, view))}
    ${messageTemplate(card, view)}
    ${when(card.action, (action) => waysTemplate(card, action, view))} ${backgroundTemplate(card)}
    ${footTemplate(card)}
  </section>`;
}

function languagesTemplate({ languages, words }: Card, view: CardView): Printed {
  if (languages.length === 0) return nothing;
  return html`<label part="languages">
    <span class="unseen">${words.language}</span>
    <select @change=${view.reader.pickLanguage}>
      ${languages.map(
        ({ lang, label, isPicked }) =>
          html`<option value=${lang} lang=${lang} .selected=${isPicked}>${label}</option>`,
      )}
    </select>
  </label>`;
}

function updatesTemplate(card: Card, latest: CardUpdate, view: CardView): TemplateResult {
  const { words, earlier } = card;
  const label = latest.isCorrection ? words.correction : words.latestUpdate;
  return html`<div part="update">
    <div class="when">
      <span class="label" role="heading" aria-level=${view.headingLevel + 1}>${label}</span>
      ${printDate(latest.date)}
    </div>
    ${updateBody(latest)}
    ${
      earlier.length > 0
        ? html`<details
            id="earlier"
            ?open=${view.reader.folds.isOpen('earlier')}
            @toggle=${view.reader.folds.onToggle}
          >
            <summary>${card.earlierLabel}</summary>
            ${
              view.reader.folds.isOpen('earlier')
                ? html`<ol>
                    ${earlier.map((update) => earlierTemplate(update, words.correction))}
                  </ol>`
                : nothing
            }
          </details>`
        : nothing
    }
  </div>`;
}

function earlierTemplate(update: CardUpdate, correction: string): TemplateResult {
  return html`<li>
    <div class="when">
      ${update.isCorrection ? html`<span class="label">${correction}</span>` : nothing}
      ${printDate(update.date)}
    </div>
    ${updateBody(update)}
  </li>`;
}

function updateBody({ title, text, link }: CardUpdate): TemplateResult {
  return html`
    ${when(title, (words) => html`<p class="title">${printText(words)}</p>`)}
    <p>${printText(text)}</p>
    ${when(link, (source) => html`<p>${printLink(source)}</p>`)}
  `;
}

function imageTemplate({ image }: Card): Printed {
  return when(
    image,
    ({ url, alt, credit, width, height }) =>
      html`<figure part="image">
        <img
          src=${url}
          alt=${alt?.text ?? ''}
          lang=${alt?.lang ?? nothing}
          width=${width ?? nothing}
          height=${height ?? nothing}
          loading="lazy"
          referrerpolicy="no-referrer"
        />
        ${when(credit, (words) => html`<figcaption>${printText(words)}</figcaption>`)}
      </figure>`,
  );
}

function progressTemplate({ progress }: Card): Printed {
  return when(
    progress,
    ({ numbers, label, count, goal }) =>
      html`<div part="progress">
        <strong>${numbers}</strong> ${when(label, isolate)}
        ${when(
          goal,
          (most) => html`<progress max=${most} value=${count} aria-hidden="true"></progress>`,
        )}
      </div>`,
  );
}

function backgroundTemplate({ background }: Card): Printed {
  if (background.length === 0) return nothing;
  return html`<div part="background">
    ${background.map(
      ({ title, text }) =>
        html`<details>
          <summary>${when(title, isolate)}</summary>
          <p>${printText(text)}</p>
        </details>`,
    )}
  </div>`;
}

function footTemplate({ link, links, publisher, note }: Card): Printed {
  if (!link && !publisher && !note && links.length === 0) return nothing;
  return html`<div part="foot">
    ${links.map((other) => html`<p>${printLink(other)}</p>`)}
    ${when(link, (page) => html`<p>${printLink(page)}</p>`)}
    ${when(note, (text) => html`<p part="note">${printText(text)}</p>`)}
    ${when(
      publisher,
      ({ label, url, note: small }) =>
        html`<p part="publisher">
          ${url === undefined ? printLabel(label) : printLink({ label, url })}${when(
            small,
            (text) => html`. ${isolate(text)}`,
          )}
        </p>`,
    )}
  </div>`;
}
