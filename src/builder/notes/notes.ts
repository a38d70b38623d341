// What is found in a case, by the place in the form beside which it is shown. A gap of a starting point that is still to be
// filled in is found, too. Pure.

import type { Finding } from '../../check/findings.js';
import { type CaseValue, nameOfPath } from '../draft.js';
import { homeOf, homesOf, isTranslation } from '../form/homes.js';
import { gapsIn } from './gaps.js';

/** Something to be shown beside a field. */
export type Note =
  | { readonly kind: 'finding'; readonly finding: Finding }
  | { readonly kind: 'gap'; readonly path: string; readonly gaps: readonly string[] };

export interface Notes {
  /** Everything, in the order of the file. */
  readonly all: readonly Note[];
  /** By the name of the place, empty for the case as a whole; those of translations stay where they are. */
  readonly byHome: ReadonlyMap<string, readonly Note[]>;
}

/** @param value the case that the form shows */
export function placeNotes(findings: readonly Finding[], value: CaseValue): Notes {
  const homes = homesOf(value);
  const all: readonly Note[] = [
    ...findings.map((finding) => ({ kind: 'finding', finding }) as const),
    ...gapNotes(value, homes),
  ];
  const byHome = new Map<string, Note[]>();
  for (const note of all) {
    const home = homeIn(pathOfNote(note), homes);
    byHome.set(home, [...(byHome.get(home) ?? []), note]);
  }
  return { all, byHome };
}

/** All gaps of a field together. */
function gapNotes(value: CaseValue, homes: ReadonlySet<string>): readonly Note[] {
  const gaps = new Map<string, string[]>();
  for (const { path, gap } of gapsIn(value)) {
    const home = homeIn(nameOfPath(path), homes);
    gaps.set(home, [...(gaps.get(home) ?? []), gap]);
  }
  return [...gaps].map(([path, found]) => ({ kind: 'gap', path, gaps: found }));
}

const homeIn = (path: string, homes: ReadonlySet<string>): string =>
  isTranslation(path) ? path : homeOf(path, homes);

export const pathOfNote = (note: Note): string =>
  note.kind === 'gap' ? note.path : note.finding.path;

/** How many there are of each weight. */
export function countNotes({ all }: Notes): Record<'errors' | 'warnings' | 'gaps', number> {
  const weigh = (severity: Finding['severity']) =>
    all.filter((note) => note.kind === 'finding' && note.finding.severity === severity).length;
  const gaps = all.reduce((sum, note) => sum + (note.kind === 'gap' ? note.gaps.length : 0), 0);
  return { errors: weigh('error'), warnings: weigh('warning'), gaps };
}

/** Whether an author has to do something about it, not only can. */
export const isHeavy = (note: Note): boolean =>
  note.kind === 'gap' || note.finding.severity !== 'info';

/** Whether something is to be said of a place that an author can change, or of what is inside of it. */
export function isNoted({ byHome }: Notes, name: string, where?: 'inside'): boolean {
  if (where === undefined) return byHome.get(name)?.some(isHeavy) ?? false;
  return [...byHome].some(
    ([home, notes]) => (home === name || home.startsWith(`${name}.`)) && notes.some(isHeavy),
  );
}
