// What an element shows at a moment, made anew of all that it was given each time that it renders.

import type { Card } from '../card/card.js';
import { makeCard } from '../card/make-card.js';
import type { Pick } from '../card/reader.js';
import { nextChange } from '../card/state.js';
import { problem, type Problem } from '../case/problems.js';
import type { CaseReading } from '../case/read.js';
import type { Case } from '../case/table.js';
import { localeFor } from '../locales/registry.js';
import type { CaseAttributes } from './attributes.js';
import { chooseCase, type WaysIn } from './choose.js';
import type { Shown } from './events.js';
import { hasFallback } from './fallback.js';
import { isLanguage, readerLanguage } from './language.js';

/** The element itself, and its moment in time where a script has given it one. */
type Host = HTMLElement &
  CaseAttributes & { readonly now: unknown; readonly src: string | null | undefined };

/** What a reader has picked. */
interface Picked {
  readonly lang: string | undefined;
  readonly pickFor: (shown: Partial<Case>, src: string | undefined) => Pick;
}

/** The ways in that bring a whole case. */
type CaseWays = Omit<WaysIn, 'attributes' | 'lang' | 'hasFallback' | 'isParsed' | 'isPageWhole'>;

export interface View {
  readonly reading: CaseReading | undefined;
  readonly card: Card | undefined;
  readonly shown: Shown;
  readonly problems: readonly Problem[];
  /** Whether what is shown is there to stay, so that its problems can be told. */
  readonly isSettled: boolean;
  /** When its state changes by itself, in milliseconds since 1970, or infinite; absent where time stands still. */
  readonly changesAt: number | undefined;
}

export function makeView(host: Host, ways: CaseWays, picked: Picked): View {
  const pageLang = readerLanguage(host);
  const lang = picked.lang ?? pageLang;
  const locale = localeFor(lang);
  const isPageWhole = document.readyState === 'complete';
  const fallback = hasFallback(host);
  const { reading, overrides, problems } = chooseCase({
    ...ways,
    attributes: host,
    lang: pageLang,
    hasFallback: fallback,
    isParsed: document.readyState !== 'loading',
    isPageWhole,
  });
  // A card that is rendered for a moment of its own stays at it.
  const ownMoment = isMoment(host.now) ? host.now : undefined;
  const now = ownMoment ?? new Date();
  const hasShareSheet = typeof navigator.share === 'function';
  const pick = picked.pickFor(
    reading?.case ?? {},
    reading !== undefined && reading === ways.source ? (host.src ?? undefined) : undefined,
  );
  const reader = { lang, pageLang, locale, now, pick, hasShareSheet };
  return {
    reading,
    card: reading && makeCard(reading.case, reader, overrides),
    shown: reading ? 'case' : fallback ? 'fallback' : 'nothing',
    problems: [...problems, ...languageProblems(host)],
    isSettled: reading !== undefined || (!ways.isLoading && isPageWhole),
    changesAt: reading && !ownMoment ? nextChange(reading.case, now) : undefined,
  };
}

/** The element's own `lang`, where that is no language; those around it are not ours to judge. */
function languageProblems(host: HTMLElement): readonly Problem[] {
  const value = host.getAttribute('lang')?.trim() ?? '';
  const isFine = value === '' || isLanguage(value);
  return isFine ? [] : [problem('bad-language', 'attribute lang', { value })];
}

/** Whether a value is a moment in time; anything else that a script sets is none. */
const isMoment = (value: unknown): value is Date =>
  value instanceof Date && Number.isFinite(value.getTime());
