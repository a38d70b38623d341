// What a published site has besides its cases: scripts, styles, the page for frames, and what its servers are to say.

import { createHash } from 'node:crypto';
import { printFramePage } from '../site/frame-page.js';
import { printServerFiles } from '../site/server-files.js';
import type { Site } from '../site/site.js';
import { VERSION } from '../version.js';
import type { Config } from './config.js';
import { frameParentAt, readOwn, scriptAt } from './own-files.js';
import type { SiteFolder } from './site-folder.js';

const SCRIPTS: readonly string[] = [
  'case-action.js',
  'case-action.classic.js',
  'frame.js',
  'frame-parent.js',
  'copy.js',
];

/** @param base the address at which the site is served; ends in `/` */
export function describeSite(
  base: string,
  { title, lang, links, styles }: Config,
  key: string | undefined,
  now: Date,
): Site {
  // Pages name a script with its hash: another build stands in another folder, and this one never changes.
  const hash = createHash('sha256');
  for (const name of SCRIPTS) hash.update(readOwn(name));
  const scripts = `script/${VERSION}-${hash.digest('hex').slice(0, 8)}/`;
  return {
    base,
    title,
    lang,
    links,
    scripts,
    script: scriptAt(`${base}${scripts}case-action.js`),
    frameParent: frameParentAt(`${base}${scripts}frame-parent.js`),
    key,
    hasStyles: styles !== undefined,
    now,
  };
}

/** Comes first: pages lead to these. The scripts of earlier builds stay. */
export function putParts(folder: SiteFolder, { base, scripts }: Site, config: Config): void {
  for (const name of SCRIPTS) folder.put(scripts + name, readOwn(name));
  folder.put('site.css', readOwn('site.css'));
  if (config.styles !== undefined) folder.put('own.css', config.styles);
  const template = readOwn('frame.html').toString();
  folder.put('frame.html', printFramePage(template, config.frame, scripts));
  for (const { path, text } of printServerFiles(base)) folder.put(path, text);
}
