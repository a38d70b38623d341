// What the reader has picked on a card, and the moment at which the card changes by itself.

import type {
  ReactiveController,
  ReactiveControllerHost,
} from '@lit/reactive-element/reactive-controller.js';
import type { Pick } from '../card/reader.js';

/** A card is made anew this often at least, so that "today" and the last day do not outlive themselves. */
const LONGEST_WAIT_MS = 60 * 60 * 1000;

export class ReaderController implements ReactiveController {
  /** The language that the reader has picked, if any. */
  lang: string | undefined;

  readonly #host: ReactiveControllerHost;
  /** One draw for the life of a card, so that its message does not change while it is read. */
  readonly #chance = Math.random();
  #target: string | undefined;
  #variant: string | undefined;
  #connection: AbortController | undefined;
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

  /**
   * Renders again at a moment, in milliseconds since 1970, or sooner; not at one that was set before.
   * Never where there is no moment, or the card is not on the page.
   */
  wakeAt(moment: number | undefined): void {
    clearTimeout(this.#timer);
    if (moment === undefined || this.#connection?.signal.aborted !== false) return;
    const wait = Math.min(Math.max(0, moment - Date.now()), LONGEST_WAIT_MS);
    this.#timer = setTimeout(this.#renderAgain, wait);
  }

  hostConnected(): void {
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    // Timers do not run while a machine sleeps, or a page is kept for the way back.
    document.addEventListener('visibilitychange', this.#renderAgain, { signal });
    window.addEventListener('pageshow', this.#renderAgain, { signal });
  }

  hostDisconnected(): void {
    this.#connection?.abort();
    clearTimeout(this.#timer);
  }

  readonly #renderAgain = (): void => this.#host.requestUpdate();
}
