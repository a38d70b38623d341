export declare const textStyles: import("lit").CSSResult;
