// What is sent: one of the prepared texts, or what the reader has written, for each network with the official's
// address there.

import type { Message, Target } from '../case/table.js';
import { readdress } from '../message/draft.js';
import { cleanMessage } from '../message/fill.js';
import { addressOn, type NetworkId } from '../message/networks.js';
import type { Pick } from './reader.js';

export type MessageText = Message['default'][number];

/** Puts an address, and that of the case's page, into a text. */
export type Fill = (template: string, address: string, link: string) => string;

export interface Messages {
  /** The text that the prepared message was made from. */
  readonly chosen: MessageText;
  /** The one after it, where there are several. */
  readonly next: MessageText | undefined;
  /** The prepared message as the main way sends it. */
  readonly prepared: string;
  /** What is sent through a network that reaches the official: what the reader has written, where they write. */
  readonly sentOn: (id: NetworkId) => string;
  /** What goes to everybody else, to be filled in; nothing where the case leaves it to the card. */
  readonly share: string | undefined;
}

/**
 * The messages of a case to an official; nothing where there is no text.
 * @param own the partner's message in place of the case's
 * @param shown the network whose message the reader sees
 */
export function makeMessages(
  message: Message,
  own: string | undefined,
  shown: NetworkId,
  target: Target,
  fill: Fill,
  link: string,
  pick: Pick,
): Messages | undefined {
  const texts = textsOn(message, shown);
  const chosen = choose(texts, pick);
  if (chosen === undefined) return undefined;
  const preparedOn = (id: NetworkId): string => {
    const { text } = id === shown ? chosen : (choose(textsOn(message, id), pick) ?? chosen);
    return fill(own ?? text, addressOn(id, target), link);
  };
  const draft = pick.draft?.text === undefined ? undefined : pick.draft;
  return {
    chosen,
    next:
      own !== undefined || texts.length < 2
        ? undefined
        : texts[(texts.indexOf(chosen) + 1) % texts.length],
    prepared: preparedOn(shown),
    sentOn: (id) =>
      draft ? cleanMessage(readdress(draft, addressOn(id, target))) : preparedOn(id),
    share: choose(message.share, pick)?.text,
  };
}

/** The texts for a network: its own, else those for all. */
function textsOn({ email, ...message }: Message, id: NetworkId): readonly MessageText[] {
  if (id === 'email' && email !== undefined) return [email.body];
  const own = (message as Partial<Record<NetworkId, readonly MessageText[]>>)[id];
  return [own, message.default, message.x].find((texts) => texts && texts.length > 0) ?? [];
}

/** The text that was chosen before, as long as it is there; else one by chance. */
function choose(
  texts: readonly MessageText[],
  { variant, chance = 0 }: Pick,
): MessageText | undefined {
  const before = texts.find(({ text }) => text === variant);
  return before ?? texts[Math.floor(chance * texts.length)];
}
