import type { ReactiveControllerHost } from '@lit/reactive-element/reactive-controller.js';
import type { Card } from '../card/card.js';
export declare class Speaker {
    #private;
    /** Said when the reader pauses. */
    polite: string;
    /** Said at once. */
    urgent: string;
    constructor(host: ReactiveControllerHost);
    /** Says how it stands with a case that has stopped asking while it was shown; until it asks again. */
    sayEnd(before: Card | undefined, { action, notice, outcome }: Card): void;
    /** What was said is no longer about what is shown. */
    clear(): void;
    /** Says something in place of what was said before, also where it is the same again. */
    say(text: string, isUrgent?: boolean): Promise<void>;
}
