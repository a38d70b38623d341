// The case files to publish: every good one of a folder, and in place of one that is broken or gone, the last good one.

import { basename, resolve } from 'node:path';
import { isWhole, readCaseText } from '../case/read.js';
import { isSiteName } from '../site/base.js';
import { fileOf } from '../site/site.js';
import type { Source } from '../site/whole-site.js';
import { expandSources, type FileText, readText, type Source as Found } from './files.js';
import { namesIn, readPublished } from './publish-case.js';
import { printable, printProblems } from './report.js';
import type { SiteFolder } from './site-folder.js';

/** A case to publish. */
export interface Job {
  /** What its file is called, but for `.json`. */
  readonly name: string;
  /** Its file; absent where it is published, but in the folder no more. */
  readonly found?: Found;
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
  const files = (await expandSources([dir])).filter(
    ({ path }) => skipped === undefined || resolve(path) !== resolve(skipped),
  );
  const jobs = new Map<string, Job & { readonly found: Found }>();
  const refusals: string[] = [];
  for (const found of files) {
    const name = basename(found.path).replace(/\.json$/i, '');
    // Not every file system tells small letters from capitals.
    const key = name.toLowerCase();
    const refusal = refuse(name, found.path, jobs.get(key)?.found.path);
    if (refusal === undefined) jobs.set(key, { name, found });
    else refusals.push(refusal);
  }
  const lost = namesIn(folder).filter((name) => !jobs.has(name.toLowerCase()));
  return { jobs: [...jobs.values(), ...lost.map((name) => ({ name }))], refusals };
}

/** Why a file cannot be published under its name. */
function refuse(name: string, path: string, twin: string | undefined): string | undefined {
  const say = (what: string, remedy: string) =>
    `case-action: "${printable(path)}" is not published: ${what}. What to do: ${remedy}.\n`;
  if (!isSiteName(name)) {
    return say(
      'its name is part of addresses',
      'call it by letters from a to z, digits, "-" and "_", and not "script"',
    );
  }
  if (twin === undefined) return undefined;
  return say(`"${printable(twin)}" has the same name`, 'rename one of them');
}

export const readJob = ({ name, found }: Job, reading: Reading): Promise<ReadSource> =>
  found === undefined ? readLost(name, reading) : readFound(name, found, reading);

async function readFound(
  name: string,
  { path, unreadable }: Found,
  { folder, now, hasColours }: Reading,
): Promise<ReadSource> {
  const read: FileText = unreadable ?? (await readText(path));
  const said = printProblems(path, read, now, hasColours);
  const reading = read.text === undefined ? undefined : readCaseText(read.text);
  const { bytes, findings } = read;
  if (bytes !== undefined && findings.length === 0 && reading !== undefined && isWhole(reading)) {
    return { source: { name, content: bytes, reading }, said, isBad: false };
  }
  const source = readPublished(name, folder);
  const rest = source ? 'its last good version stays published' : 'it is not published';
  return { source, said: `${said}case-action: "${printable(path)}": ${rest}.\n`, isBad: true };
}

/** What is published but is not in the folder any more: nobody knows whether that is meant. */
async function readLost(name: string, { dir, folder }: Reading): Promise<ReadSource> {
  const source = readPublished(name, folder);
  if (source?.reading.case.status === 'withdrawn') return { source, said: '', isBad: false };
  const file = fileOf(name);
  return {
    source,
    said: `case-action: "${file}" is not in "${dir}" any more, but its pages stay published. What to do: put it back, with the status "withdrawn" if it is to go, or delete "${folder.at(file)}" and "${folder.at(name)}" yourself.\n`,
    isBad: true,
  };
}
