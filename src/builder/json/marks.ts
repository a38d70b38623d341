// Where in the text of a case file a finding is shown: from where, to where, and with which sentence. Pure.

import type { Diagnostic } from '@codemirror/lint';
import type { Finding } from '../../check/findings.js';
import { findPlaces, offsetOf, offsetOfWords, type Places } from '../../check/places.js';
import { wordFinding } from '../../check/wording.js';

/** A part of a text, in UTF-16 code units; empty where there is nothing to see. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** What is said of the name of a field, not of its value. */
const OF_THE_NAME: readonly string[] = ['unknown-field', 'duplicate-field'];

/** A text in quotes, closed or not; a number or a word; a sign. */
const TOKEN = /"(?:[^"\\\n]|\\.)*"?|[^\s"{}[\],:]+|\S/y;

/** Every finding as a mark in the text. */
export function marksOf(text: string, findings: readonly Finding[]): readonly Diagnostic[] {
  if (findings.length === 0) return [];
  const places = findPlaces(text);
  return findings.map((found) => ({
    ...spanIn(text, places, found),
    severity: found.severity,
    message: wordFinding(found),
    markClass: `cm-mark-${found.severity}`,
  }));
}

/** Where a finding is to be seen: at the very words, else at the field, else at what should have it. */
export const spanOf = (text: string, found: Pick<Finding, 'code' | 'path' | 'args'>): Span =>
  spanIn(text, findPlaces(text), found);

/** Where a path stands, or what is nearest around it. */
export const spanOfPath = (text: string, path: string): Span =>
  spanAt(text, offsetOf(findPlaces(text), path));

/** Where a text stops being JSON; `undefined` where it does not. */
export function spanOfError(text: string): Span | undefined {
  const { error } = findPlaces(text);
  return error === undefined ? undefined : spanAt(text, error);
}

function spanIn(
  text: string,
  places: Places,
  { code, path, args }: Pick<Finding, 'code' | 'path' | 'args'>,
): Span {
  if (code === 'not-json') return spanAt(text, places.error ?? 0);
  const words = String(args['found'] ?? '');
  const from = words === '' ? undefined : offsetOfWords(places, path, text, words);
  if (from !== undefined) return { from, to: from + words.length };
  return spanAt(text, offsetOf(places, path, OF_THE_NAME.includes(code) ? 'key' : 'value'));
}

function spanAt(text: string, from: number): Span {
  TOKEN.lastIndex = from;
  return { from, to: from + (TOKEN.exec(text)?.[0].length ?? 0) };
}
