import type { ReactiveControllerHost } from '@lit/reactive-element/reactive-controller.js';
export type Fold = 'card' | 'earlier' | 'rest' | 'spread';
export declare class Folds {
    #private;
    constructor(host: ReactiveControllerHost);
    isOpen(fold: Fold): boolean;
    set(fold: Fold, isOpen: boolean): void;
    /** For the `<details>` whose id is that of the fold. */
    readonly onToggle: (event: Event) => void;
}
