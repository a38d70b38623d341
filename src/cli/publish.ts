// The command `publish`: makes of a folder of case files the site that everything else points to. What is broken is
// said, and its last good output stays.

import { relative, resolve, sep } from 'node:path';
import { LOCALES } from '../locales/all.js';
import { registerLocales } from '../locales/registry.js';
import { Gathering } from '../site/site-files.js';
import type { PublishRequest } from './arguments.js';
import { readConfig, stylesOf } from './config.js';
import { expandSources, isFolder } from './files.js';
import { makeProgress, many } from './progress.js';
import { runTask } from './publish-jobs.js';
import { findJobs } from './publish-sources.js';
import { readKey, signedBytes, type SigningKey, verify } from './sign.js';
import { SiteFolder } from './site-folder.js';
import { describeOwnSite, putParts } from './site-parts.js';
import type { Terminal } from './terminal.js';
import { Misuse } from './values.js';
import { watchPaths } from './watch.js';

/** Publishes once, or with `--watch` after every change, and returns the exit code. */
export async function runPublish(request: PublishRequest, terminal: Terminal): Promise<number> {
  const { dir, out, keyFile, isWatching } = request;
  await refuseNoFolder(dir);
  refuseWithin(dir, out);
  if (keyFile !== undefined) refusePublic(keyFile, out);
  if (!isWatching) return publish(request, terminal);
  let isFirst = true;
  return watchPaths(
    () => pathsOf(request),
    async () => {
      try {
        await publish(request, terminal);
      } catch (error) {
        // Later on, somebody is in the middle of editing.
        if (isFirst || !(error instanceof Misuse)) throw error;
        terminal.err.write(`case-action: ${error.message}\n`);
      }
      if (isFirst) terminal.out.write(`Watching "${dir}". Ctrl+C ends it.\n`);
      isFirst = false;
    },
  );
}

/** Every file that what is published depends on. */
async function pathsOf({ dir, config }: PublishRequest): Promise<readonly string[]> {
  const files = await expandSources([dir]).catch(() => []);
  const own = config === undefined ? [] : [config, ...(await stylesOf(config))];
  return [...files.map(({ path }) => path), ...own];
}

/** A slip of the pen is not to take the place of a site with one that has no case. */
async function refuseNoFolder(dir: string): Promise<void> {
  if (!(await isFolder(dir)))
    throw new Misuse(`publish needs a folder of case files, and "${dir}" is none`);
}

/** What is published must not be taken for what is to be published. */
function refuseWithin(dir: string, out: string): void {
  if (!isWithin(out, dir)) return;
  throw new Misuse(
    `--out needs a folder that is not in "${dir}": what is there is taken for cases`,
  );
}

function refusePublic(keyFile: string, out: string): void {
  if (!isWithin(keyFile, out)) return;
  throw new Misuse(`the private key "${keyFile}" is in "${out}", where everybody could fetch it`);
}

function isWithin(path: string, folder: string): boolean {
  const way = relative(resolve(folder), resolve(path));
  return !(way === '..' || way.startsWith(`..${sep}`) || resolve(way) === way);
}

/** Embeds go on asking for the key that they were given: with none or another, all of them would fall silent. */
async function refuseOtherKey(folder: SiteFolder, key: SigningKey | undefined): Promise<void> {
  const signed = folder.list('').find(({ name }) => name.endsWith(SIGNED));
  if (signed === undefined) return;
  const name = signed.name.slice(0, -'.sig'.length);
  const file = folder.read(name);
  const signatures = folder.read(signed.name)?.toString() ?? '';
  const isSame = key && file && (await verify(signedBytes(name, file), signatures, key.publicKey));
  if (isSame) return;
  throw new Misuse(
    `what is published in "${folder.path}" is signed with ${key ? 'another' : 'a'} key, which partners' embeds ask for: give that with --key. What to do to change over: delete "${folder.at(`*${SIGNED}`)}", and let partners paste anew`,
  );
}

/** How the file of a signature ends. */
const SIGNED = '.json.sig';

async function publish(request: PublishRequest, terminal: Terminal): Promise<number> {
  const { dir, out, base, keyFile, now = new Date() } = request;
  const { out: stdout, err, hasColours } = terminal;
  const config = await readConfig(request.config);
  const key = keyFile === undefined ? undefined : await readKey(keyFile);
  const folder = new SiteFolder(out);
  await refuseOtherKey(folder, key);
  const site = describeOwnSite(base, config, key?.publicKey, now);
  const { jobs, refusals } = await findJobs(dir, request.config, folder);
  putParts(folder, site, config);
  for (const refusal of refusals) err.write(refusal);

  const progress = makeProgress(jobs.length, terminal);
  const gathering = new Gathering();
  let [done, cases, bad, written, same] = [0, 0, refusals.length, 0, 0];
  await runTask({ request, site, hasColours, jobs }, (result) => {
    if (result.said !== '') {
      progress.clear();
      err.write(result.said);
    }
    if (result.news !== undefined) {
      gathering.add(result.news);
      cases += 1;
    }
    if (result.isBad) bad += 1;
    written += result.written;
    same += result.same;
    progress.show((done += 1));
  });
  registerLocales(...LOCALES);
  for (const { path, text } of gathering.makeFiles(site)) folder.put(path, text);
  progress.clear();
  stdout.write(
    `${many(cases, 'case')} in "${out}": ${many(written + folder.written, 'file')} written, ${same + folder.same} as they were.\n`,
  );
  return bad === 0 ? 0 : 1;
}
