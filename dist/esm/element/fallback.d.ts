/** Whether there is anything inside an element that a reader can see. */
export declare function hasFallback(element: Element): boolean;
