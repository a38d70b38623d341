// What is made of the text of a case file while it is being written. Pure.

import { checkCaseText } from '../../check/check.js';
import type { Finding } from '../../check/findings.js';
import { type CaseValue, type Draft, readDraft } from '../draft.js';
import { type Notes, placeNotes } from '../notes/notes.js';

export interface Reading {
  readonly draft: Draft;
  /** What the form shows: the last text that was a case. */
  readonly value: CaseValue;
  readonly findings: readonly Finding[];
  readonly notes: Notes;
  /** The moment for which the findings are. */
  readonly now: Date;
}

/** Where no case has been begun. */
export const NO_READING: Reading = {
  draft: readDraft(''),
  value: {},
  findings: [],
  notes: placeNotes([], {}),
  now: new Date(0),
};

/** @param last what was shown before, and still is while the text cannot be read */
export function readText(text: string, last: CaseValue, now: Date): Reading {
  const draft = readDraft(text);
  const value = draft.value ?? last;
  const findings = checkCaseText(text, { now });
  return { draft, value, findings, notes: placeNotes(findings, value), now };
}

/** The first field in which two cases differ. */
export const changedKey = (a: CaseValue, b: CaseValue): string | undefined =>
  Object.keys({ ...a, ...b }).find((key) => JSON.stringify(a[key]) !== JSON.stringify(b[key]));
