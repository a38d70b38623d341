// The texts of a message beside those of its translation. Pure. One in the official's own language is sent as it is:
// what is translated of it is what it means.

import { isBlank } from '../../case/text.js';
import type { Path } from '../draft.js';
import {
  langOf,
  meaningOf,
  type Message,
  type MessageAt,
  NETWORKS,
  pathOf,
  placeOf,
  readMessage,
  saysAny,
  textOf,
  type Wording,
} from './message.js';

/** A text of a message and its translation. */
export interface MessageText {
  readonly at: MessageAt;
  /** As in the table: `message.email.body.text`. */
  readonly field: string;
  /** Which of several wordings for a network it is, from 1; 0 where there is only one. */
  readonly variant: number;
  readonly original: string;
  /** Where that is not the language of the case. */
  readonly originalLang: string | undefined;
  readonly text: string;
  /** From the translated message on: the text's own place where it has one, else empty. */
  readonly path: Path;
  /** Whether it goes out in the language of the case as long as it is not translated. */
  readonly isOpen: boolean;
}

/** The texts that a message has to translate, and those that its translation has. */
export function messageTexts(original: unknown, translated: unknown): readonly MessageText[] {
  const from = readMessage(original);
  const to = readMessage(translated);
  const spare = NETWORKS.flatMap((network) => from.wordings[network]!).find(saysAny);
  if (spare === undefined) return [];
  const texts = NETWORKS.flatMap((network) => {
    const theirs = from.wordings[network]!;
    const ours = to.wordings[network]!;
    const count = Math.max(theirs.length, ours.length);
    const wordings = Array.from({ length: count }, (_, index) => {
      const own = theirs[index];
      if (!saysAny(own) && !saysAny(ours[index])) return [];
      // A translation may have more of them than the case has.
      const source = saysAny(own) ? own! : (theirs.find(saysAny) ?? spare);
      return wordingTexts(source, ours[index], { network, index, count });
    });
    return [...(network === 'email' ? subjectTexts(from, to) : []), ...wordings.flat()];
  });
  return texts.map((text) => ({ ...text, path: placeOf(translated, text.at) ?? [] }));
}

type Unplaced = Omit<MessageText, 'path'>;

interface In {
  readonly network: string;
  readonly index: number;
  readonly count: number;
}

function wordingTexts(
  source: Wording,
  ours: Wording | undefined,
  { network, index, count }: In,
): readonly Unplaced[] {
  const field = ['message', ...pathOf(network)].join('.');
  const more = { variant: count > 1 ? index + 1 : 0, originalLang: langOf(source) };
  const isTheirs = isOfficials(source, ours);
  const said = meaningOf(source);
  const text: Unplaced = {
    ...more,
    at: { network, index, part: 'text' },
    field: `${field}.text`,
    original: textOf(source),
    text: textOf(ours),
    isOpen: langOf(source) === undefined,
  };
  const meaning: Unplaced = {
    ...more,
    at: { network, index, part: 'meaning' },
    field: `${field}.meaning`,
    original: isBlank(said) ? textOf(source) : said,
    originalLang: isBlank(said) ? more.originalLang : undefined,
    text: meaningOf(ours),
    isOpen: false,
  };
  const hasMeaning = (isTheirs && !isBlank(said)) || !isBlank(meaning.text);
  return [...(isTheirs ? [] : [text]), ...(hasMeaning ? [meaning] : [])];
}

/** Of a mail in the official's language the subject is in that, too. */
function subjectTexts(from: Message, to: Message): readonly Unplaced[] {
  const isTheirs = isOfficials(from.wordings['email']![0], to.wordings['email']![0]);
  const isOwn = !isBlank(to.subject) && to.subject !== from.subject;
  if (!isOwn && (isTheirs || isBlank(from.subject))) return [];
  return [
    {
      at: { network: 'email', index: 0, part: 'subject' },
      field: 'message.email.subject',
      variant: 0,
      original: isBlank(from.subject) ? to.subject : from.subject,
      originalLang: undefined,
      text: to.subject,
      isOpen: false,
    },
  ];
}

/** Whether a wording is in the official's language, and its translation has no text of its own. */
function isOfficials(original: Wording | undefined, translated: Wording | undefined): boolean {
  if (langOf(original) === undefined) return false;
  const isTaken = textOf(translated) === textOf(original) && langOf(translated) !== undefined;
  return !saysAny(translated) || isTaken;
}
