// A card as it is printed: with the action of every official, and nothing in it that ages with the days.

import type { Card, CardAction } from '../card/card.js';
import { makeCard } from '../card/make-card.js';
import type { Reader } from '../card/reader.js';
import type { Case } from '../case/table.js';
import type { Locale } from '../locales/locale.js';

/** For whom and when a case is printed. */
export interface Printing extends Pick<Reader, 'locale' | 'lang' | 'now'> {
  /** The day as of which it is, as `2026-03-02`; nothing where nobody has said it. */
  readonly day: string | undefined;
}

export interface Sheet {
  readonly card: Card;
  /** BCP 47 tag of the reader's language; that of the card is the nearest one that there is. */
  readonly lang: string;
  /** What is asked of each official, the first one first; empty where nothing is asked. */
  readonly actions: readonly CardAction[];
  /** The day as of which all of this is, where it is known. */
  readonly day: string | undefined;
  /** The last day on which something is asked, where that is known. */
  readonly expires: string | undefined;
}

/** @param networks the only networks that are offered, where not all are that the case has */
export function makeSheet(
  shown: Case,
  { lang, now, locale, day }: Printing,
  networks?: Case['networks'],
): Sheet {
  const reader: Reader = { lang, now, locale: withoutAges(locale) };
  const own = networks === undefined ? {} : { networks };
  const card = makeCard(shown, reader, own);
  const others = (card.action?.choices ?? [])
    .filter(({ isPicked }) => !isPicked)
    .map(({ id }) => makeCard(shown, { ...reader, pick: { target: id } }, own).action);
  const actions = [card.action, ...others].filter((action) => action !== undefined);
  return { card, lang, actions, day, expires: shown.expires };
}

/** Of how long ago something was, a copy would soon say something wrong. */
const withoutAges = (locale: Locale): Locale => ({
  ...locale,
  stale: locale.stale.replace(/ ?[(（]\{ago\}[)）]/, ''),
});
