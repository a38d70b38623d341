// Where in the text of a case file a finding is shown: from where, to where, and with which sentence. Pure.

import type { Diagnostic } from '@codemirror/lint';
import type { Finding } from '../../check/findings.js';
import { findPlaces, offsetOf, offsetOfFinding, type Places } from '../../check/places.js';
import type { Lang } from '../lang.js';
import { wordFindingIn } from '../words/findings.js';

/** A part of a text, in UTF-16 code units; empty where there is nothing to see. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

type Located = Pick<Finding, 'code' | 'path' | 'args'>;

/** A text in quotes, closed or not; a number or a word; a sign. */
const TOKEN = /"(?:[^"\\\n]|\\.)*"?|[^\s"{}[\],:]+|\S/y;

/** Every finding as a mark in the text. */
export function marksOf(
  text: string,
  findings: readonly Finding[],
  lang: Lang,
): readonly Diagnostic[] {
  if (findings.length === 0) return [];
  const places = findPlaces(text);
  return findings.map((found) => ({
    ...spanIn(text, places, found),
    severity: found.severity,
    message: sentenceOf(found, lang),
    markClass: `cm-mark-${found.severity}`,
  }));
}

function sentenceOf(found: Finding, lang: Lang): string {
  const { what, remedy } = wordFindingIn(found, lang);
  return `${what} ${remedy}`;
}

/** Where a finding is to be seen: at the very words, else at the field, else at what should have it. */
export const spanOf = (text: string, found: Located): Span => spanIn(text, findPlaces(text), found);

/** Where a path stands, or what is nearest around it. */
export const spanOfPath = (text: string, path: string): Span =>
  spanAt(text, offsetOf(findPlaces(text), path));

/** Where a text stops being JSON; `undefined` where it does not. */
export function spanOfError(text: string): Span | undefined {
  const { error } = findPlaces(text);
  return error === undefined ? undefined : spanAt(text, error);
}

function spanIn(text: string, places: Places, found: Located): Span {
  const from = offsetOfFinding(found, text, places);
  const words = String(found.args['found'] ?? '');
  const isThere = words !== '' && text.startsWith(words, from);
  return isThere ? { from, to: from + words.length } : spanAt(text, from);
}

function spanAt(text: string, from: number): Span {
  TOKEN.lastIndex = from;
  return { from, to: from + (TOKEN.exec(text)?.[0].length ?? 0) };
}
