import type { ReactiveControllerHost } from '@lit/reactive-element/reactive-controller.js';
import type { Card, CardWay, Label } from '../card/card.js';
import type { NetworkId } from '../message/networks.js';
import type { Folds } from './folds.js';
/** What is said below the button. */
export interface Status {
    readonly said: Label;
    /** The network where the text may be gone by now, so that it can be copied again. */
    readonly lost?: NetworkId | undefined;
    readonly next?: string | undefined;
    /** A text that nothing would copy and that stands nowhere else, to be selected by hand. */
    readonly text?: string | undefined;
}
export declare class ActController {
    #private;
    status: Status | undefined;
    constructor(host: ReactiveControllerHost & Element, folds: Folds, cardOf: () => Card | undefined);
    /** Says something below the button, also where it stands there already. */
    say(status: Status): Promise<void>;
    /** What was said is no longer about what is shown. */
    clear(): void;
    /** The reader follows a link, by click or middle click, or opens the share sheet. */
    onAct(way: CardWay, event: MouseEvent): void;
    /**
     * Copies a text, and says whether that went well. Of a case that has ended no page needs to know.
     * @param handle that of the official where the text would go
     * @param stays of what is said already, what is to stay beside it
     */
    copy(text: string, handle?: string, stays?: Partial<Status>): Promise<void>;
}
