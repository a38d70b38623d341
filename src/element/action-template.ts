// Prints what a reader is asked to do: of whom, with which words, and the link that sends them.

import { html, nothing, type TemplateResult } from 'lit';
import type { Card, CardAction, CardChoice, CardTarget } from '../card/card.js';
import { isolate, printLabel, printMessage, printText, type Printed, when } from './print.js';

/** What happens when the action is used. */
export interface ActionView {
  readonly headingLevel: number;
  readonly onAct: (event: MouseEvent) => void;
  readonly onPickTarget: (event: Event) => void;
}

/** The whole of the action. */
export function actionTemplate(card: Card, action: CardAction, view: ActionView): TemplateResult {
  const { words } = card;
  const level = view.headingLevel + 1;
  return html`
    <div part="ask">
      <div class="label" role="heading" aria-level=${level}>${words.whatWeAsk}</div>
      ${when(action.ask, (ask) => html`<p>${printText(ask)}</p>`)}
      ${choicesTemplate(action.choices, words.pickTarget, view)}
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
    ${when(
      card.checkFirst,
      ({ url, label: words }) =>
        html`<a part="check" class="button" href=${url} rel="noopener noreferrer"
          >${printLabel(words)}</a
        >`,
    )}
    ${when(
      action.url,
      (url) =>
        html`<a
          part="action"
          class="button ${card.checkFirst ? 'second' : ''}"
          href=${url}
          target="_blank"
          rel="noopener noreferrer"
          @click=${view.onAct}
          @auxclick=${view.onAct}
        >
          <span>${printLabel(action.label)}</span>
          ${when(action.labelRest, (rest) => html`<span class="unseen">${printLabel(rest)}</span>`)}
          <span class="new-tab">(${words.newTab})</span>
        </a>`,
    )}
  `;
}

function choicesTemplate(choices: readonly CardChoice[], label: string, view: ActionView): Printed {
  if (choices.length === 0) return nothing;
  return html`<label part="choices">
    <span class="small">${label}</span>
    <select @change=${view.onPickTarget}>
      ${choices.map(
        ({ id, label: words, isPicked }) =>
          html`<option value=${id} .selected=${isPicked}>${words}</option>`,
      )}
    </select>
  </label>`;
}

function targetTemplate(target: CardTarget, comma: string): TemplateResult {
  const { name, role, organisation, handle } = target;
  const more = [role, organisation].map((text) => when(text, (it) => html`${comma}${isolate(it)}`));
  return html`<strong>${isolate(name)}</strong>${more}${when(
      handle,
      (text) => html` <span class="handle">(<bdi dir="ltr">${text}</bdi>)</span>`,
    )}`;
}
