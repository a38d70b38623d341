// Prints a Card, and decides nothing. All text is text; every link was checked when it was read.

import { html, nothing, type TemplateResult } from 'lit';
import type {
  Card,
  CardAction,
  CardDate,
  CardLink,
  CardMessage,
  CardTarget,
  CardUpdate,
  Label,
  Text,
} from '../card/card.js';

/** What the element adds to a card: how it is shown, and what happens when it is used. */
export interface CardView {
  readonly headingLevel: number;
  readonly theme: string;
  readonly isEarlierOpen: boolean;
  readonly onAct: (event: MouseEvent) => void;
  readonly onEarlierToggle: (event: Event) => void;
}

type Printed = TemplateResult | typeof nothing;

/** The whole card. */
export function cardTemplate(card: Card, view: CardView): TemplateResult {
  return html`<section
    part="card"
    class=${view.theme}
    lang=${card.lang}
    dir=${card.dir}
    aria-labelledby=${card.name ? 'name' : nothing}
  >
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
    ${when(card.action, (action) => actionTemplate(card, action, view))} ${footTemplate(card)}
  </section>`;
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
        ? html`<details ?open=${view.isEarlierOpen} @toggle=${view.onEarlierToggle}>
            <summary>${words.earlierUpdates}</summary>
            ${
              view.isEarlierOpen
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

function actionTemplate(card: Card, action: CardAction, view: CardView): TemplateResult {
  const { words } = card;
  const level = view.headingLevel + 1;
  return html`
    <div part="ask">
      <div class="label" role="heading" aria-level=${level}>${words.whatWeAsk}</div>
      ${when(action.ask, (ask) => html`<p>${printText(ask)}</p>`)}
      <p part="target">${words.whoCanAct} ${targetTemplate(action.target, words.comma)}</p>
    </div>
    <div part="message">
      <div class="label" role="heading" aria-level=${level}>${words.message}</div>
      <blockquote>${printMessage(action.message)}</blockquote>
      ${when(
        action.meaning,
        (meaning) =>
          html`<p class="small">
            <span class="label">${words.meaning}</span>: ${isolate(meaning)}
          </p>`,
      )}
      ${when(action.guidance, (guidance) => html`<p part="guidance">${printText(guidance)}</p>`)}
      ${when(action.safety, (safety) => html`<p part="safety">${printText(safety)}</p>`)}
    </div>
    <a
      part="action"
      href=${action.url}
      target="_blank"
      rel="noopener noreferrer"
      @click=${view.onAct}
      @auxclick=${view.onAct}
    >
      <span>${printLabel(action.label)}</span>
      ${when(action.labelRest, (rest) => html`<span class="unseen">${printLabel(rest)}</span>`)}
      <span class="new-tab">(${words.newTab})</span>
    </a>
  `;
}

function targetTemplate(target: CardTarget, comma: string): TemplateResult {
  const { name, role, organisation, handle } = target;
  const more = [role, organisation].map((text) => when(text, (it) => html`${comma}${isolate(it)}`));
  return html`<strong>${isolate(name)}</strong>${more}${when(
      handle,
      (text) => html` <span class="handle">(<bdi dir="ltr">${text}</bdi>)</span>`,
    )}`;
}

function footTemplate({ link, publisher, note }: Card): Printed {
  if (!link && !publisher && !note) return nothing;
  return html`<div part="foot">
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

function when<Value>(value: Value | undefined, print: (value: Value) => TemplateResult): Printed {
  return value === undefined ? nothing : print(value);
}

/** A text that is all there is in its box. */
const printText = ({ text, lang, dir }: Text): TemplateResult =>
  html`<span class="text" lang=${lang ?? nothing} dir=${dir ?? nothing}>${text}</span>`;

/** A message as it is sent, whose handles and hashtags keep their direction. */
const printMessage = ({ pieces, lang, dir }: CardMessage): TemplateResult =>
  html`<span class="text" lang=${lang ?? nothing} dir=${dir ?? nothing}
    >${printLabel(pieces)}</span
  >`;

/** A text among others: it keeps its direction to itself. */
const isolate = ({ text, lang, dir }: Text): TemplateResult =>
  html`<bdi lang=${lang ?? nothing} dir=${dir ?? nothing}>${text}</bdi>`;

const printLabel = (label: Label): (string | TemplateResult)[] =>
  label.map((part) => (typeof part === 'string' ? part : isolate(part)));

const printLink = ({ url, label }: CardLink): TemplateResult =>
  html`<a href=${url} rel="noopener noreferrer">${printLabel(label)}</a>`;

const printDate = (date: CardDate | undefined): Printed =>
  when(
    date,
    ({ iso, absolute, relative }) =>
      html`<time datetime=${iso}>${absolute} <span class="ago">(${relative})</span></time>`,
  );
