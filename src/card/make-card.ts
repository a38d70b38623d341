// Chooses every word and link that a reader is shown. Nothing after it decides anything.

import type { Case, Overrides, Update } from '../case/table.js';
import type { Locale } from '../locales/locale.js';
import type { Card, CardPublisher, CardUpdate, CardWords } from './card.js';
import { makeDate } from './dates.js';
import { makeAction } from './make-action.js';
import { orderUpdates } from './updates.js';
import { makeLabel, makePlural, type TextMaker, textsIn } from './words.js';

/** For whom and when a card is made. */
export interface Reader {
  readonly locale: Locale;
  /** A valid BCP 47 tag of the reader's language, which may say more than the locale: `fr-BE`, `ar-MA`. */
  readonly lang: string;
  readonly now: Date;
}

/**
 * The card for a case, complete or not: what is missing is left out.
 * @param shown the case as read
 * @param own the partner's own words, in the reader's language; they win over those of the case
 */
export function makeCard(shown: Case, reader: Reader, own: Partial<Overrides> = {}): Card {
  const { locale } = reader;
  const lang = isVariety(reader.lang, locale.lang) ? reader.lang : locale.lang;
  const status = shown.status ?? 'open';
  const isOpen = status === 'open';
  const isWithdrawn = status === 'withdrawn';
  const theirs = textsIn(shown.lang, lang);
  const partners = textsIn(reader.lang, lang);

  // A withdrawn case shows nothing but that it is withdrawn: all that follows is made from nothing.
  const facts: Partial<Case> = isWithdrawn ? {} : shown;
  const words: Partial<Overrides> = isWithdrawn ? {} : own;
  const name = theirs(facts.name);
  const link = words.link ?? facts.link;
  const [latest, ...earlier] = orderUpdates(facts.updates ?? [], reader.now).map((update) =>
    makeUpdate(update, reader, lang, theirs),
  );

  return {
    lang,
    dir: locale.dir,
    status,
    words: makeWords(locale, lang, earlier.length),
    name,
    headline: partners(words.headline) ?? theirs(facts.headline),
    notice: isOpen ? undefined : locale[status],
    outcome: isOpen ? undefined : theirs(facts.outcome),
    latest,
    earlier,
    summary: words.summary
      ? [partners(words.summary)]
      : (facts.summary ?? []).map((paragraph) => theirs(paragraph)),
    action: isOpen
      ? makeAction({ ...shown, link }, own, locale, lang, { theirs, partners })
      : undefined,
    link:
      link === undefined
        ? undefined
        : { url: link, label: makeLabel(locale.more, { name: name ?? link }) },
    publisher: makePublisher(facts, locale, theirs),
    note: partners(words.note),
  };
}

function makeUpdate(update: Update, reader: Reader, lang: string, theirs: TextMaker): CardUpdate {
  return {
    date: update.date === undefined ? undefined : makeDate(update.date, lang, reader.now),
    isCorrection: update.kind === 'correction',
    title: theirs(update.title),
    text: theirs(update.text),
    link: update.url === undefined ? undefined : { url: update.url, label: [reader.locale.source] },
  };
}

function makePublisher(
  { publisher }: Partial<Case>,
  locale: Locale,
  theirs: TextMaker,
): CardPublisher | undefined {
  if (publisher === undefined) return undefined;
  return {
    label: makeLabel(locale.publishedBy, { publisher: theirs(publisher.name) }),
    url: publisher.url,
    note: theirs(publisher.note),
  };
}

function makeWords(locale: Locale, lang: string, earlier: number): CardWords {
  const { latestUpdate, correction, whatWeAsk, whoCanAct, message, meaning, newTab, comma } =
    locale;
  const earlierUpdates = makePlural(locale.earlierUpdates, earlier, lang);
  return {
    latestUpdate,
    correction,
    earlierUpdates,
    whatWeAsk,
    whoCanAct,
    message,
    meaning,
    newTab,
    comma,
  };
}

/** Whether a tag is a language or a variety of it: `fr-BE` of `fr`. */
const isVariety = (tag: string, of: string): boolean =>
  `${tag}-`.toLowerCase().startsWith(`${of}-`.toLowerCase());
