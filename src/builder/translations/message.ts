// A message in whichever of its many shapes it was written: its wordings by network, each in its place. Pure.

import { isLong, isObject, own } from '../../case/read-fields.js';
import { CASE_FIELDS } from '../../case/table.js';
import { isBlank } from '../../case/text.js';
import { type Path, valueAt } from '../draft.js';

/** Which text of a message. */
export interface MessageAt {
  /** A network as in the table: `default`, `x`, `email`. */
  readonly network: string;
  readonly index: number;
  readonly part: 'text' | 'meaning' | 'subject';
}

/** One wording as it was written: a text, or an object with more than that; anything else is an empty text. */
export type Wording = string | object;

export type Wordings = Readonly<Record<string, readonly Wording[]>>;

export interface Message {
  readonly wordings: Wordings;
  /** Of the mail; empty where there is none. */
  readonly subject: string;
}

const MESSAGE = CASE_FIELDS.translations.field.of.fields.message.field;
/** As in the table: `default` comes first. */
export const NETWORKS: readonly string[] = Object.keys(MESSAGE.fields);

export const textOf = (wording: Wording | undefined): string => partOf(wording, 'text') ?? '';
export const langOf = (wording: Wording | undefined) => partOf(wording, 'lang');
export const meaningOf = (wording: Wording | undefined): string => partOf(wording, 'meaning') ?? '';

/** Whether there is anything to send. */
export const saysAny = (wording: Wording | undefined): boolean => !isBlank(textOf(wording));

function partOf(wording: Wording | undefined, part: string): string | undefined {
  const found = isObject(wording) ? own(wording, part) : part === 'text' ? wording : undefined;
  return typeof found === 'string' ? found : undefined;
}

/** Whether a message is written by network, so that not all of it stands for `default`. */
export const isByNetwork = (message: unknown): message is object => isLong(message, MESSAGE);

export function readMessage(message: unknown): Message {
  const isLong = isByNetwork(message);
  const wordings = NETWORKS.map((network) => {
    const isHere = isLong || network === 'default';
    const found = isHere ? valueAt(message, isLong ? pathOf(network) : []) : undefined;
    const list = Array.isArray(found) && network !== 'email' ? (found as unknown[]) : [found];
    const isNothing = list.length === 1 && isBlank(found);
    return [network, isNothing ? [] : list.map(wordingOf)] as const;
  });
  const subject = isLong ? valueAt(message, ['email', 'subject']) : undefined;
  return {
    wordings: Object.fromEntries(wordings),
    subject: typeof subject === 'string' ? subject : '',
  };
}

const wordingOf = (found: unknown): Wording =>
  typeof found === 'string' || isObject(found) ? found : '';

/** Where the wordings for a network stand in a message by network. */
export const pathOf = (network: string): Path =>
  network === 'email' ? ['email', 'body'] : [network];

/** Where a text stands in a message; nothing where it does not. */
export function placeOf(message: unknown, { network, index, part }: MessageAt): Path | undefined {
  const isLong = isByNetwork(message);
  if (!isLong && (network !== 'default' || part === 'subject')) return undefined;
  const start = part === 'subject' ? ['email'] : isLong ? pathOf(network) : [];
  const isList = part !== 'subject' && Array.isArray(valueAt(message, start));
  if (!isList && index > 0) return undefined;
  const place = isList ? [...start, index] : start;
  const isPlain = part === 'text' && typeof valueAt(message, place) === 'string';
  const whole = isPlain ? place : [...place, part];
  const found = valueAt(message, whole);
  return typeof found === 'string' && !isBlank(found) ? whole : undefined;
}
