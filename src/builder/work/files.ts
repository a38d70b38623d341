// Files on the author's own device: with the File System Access API where there is one (wicg.github.io/file-system-access),
// else by a file field and a download.

/** A file that was opened, and can be written again where the browser gives a handle for that. */
export interface OpenFile {
  /** With its ending. */
  readonly name: string;
  readonly text: string;
  readonly handle: FileHandle | undefined;
}

/** What the browser knows a file by. */
export interface FileHandle {
  readonly name: string;
  getFile(): Promise<File>;
  createWritable(): Promise<{ write(text: string): Promise<void>; close(): Promise<void> }>;
}

interface PickerOptions {
  readonly suggestedName?: string;
  readonly types: readonly object[];
}

interface Pickers {
  readonly showOpenFilePicker?: (options: PickerOptions) => Promise<readonly FileHandle[]>;
  readonly showSaveFilePicker?: (options: PickerOptions) => Promise<FileHandle>;
}

const TYPES = [{ description: 'JSON', accept: { 'application/json': ['.json'] } }];

const pickers = (): Pickers => window as unknown as Pickers;

/**
 * Lets the author choose a case file.
 * @returns nothing where none was chosen; fails where it cannot be read
 */
export async function openFile(): Promise<OpenFile | undefined> {
  const { showOpenFilePicker } = pickers();
  if (showOpenFilePicker === undefined) {
    const file = await chooseFile();
    return file && { name: file.name, text: await readText(file), handle: undefined };
  }
  const [handle] = (await unlessCancelled(showOpenFilePicker({ types: TYPES }))) ?? [];
  return handle && { name: handle.name, text: await readText(await handle.getFile()), handle };
}

/**
 * Writes a case file where it came from, or where the author chooses.
 * @param handle of the file that it came from
 * @returns the handle that it was written by, nothing where it was given as a download, `false` where the author gave up
 */
export async function saveFile(
  text: string,
  name: string,
  handle: FileHandle | undefined,
): Promise<FileHandle | undefined | false> {
  const { showSaveFilePicker } = pickers();
  if (handle === undefined && showSaveFilePicker === undefined) {
    download(new Blob([text], { type: 'application/json' }), name);
    return undefined;
  }
  const chosen =
    handle ??
    (await unlessCancelled(showSaveFilePicker!({ suggestedName: name, types: TYPES }))) ??
    false;
  if (chosen === false) return false;
  const stream = await chosen.createWritable();
  await stream.write(text);
  await stream.close();
  return chosen;
}

/** The address of the last download: nobody hears when a browser has saved it, so it stays until there is another. */
let downloaded: string | undefined;

/** Hands something to the browser as a download. */
export function download(content: Blob, name: string): void {
  if (downloaded !== undefined) URL.revokeObjectURL(downloaded);
  downloaded = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = downloaded;
  link.download = name;
  link.click();
}

/** A byte order mark is no part of the text. */
const readText = async (file: File): Promise<string> => (await file.text()).replace(/^\uFEFF/, '');

function chooseFile(): Promise<File | undefined> {
  return new Promise((resolve) => {
    const field = document.createElement('input');
    field.type = 'file';
    field.accept = '.json,application/json';
    field.addEventListener('change', () => resolve(field.files?.[0]));
    field.addEventListener('cancel', () => resolve(undefined));
    field.click();
  });
}

/** An author who closes the dialog has changed their mind, which is no failure. */
async function unlessCancelled<T>(choice: Promise<T>): Promise<T | undefined> {
  try {
    return await choice;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined;
    throw error;
  }
}
