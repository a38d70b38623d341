export declare const messageStyles: import("lit").CSSResult;
