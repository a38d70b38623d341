import type { Problem } from '../case/problems.js';
import type { Case } from '../case/table.js';
import type { NetworkId } from '../message/networks.js';
/** `case-load`: a case has arrived, from `src` or from JSON inside, and is shown. */
export interface CaseLoadDetail {
    readonly case: Case;
}
/**
 * `case-act`: the reader follows a link that sends the message, opens the device's share sheet, or copies the message.
 * Cancelable: a cancelled one does nothing. Menus and long presses cannot be seen, so counting these gives a lower
 * bound; and no network tells whether anything was sent.
 */
export interface CaseActDetail {
    readonly network: NetworkId;
    /** The official, and the `@handle` that the network reaches them by. */
    readonly target: {
        readonly name: string;
        readonly handle: string | undefined;
    };
    /** The text that is sent, to the letter; empty where the network takes none. */
    readonly message: string;
    /** https or mailto; absent for `copy` and `share`. */
    readonly url: string | undefined;
}
/** `case-error`: something that the page's author can put right. */
export interface CaseErrorDetail {
    readonly problems: readonly Problem[];
    /** What the reader sees: the case, the words that were on the page already, or nothing. */
    readonly shown: Shown;
}
export type Shown = 'case' | 'fallback' | 'nothing';
export interface CaseEventMap {
    'case-load': CustomEvent<CaseLoadDetail>;
    'case-act': CustomEvent<CaseActDetail>;
    'case-error': CustomEvent<CaseErrorDetail>;
}
declare global {
    interface GlobalEventHandlersEventMap extends CaseEventMap {
    }
}
/** Dispatches an event of ours. Returns whether nobody cancelled it. */
export declare function emit<Name extends keyof CaseEventMap>(from: EventTarget, name: Name, detail: CaseEventMap[Name]['detail']): boolean;
