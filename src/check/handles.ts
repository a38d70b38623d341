// Handles that are typed by hand: the official of the case, misspelt in a sentence, or spelt out in a message.

import { excerpt } from '../case/text.js';
import { type Finding, finding } from './findings.js';
import { isMessage } from './messages.js';
import { isSlip } from './spelling.js';
import { handlesOf, type Subject } from './subject.js';
import type { Place } from './walk.js';

/** Where a handle does not begin: behind a letter, as in an e-mail address. */
export const BEFORE_HANDLE = '[\\p{L}\\p{N}_.@/+-]';

// With a server behind a second @ where one stands there.
const HANDLES = new RegExp(
  `(?<!${BEFORE_HANDLE})@([A-Za-z0-9_](?:[\\w.-]*\\w)?(?:@[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?)?)`,
  'gu',
);

/** So many different handles of a case are looked at; nobody types more. */
const MOST_HANDLES = 500;

/** What is wrong with handles in texts. Facts about the official have one source: the target. */
export function checkHandles({ read, places, mayAsk }: Subject): readonly Finding[] {
  if (!mayAsk) return [];
  const handles = read.targets.flatMap(handlesOf);
  // A name on Mastodon without its server is the same name, as far as letters go.
  const known = handles.flatMap((handle) =>
    handle.includes('@') ? [handle, handle.split('@')[0]!] : [handle],
  );
  if (known.length === 0) return [];
  const verdicts = new Map<string, Verdict>();
  return places
    .filter(({ format }) => format === 'plain')
    .flatMap((place) =>
      [...place.text.matchAll(HANDLES)].flatMap(([, handle]) => {
        const typed = handle!;
        if (!verdicts.has(typed) && verdicts.size < MOST_HANDLES)
          verdicts.set(typed, judge(typed, known));
        return report(typed, verdicts.get(typed), place);
      }),
    );
}

/** What a typed handle is: that of an official, a slip of the pen for the one named here, or another's. */
type Verdict = 'known' | { readonly meant: string } | undefined;

function judge(typed: string, known: readonly string[]): Verdict {
  // `@MincomMa-led` and `@MincomMa.Please` name the same handle, and networks ignore case.
  const spellings = [typed, typed.split(/[.-]/)[0]!].map((spelling) => spelling.toLowerCase());
  if (known.some((handle) => spellings.includes(handle.toLowerCase()))) return 'known';
  const meant = known.find((handle) => spellings.some((spelling) => isSlip(spelling, handle)));
  return meant === undefined ? undefined : { meant };
}

function report(typed: string, verdict: Verdict, place: Place): readonly Finding[] {
  if (verdict === undefined) return [];
  const found = `@${excerpt(typed)}`;
  if (verdict !== 'known')
    return [finding('handle-differs', place.path, { found, handle: `@${verdict.meant}` })];
  return isMessage(place) ? [finding('handle-in-message', place.path, { found })] : [];
}
