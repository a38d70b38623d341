// The case files to publish: every good one of a folder, and in place of one that is broken or gone, the last good one.

import { basename, resolve } from 'node:path';
import { isWhole, readCaseText } from '../case/read.js';
import { isSiteName } from '../site/base.js';
import { fileOf, isLeading } from '../site/site.js';
import type { Source } from '../site/whole-site.js';
import { expandSources, type FileText, readText, type Source as Found } from './files.js';
import { namesIn, readPublished } from './publish-case.js';
import { printable, printProblems } from './report.js';
import type { SiteFolder } from './site-folder.js';
import { Misuse } from './values.js';

/** A case to publish. */
export interface Job {
  /** What its file is called, but for `.json`. */
  readonly name: string;
  /** Its file; absent where the last good version stays published in its place. */
  readonly found?: Found;
  /** Whether it has been said why that is so. */
  readonly isSaid?: boolean;
}

export interface Jobs {
  readonly jobs: readonly Job[];
  /** Why files are left out, a sentence each. */
  readonly refusals: readonly string[];
}

/** Where cases come from, and how is spoken of them. */
export interface Reading {
  /** The folder of case files. */
  readonly dir: string;
  /** The published site. */
  readonly folder: SiteFolder;
  readonly now: Date;
  readonly hasColours: boolean;
}

export interface ReadSource {
  /** Absent where there is no good one, and never was. */
  readonly source?: Source | undefined;
  /** What its author should know; empty where nothing is wrong. */
  readonly said: string;
  /** Whether it is not published as it stands in the folder. */
  readonly isBad: boolean;
}

/** @param skipped the configuration, which may stand among the case files */
export async function findJobs(
  dir: string,
  skipped: string | undefined,
  folder: SiteFolder,
): Promise<Jobs> {
  const published = new Map(namesIn(folder).map((name) => [keyOf(name), name]));
  const files = (await expandSources([dir]).catch(refuseNothing)).filter(
    ({ path }) => skipped === undefined || resolve(path) !== resolve(skipped),
  );
  const byKey = new Map<string, readonly Found[]>();
  for (const found of files) {
    const key = keyOf(nameOf(found));
    byKey.set(key, [...(byKey.get(key) ?? []), found]);
  }
  const refusals: string[] = [];
  const jobs: Job[] = [];
  for (const [key, twins] of byKey) {
    const before = published.get(key);
    const refused = refuse(twins, before);
    published.delete(key);
    refusals.push(...refused);
    if (refused.length === 0) jobs.push({ name: nameOf(twins[0]!), found: twins[0]! });
    else if (before !== undefined) jobs.push({ name: before, isSaid: true });
  }
  return { jobs: [...jobs, ...[...published.values()].map((name) => ({ name }))], refusals };

  /** A folder without a case is one where all have been withdrawn and taken away, or where there never was any. */
  function refuseNothing(error: unknown): readonly Found[] {
    if (error instanceof Misuse && published.size > 0) return [];
    throw error;
  }
}

const nameOf = ({ path }: Found): string => basename(path).replace(/\.json$/i, '');

/** Not every file system tells small letters from capitals. */
const keyOf = (name: string): string => name.toLowerCase();

/**
 * Why files of one name cannot be published under it.
 * @param before how it is published by now
 */
function refuse(twins: readonly Found[], before: string | undefined): readonly string[] {
  const name = nameOf(twins[0]!);
  const say = ({ path }: Found, what: string, remedy: string) =>
    `case-action: "${printable(path)}" is not published: ${what}. What to do: ${remedy}.\n`;
  if (twins.length > 1) {
    // Nobody knows which of them is meant: it could be an old one.
    const paths = twins.map(({ path }) => `"${printable(path)}"`).join(' and ');
    return twins.map((it) => say(it, `${paths} have one name`, 'rename all but one, or move them'));
  }
  if (!isSiteName(name)) {
    const remedy = 'call it by letters from a to z, digits, "-" and "_", and not "script"';
    return [say(twins[0]!, 'its name is part of addresses', remedy)];
  }
  if (before === undefined || before === name) return [];
  const [old, asked] = [fileOf(before), fileOf(name)];
  const what = `its address was ${old} before, and ${asked} is another, to which no embed leads`;
  return [say(twins[0]!, what, `call it "${old}" again`)];
}

export const readJob = (job: Job, reading: Reading): Promise<ReadSource> =>
  job.found === undefined ? readLost(job, reading) : readFound(job.name, job.found, reading);

async function readFound(
  name: string,
  { path, unreadable }: Found,
  { folder, now, hasColours }: Reading,
): Promise<ReadSource> {
  const read: FileText = unreadable ?? (await readText(path));
  const { bytes, text, findings } = read;
  const reading = text === undefined ? undefined : readCaseText(text);
  const isBroken =
    findings.length > 0 || reading?.problems.some((problem) => isLeading(problem.path));
  if (bytes !== undefined && reading !== undefined && isWhole(reading) && isBroken !== true) {
    // What is known of a file is not said every hour.
    const isKnown = folder.read(fileOf(name))?.equals(bytes);
    const said = isKnown ? '' : printProblems(path, read, now, hasColours);
    return { source: { name, content: bytes, reading }, said, isBad: false };
  }
  const said = printProblems(path, read, now, hasColours);
  const source = readPublished(name, folder);
  const rest = source ? 'its last good version stays published' : 'it is not published';
  return { source, said: `${said}case-action: "${printable(path)}": ${rest}.\n`, isBad: true };
}

/** What is published but is not in the folder any more: nobody knows whether that is meant. */
async function readLost({ name, isSaid = false }: Job, reading: Reading): Promise<ReadSource> {
  const { dir, folder } = reading;
  const source = readPublished(name, folder);
  const isWithdrawn = source?.reading.case.status === 'withdrawn';
  if (isSaid || isWithdrawn) return { source, said: '', isBad: isSaid };
  const file = fileOf(name);
  return {
    source,
    said: `case-action: "${file}" is not in "${dir}" any more, but its pages stay published. What to do: put it back, with the status "withdrawn" if it is to go, or delete "${folder.at(file)}" and "${folder.at(name)}" yourself.\n`,
    isBad: true,
  };
}
