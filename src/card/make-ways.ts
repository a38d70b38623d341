// The ways for a message to go: which of them a reader is offered, and what each of them sends.

import { type Case, NETWORK_IDS, type Overrides, type Target } from '../case/table.js';
import type { Locale } from '../locales/locale.js';
import { addressOn, contactOn, leftOn, type NetworkId, NETWORKS } from '../message/networks.js';
import type { CardWay, Label, Text } from './card.js';
import { numberFormat } from './intl.js';
import { makeLabel } from './words.js';

/** Which networks lead where. */
export interface Ways {
  /** That of the button; nothing where none is on that could carry a message in public. */
  readonly main: NetworkId | undefined;
  /** The others that reach the official. */
  readonly others: readonly NetworkId[];
  /** Those that reach everybody else. */
  readonly spread: readonly NetworkId[];
}

/**
 * The ways that a case supports. A partner orders the networks and leaves some out; what the case has switched off
 * stays off. X leads where it reaches the official, else the first network that does. An official who can be reached
 * by none is spoken of in public. The contact form is no network: it is there wherever an official has one.
 */
export function chooseWays(
  { networks }: Pick<Case, 'networks'>,
  own: Partial<Pick<Overrides, 'networks'>>,
  target: Target,
): Ways {
  const wanted = [own.networks ?? [], networks, NETWORK_IDS].find(({ length }) => length > 0)!;
  const on = [...new Set(wanted)].filter((id) => networks.length === 0 || networks.includes(id));
  const reaching = [...on, 'form' as const].filter((id) => contactOn(id, target) !== undefined);
  const main = reaching.includes('x')
    ? 'x'
    : (reaching[0] ?? on.find((id) => NETWORKS[id].reach === 'handle'));
  return {
    main,
    others: reaching.filter((id) => id !== main),
    spread: on.filter((id) => id !== main && !reaching.includes(id)),
  };
}

/** What a way is made from besides its network. */
export interface Sending {
  readonly locale: Locale;
  readonly lang: string;
  readonly target: Target;
  readonly official: Text;
  readonly person: Text;
  /** The subject of a mail. */
  readonly subject: string;
  /** The case's page, https; empty where there is none. */
  readonly link: string;
  readonly hasShareSheet: boolean;
}

/** The network of the button, with its sentence, or the partner's own. */
export function makeMainWay(
  id: NetworkId,
  text: string,
  sending: Sending,
  ownLabel: Text | undefined,
): CardWay | undefined {
  const { locale, target, official, person } = sending;
  const isReached = contactOn(id, target) !== undefined;
  const sentence = !isReached
    ? locale.post
    : NETWORKS[id].reach === 'handle'
      ? locale.tell
      : locale.write;
  const network = nameOf(id, locale);
  return makeWay(
    id,
    text,
    sending,
    ownLabel ? [ownLabel] : makeLabel(sentence, { target: official, name: person, network }),
    ownLabel && [official, locale.comma, person],
  );
}

/** Another network that reaches the official. */
export function makeOtherWay(id: NetworkId, text: string, sending: Sending): CardWay | undefined {
  const { locale, official, person } = sending;
  return makeWay(id, text, sending, [nameOf(id, locale)], [official, locale.comma, person]);
}

/** What goes to everybody else. */
export interface Share {
  /** Whether the case's page is to go with it. */
  readonly hasLink: boolean;
  /** The text, given how it addresses the official and the address to say in it; empty where there is none. */
  readonly say: (address: string, link: string) => string;
}

/** A network that reaches everybody else; nothing where it would carry nothing. */
export function makeSpreadWay(
  id: NetworkId,
  { hasLink, say }: Share,
  sending: Sending,
): CardWay | undefined {
  const { page, isTextless } = NETWORKS[id];
  const isBeside = page === 'always' || (page === 'asked' && hasLink);
  const text = say(addressOn(id, sending.target), isBeside ? '' : sending.link);
  if (text === '' && !isTextless) return undefined;
  const { locale, person } = sending;
  return makeWay(id, text, sending, [nameOf(id, locale)], [person], isBeside ? sending.link : '');
}

function makeWay(
  id: NetworkId,
  text: string,
  { locale, lang, target, subject, hasShareSheet }: Sending,
  label: Label,
  rest: Label | undefined,
  page = '',
): CardWay | undefined {
  const { isTextless, isSheet, link, note, reach } = NETWORKS[id];
  const contact = contactOn(id, target);
  const url = link?.({ text, subject, to: contact ?? '', page }) || undefined;
  if (url === undefined && !(isSheet && hasShareSheet)) return undefined;
  // Whoever has emptied the field has nothing to send yet.
  const isBlank = text === '' && !isTextless && page === '';
  const left = leftOn(id, text, url);
  const name = nameOf(id, locale);
  return {
    network: id,
    name,
    label,
    rest,
    handle: contact !== undefined && reach === 'handle' ? addressOn(id, target) : undefined,
    message: isTextless && contact === undefined ? '' : text,
    page,
    url: isBlank ? undefined : url,
    isSheet: isSheet === true,
    isTextless: isTextless === true,
    note: note && (contact !== undefined || isTextless) ? locale.notes[note] : undefined,
    left,
    tooLong: left !== undefined && left < 0 ? makeCount(locale.over, -left, name, lang) : undefined,
  };
}

/** A sentence with a number in it, and the network that it is about. */
export const makeCount = (sentence: string, n: number, network: string, lang: string): Label =>
  makeLabel(sentence, { n: numberFormat(lang).format(n), network });

/** What a network is called: its own name, or a language's word for it. */
export const nameOf = (id: NetworkId, { networks }: Locale): string =>
  NETWORKS[id].name ?? networks[id as keyof Locale['networks']];
