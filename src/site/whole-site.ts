// A published site as a whole: what it has besides its cases, and all of a site that has one. Whoever publishes, on a
// command line or in a page, makes every byte of it here; the built files and their hashes are given as data.

import type { CaseFound } from '../case/read.js';
import { VERSION } from '../version.js';
import { makeCaseFiles } from './case-files.js';
import type { Config } from './config.js';
import { printFramePage } from './frame-page.js';
import { printServerFiles } from './server-files.js';
import { Gathering } from './site-files.js';
import { fileOf, makeSiteCase, type Site, withdrawnFile } from './site.js';

/** The scripts of a site, in the order in which they are hashed together. */
export const SCRIPTS = [
  'case-action.js',
  'case-action.classic.js',
  'frame.js',
  'frame-parent.js',
  'copy.js',
] as const;

/** Every built file that goes into a site. */
export const OWN_FILES = [...SCRIPTS, 'site.css', 'frame.html'] as const;

export type OwnFile = (typeof OWN_FILES)[number];

/** What the built files are known by. */
export interface Hashes {
  /** Of all scripts, one after another: SHA-256, in hexadecimal. */
  readonly scripts: string;
  /** Of the scripts that partners name: Subresource Integrity, as `sha384-…`. */
  readonly module: string;
  readonly frameParent: string;
}

/** A file as it is published. */
export interface PublishedFile {
  /** Below the folder that is served, without a leading `/`. */
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** A case file that readers may get. */
export interface Source {
  /** What the file is called, but for `.json`. */
  readonly name: string;
  /** As it stands in the file. */
  readonly content: string | Uint8Array;
  readonly reading: CaseFound;
}

/**
 * @param base the address at which the site is served; ends in `/`
 * @param key the public key with which case files are signed
 */
export function describeSite(
  base: string,
  { title, lang, links, styles }: Config,
  hashes: Hashes,
  key: string | undefined,
  now: Date,
): Site {
  // Pages name a script with its hash: another build stands in another folder, and this one never changes.
  const scripts = `script/${VERSION}-${hashes.scripts.slice(0, 8)}/`;
  const at = (name: string, integrity: string, isClassic: boolean) => ({
    url: `${base}${scripts}${name}`,
    integrity,
    isClassic,
  });
  return {
    base,
    title,
    lang,
    links,
    scripts,
    script: at('case-action.js', hashes.module, false),
    frameParent: at('frame-parent.js', hashes.frameParent, true),
    key,
    hasStyles: styles !== undefined,
    now,
  };
}

/** What a site has besides its cases: scripts, styles, the page for frames, and what its servers are to say. */
export function makeParts(
  { base, scripts }: Site,
  { styles, frame }: Config,
  readOwn: (name: OwnFile) => Uint8Array,
): readonly PublishedFile[] {
  const template = new TextDecoder().decode(readOwn('frame.html'));
  return [
    ...SCRIPTS.map((name) => ({ path: scripts + name, content: readOwn(name) })),
    { path: 'site.css', content: readOwn('site.css') },
    ...(styles === undefined ? [] : [{ path: 'own.css', content: styles }]),
    { path: 'frame.html', content: printFramePage(template, frame, scripts) },
    ...printServerFiles(base).map(({ path, text }) => ({ path, content: text })),
  ];
}

/** The case file itself, of which nothing is left once the case is withdrawn. */
export const makeCaseFile = ({ name, content, reading }: Source): PublishedFile => ({
  path: fileOf(name),
  content: reading.case.status === 'withdrawn' ? withdrawnFile(reading.case.lang) : content,
});

/** All of a new site with one case, without signatures. */
export function makeWholeSite(
  source: Source,
  site: Site,
  config: Config,
  readOwn: (name: OwnFile) => Uint8Array,
): readonly PublishedFile[] {
  const published = makeSiteCase(source.name, source.reading.case, site, []);
  const { files, news } = makeCaseFiles(published, site);
  const gathering = new Gathering();
  gathering.add(news);
  const pages = [...files, ...gathering.makeFiles(site)];
  return [
    ...makeParts(site, config, readOwn),
    makeCaseFile(source),
    ...pages.map(({ path, text }) => ({ path, content: text })),
  ];
}
