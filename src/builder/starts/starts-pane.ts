// The first thing that a new user sees: what to begin a case from. It only tells what was chosen.

import { html, type TemplateResult } from 'lit';
import { startEvent } from '../events.js';
import { LightElement } from '../light-element.js';
import { STARTS_WORDS } from '../words/starts.js';
import { START_IDS, type StartId } from './starts.js';

declare global {
  interface HTMLElementTagNameMap {
    'builder-starts': Starts;
  }
}

/** @fires builder-start - Which starting point was chosen. */
export class Starts extends LightElement {
  #choose(id: StartId): void {
    this.dispatchEvent(startEvent(id));
  }

  protected override render(): TemplateResult {
    const { heading, hint, starts } = STARTS_WORDS[this.uiLang];
    return html`<h2>${heading}</h2>
      <p class="b-hint">${hint}</p>
      <ul class="b-starts">
        ${START_IDS.map(
          (id) =>
            html`<li>
              <button type="button" class="b-start" @click=${() => this.#choose(id)}>
                <strong>${starts[id].name}</strong> <span>${starts[id].about}</span>
              </button>
            </li>`,
        )}
      </ul>`;
  }
}

if (!customElements.get('builder-starts')) customElements.define('builder-starts', Starts);
