import type { ReactiveController, ReactiveControllerHost } from '@lit/reactive-element/reactive-controller.js';
import type { Card } from '../card/card.js';
import { type Draft } from '../message/draft.js';
import type { ActController } from './act-controller.js';
import type { Speaker } from './speaker.js';
export declare class WriteController implements ReactiveController {
    #private;
    isWriting: boolean;
    constructor(host: ReactiveControllerHost & Element, speaker: Speaker, actor: ActController, cardOf: () => Card | undefined);
    /** What is sent in place of the prepared message. */
    get draft(): Draft | undefined;
    /** The language of what was typed, which stays what it was when the card changes to another. */
    get lang(): string | undefined;
    /** What stands in the field: what was typed, with the official's address as it is now. */
    get text(): string;
    /** Forgets what was written. */
    drop(): void;
    /**
     * Says where the case has another address than the one in the field.
     * @param isPicked whether the reader has picked another official, and so knows
     */
    follow({ action, words }: Card, isPicked: boolean): void;
    /** Opens the message in a field, or goes back to the prepared one; what was written is kept. */
    readonly onToggle: () => Promise<void>;
    readonly onInput: (event: Event) => void;
    readonly onComposition: (event: Event) => void;
    /** Puts the official's handle back into a text that has lost it. */
    readonly onPutBack: () => void;
    hostDisconnected(): void;
    hostUpdated(): void;
}
