// What the reader has picked on a card, and the moment at which the card changes by itself.

import type {
  ReactiveController,
  ReactiveControllerHost,
} from '@lit/reactive-element/reactive-controller.js';
import type { Pick } from '../card/reader.js';

/** The longest that a timer of a browser can wait: 2^31 - 1 milliseconds, about 24 days. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

export class ReaderController implements ReactiveController {
  /** The language that the reader has picked, if any. */
  lang: string | undefined;

  readonly #host: ReactiveControllerHost;
  /** One draw for the life of a card, so that its message does not change while it is read. */
  readonly #chance = Math.random();
  #target: string | undefined;
  #variant: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  get pick(): Pick {
    return { target: this.#target, variant: this.#variant, chance: this.#chance };
  }

  /** Keeps the message that was chosen for the reader, for as long as the case has it. */
  keepVariant(variant: string | undefined): void {
    this.#variant = variant ?? this.#variant;
  }

  readonly pickTarget = (event: Event): void => {
    this.#target = (event.target as HTMLSelectElement).value;
    this.#host.requestUpdate();
  };

  readonly pickLanguage = (event: Event): void => {
    this.lang = (event.target as HTMLSelectElement).value;
    this.#host.requestUpdate();
  };

  /** Renders again at a moment, in milliseconds since 1970, and no longer at one that was set before. */
  wakeAt(moment: number): void {
    clearTimeout(this.#timer);
    if (!Number.isFinite(moment)) return;
    const wait = Math.min(Math.max(0, moment - Date.now()), LONGEST_TIMER_MS);
    this.#timer = setTimeout(() => this.#host.requestUpdate(), wait);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }
}
