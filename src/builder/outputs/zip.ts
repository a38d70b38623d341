// All of a published site in one file, byte for byte what the command `publish` writes into an empty folder. Needs no
// page, and makes the same zip of the same case on every machine.

import { zipSync, type Zippable } from 'fflate';
import { NO_CONFIG } from '../../site/config.js';
import { makeWholeSite } from '../../site/whole-site.js';
import { hashOwn, type ReadOwn, readAllOwn } from './own-files.js';
import { isRefusal, readPublishable, type Settings, siteOf } from './publishing.js';

export interface SiteZip {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** How many files are in it. */
  readonly count: number;
}

/** The first day that a zip can name. It has no time zone, so this is one in none. */
const MODIFIED = () => new Date(1980, 0, 1);

/**
 * @param text of the case file
 * @returns nothing where `publish` would publish nothing; rejects where the built files cannot be had
 */
export async function makeSiteZip(
  text: string,
  settings: Settings,
  readOwn: ReadOwn,
): Promise<SiteZip | undefined> {
  const read = readPublishable(text);
  if (isRefusal(read) || siteOf(settings) === undefined) return undefined;
  const own = await readAllOwn(readOwn);
  const site = siteOf(settings, await hashOwn(own))!;
  const source = { name: settings.name, ...read };
  const files = makeWholeSite(source, site, NO_CONFIG, (name) => own.get(name)!);
  const zippable: Zippable = Object.fromEntries(
    files.map(({ path, content }) => [
      path,
      typeof content === 'string' ? new TextEncoder().encode(content) : content,
    ]),
  );
  return {
    bytes: zipSync(zippable, { level: 6, mtime: MODIFIED() }),
    count: Object.keys(zippable).length,
  };
}
