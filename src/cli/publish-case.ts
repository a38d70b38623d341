// Publishes one case: its file, its signature, its pages and copies.

import { cleanFormat } from '../case/formats.js';
import { isWhole, readCaseText } from '../case/read.js';
import { type CaseNews, makeCaseFiles } from '../site/case-files.js';
import { fileOf, makeSiteCase, type Site } from '../site/site.js';
import { makeCaseFile, type Source } from '../site/whole-site.js';
import { decode } from './files.js';
import { signatureFileFor, signedBytes, type SigningKey } from './sign.js';
import type { SiteFolder } from './site-folder.js';

/** What the cases of a site have in common. */
export interface Publishing {
  readonly site: Site;
  readonly folder: SiteFolder;
  readonly key: SigningKey | undefined;
}

/** The last good one, as it was published. */
export function readPublished(name: string, folder: SiteFolder): Source | undefined {
  const bytes = folder.read(fileOf(name));
  const reading = bytes && readCaseText(decode(bytes).text ?? '');
  return bytes && reading && isWhole(reading) ? { name, content: bytes, reading } : undefined;
}

/** Every case that is published already, by name. */
export const namesIn = (folder: SiteFolder): readonly string[] =>
  folder
    .list('')
    .filter((entry) => entry.isDirectory() && folder.read(`${entry.name}/${COPY}`) !== undefined)
    .map(({ name }) => name);

/** By this file a folder is known to be one that a case was published in. */
const COPY = 'hook.html';

/** Returns what the pages about all cases say of this one. */
export async function publishOne(
  source: Source,
  { site, folder, key }: Publishing,
): Promise<CaseNews> {
  const { name, reading } = source;
  const published = makeSiteCase(name, reading.case, site, languagesIn(name, folder));
  const { files, news } = makeCaseFiles(published, site);
  for (const page of files) folder.put(page.path, page.text);

  const { path, content } = makeCaseFile(source);
  const file = Buffer.from(content);
  // Whoever gets one of the two from before and one from now can tell a good file by a signature that came first.
  if (key !== undefined) {
    const before = folder.read(`${path}.sig`)?.toString();
    folder.put(`${path}.sig`, await signatureFileFor(signedBytes(path, file), before, key));
  }
  folder.put(path, file);
  return news;
}

/** The languages in which a case was published before, besides its own. */
const languagesIn = (name: string, folder: SiteFolder): readonly string[] =>
  folder
    .list(name)
    .filter((entry) => entry.isDirectory() && cleanFormat(entry.name, 'language') === entry.name)
    .map((entry) => entry.name)
    .filter((lang) => folder.read(`${name}/${lang}/${COPY}`) !== undefined);
