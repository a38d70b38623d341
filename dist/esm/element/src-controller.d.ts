import type { ReactiveController, ReactiveControllerHost } from '@lit/reactive-element/reactive-controller.js';
import { type CaseReading } from '../case/read.js';
import type { CaseUser } from './store.js';
/** What is to be said of a case that has come while another was shown: it can be had, or it is there. */
export type News = 'offered' | 'applied' | undefined;
export declare class SrcController implements ReactiveController, CaseUser {
    #private;
    /** What is shown, with all that is wrong by now. It stays while another `src` is on its way. */
    reading: CaseReading | undefined;
    news: News;
    isNear: boolean;
    refreshMs: number | undefined;
    constructor(host: ReactiveControllerHost & Element);
    /** Whether a case is on its way, or will be as soon as a reader comes near. */
    get isLoading(): boolean;
    /**
     * @param src the address to load from; `undefined` asks for nothing and forgets what came before
     * @param key the public key that the file has to be signed with, or `undefined`
     * @param refreshMs how often to ask again, or `undefined`
     */
    want(src: string | undefined, key: string | undefined, refreshMs: number | undefined): void;
    /** Shows the case that is offered. */
    readonly onShow: (event: Event) => void;
    hostConnected(): void;
    hostDisconnected(): void;
    onReading(): void;
}
