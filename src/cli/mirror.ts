// The command `mirror`: copies all that a card needs into a folder of one's own site, so that its readers ask nobody
// else. Takes the place of a good copy only with another good one, or with the news that the case is withdrawn.

import { isObject, own } from '../case/read-fields.js';
import { isWhole, readCaseText } from '../case/read.js';
import { findPlaces } from '../check/places.js';
import { withdrawnFile } from '../site/site.js';
import { mayLeadTo, nameOf } from './addresses.js';
import type { MirrorRequest } from './arguments.js';
import { type Fetched, fetchText } from './fetch.js';
import { type Folder, openFolder } from './folder.js';
import { readOwn } from './own-files.js';
import { fetchPicture, PICTURE_EXTENSIONS } from './picture.js';
import { printable, printProblems } from './report.js';
import { checkSigned } from './signed.js';
import type { Terminal } from './terminal.js';

const SCRIPT = 'case-action.js';
const SCRIPTS: readonly string[] = [SCRIPT, 'case-action.classic.js'];

/** What the parts of the command share. */
interface Work {
  readonly request: MirrorRequest;
  readonly folder: Folder;
  /** The name of the case file and of its picture, but for the ending. */
  readonly name: string;
  /** Says, once all is done, what to know or to do. */
  note(sentence: string): void;
  /** Says what is wrong. */
  warn(sentence: string): void;
}

/** Copies a case, and returns the exit code. */
export async function runMirror(request: MirrorRequest, terminal: Terminal): Promise<number> {
  const { url, out, key } = request;
  const notes: string[] = [];
  const say = (line: string): void => void terminal.out.write(`${line}\n`);
  const work: Work = {
    request,
    folder: openFolder(out, (deed, file) => say(`${deed.padEnd(7)}  ${file}`)),
    name: nameOf(url),
    note: (sentence) => void notes.push(sentence),
    warn: (text) => void terminal.err.write(`case-action: ${text}.\n`),
  };

  const fetched = await fetchText(url, { mayAsk: mayLeadTo(url) });
  const unsigned =
    key === undefined ? undefined : await checkSigned(url, fetched, key, mayLeadTo(url));
  const verdict = unsigned === undefined ? judge(fetched) : 'refused';
  if (verdict === 'refused') {
    const read = unsigned === undefined ? fetched : { findings: [unsigned] };
    terminal.err.write(printProblems(url, read, new Date(), terminal.hasColours));
    work.warn(`nothing in "${out}" was changed`);
    return 1;
  }
  const hasAll = verdict === 'whole' ? await copy(fetched, work) : await withdraw(work);
  const isOurs = await putScripts(work);
  if (verdict === 'whole' && isOurs) noteWhatToPaste(work);
  for (const sentence of notes) say(sentence);
  return hasAll ? 0 : 1;
}

/** What is to be done with what came: a case that is not complete is none that readers would get. */
function judge({ response, text }: Fetched): 'withdrawn' | 'whole' | 'refused' {
  if (response?.status === 410) return 'withdrawn';
  const reading = text === undefined ? undefined : readCaseText(text);
  if (reading === undefined || !isWhole(reading)) return 'refused';
  return reading.case.status === 'withdrawn' ? 'withdrawn' : 'whole';
}

/** Leaves nothing of the case. */
async function withdraw({ folder, name, note }: Work): Promise<true> {
  await folder.put(`${name}.json`, Buffer.from(withdrawnFile()));
  await removePictures(folder, name);
  note('The case is withdrawn: cards that read this copy show one neutral sentence from now on.');
  return true;
}

