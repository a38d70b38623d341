import type { ReactiveController, ReactiveControllerHost } from '@lit/reactive-element/reactive-controller.js';
import { type CaseReading } from '../case/read.js';
export declare class InlineController implements ReactiveController {
    #private;
    /** What stands inside; `undefined` where nothing does, or not all of it yet. */
    reading: CaseReading | undefined;
    constructor(host: ReactiveControllerHost & Element);
    hostConnected(): void;
    hostDisconnected(): void;
}
