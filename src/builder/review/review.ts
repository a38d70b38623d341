// Asks an author to read the case again, when an update may have made it untrue or nobody has for long.

import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { dayIn } from '../../card/dates.js';
import { property } from '../../element/property.js';
import { type NetworkId, NETWORKS } from '../../message/networks.js';
import { dayOf } from '../day.js';
import type { CaseValue } from '../draft.js';
import { editEvent, gotoEvent } from '../events.js';
import { LightElement } from '../light-element.js';
import { REVIEW_WORDS, type ReviewWords } from '../words/review.js';
import { reviewedOn, reviewReason, textsOf } from './due.js';

/**
 * What the case says now, to be confirmed as of today or changed; one quiet line where that can wait.
 *
 * @tag builder-review
 * @fires builder-edit - `reviewed` is today
 * @fires builder-goto - the author wants to change what is no longer true
 */
export class Review extends LightElement {
  @property({ attribute: false }) value: CaseValue = {};
  @property({ attribute: false }) now: Date = new Date(0);
  /** Whether the case is to be read again: what `isReviewDue` says. */
  @property({ attribute: false }) isDue = false;

  /** The button that was pressed goes away: the line that takes its place gets the focus. */
  #isPressed = false;

  protected override updated(changed: PropertyValues<this>): void {
    if (!this.#isPressed || !changed.has('value')) return;
    this.#isPressed = false;
    const { activeElement, body } = this.ownerDocument;
    const isLost = activeElement === null || activeElement === body;
    if (isLost || this.contains(activeElement)) {
      this.querySelector<HTMLElement>('[role=status]')?.focus();
    }
  }

  #confirm(): void {
    this.#isPressed = true;
    this.dispatchEvent(editEvent({ edits: [{ path: ['reviewed'], value: dayOf(this.now) }] }));
  }

  #change(): void {
    this.dispatchEvent(gotoEvent('summary'));
  }

  protected override render(): TemplateResult {
    const words = REVIEW_WORDS[this.uiLang];
    const reviewed = reviewedOn(this.value, this.now);
    const isQuiet = !this.isDue && reviewed !== undefined;
    return html`${this.isDue ? this.#question(words) : nothing}
      <div class="b-review-line">
        <p class="b-hint" role="status" tabindex="-1">
          ${isQuiet ? words.confirmed(dayIn(reviewed, this.uiLang)) : nothing}
        </p>
        ${
          isQuiet && reviewed !== dayOf(this.now)
            ? html`<button type="button" class="b-button-quiet" @click=${this.#confirm}>
                ${words.again}
              </button>`
            : nothing
        }
      </div>`;
  }

  #question(words: ReviewWords): TemplateResult {
    const isSilent = reviewReason(this.value, this.now) === 'silence';
    return html`<div class="b-review">
      <h3>${isSilent ? words.afterSilence : words.afterNews}</h3>
      ${this.#texts(words.summary, 'summary', words)} ${this.#texts(words.ask, 'ask', words)}
      ${this.#texts(words.message, 'message', words)}
      <div class="b-review-buttons">
        <button type="button" @click=${this.#confirm}>${words.allTrue}</button>
        <button type="button" @click=${this.#change}>${words.change}</button>
      </div>
    </div>`;
  }

  #texts(
    heading: string,
    field: 'summary' | 'ask' | 'message',
    words: ReviewWords,
  ): TemplateResult | typeof nothing {
    const groups = textsOf(this.value[field]);
    if (groups.length === 0) return nothing;
    return html`<h4>${heading}</h4>
      ${groups.map(
        ({ network, texts }) =>
          html`${
            network === undefined
              ? nothing
              : html`<p class="b-hint">${networkName(network, words)}</p>`
          }
          ${texts.map((text) => html`<p class="b-review-text" dir="auto">${text}</p>`)}`,
      )}`;
  }
}

function networkName(id: string, { networks }: ReviewWords): string {
  if (Object.hasOwn(networks, id)) return networks[id as keyof typeof networks];
  return (Object.hasOwn(NETWORKS, id) && NETWORKS[id as NetworkId].name) || id;
}

declare global {
  interface HTMLElementTagNameMap {
    'builder-review': Review;
  }
}

if (!customElements.get('builder-review')) customElements.define('builder-review', Review);
