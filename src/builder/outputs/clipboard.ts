// Puts on the clipboard what is to be pasted elsewhere: code as text, or what it looks like.

/** Copies what is in a field. Where the browser does not let a page do that, the text is selected. */
export async function copyFrom(field: HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    field.select();
    const isCopied = document.execCommand('copy');
    // Whoever has to do it by the keyboard has to be where the text is.
    if (!isCopied) field.focus();
    return isCopied;
  }
}

/** Whether this browser lets a page copy more than text. */
export const canCopyLook = (): boolean =>
  typeof ClipboardItem === 'function' && typeof navigator.clipboard?.write === 'function';

/**
 * Copies formatted text, and for whoever takes none the same as plain text.
 * @returns whether it is on the clipboard
 */
export async function copyLook(formatted: string, plain: string): Promise<boolean> {
  const as = (type: string, text: string) => ({ [type]: new Blob([text], { type }) });
  try {
    await navigator.clipboard.write([
      new ClipboardItem({ ...as('text/html', formatted), ...as('text/plain', plain) }),
    ]);
    return true;
  } catch {
    return false;
  }
}
