// On the page that says how to embed a case: buttons that copy what is in a field. Without a script there are none, and
// the field can be copied from.

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
  const { copy = '', copied = '' } = button.dataset;
  const field = document.getElementById(copy) as HTMLTextAreaElement;
  const status = button.parentElement?.querySelector('[role=status]');
  button.hidden = false;
  button.addEventListener('click', () => void copyFrom(field, () => status?.append(copied)));
  button.addEventListener('blur', () => status?.replaceChildren());
}

/** Where the browser would not copy, the text is selected, so that the reader can. */
async function copyFrom(field: HTMLTextAreaElement, say: () => void): Promise<void> {
  try {
    await navigator.clipboard.writeText(field.value);
  } catch {
    field.select();
    if (!document.execCommand('copy')) return;
  }
  say();
}
