// What the reader has unfolded on a card. What is folded away is not rendered.

import type { ReactiveControllerHost } from '@lit/reactive-element/reactive-controller.js';

export type Fold = 'card' | 'earlier' | 'rest' | 'spread';

export class Folds {
  readonly #host: ReactiveControllerHost;
  readonly #open = new Set<Fold>();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  isOpen(fold: Fold): boolean {
    return this.#open.has(fold);
  }

  set(fold: Fold, isOpen: boolean): void {
    this.#open[isOpen ? 'add' : 'delete'](fold);
    this.#host.requestUpdate();
  }

  /** For the `<details>` whose id is that of the fold. */
  readonly onToggle = (event: Event): void => {
    const { id, open } = event.target as HTMLDetailsElement;
    this.set(id as Fold, open);
  };
}
