// The reader's own words: what is typed, and how the card follows it. The text is theirs; the official's address in
// it is the case's, and changes with it.

import type {
  ReactiveController,
  ReactiveControllerHost,
} from '@lit/reactive-element/reactive-controller.js';
import type { Card, Label } from '../card/card.js';
import { makeLabel } from '../card/words.js';
import { type Draft, readdress } from '../message/draft.js';
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
  #draft: Draft | undefined;
  /** Whether anything was typed: what nobody has changed is not kept. */
  #isTyped = false;
  /** Whether letters are being put together, which must not be disturbed. */
  #isComposing = false;
  /** What the field still shows, after the draft has been corrected. */
  #before: Draft | undefined;
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

  /** Forgets what was written. */
  drop(): void {
    clearTimeout(this.#timer);
    this.isWriting = this.#isTyped = false;
    this.#draft = undefined;
  }

  /**
   * Puts another address into the draft where the card has one.
   * @param isPicked whether the reader has picked another official, and so knows
   */
  follow({ action, words }: Card, isPicked: boolean): void {
    const draft = this.#draft;
    if (!draft || !action || this.#isComposing || draft.address === action.address) return;
    const { address, name } = action;
    const text = readdress(draft, address);
    this.#draft = { text, address, name };
    if (text === draft.text || !this.isWriting) return;
    this.#before = draft;
    if (isPicked) return;
    const target = { text: address, dir: 'auto' } as const;
    void this.#actor.say({ said: makeLabel(words.corrected, { target }) });
  }

  /** Opens the message in a field, or goes back to the prepared one; what was written is kept. */
  readonly onToggle = async (): Promise<void> => {
    const action = this.#cardOf()?.action;
    if (action === undefined) return;
    this.#speaker.clear();
    this.isWriting = !this.isWriting;
    if (!this.#isTyped) {
      const { message, address, name } = action;
      this.#draft = this.isWriting ? { text: message.text, address, name } : undefined;
    }
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
    const { text, address } = this.#draft!;
    this.#field?.focus();
    this.#write(`${text.trimEnd()} ${address}`.trimStart());
  };

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  hostUpdated(): void {
    const field = this.#field;
    const draft = this.#draft;
    if (!field || !draft || this.#isComposing || field.value === draft.text) return;
    const { selectionStart, selectionEnd } = field;
    field.value = draft.text;
    const before = this.#before;
    this.#before = undefined;
    if (before === undefined || this.#host.shadowRoot!.activeElement !== field) return;
    // The caret stays behind the word that it was behind, and what was selected stays so.
    const place = (at: number): number =>
      readdress({ ...before, text: before.text.slice(0, at) }, draft.address).length;
    field.setSelectionRange(place(selectionStart), place(selectionEnd));
  }

  get #field(): HTMLTextAreaElement | null | undefined {
    return this.#host.shadowRoot?.querySelector('textarea');
  }

  #write(text: string): void {
    this.#draft = { ...this.#draft!, text };
    this.#isTyped = true;
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

const wordsOf = (label: Label): string =>
  label.map((part) => (typeof part === 'string' ? part : part.text)).join('');
