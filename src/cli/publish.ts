// The command `publish`: makes of a folder of case files the site that everything else points to. What is broken is
// said, and its last good output stays.

import { basename, relative, resolve, sep } from 'node:path';
import { isWhole, readCaseText } from '../case/read.js';
import { LOCALES } from '../locales/all.js';
import { registerLocales } from '../locales/registry.js';
import { Gathering } from '../site/site-files.js';
import type { PublishRequest } from './arguments.js';
import { readConfig } from './config.js';
import { expandSources, readText, type Source as Found } from './files.js';
import { makeProgress, many } from './progress.js';
import { namesIn, publishOne, type Publishing, readPublished, type Source } from './publish-case.js';
import { printProblems } from './report.js';
import { readKey } from './sign.js';
import { SiteFolder } from './site-folder.js';
import { describeSite, putParts } from './site-parts.js';
import type { Terminal } from './terminal.js';
import { Misuse } from './values.js';
import { watchPaths } from './watch.js';

/** Publishes once, or with `--watch` after every change, and returns the exit code. */
export async function runPublish(request: PublishRequest, terminal: Terminal): Promise<number> {
  const { dir, out, config, isWatching } = request;
  refuseItself(dir, out);
  const code = await publish(request, terminal);
  if (!isWatching) return code;
  terminal.out.write(`Watching "${dir}". Ctrl+C ends it.\n`);
  return watchPaths(config === undefined ? [dir] : [dir, config], async () => {
    try {
      await publish(request, terminal);
    } catch (error) {
      if (!(error instanceof Misuse)) throw error;
      terminal.err.write(`case-action: ${error.message}\n`);
    }
  });
}

/** What is published must not be taken for what is to be published. */
function refuseItself(dir: string, out: string): void {
  const way = relative(resolve(dir), resolve(out));
  if (way === '' || !(way === '..' || way.startsWith(`..${sep}`) || resolve(way) === way)) {
    throw new Misuse(`--out must not be in "${dir}": give a folder beside it, not "${out}"`);
  }
}

async function publish(request: PublishRequest, terminal: Terminal): Promise<number> {
  const { dir, out, base, keyFile, now } = request;
  const config = await readConfig(request.config);
  const key = keyFile === undefined ? undefined : await readKey(keyFile);
  const folder = new SiteFolder(out);
  const site = describeSite(base, config, key?.publicKey, now ?? new Date());
  const publishing: Publishing = { site, folder, key, gathering: new Gathering() };
  registerLocales(...LOCALES);

  const skipped = request.config === undefined ? [] : [resolve(request.config)];
  const found = (await expandSources([dir])).filter(({ path }) => !skipped.includes(resolve(path)));
  putParts(folder, site, config);

  const progress = makeProgress(found.length, terminal);
  const seen = new Map<string, string>();
  let failures = 0;
  const warn = (text: string): void => {
    failures += 1;
    progress.clear();
    terminal.err.write(text);
  };
  for (const [done, { path, unreadable }] of found.entries()) {
    progress.show(done);
    const source = await readOne(path, unreadable);
    if (source !== undefined) await publishOne(source, publishing);
  }
  for (const name of namesIn(folder)) await publishLost(name);
  for (const { path, text } of publishing.gathering.makeFiles(site)) folder.put(path, text);
  progress.clear();
  terminal.out.write(
    `${many(seen.size, 'case')} in "${out}": ${many(folder.written, 'file')} written, ${folder.same} as before.\n`,
  );
  return failures === 0 ? 0 : 1;
}
