// Handles that are typed by hand: the official of the case, misspelt in a sentence, or spelt out in a message.

import { excerpt, type Finding, finding } from './findings.js';
import { isMessage } from './messages.js';
import { isSlip } from './spelling.js';
import { handlesOf, type Subject } from './subject.js';
import type { Place } from './walk.js';

// An @ with no letter before it, so no e-mail address; with a server behind a second @ where one stands there.
const HANDLES =
  /(?<![\p{L}\p{N}_.@/+-])@([A-Za-z0-9_](?:[\w.-]*\w)?(?:@[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?)?)/gu;

/** What is wrong with handles in texts. Facts about the official have one source: the target. */
export function checkHandles({ read, places, mayAsk }: Subject): readonly Finding[] {
  if (!mayAsk) return [];
  const handles = read.targets.flatMap(handlesOf);
  // A name on Mastodon without its server is the same name, as far as letters go.
  const known = handles.flatMap((handle) =>
    handle.includes('@') ? [handle, handle.split('@')[0]!] : [handle],
  );
  if (known.length === 0) return [];
  return places
    .filter(({ format }) => format === 'plain')
    .flatMap((place) =>
      [...place.text.matchAll(HANDLES)].flatMap(([, handle]) => judge(handle!, known, place)),
    );
}

function judge(typed: string, known: readonly string[], place: Place): readonly Finding[] {
  // `@MincomMa-led` and `@MincomMa.Please` name the same handle.
  const spellings = [typed, typed.split(/[.-]/)[0]!];
  if (spellings.some((spelling) => known.includes(spelling))) {
    return isMessage(place)
      ? [finding('handle-in-message', place.path, { found: `@${excerpt(typed)}` })]
      : [];
  }
  const meant = known.find((handle) => spellings.some((spelling) => isSlip(spelling, handle)));
  if (meant === undefined) return [];
  return [
    finding('handle-differs', place.path, { found: `@${excerpt(typed)}`, handle: `@${meant}` }),
  ];
}
