// The parts of the builder that are loaded when they are wanted: who only fills in the form waits for none of them.

import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { BuilderWords } from './words/builder.js';

const LOADERS = {
  preview: () => import('./preview/preview-pane.js'),
  json: () => import('./json/json-pane.js'),
  translations: () => import('./translations/translations.js'),
  outputs: () => import('./outputs/outputs.js'),
};

export type PartId = keyof typeof LOADERS;

export class Parts {
  #host: ReactiveControllerHost;
  #states = new Map<PartId, 'loading' | 'ready' | 'failed'>();
  #loads = new Map<PartId, Promise<void>>();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** A part, or that it is on its way, or could not be had. */
  show(id: PartId, words: BuilderWords, template: () => TemplateResult): TemplateResult {
    const state = this.#states.get(id);
    if (state === 'ready') return template();
    if (state === undefined) this.#load(id);
    return html`<p role="status">${state === 'failed' ? words.notLoaded : words.loading}</p>`;
  }

  /** Waits until a part is shown that is being shown, or could not be had. */
  async shown(id: PartId): Promise<void> {
    await this.#loads.get(id);
    await this.#host.updateComplete;
  }

  #load(id: PartId): void {
    this.#states.set(id, 'loading');
    const load = this.#fetch(id).then((state) => {
      this.#states.set(id, state);
      this.#host.requestUpdate();
    });
    this.#loads.set(id, load);
  }

  async #fetch(id: PartId): Promise<'ready' | 'failed'> {
    // What is there already comes first, for whoever waits to write.
    await this.#host.updateComplete;
    await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
    try {
      await LOADERS[id]();
      return 'ready';
    } catch {
      return 'failed';
    }
  }
}
