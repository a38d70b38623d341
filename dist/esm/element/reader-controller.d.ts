import type { ReactiveController, ReactiveControllerHost } from '@lit/reactive-element/reactive-controller.js';
import type { Card } from '../card/card.js';
import type { Pick } from '../card/reader.js';
import type { Case } from '../case/table.js';
import { ActController } from './act-controller.js';
import { Folds } from './folds.js';
import { Speaker } from './speaker.js';
import type { View } from './view.js';
import { WriteController } from './write-controller.js';
export declare class ReaderController implements ReactiveController {
    #private;
    /** The language that the reader has picked, if any. */
    lang: string | undefined;
    readonly folds: Folds;
    readonly speaker: Speaker;
    readonly actor: ActController;
    readonly writer: WriteController;
    /** @param cardOf the card that is shown, if any */
    constructor(host: ReactiveControllerHost & Element, cardOf: () => Card | undefined);
    /** What the reader has picked or written for a case. */
    pickFor({ name, status }: Partial<Case>, src: string | undefined): Pick;
    /** Follows what is shown from one moment to the next. */
    follow({ card, changesAt }: View, before: Card | undefined): void;
    /** Shows another of several texts, in place of what was written and put away. */
    pickVariant(variant: string | undefined): void;
    readonly pickTarget: (event: Event) => void;
    readonly pickLanguage: (event: Event) => void;
    hostConnected(): void;
    hostDisconnected(): void;
}
