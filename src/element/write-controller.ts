// The reader's own words: what is typed, and how the card follows it. The text is theirs; the official's address in
// it is the case's, and changes with it.

import type {
  ReactiveController,
  ReactiveControllerHost,
} from '@lit/reactive-element/reactive-controller.js';
import type { Card } from '../card/card.js';
import { makeLabel, wordsOf } from '../card/words.js';
import { addresses, type Draft, readdress } from '../message/draft.js';
import type { ActController } from './act-controller.js';
import type { Speaker } from './speaker.js';

/** How long nothing has to be typed before the room that is left is said. */
const PAUSE_MS = 1000;

export class WriteController implements ReactiveController {
  isWriting = false;

  readonly #host: ReactiveControllerHost & Element;
  readonly #speaker: Speaker;
  readonly #actor: ActController;
  readonly #cardOf: () => Card | undefined;
  /** As it was typed last, with the address that it had then: so that nothing is lost on the way there and back. */
  #draft: Draft | undefined;
  /** The language of what was typed; the message's own as long as nothing was. */
  #lang: string | undefined;
  /** Whether letters are being put together, which must not be disturbed. */
  #isComposing = false;
  /** What the field shows, and how that addresses the official. */
  #fieldText = '';
  #fieldAddress = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    host: ReactiveControllerHost & Element,
    speaker: Speaker,
    actor: ActController,
    cardOf: () => Card | undefined,
  ) {
    this.#host = host;
    this.#speaker = speaker;
    this.#actor = actor;
    this.#cardOf = cardOf;
    host.addController(this);
  }

  /** What is sent in place of the prepared message. */
  get draft(): Draft | undefined {
    return this.isWriting ? this.#draft : undefined;
  }

  /** The language of what was typed, which stays what it was when the card changes to another. */
  get lang(): string | undefined {
    return this.#lang;
  }

  /** What stands in the field: what was typed, with the official's address as it is now. */
  get text(): string {
    const action = this.#cardOf()?.action;
    const draft = this.#draft;
    if (draft?.text === undefined) return action?.message.text ?? this.#fieldText;
    return readdress(draft, action?.address ?? this.#fieldAddress);
  }

  /** Forgets what was written. */
  drop(): void {
    clearTimeout(this.#timer);
    this.isWriting = this.#isComposing = false;
    this.#draft = this.#lang = undefined;
    this.#fieldAddress = '';
  }

  /**
   * Says where the case has another address than the one in the field.
   * @param isPicked whether the reader has picked another official, and so knows
   */
  follow({ action, words }: Card, isPicked: boolean): void {
    if (!this.isWriting || !action || this.#isComposing || action.address === this.#fieldAddress)
      return;
    const { address } = action;
    const draft = this.#draft;
    const isChanged = draft?.text !== undefined && addresses(readdress(draft, address), address);
    if (!isPicked && this.#fieldAddress !== '' && isChanged) {
      const target = { text: address, dir: 'auto' } as const;
      void this.#actor.say({ said: makeLabel(words.corrected, { target }) });
    }
  }

  /** Opens the message in a field, or goes back to the prepared one; what was written is kept. */
  readonly onToggle = async (): Promise<void> => {
    const action = this.#cardOf()?.action;
    if (action === undefined) return;
    this.#speaker.clear();
    this.isWriting = !this.isWriting;
    this.#isComposing = false;
    const { address, name } = action;
    // What nobody has changed is not kept.
    if (this.#draft?.text === undefined)
      this.#draft = this.isWriting ? { address, name } : undefined;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#field?.focus();
  };

  readonly onInput = (event: Event): void =>
    this.#write((event.target as HTMLTextAreaElement).value);

  readonly onComposition = (event: Event): void => {
    this.#isComposing = event.type === 'compositionstart';
    this.#host.requestUpdate();
  };

  /** Puts the official's handle back into a text that has lost it. */
  readonly onPutBack = (): void => {
    this.#field?.focus();
    this.#write(`${this.text.trimEnd()} ${this.#fieldAddress}`.trimStart());
  };

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  hostUpdated(): void {
    const field = this.#field;
    if (!field || this.#isComposing) return;
    const { text } = this;
    const before = this.#fieldAddress;
    this.#fieldText = text;
    this.#fieldAddress = this.#cardOf()?.action?.address ?? before;
    if (field.value === text) return;
    const { value, selectionStart, selectionEnd } = field;
    field.value = text;
    if (before === this.#fieldAddress || this.#host.shadowRoot!.activeElement !== field) return;
    // The caret stays behind the word that it was behind, and what was selected stays so.
    const { name } = this.#draft!;
    const place = (at: number): number =>
      readdress({ text: value.slice(0, at), address: before, name }, this.#fieldAddress).length;
    field.setSelectionRange(place(selectionStart), place(selectionEnd));
  }

  get #field(): HTMLTextAreaElement | null | undefined {
    return this.#host.shadowRoot?.querySelector('textarea');
  }

  #write(text: string): void {
    const card = this.#cardOf();
    // While letters are put together, the field has the address that it had before.
    this.#draft = {
      text,
      address: this.#fieldAddress,
      name: card?.action?.name ?? this.#draft!.name,
    };
    this.#lang ??= card?.action?.message.lang ?? card?.lang;
    this.#actor.clear();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#sayRoom, PAUSE_MS);
  }

  readonly #sayRoom = (): void => {
    const draft = this.#cardOf()?.action?.draft;
    if (draft === undefined) return;
    const { counter, lost, isTooLong } = draft;
    const text = [counter, lost].flatMap((label) => (label ? wordsOf(label) : [])).join(' ');
    void this.#speaker.say(text, isTooLong);
  };
}
