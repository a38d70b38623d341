// The case files to publish: every good one of a folder, and in place of one that is broken or gone, the last good one.

import { basename, resolve } from 'node:path';
import { isWhole, readCaseText } from '../case/read.js';
import { fileOf } from '../site/site.js';
import { expandSources, type FileText, readText, type Source as Found } from './files.js';
import { namesIn, readPublished, type Source } from './publish-case.js';
import { printable, printProblems } from './report.js';
import type { SiteFolder } from './site-folder.js';

export interface Reading {
  /** The folder of case files. */
  readonly dir: string;
  /** The configuration, which may stand among them. */
  readonly skipped: string | undefined;
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

/** It is part of addresses, which have to be typed and must not change; without a dot it is no file of the site. */
const NAME = /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/;

/** Files and folders of the site that are not of cases. */
const TAKEN: readonly string[] = ['script'];

/** Finds all at once, since their number is shown, and reads one after the other, since there may be thousands. */
export async function findSources(reading: Reading) {
  const { dir, skipped, folder } = reading;
  const found = await expandSources([dir]);
  const files = found.filter(
    ({ path }) => skipped === undefined || resolve(path) !== resolve(skipped),
  );
  return { count: files.length, read };

  async function* read(): AsyncGenerator<ReadSource> {
    const names = new Map<string, string>();
    for (const file of files) yield await readOne(file, names, reading);
    for (const name of namesIn(folder)) {
      if (!names.has(name.toLowerCase())) yield readLost(name, reading);
    }
  }
}

async function readOne(
  { path, unreadable }: Found,
  names: Map<string, string>,
  { folder, now, hasColours }: Reading,
): Promise<ReadSource> {
  const name = basename(path).replace(/\.json$/i, '');
  const refusal = refuse(name, path, names);
  if (refusal !== undefined) return { said: refusal, isBad: true };
  names.set(name.toLowerCase(), path);

  const read: FileText = unreadable ?? (await readText(path));
  const problems = printProblems(path, read, now, hasColours);
  const reading = read.text === undefined ? undefined : readCaseText(read.text);
  if (read.bytes !== undefined && reading !== undefined && isWhole(reading)) {
    return { source: { name, bytes: read.bytes, reading }, said: problems, isBad: false };
  }
  const source = readPublished(name, folder);
  const rest = source ? 'its last good version stays published' : 'it is not published';
  return { source, said: `${problems}case-action: "${printable(path)}": ${rest}.\n`, isBad: true };
}

/** Why a file cannot be published under its name. */
function refuse(name: string, path: string, names: Map<string, string>): string | undefined {
  const say = (what: string, remedy: string) =>
    `case-action: "${printable(path)}" is not published: ${what}. What to do: ${remedy}.\n`;
  const twin = names.get(name.toLowerCase());
  if (!NAME.test(name) || TAKEN.includes(name.toLowerCase())) {
    return say(
      'its name is part of addresses',
      'call it by letters from a to z, digits, "-" and "_", and not "script"',
    );
  }
  if (twin !== undefined)
    return say(`"${printable(twin)}" has the same name`, 'rename one of them');
  return undefined;
}

/** What is published but is not in the folder any more: nobody knows whether that is meant. */
function readLost(name: string, { dir, folder }: Reading): ReadSource {
  const source = readPublished(name, folder);
  if (source?.reading.case.status === 'withdrawn') return { source, said: '', isBad: false };
  const file = fileOf(name);
  return {
    source,
    said: `case-action: "${file}" is not in "${dir}" any more, but its pages stay published. What to do: put it back, with the status "withdrawn" if it is to go, or delete "${folder.at(file)}" and "${folder.at(name)}" yourself.\n`,
    isBad: true,
  };
}
