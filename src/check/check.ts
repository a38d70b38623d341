// Checks a case for its author: all that the reader reports, and what the reader lets pass and an author should
// know. Pure, and never part of the browser's file.

import type { Entry } from '../case/fields.js';
import type { Problem } from '../case/problems.js';
import { type CaseReading, isComplete, readCase, readCaseText } from '../case/read.js';
import { isObject, isRequired } from '../case/read-fields.js';
import { type Case, CASE_FIELDS } from '../case/table.js';
import { excerpt, isBlank } from '../case/text.js';
import { isAsking, stateOf } from '../card/state.js';
import { checkContacts, checkOfficials } from './contacts.js';
import { type Finding, finding } from './findings.js';
import { checkHandles } from './handles.js';
import { checkMessages } from './messages.js';
import { findPlaces } from './places.js';
import { likely } from './spelling.js';
import type { Subject } from './subject.js';
import { checkDates, checkWords } from './time.js';
import { checkTranslations } from './translations.js';
import { type Stranger, walkCase } from './walk.js';

export interface CheckOptions {
  /** The moment that the case is checked for. */
  readonly now: Date;
}

/** Checks the text of a case file. */
export function checkCaseText(text: string, options: CheckOptions): readonly Finding[] {
  const reading = readCaseText(text);
  if (reading.case === undefined) return weighAll(reading.problems, undefined);
  const doubles = findPlaces(text).doubles.map((path) => finding('duplicate-field', path));
  return [...doubles, ...checkReading(JSON.parse(text), reading, options)];
}

/**
 * Checks a parsed case.
 * @param value whatever an author gave, of any type; nothing throws because of it
 */
export const checkCase = (value: unknown, options: CheckOptions): readonly Finding[] =>
  checkReading(value, readCase(value), options);

/** Checks a parsed case, and what the reader made of it. */
function checkReading(
  value: unknown,
  { case: read, problems }: CaseReading,
  { now }: CheckOptions,
): readonly Finding[] {
  const refused = new Set(problems.map(({ path }) => path));
  const weighed = weighAll(problems, read);
  if (read === undefined || !isObject(value)) return weighed;

  const { places, strangers } = walkCase(value);
  const state = stateOf(read, now);
  const subject: Subject = {
    read,
    // What the reader left out has been spoken of.
    places: places.filter(({ path }) => !refused.has(path)),
    refused,
    now,
    isAsking: isAsking(state),
    mayAsk: isAsking(state) || state === 'paused',
  };
  const isShown = state !== 'withdrawn';
  return [
    ...weighed,
    ...strangers.map(checkStranger),
    ...(isShown ? CHECKS.flatMap((check) => check(subject)) : []),
  ];
}

const CHECKS: readonly ((subject: Subject) => readonly Finding[])[] = [
  checkHandles,
  checkMessages,
  checkOfficials,
  checkContacts,
  checkDates,
  checkWords,
  checkTranslations,
];

/**
 * What the reader reports, with its weight. The reader ends with how many problems follow, when there are too many
 * to name; what readers do not get the card for may be among those. Else it is a message that reaches nobody.
 */
function weighAll(problems: readonly Problem[], read: Case | undefined): readonly Finding[] {
  const weighed = problems.map((problem) => weigh(problem, read));
  const isSaid = weighed.some(({ severity }) => severity === 'error');
  if (isSaid || read === undefined || isComplete(read)) return weighed;
  return weighed.map((found) =>
    /^(?:$|message\b)/.test(found.path) ? { ...found, severity: 'error' } : found,
  );
}

/** What the reader reports, with its weight, and in two cases with more to say for an author. */
function weigh(problem: Problem, read: Case | undefined): Finding {
  const { code, path, args } = problem;
  if (read === undefined || isLost(path, read)) return { ...problem, severity: 'error' };
  if (code === 'bad-link' && /^http:/i.test(String(args['value']))) {
    return finding('http-link', path, args);
  }
  if (code === 'missing' && path === 'image.alt') return finding('no-alt', path);
  return { ...problem, severity: 'warning' };
}

/** Whether a required field of the case is gone because of what is wrong in that place. */
function isLost(path: string, read: Case): boolean {
  const key = /^\w+/.exec(path)?.[0] ?? '';
  const entry = (CASE_FIELDS as Readonly<Record<string, Entry>>)[key];
  return entry !== undefined && isRequired(entry, read.status) && isBlank(read[key as keyof Case]);
}

/** A field that the table does not have: its author will look for it in vain on the card. */
function checkStranger({ path, key, known }: Stranger): Finding {
  const meant = likely(key, known);
  return finding('unknown-field', path, {
    field: excerpt(key),
    ...(meant !== undefined && { likely: meant }),
  });
}
