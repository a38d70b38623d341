// The published site: what it is made for, and where in it everything of a case stands.

import type { Case } from '../case/table.js';
import { languagesOf } from '../card/translate.js';
import type { ScriptFile } from '../embed/places.js';
import type { Config } from './config.js';

/** A file of the site. */
export interface SiteFile {
  /** Below the folder that is served, without a leading `/`. */
  readonly path: string;
  readonly text: string;
}

/** What is the same for every case. */
export interface Site extends Pick<Config, 'title' | 'lang' | 'links'> {
  /** The address at which the folder is served; ends in `/`. */
  readonly base: string;
  /** The folder of the scripts of this build, as `script/0.1.0-abc/`: what is there never changes. */
  readonly scripts: string;
  /** The scripts that partners name, with their hashes. */
  readonly script: ScriptFile;
  readonly frameParent: ScriptFile;
  /** The key with which case files are signed. */
  readonly key: string | undefined;
  /** Whether there are styles of its own beside ours. */
  readonly hasStyles: boolean;
  readonly now: Date;
}

/** A case, as it is published. */
export interface SiteCase {
  /** What its file is called, but for `.json`: part of its addresses. */
  readonly name: string;
  readonly case: Case;
  readonly editions: readonly Edition[];
}

/** A case in one language. */
export interface Edition {
  readonly lang: string;
  /** Where it stands; ends in `/`. */
  readonly folder: string;
  /** Whether it is there only because old links lead to it: the case is not translated into its language any more. */
  readonly isFormer: boolean;
}

/**
 * What stands in place of a case that is withdrawn: nothing of it is left.
 * @param lang the language in which that is said
 */
export const withdrawnFile = (lang?: string): string =>
  `${JSON.stringify({ version: 1, lang, status: 'withdrawn' })}\n`;

/** The path of a case file in the site. */
export const fileOf = (name: string): string => `${name}.json`;

/**
 * Whether a place in a case file holds what leads readers: what cannot be read there as it was written is not published,
 * for the rest would lead them anywhere.
 */
export const isLeading = (path: string): boolean =>
  /^(?:status|outcome|expires|targets|networks)\b/.test(path);

/**
 * A case in each of its languages, its own first, in the folder that is called like the file; every other has a folder
 * in that.
 * @param former the languages in which it was published before: what was once sent leads there
 */
export function makeSiteCase(
  name: string,
  shown: Case,
  site: Pick<Site, 'lang'>,
  former: readonly string[],
): SiteCase {
  const own = shown.lang ?? site.lang;
  const translated = languagesOf(shown).filter((lang) => lang !== own);
  const inFolders = [...new Set([...translated, ...former])];
  const editions = inFolders.map((lang) => ({
    lang,
    folder: `${name}/${lang}/`,
    isFormer: !translated.includes(lang),
  }));
  return {
    name,
    case: shown,
    editions: [{ lang: own, folder: `${name}/`, isFormer: false }, ...editions],
  };
}

/** From a place in the site, the way to its root. */
export const rootFrom = (path: string): string => '../'.repeat(path.split('/').length - 1) || './';
