// The command `embed`: prints a case as something to paste or to send.

import { isComplete, readCaseText } from '../case/read.js';
import type { Case } from '../case/table.js';
import { languageOf, languagesOf } from '../card/translate.js';
import { type Form, printForm } from '../embed/forms.js';
import { makeOutline } from '../embed/outline.js';
import type { Places } from '../embed/places.js';
import { LOCALES } from '../locales/all.js';
import { localeFor, registerLocales } from '../locales/registry.js';
import { isAddress } from './addresses.js';
import type { EmbedRequest } from './arguments.js';
import { fetchText, readSource } from './fetch.js';
import type { Text } from './files.js';
import { frameParentAt, scriptAt } from './own-files.js';
import { printProblems } from './report.js';
import { checkSigned } from './signed.js';
import type { Terminal } from './terminal.js';
import { Misuse } from './values.js';

/** Prints the form that was asked for, and returns the exit code. */
export async function runEmbed(request: EmbedRequest, terminal: Terminal): Promise<number> {
  const { form, source, now, actionBase } = request;
  const places = findPlaces(request);
  const read = await readShown(request, terminal);
  if (read === undefined) return 1;

  registerLocales(...LOCALES);
  const lang = request.lang ?? read.lang ?? 'en';
  const outline = makeOutline(read, {
    lang,
    locale: localeFor(lang),
    now,
    day: now.toISOString().slice(0, 10),
    actionBase,
  });
  const say = (sentence: string) => terminal.err.write(`case-action: ${sentence}\n`);
  const printed = printForm(form, outline, places, now);
  if (printed === undefined) {
    say(
      read.status === 'withdrawn'
        ? 'a withdrawn case has no entry: take those that it had out of the feed'
        : `a feed entry leads to the case's page: give the case in "${source}" a "link"`,
    );
    return 1;
  }
  for (const sentence of notesOn(read, request, places, lang)) say(sentence);
  terminal.out.write(printed);
  return 0;
}

/** The addresses of what a form refers to; a Misuse where one is missing. */
function findPlaces({ form, source, src, script, key }: EmbedRequest): Places {
  if (form !== 'hook' && form !== 'element' && form !== 'frame') return {};
  const file = src ?? (isAddress(source) ? source : undefined);
  if (file === undefined) {
    throw new Misuse(`${form} needs the address at which the case file is published: --src URL`);
  }
  if (form !== 'frame')
    return { src: file, key, script: script === undefined ? undefined : scriptAt(script) };
  if (script === undefined) {
    throw new Misuse(
      'frame needs the address of the script, beside which frame.html is: --script URL',
    );
  }
  const beside = (name: string) => script.replace(/[^/]*$/, name);
  return {
    src: file,
    frame: beside('frame.html'),
    frameParent: frameParentAt(beside('frame-parent.js')),
  };
}

/** The case, where readers would get it; whatever is wrong with it is said. */
async function readShown(
  request: EmbedRequest,
  { err, hasColours }: Terminal,
): Promise<Case | undefined> {
  const { source, now } = request;
  const found = await readSigned(request);
  err.write(printProblems(source, found, now, hasColours));
  const { text } = found;
  const read = text === undefined ? undefined : readCaseText(text).case;
  return read !== undefined && isComplete(read) ? read : undefined;
}

/** What the card would get: from an address only what is signed, where the card has a key. */
async function readSigned({ source, form, key }: EmbedRequest): Promise<Text> {
  if (key === undefined || !isKeyed(form) || !isAddress(source)) return readSource(source);
  const fetched = await fetchText(source);
  const unsigned = await checkSigned(source, fetched, key);
  return unsigned === undefined ? fetched : { findings: [unsigned] };
}

/** Whether a form makes a card that checks signatures. */
const isKeyed = (form: Form): boolean => form === 'hook' || form === 'element';

/** What whoever pastes it should know. */
function notesOn(
  read: Case,
  { form, script, lang: asked, key }: EmbedRequest,
  { src, frame }: Places,
  lang: string,
): readonly string[] {
  const known = languagesOf(read);
  const isTranslated = known.some((tag) => languageOf(tag) === languageOf(lang));
  const isOther = read.lang === undefined || languageOf(read.lang) !== languageOf(lang);
  const notes: string[] = [];
  if (asked !== undefined && isOther && !isTranslated) {
    notes.push(`the case has no translation into "${asked}": its texts stay in its own language`);
  }
  if (languageOf(localeFor(lang).lang) !== languageOf(lang)) {
    notes.push(`the card does not speak "${lang}": what is not of the case is in English`);
  }
  if ((form === 'hook' || form === 'element') && script === undefined) {
    notes.push('no script is printed: the page has to load it itself, or give --script URL');
  }
  if (key !== undefined && !isKeyed(form)) {
    notes.push(`--key does nothing for "${form}": only hook and element check what is signed`);
  }
  if (frame !== undefined && originOf(frame) !== originOf(src)) {
    notes.push(
      `a frame shows only case files of its own site: put frame.html beside ${src}, or list that in it`,
    );
  }
  if (read.link === undefined && read.status !== 'withdrawn') {
    notes.push('the case has no "link", so nothing says where to see whether it is still current');
  }
  return notes;
}

/** The site of an address; none of a path, which is of whatever site it is used on. */
const originOf = (address = ''): string => (isAddress(address) ? new URL(address).origin : '');
