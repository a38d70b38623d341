/** A valid BCP 47 tag; one that is none is passed over, and `en` stands where there is no other. */
export declare function readerLanguage(element: Element): string;
/** Whether a tag names a language; `fr_BE`, as some systems write it, does. */
export declare const isLanguage: (tag: string) => boolean;
