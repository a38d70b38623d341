/** Lets `update` be set as `updateText`; whoever calls it gets the method. */
export declare function letUpdateBeSet(prototype: object): void;
