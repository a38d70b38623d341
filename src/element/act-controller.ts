// What happens when the reader acts: the page is told, and may say no; what a link cannot do is done here; and the
// card says what was opened. It never says that anything was sent: no network tells.

import type { ReactiveControllerHost } from '@lit/reactive-element/reactive-controller.js';
import type { Card, CardAction, CardWay, Label } from '../card/card.js';
import { makeLabel } from '../card/words.js';
import type { NetworkId } from '../message/networks.js';
import { copyText, selectText } from './copy.js';
import { emit } from './events.js';
import type { Folds } from './folds.js';

export class ActController {
  /** What is said below the button. */
  status: Label = [];

  readonly #host: ReactiveControllerHost & Element;
  readonly #folds: Folds;
  readonly #cardOf: () => Card | undefined;

  constructor(
    host: ReactiveControllerHost & Element,
    folds: Folds,
    cardOf: () => Card | undefined,
  ) {
    this.#host = host;
    this.#folds = folds;
    this.#cardOf = cardOf;
  }

  /** Says something below the button, also where it stands there already. */
  async say(status: Label): Promise<void> {
    this.status = [];
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.status = status;
    this.#host.requestUpdate();
  }

  /** The reader follows a link, by click or middle click, or opens the share sheet. */
  onAct(way: CardWay, event: MouseEvent): void {
    const card = this.#cardOf();
    // A middle click follows a link; other buttons only open menus.
    if (!card?.action || (event.type === 'auxclick' && event.button !== 1)) return;
    if (!this.#emit(card.action, way.network, way.message, way.url, way.handle)) {
      event.preventDefault();
      return;
    }
    if (way.url === undefined) void this.#share(way, card);
    else this.#sayOpened(way, card);
  }

  /** Copies a message, and says whether that went well. */
  async copy(text: string): Promise<void> {
    const card = this.#cardOf();
    if (card === undefined) return;
    // What was written for a case that has ended since goes to nobody: no page needs to know.
    const { action } = card;
    if (action && !this.#emit(action, 'copy', text, undefined, action.target.handle)) return;
    const root = this.#host.shadowRoot!;
    const isCopied = await copyText(text, root);
    if (!isCopied) selectText(root.querySelector('textarea, blockquote'));
    await this.say([isCopied ? card.words.copied : card.words.notCopied]);
  }

  async #share({ message: text, page, name }: CardWay, card: Card): Promise<void> {
    try {
      await navigator.share(page === '' ? { text } : { text, url: page });
      await this.say(makeLabel(card.words.opened, { network: name }));
    } catch (error) {
      // Whoever closes the sheet again knows that nothing was shared.
      if ((error as Partial<Error>).name !== 'AbortError') await this.say([card.words.notShared]);
    }
  }

  #sayOpened({ network, name }: CardWay, { words, action }: Card): void {
    const opened = makeLabel(words.opened, { network: name });
    const rest = [...(action?.others ?? []), ...(action?.spread ?? [])];
    const hasMore = rest.some((way) => way.network !== network);
    if (hasMore) this.#folds.set('spread', true);
    void this.say(hasMore ? [...opened, ' ', words.next] : opened);
  }

  #emit(
    { target }: CardAction,
    network: NetworkId,
    message: string,
    url: string | undefined,
    handle: string | undefined,
  ): boolean {
    const { text: name } = target.name;
    return emit(this.#host, 'case-act', { network, target: { name, handle }, message, url });
  }
}
