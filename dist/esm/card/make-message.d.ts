import type { Message, Target } from '../case/table.js';
import { type NetworkId } from '../message/networks.js';
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
export declare function makeMessages(message: Message, own: string | undefined, shown: NetworkId, target: Target, fill: Fill, link: string, pick: Pick): Messages | undefined;
