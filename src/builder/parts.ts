// The parts of the builder that are loaded when they are wanted: who only fills in the form waits for none of them.

import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { BuilderWords } from './words/builder.js';

const LOADERS = {
  preview: () => import('./preview-pane.js'),
  json: () => import('./json/json-pane.js'),
  translations: () => import('./translations/translations.js'),
  outputs: () => import('./outputs/outputs.js'),
};

export type PartId = keyof typeof LOADERS;

export class Parts {
  #host: ReactiveControllerHost;
  #states = new Map<PartId, 'loading' | 'ready' | 'failed'>();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** A part, or that it is on its way, or could not be had. */
  show(id: PartId, words: BuilderWords, template: () => TemplateResult): TemplateResult {
    const state = this.#states.get(id);
    if (state === 'ready') return template();
    if (state === undefined) void this.#load(id);
    return html`<p role="status">${state === 'failed' ? words.notLoaded : words.loading}</p>`;
  }

  async #load(id: PartId): Promise<void> {
    this.#states.set(id, 'loading');
    // What is there already comes first, for whoever waits to write.
    await this.#host.updateComplete;
    await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
    try {
      await LOADERS[id]();
      this.#states.set(id, 'ready');
    } catch {
      this.#states.set(id, 'failed');
    }
    this.#host.requestUpdate();
  }
}
