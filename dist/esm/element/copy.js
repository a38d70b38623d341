// Puts a text on the clipboard, by whichever of the two ways the page and the browser allow.
/**
 * Copies a text; only for as long as a reader's press lasts.
 * @param root where a field may stand for a moment, inside whatever dialog the card is in
 * @returns whether it is on the clipboard
 */
export async function copyText(text, root) {
    try {
        await navigator.clipboard.writeText(text);
        return true;
    }
    catch {
        // Refused by a permissions policy or in a frame, or not there: no https, an older web view.
        return copyFromField(text, root);
    }
}
/** The older way: a field that is selected and copied from. No policy forbids it. */
function copyFromField(text, root) {
    const focused = root.activeElement;
    const field = document.createElement('textarea');
    field.className = 'unseen';
    field.value = text;
    root.append(field);
    field.select();
    try {
        return document.execCommand('copy');
    }
    catch {
        return false;
    }
    finally {
        field.remove();
        focused?.focus({ preventScroll: true });
    }
}
/** Selects what can be seen of a text, for the reader to copy. */
export function selectText(element) {
    if (element instanceof HTMLTextAreaElement)
        element.select();
    else if (element !== null)
        getSelection()?.selectAllChildren(element);
}
