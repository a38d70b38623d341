// What the step "Publish" says, besides what the published pages themselves say of each place.

import type { PlaceId } from '../../site/words.js';
import type { ByLang } from '../lang.js';
import { ar } from './outputs/ar.js';
import { en } from './outputs/en.js';
import { fr } from './outputs/fr.js';

/** Texts in braces are filled in. */
export interface OutputsWords {
  /** Above what has to be put right first. */
  readonly mend: string;
  /** Why there is nothing to copy yet, and the button with which the author decides otherwise. */
  readonly held: string;
  readonly goOn: string;
  /** Where nothing can be made of the text: before what is wrong in it. */
  readonly refused: string;

  readonly where: string;
  readonly whereHint: string;
  readonly base: string;
  /** `{example}` is an address. */
  readonly baseHint: string;
  /** Where the address is none that pages can load from. */
  readonly baseBad: string;
  /** The button that writes what was meant: `{address}`. */
  readonly baseWrite: string;
  readonly name: string;
  readonly nameHint: string;
  readonly nameBad: string;
  /** Where there is none, since the person's has no Latin letter. */
  readonly nameMissing: string;
  /** Before the address of the page of the case. */
  readonly page: string;

  readonly site: string;
  readonly siteHint: string;
  readonly parts: readonly string[];
  /** What to do with it, in order: `{base}` is where the site is served. */
  readonly steps: readonly string[];
  readonly stepsTitle: string;
  /** When this is not the way. */
  readonly alone: string;
  /** What else there is for some. */
  readonly commandLine: string;
  readonly download: string;
  readonly siteNeedsBase: string;
  readonly siteNeedsName: string;
  readonly making: string;
  /** Before the name of the file, and how many files are in it. */
  readonly made: string;
  readonly count: string;

  readonly paste: string;
  readonly place: string;
  /** Above the places that need no site, and above all others. */
  readonly placesAlone: string;
  readonly placesOnSite: string;
  /** Where a place has another name here than on the published pages. */
  readonly placeNames: Readonly<Partial<Record<PlaceId, string>>>;
  /** Of places that need no site: `{html}` and `{text}` are two of them that any blog takes. */
  readonly anywhere: string;
  readonly lang: string;
  /** Where the code leads to the published site, and nobody knows yet where that is. */
  readonly needsBase: string;
  readonly needsName: string;
  /** Of code for which no site is needed: where its links lead as long as there is none. */
  readonly direct: string;
  /** And where they lead once there is one: `{base}`. */
  readonly onSite: string;
  /** Of code that works only once the site is there. */
  readonly uploadFirst: string;
  /** While the files of the page itself are read. */
  readonly reading: string;
  /** Where that has failed. */
  readonly unread: string;
  readonly again: string;
  /** Where something else can be copied, too. */
  readonly copyCode: string;
  readonly copyLook: string;
  readonly lookHint: string;
  /** What is on the clipboard now. */
  readonly copied: Readonly<Record<'code' | 'text' | 'look', string>>;
  /** Where the browser does not let the page copy. */
  readonly copyFailed: string;
  readonly lookFailed: string;

  readonly previews: string;
  readonly mail: string;
  readonly mailHint: string;
  readonly feed: string;
  /** Where there is no page that an entry could lead to. */
  readonly feedNeedsPage: string;
  readonly feedWithdrawn: string;
  readonly plain: string;
}

export const OUTPUTS_WORDS: ByLang<OutputsWords> = { en, fr, ar };
