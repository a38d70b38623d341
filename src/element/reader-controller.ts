// What the reader has picked, unfolded, written and done on a card, and the moment at which the card changes by itself.

import type {
  ReactiveController,
  ReactiveControllerHost,
} from '@lit/reactive-element/reactive-controller.js';
import type { Card } from '../card/card.js';
import type { Pick } from '../card/reader.js';
import { ActController } from './act-controller.js';
import { Folds } from './folds.js';
import { Speaker } from './speaker.js';
import type { View } from './view.js';
import { WriteController } from './write-controller.js';

/** A card is made anew this often at least, so that "today" and the last day do not outlive themselves. */
const LONGEST_WAIT_MS = 60 * 60 * 1000;

export class ReaderController implements ReactiveController {
  /** The language that the reader has picked, if any. */
  lang: string | undefined;
  readonly folds: Folds;
  readonly speaker: Speaker;
  readonly actor: ActController;
  readonly writer: WriteController;

  readonly #host: ReactiveControllerHost;
  /** One draw for the life of a card, so that its message does not change while it is read. */
  readonly #chance = Math.random();
  #target: string | undefined;
  #variant: string | undefined;
  #connection: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param cardOf the card that is shown, if any */
  constructor(host: ReactiveControllerHost & Element, cardOf: () => Card | undefined) {
    this.#host = host;
    this.folds = new Folds(host);
    this.speaker = new Speaker(host);
    this.actor = new ActController(host, this.folds, cardOf);
    this.writer = new WriteController(host, this.speaker, this.actor, cardOf);
    host.addController(this);
  }

  get pick(): Pick {
    const [target, variant, chance] = [this.#target, this.#variant, this.#chance];
    return { target, variant, chance, draft: this.writer.draft };
  }

  /** Follows what is shown from one moment to the next. */
  follow({ card, changesAt }: View, before: Card | undefined): void {
    // The message that was chosen for the reader stays for as long as the case has it.
    this.#variant = card?.action?.variant ?? this.#variant;
    this.#wakeAt(changesAt);
    if (card === undefined) return;
    this.writer.follow(card);
    this.speaker.sayEnd(before, card);
  }

  /** Shows another of several texts. */
  pickVariant(variant: string | undefined): void {
    this.#variant = variant;
    this.#host.requestUpdate();
  }

  readonly pickTarget = (event: Event): void => {
    this.#target = (event.target as HTMLSelectElement).value;
    this.#host.requestUpdate();
  };

  readonly pickLanguage = (event: Event): void => {
    this.lang = (event.target as HTMLSelectElement).value;
    this.#host.requestUpdate();
  };

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

  /**
   * Renders again at a moment, in milliseconds since 1970, or sooner; not at one that was set before.
   * Never where there is no moment, or the card is not on the page.
   */
  #wakeAt(moment: number | undefined): void {
    clearTimeout(this.#timer);
    if (moment === undefined || this.#connection?.signal.aborted !== false) return;
    const wait = Math.min(Math.max(0, moment - Date.now()), LONGEST_WAIT_MS);
    this.#timer = setTimeout(this.#renderAgain, wait);
  }

  readonly #renderAgain = (): void => this.#host.requestUpdate();
}
