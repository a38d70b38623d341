// Findings as they are reported: with their file, their place in it, and their sentence.

import { checkCaseText } from '../check/check.js';
import type { Finding, Severity } from '../check/findings.js';
import { findLines, findPlaces, offsetOfFinding, positionOf } from '../check/places.js';
import { wordFinding } from '../check/wording.js';
import type { Text } from './files.js';

export interface Report {
  readonly file: string;
  readonly code: string;
  readonly path: string;
  readonly args: Finding['args'];
  readonly severity: Severity;
  /** From 1; 0 where it is not in the text of the file. */
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** What has been found in a file. */
export interface Checked {
  /** How a published file is served, and what embeds show of it. */
  readonly facts: readonly Report[];
  readonly reports: readonly Report[];
}

/** The findings of a file with their places, in the order of the file. */
export function locate(
  file: string,
  text: string | undefined,
  findings: readonly Finding[],
): readonly Report[] {
  if (findings.length === 0) return [];
  const places = text === undefined ? undefined : findPlaces(text);
  const lines = findLines(text ?? '');
  return findings
    .map((finding): Report => {
      const { code, path, args, severity } = finding;
      const report = { file, code, path, args, severity, message: wordFinding(finding) };
      if (text === undefined || places === undefined) return { ...report, line: 0, column: 0 };
      const offset = offsetOfFinding(finding, text, places);
      return { ...report, ...positionOf(lines, offset) };
    })
    .sort((a, b) => a.line - b.line || a.column - b.column);
}

const CONTROLS = /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]+/gu;

/** A text as it may be printed: what a file or a server says must not steer the terminal. */
export const printable = (text: string): string => text.replace(CONTROLS, ' ');

/** So many reports of a file are printed: whoever has mended those will check again. */
const MAX_PRINTED = 200;
const WEIGHTS: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** The reports of a file, the worst of them where there are too many, and then how many more there are. */
export function printReports(reports: readonly Report[], hasColours: boolean): string {
  const byWeight = [...reports].sort((a, b) => WEIGHTS[a.severity] - WEIGHTS[b.severity]);
  const printed = new Set(byWeight.slice(0, MAX_PRINTED));
  const lines = reports
    .filter((report) => printed.has(report))
    .map((report) => printReport(report, hasColours));
  const more = reports.length - printed.size;
  return lines.join('') + (more === 0 ? '' : `${reports[0]!.file}  and ${more} more\n`);
}

/** Everything that is to be said of a file as it was read, with its places. */
export function reportsOn(file: string, { text, findings }: Text, now: Date): readonly Report[] {
  const checked = text === undefined ? [] : checkCaseText(text, { now });
  return locate(file, text, [...findings, ...checked]);
}

/** What `check` would print of a file, but for its notes. */
export function printProblems(file: string, read: Text, now: Date, hasColours: boolean): string {
  const reports = reportsOn(file, read, now);
  return printReports(
    reports.filter(({ severity }) => severity !== 'info'),
    hasColours,
  );
}

/** A report as one line, which editors and terminals can follow to its place. */
export function printReport(report: Report, hasColours: boolean): string {
  const { file, line, column, severity, message, code } = report;
  const place = line === 0 ? file : `${file}:${line}:${column}`;
  return `${place}  ${paint(severity, hasColours)}  ${printable(message)}  [${code}]\n`;
}

/** What is shown of a published file, below its address. */
export function printFacts(facts: readonly Report[]): string {
  const lines = facts.map(
    ({ code, message }) => `  ${code.slice('live-'.length).padEnd(8)}${printable(message)}\n`,
  );
  return facts.length === 0 ? '' : `${facts[0]!.file}\n${lines.join('')}`;
}

const COLOURS: Readonly<Record<Severity, number>> = { error: 31, warning: 33, info: 36 };
const LABELS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};

const paint = (severity: Severity, hasColours: boolean): string =>
  hasColours ? `\u001B[${COLOURS[severity]}m${LABELS[severity]}\u001B[39m` : LABELS[severity];
