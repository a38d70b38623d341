import { type Case, type Overrides, type Target } from '../case/table.js';
import type { Locale } from '../locales/locale.js';
import { type NetworkId } from '../message/networks.js';
import type { CardWay, Label, Text } from './card.js';
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
export declare function chooseWays({ networks }: Pick<Case, 'networks'>, own: Partial<Pick<Overrides, 'networks'>>, target: Target): Ways;
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
export declare function makeMainWay(id: NetworkId, text: string, sending: Sending, ownLabel: Text | undefined): CardWay | undefined;
/** Another network that reaches the official. */
export declare function makeOtherWay(id: NetworkId, text: string, sending: Sending): CardWay | undefined;
/** What goes to everybody else. */
export interface Share {
    /** Whether the case's page is to go with it. */
    readonly hasLink: boolean;
    /** The text, given how it addresses the official and the address to say in it; empty where there is none. */
    readonly say: (address: string, link: string) => string;
}
/** A network that reaches everybody else; nothing where it would carry nothing. */
export declare function makeSpreadWay(id: NetworkId, { hasLink, say }: Share, sending: Sending): CardWay | undefined;
/** A sentence with a number in it, and the network that it is about. */
export declare const makeCount: (sentence: string, n: number, network: string, lang: string) => Label;
/** What a network is called: its own name, or a language's word for it. */
export declare const nameOf: (id: NetworkId, { networks }: Locale) => string;
