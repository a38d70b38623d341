// The command `check`: every file with its findings, and in the end the sums.

import type { Severity } from '../check/findings.js';
import type { CheckRequest } from './arguments.js';
import { readSource } from './fetch.js';
import { expandSources, type Source } from './files.js';
import { checkLive } from './live.js';
import { makeProgress, many } from './progress.js';
import { type Checked, printFacts, printReports, type Report, reportsOn } from './report.js';
import type { Terminal } from './terminal.js';

/** So many are read at once, so that reading and checking go side by side. */
const AT_ONCE = 16;

/** Checks everything that was asked for, and returns the exit code. */
export async function runCheck(request: CheckRequest, terminal: Terminal): Promise<number> {
  const { isJson } = request;
  const files = await expandSources(request.sources);
  const progress = makeProgress(files.length, terminal);
  const reports: Report[] = [];
  const facts: Report[] = [];
  let isFirst = true;
  for (let done = 0; done < files.length; done += AT_ONCE) {
    const some = files.slice(done, done + AT_ONCE);
    for (const found of await Promise.all(some.map((source) => checkOne(source, request)))) {
      // Not `push(...)`: a call takes only so many arguments.
      for (const report of found.reports) reports.push(report);
      for (const fact of found.facts) facts.push(fact);
      const text = isJson ? '' : print(found);
      if (text === '') continue;
      progress.clear();
      terminal.out.write(isFirst ? text : `\n${text}`);
      isFirst = false;
    }
    progress.show(done + some.length);
  }
  progress.clear();
  terminal.out.write(
    isJson
      ? `${JSON.stringify([...facts, ...reports.filter(isShown)], null, 2)}\n`
      : `${isFirst ? '' : '\n'}${summarize(files.length, reports, request)}\n`,
  );
  return reports.some(fails) ? 1 : 0;

  function print(found: Checked): string {
    const shown = found.reports.filter(isShown);
    return printFacts(found.facts) + printReports(shown, terminal.hasColours);
  }

  /** Notes are shown to those who want to know everything. */
  function isShown({ severity }: Report): boolean {
    return severity !== 'info' || request.isStrict;
  }

  function fails({ severity }: Report): boolean {
    return severity === 'error' || (request.isStrict && severity === 'warning');
  }
}

async function checkOne(
  { path: file, unreadable }: Source,
  { now, isLive, key }: CheckRequest,
): Promise<Checked> {
  if (isLive) return checkLive(file, now, key);
  const read = unreadable ?? (await readSource(file));
  return { facts: [], reports: reportsOn(file, read, now) };
}

function summarize(files: number, reports: readonly Report[], { isStrict }: CheckRequest): string {
  const sum = (wanted: Severity) => reports.filter(({ severity }) => severity === wanted).length;
  const [errors, warnings, notes] = [sum('error'), sum('warning'), sum('info')];
  const found =
    errors + warnings === 0
      ? 'no problems'
      : `${many(errors, 'error')}, ${many(warnings, 'warning')}`;
  const hint = isStrict ? '' : ' (--strict shows them)';
  const more = notes === 0 ? '' : `, ${many(notes, 'note')}${hint}`;
  return `${many(files, 'file')} checked: ${found}${more}.`;
}
