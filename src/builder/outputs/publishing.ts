// What the command `publish` would make of the text of one case file, and why it would make nothing. Pure.

import type { Problem } from '../../case/problems.js';
import { type CaseReading, isWhole, readCaseText } from '../../case/read.js';
import { LOCALES } from '../../locales/all.js';
import { registerLocales } from '../../locales/registry.js';
import { isSiteName, readBase } from '../../site/base.js';
import { NO_CONFIG } from '../../site/config.js';
import { isLeading, type Site } from '../../site/site.js';
import { describeSite, type Hashes, type Source } from '../../site/whole-site.js';

// Whatever the language of a case is, its copies are in it.
registerLocales(...LOCALES);

/** Why a text is not published. */
export interface Refusal {
  /**
   * It is no case file, or something is missing that every case needs, or something that leads readers cannot be read as
   * it was written.
   */
  readonly problems: readonly Problem[];
}

/** A case file as it would be published, but for its name. */
export type Publishable = Omit<Source, 'name'>;

export const isRefusal = (read: Publishable | Refusal): read is Refusal => 'problems' in read;

export function readPublishable(text: string): Publishable | Refusal {
  // What readers get are bytes: a sign that has none becomes another one.
  const content = new TextEncoder().encode(text);
  const reading: CaseReading = readCaseText(new TextDecoder().decode(content));
  const { problems } = reading;
  if (reading.case === undefined || !isWhole(reading)) return { problems };
  const unsure = problems.filter(({ path }) => isLeading(path));
  return unsure.length > 0 ? { problems: unsure } : { content, reading };
}

/** What the author has decided about the site. */
export interface Settings {
  /** What the file is called, but for `.json`. */
  readonly name: string;
  /** The address at which the site will be served. */
  readonly base: string;
  readonly now: Date;
}

/** Where no script is named by what is made. */
const NO_HASHES: Hashes = { scripts: '', module: '', frameParent: '' };

/**
 * The site, as `publish` describes it without a configuration and a key.
 * @param hashes absent where they are not known: then nothing may be made that names a script
 * @returns nothing where the address or the name is none
 */
export function siteOf({ name, base, now }: Settings, hashes = NO_HASHES): Site | undefined {
  const folder = readBase(base.trim());
  if (folder === undefined || !isSiteName(name)) return undefined;
  return describeSite(folder, NO_CONFIG, hashes, undefined, now);
}
