// What a reader is asked to do: whom to tell what, and the link that sends it.

import type { Case, Overrides } from '../case/table.js';
import type { Locale } from '../locales/locale.js';
import { fillMessage } from '../message/fill.js';
import { NETWORKS } from '../message/networks.js';
import type { CardAction } from './card.js';
import { makeLabel, makePieces, type TextMaker, textsIn } from './words.js';

interface Makers {
  /** For the texts of the case. */
  readonly theirs: TextMaker;
  /** For the partner's own words. */
  readonly partners: TextMaker;
}

/** The action of an open case; nothing where person, official or message is not known. */
export function makeAction(
  asked: Case,
  own: Partial<Overrides>,
  locale: Locale,
  cardLang: string,
  { theirs, partners }: Makers,
): CardAction | undefined {
  const [target] = asked.targets;
  if (asked.name === undefined || target === undefined || asked.message === undefined) {
    return undefined;
  }
  const network = NETWORKS.x;
  const template = own.message ?? asked.message.text;
  const text = fillMessage(template, {
    target: network.address(target),
    name: asked.name,
    link: asked.link ?? '',
  });
  const inMessage = own.message ? partners : textsIn(asked.message.lang ?? asked.lang, cardLang);
  const official = theirs(target.name);
  const person = theirs(asked.name);

  return {
    ask: theirs(asked.ask),
    target: {
      name: official,
      role: theirs(target.role),
      organisation: theirs(target.organisation),
      handle: target.x === undefined ? undefined : `@${target.x}`,
    },
    guidance: advice(asked.guidance, locale.guidance, theirs),
    safety: advice(asked.safety, locale.safety, theirs),
    message: { ...inMessage(text), pieces: makePieces(text) },
    // The partner's message is another one: what the case's message means does not explain it.
    meaning: own.message ? undefined : theirs(asked.message.meaning),
    network: network.id,
    label: own.label
      ? [partners(own.label)]
      : makeLabel(locale.tell, { target: official, name: person, network: network.name }),
    labelRest: own.label ? [official, locale.comma, person] : undefined,
    url: network.link(text),
  };
}

/** What the case says, else what the language says; nothing where the case switched it off. */
function advice(said: string | false | undefined, fallback: string, theirs: TextMaker) {
  if (said === false) return undefined;
  return said === undefined ? { text: fallback } : theirs(said);
}
