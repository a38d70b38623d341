// What is pasted where: the same that the published page "Put this on your site" offers, and where there is no site yet,
// what the command `embed` prints. Pure.

import type { Case } from '../../case/table.js';
import { makeOutline, type Outline } from '../../embed/outline.js';
import type { Places } from '../../embed/places.js';
import { localeFor } from '../../locales/registry.js';
import { openEdition } from '../../site/case-files.js';
import { type Choice, CHOICES, printChosen } from '../../site/choices.js';
import { NO_CONFIG } from '../../site/config.js';
import { makeSiteCase, type Site } from '../../site/site.js';
import type { PlaceId } from '../../site/words.js';
import { dayOf } from '../day.js';

/** In the order in which they are offered. */
export const PLACES: readonly PlaceId[] = [...CHOICES.flatMap(({ places }) => places), 'wix'];

/** What is to be copied for a place; nothing for Wix, which takes no code. */
export const choiceFor = (place: PlaceId): Choice | undefined =>
  CHOICES.find(({ places }) => places.includes(place));

/** What has to be known before something can be pasted there: where the site is served, and also its scripts. */
export type Need = 'nothing' | 'site' | 'scripts';

export function needOf(place: PlaceId): Need {
  const choice = choiceFor(place);
  if (choice === undefined || choice.hasScript === true) return 'scripts';
  return choice.form === 'hook' ? 'site' : 'nothing';
}

/** The places that need no site, and all others: in groups, as they are offered. */
export const PLACE_GROUPS: Readonly<Record<'alone' | 'onSite', readonly PlaceId[]>> = {
  alone: PLACES.filter((place) => needOf(place) === 'nothing'),
  onSite: PLACES.filter((place) => needOf(place) !== 'nothing'),
};

/** What is offered to begin with: something that works already. */
export const firstPlace = (hasSite: boolean): PlaceId =>
  PLACE_GROUPS[hasSite ? 'onSite' : 'alone'][0]!;

/** Whether what is to be pasted is formatted text, which can be copied with its look as well. */
export const hasLook = ({ form }: Choice): boolean => form === 'email' || form === 'html';

/** The languages in which a case is published, its own first. */
export const languagesFor = (shown: Case): readonly string[] =>
  makeSiteCase('', shown, NO_CONFIG, []).editions.map(({ lang }) => lang);

/** A case in one language, and the addresses of what it refers to. */
export interface Opened {
  readonly outline: Outline;
  readonly places: Places;
}

/** @param lang one of `languagesFor` */
export function openOnSite(name: string, shown: Case, lang: string, site: Site): Opened {
  const published = makeSiteCase(name, shown, site, []);
  const edition = published.editions.find((it) => it.lang === lang) ?? published.editions[0]!;
  return openEdition(published, edition, site);
}

/** As long as there is no site, links go straight to the networks, and everything is as of today. */
export function openAlone(shown: Case, lang: string, now: Date): Opened {
  const outline = makeOutline(shown, { lang, locale: localeFor(lang), now, day: dayOf(now) });
  return { outline, places: {} };
}

/** The code for a place, as pages have it in the field to copy from. */
export function codeFor(choice: Choice, { outline, places }: Opened): string {
  return printChosen(choice, outline, places);
}
