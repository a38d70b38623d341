/**
 * Copies a text; only for as long as a reader's press lasts.
 * @param root where a field may stand for a moment, inside whatever dialog the card is in
 * @returns whether it is on the clipboard
 */
export declare function copyText(text: string, root: ParentNode): Promise<boolean>;
/** Selects what can be seen of a text, for the reader to copy. */
export declare function selectText(element: Element | null): void;
