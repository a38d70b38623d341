// Cases to begin from: ready sentences in which everything particular is a gap, so that nothing can be published that
// nobody wrote: no name, number or handle, and no date but that of the day. Pure.

import type { CaseValue } from '../draft.js';
import type { ByLang, Lang } from '../lang.js';
import { ar } from './ar.js';
import { en } from './en.js';
import { fr } from './fr.js';
import type { AskingTexts, StartTexts } from './texts.js';

/** The starting points, in the order in which they are offered. */
export const START_IDS = ['urgent', 'hunger-strike', 'trial', 'ended', 'blank'] as const;

export type StartId = (typeof START_IDS)[number];

const TEXTS: ByLang<StartTexts> = { en, fr, ar };

const MAKERS: Readonly<Record<StartId, (texts: StartTexts, today: string) => CaseValue>> = {
  blank: ({ official: { name, role }, blank: { summary, message } }) => ({
    summary: [summary],
    targets: [{ name, role }],
    message,
  }),
  urgent: (texts, today) => asking(texts, texts.urgent, today),
  'hunger-strike': (texts, today) => asking(texts, texts.hungerStrike, today),
  trial: (texts, today) => asking(texts, texts.trial, today),
  ended: ({ ended: { headline, summary, update, outcome }, publisher }, today) => ({
    headline,
    status: 'ended',
    outcome,
    summary,
    updates: [{ date: today, text: update }],
    publisher: { name: publisher },
  }),
};

/**
 * A case to begin from, in a language of the builder.
 * @param today the day, as 2015-11-09: that of the first update, in all but `blank`, which has none
 */
export function startingPoint(id: StartId, lang: Lang, today: string): CaseValue {
  const texts = TEXTS[lang];
  return { version: 1, lang, name: texts.name, ...MAKERS[id](texts, today) };
}

const asking = (
  { official, publisher }: StartTexts,
  { headline, summary, update, ask, messages, mail }: AskingTexts,
  today: string,
): CaseValue => ({
  headline,
  status: 'open',
  summary,
  updates: [{ date: today, text: update }],
  ask,
  targets: [official],
  message: { default: messages, email: mail },
  publisher: { name: publisher },
});
