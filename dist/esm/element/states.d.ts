/** Turns states on and off, where the browser has them (Chrome 125, Firefox 126, Safari 17.4). */
export declare function setStates(internals: ElementInternals, states: Readonly<Record<'loading' | 'ready' | 'error', boolean>>): void;
