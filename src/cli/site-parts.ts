// What a published site has besides its cases, from the files that stand beside the command line.

import { createHash } from 'node:crypto';
import type { Config } from '../site/config.js';
import type { Site } from '../site/site.js';
import { describeSite, makeParts, SCRIPTS } from '../site/whole-site.js';
import { integrityOf, readOwn } from './own-files.js';
import type { SiteFolder } from './site-folder.js';

/** @param base the address at which the site is served; ends in `/` */
export function describeOwnSite(
  base: string,
  config: Config,
  key: string | undefined,
  now: Date,
): Site {
  const hash = createHash('sha256');
  for (const name of SCRIPTS) hash.update(readOwn(name));
  const hashes = {
    scripts: hash.digest('hex'),
    module: integrityOf('case-action.js'),
    frameParent: integrityOf('frame-parent.js'),
  };
  return describeSite(base, config, hashes, key, now);
}

/** Comes first: pages lead to these. The scripts of earlier builds stay. */
export function putParts(folder: SiteFolder, site: Site, config: Config): void {
  for (const { path, content } of makeParts(site, config, readOwn)) folder.put(path, content);
}
