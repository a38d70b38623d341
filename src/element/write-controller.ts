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
  /** The text as it was when the reader began. */
  #prepared = '';
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

  /** Follows the card: another address is put into the draft, and a case that is withdrawn takes it along. */
  follow({ action, state, words }: Card): void {
    if (state === 'withdrawn') {
      this.isWriting = false;
      this.#draft = undefined;
    }
    const draft = this.#draft;
    if (draft === undefined || action === undefined || draft.address === action.address) return;
    const text = readdress(draft, action.address);
    this.#draft = { text, address: action.address };
    if (text === draft.text) return;
    this.#before = draft;
    void this.#actor.say(
      makeLabel(words.corrected, { target: { text: action.address, dir: 'auto' } }),
    );
  }

  /** Opens the message in a field, or goes back to the prepared one; what was written is kept. */
  readonly onToggle = async (): Promise<void> => {
    const action = this.#cardOf()?.action;
    if (action === undefined) return;
    this.isWriting = !this.isWriting;
    if (this.isWriting && this.#draft === undefined) {
      this.#prepared = action.message.text;
      this.#draft = { text: this.#prepared, address: action.address };
    } else if (this.#draft?.text === this.#prepared) this.#draft = undefined;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#field?.focus();
  };

  readonly onInput = (event: Event): void => {
    const { address } = this.#draft!;
    this.#write({ text: (event.target as HTMLTextAreaElement).value, address });
  };

  /** Puts the official's handle back into a text that has lost it. */
  readonly onPutBack = (): void => {
    const { text, address } = this.#draft!;
    this.#field?.focus();
    this.#write({ text: `${text.trimEnd()} ${address}`, address });
  };

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  hostUpdated(): void {
    const field = this.#field;
    const draft = this.#draft;
    if (!field || !draft || field.value === draft.text) return;
    const caret = field.selectionStart;
    field.value = draft.text;
    const before = this.#before;
    this.#before = undefined;
    if (before === undefined || this.#host.shadowRoot!.activeElement !== field) return;
    // The caret stays behind the word that it was behind.
    const text = before.text.slice(0, caret);
    const place = readdress({ ...before, text }, draft.address).length;
    field.setSelectionRange(place, place);
  }

  get #field(): HTMLTextAreaElement | null | undefined {
    return this.#host.shadowRoot?.querySelector('textarea');
  }

  #write(draft: Draft): void {
    this.#draft = draft;
    this.#host.requestUpdate();
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
