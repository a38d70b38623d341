import type { ReactiveControllerHost } from '@lit/reactive-element/reactive-controller.js';
/** Does so from now on, whenever `host` is rendered. */
export declare function keepFocus(host: ReactiveControllerHost & Element): void;