/** Copies the case file and its picture. Returns whether it got all that the case has. */
async function copy(fetched: Fetched, work: Work): Promise<boolean> {
  const { folder, name, note, warn } = work;
  const { base, out } = work.request;
  const text = fetched.text ?? '';
  const file = `${name}.json`;
  const src = srcOf(text);
  const { picture, isNew } = await copyPicture(src, work);

  const moved = picture && base && replaceSrc(text, base + picture);

  // The case file comes after the picture that it names, and before the one goes that it named.
  await folder.put(file, moved === undefined ? fetched.bytes : Buffer.from(moved));
  await removePictures(folder, name, picture);

  if (picture === undefined || moved !== undefined) return isNew;
  const still = `"${folder.at(file)}" still names the picture at ${printable(src!)}, where readers’ browsers ask for it`;
  if (base === undefined) {
    note(`${still}. What to do: give --base with the address at which "${out}" is served.`);
    return isNew;
  }
  warn(
    `${still}. What to do: ask its publisher for a shorter file, with no field of a strange name`,
  );
  return false;
}

/** Fetches the picture. Returns the name of the one that is in the folder then, and whether it is as it should be. */
async function copyPicture(
  src: string | undefined,
  { request, folder, name, warn }: Work,
): Promise<{ readonly picture: string | undefined; readonly isNew: boolean }> {
  if (src === undefined) return { picture: undefined, isNew: true };
  const found = await fetchPicture(src, mayLeadTo(request.url));
  if ('bytes' in found) {
    const picture = `${name}.${found.extension}`;
    await folder.put(picture, found.bytes);
    return { picture, isNew: true };
  }
  warn(found.sentence);
  // What its publisher has taken away must not go on here.
  const picture = found.isGone ? undefined : await findPicture(folder, name);
  return { picture, isNew: false };
}

async function findPicture(folder: Folder, name: string): Promise<string | undefined> {
  for (const picture of pictureNames(name)) if (await folder.has(picture)) return picture;
  return undefined;
}

async function removePictures(folder: Folder, name: string, kept?: string): Promise<void> {
  for (const picture of pictureNames(name)) if (picture !== kept) await folder.remove(picture);
}

const pictureNames = (name: string): readonly string[] =>
  PICTURE_EXTENSIONS.map((extension) => `${name}.${extension}`);

/** The address of the picture as it is written, also where readers would not take it, so that its author is told. */
function srcOf(text: string): string | undefined {
  const value: unknown = JSON.parse(text);
  const image = isObject(value) ? own(value, 'image') : undefined;
  const src = isObject(image) ? own(image, 'src') : undefined;
  return typeof src === 'string' && src.trim() !== '' ? src.trim() : undefined;
}

/**
 * The text of a case with another address for its picture, and nothing else changed: written anew, a file could come
 * out much longer than it was, or with other numbers. Nothing where that does not succeed.
 */
export function replaceSrc(text: string, address: string): string | undefined {
  const spot = findPlaces(text).spots.get('image.src');
  if (spot === undefined) return undefined;
  const replaced = text.slice(0, spot.value) + JSON.stringify(address) + text.slice(spot.end);
  // A field that is called "image.src" could have been taken for it; and a file can grow too large.
  const isGood = srcOf(replaced) === address && isWhole(readCaseText(replaced));
  return isGood ? replaced : undefined;
}

/** Puts our scripts there, unless there are others. Returns whether the hash that `embed` prints is that of the one there. */
async function putScripts({ folder, note }: Work): Promise<boolean> {
  const kept: string[] = [];
  for (const script of SCRIPTS) {
    if (!(await folder.putNew(script, readOwn(script)))) kept.push(script);
  }
  if (kept.length > 0) {
    const names = kept.map((script) => `"${folder.at(script)}"`).join(' and ');
    note(
      `${names} came with another version, and pages that name it with an integrity hash would not run a new one, so it was left as it is. What to do: to change over, delete it or use another folder, and print the embed anew.`,
    );
  }
  return !kept.includes(SCRIPT);
}

/** The command that prints what to paste. */
function noteWhatToPaste({ request: { base }, folder, name, note }: Work): void {
  if (base === undefined) return;
  const file = `${name}.json`;
  const words = ['npx', 'case-action', 'embed', folder.at(file), '--as', 'hook'];
  const places = ['--src', base + file, '--script', base + SCRIPT];
  note(`To print what to paste: ${[...words, ...places].map(quote).join(' ')}`);
}

/** A word as shells take it. */
const quote = (word: string): string =>
  /^[\w./:@%+=-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
