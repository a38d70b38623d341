// The command `publish`: makes of a folder of case files the site that everything else points to. What is broken is
// said, and its last good output stays.

import { stat } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import { LOCALES } from '../locales/all.js';
import { registerLocales } from '../locales/registry.js';
import { Gathering } from '../site/site-files.js';
import type { PublishRequest } from './arguments.js';
import { readConfig } from './config.js';
import { makeProgress, many } from './progress.js';
import { publishOne, type Publishing } from './publish-case.js';
import { findSources } from './publish-sources.js';
import { readKey } from './sign.js';
import { SiteFolder } from './site-folder.js';
import { describeSite, putParts } from './site-parts.js';
import type { Terminal } from './terminal.js';
import { Misuse } from './values.js';
import { watchPaths } from './watch.js';

/** Publishes once, or with `--watch` after every change, and returns the exit code. */
export async function runPublish(request: PublishRequest, terminal: Terminal): Promise<number> {
  const { dir, out, config, isWatching } = request;
  await refuseNoFolder(dir);
  refuseItself(dir, out);
  if (!isWatching) return publish(request, terminal);
  let isFirst = true;
  return watchPaths(config === undefined ? [dir] : [dir, config], async () => {
    try {
      await publish(request, terminal);
    } catch (error) {
      // Later on, somebody is in the middle of editing.
      if (isFirst || !(error instanceof Misuse)) throw error;
      terminal.err.write(`case-action: ${error.message}\n`);
    }
    if (isFirst) terminal.out.write(`Watching "${dir}". Ctrl+C ends it.\n`);
    isFirst = false;
  });
}

/** A slip of the pen is not to take the place of a site with one that has no case. */
async function refuseNoFolder(dir: string): Promise<void> {
  const isFolder = await stat(dir).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder) throw new Misuse(`publish needs a folder of case files, and "${dir}" is none`);
}

/** What is published must not be taken for what is to be published. */
function refuseItself(dir: string, out: string): void {
  const way = relative(resolve(dir), resolve(out));
  const isOutside = way === '..' || way.startsWith(`..${sep}`) || resolve(way) === way;
  if (isOutside) return;
  throw new Misuse(
    `--out needs a folder that is not in "${dir}": what is there is taken for cases`,
  );
}

async function publish(request: PublishRequest, terminal: Terminal): Promise<number> {
  const { dir, out, base, keyFile } = request;
  const { out: stdout, err, hasColours } = terminal;
  const config = await readConfig(request.config);
  const key = keyFile === undefined ? undefined : await readKey(keyFile);
  const folder = new SiteFolder(out);
  const now = request.now ?? new Date();
  const site = describeSite(base, config, key?.publicKey, now);
  const publishing: Publishing = { site, folder, key, gathering: new Gathering() };
  registerLocales(...LOCALES);
  putParts(folder, site, config);

  let hasFailed = false;
  let cases = 0;
  const skipped = request.config;
  const sources = await findSources({ dir, skipped, folder, now, hasColours });
  const progress = makeProgress(sources.count, terminal);
  for await (const { source, said, isBad } of sources.read()) {
    if (said !== '') {
      progress.clear();
      err.write(said);
    }
    hasFailed ||= isBad;
    if (source === undefined) continue;
    await publishOne(source, publishing);
    cases += 1;
    progress.show(cases);
  }
  for (const { path, text } of publishing.gathering.makeFiles(site)) folder.put(path, text);
  progress.clear();
  stdout.write(
    `${many(cases, 'case')} in "${out}": ${many(folder.written, 'file')} written, ${folder.same} as they were.\n`,
  );
  return hasFailed ? 1 : 0;
}
