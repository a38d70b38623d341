import type { Locale } from '../locales/locale.js';
import type { NetworkId } from '../message/networks.js';
import type { CardState } from './state.js';
export type Direction = 'ltr' | 'rtl';
/** A text, and what it needs to be told where it is not in the card's own language. */
export interface Text {
    readonly text: string;
    /** BCP 47 tag; absent where it is the card's own, or not known. */
    readonly lang?: string;
    /** Absent where it is the card's own; `auto` where the language is not known. */
    readonly dir?: Direction | 'auto';
}
/** Words of the interface with names and handles in them, which keep their own direction. */
export type Label = readonly (string | Text)[];
export interface CardDate {
    /** As the author wrote it: a date, or a date-time with offset. */
    readonly iso: string;
    readonly absolute: string;
    readonly relative: string;
}
export interface CardUpdate {
    readonly date: CardDate | undefined;
    readonly isCorrection: boolean;
    readonly title: Text | undefined;
    readonly text: Text;
    readonly link: CardLink | undefined;
}
export interface CardLink {
    readonly label: Label;
    /** Always https. */
    readonly url: string;
}
export interface CardTarget {
    readonly name: Text;
    readonly role: Text | undefined;
    readonly organisation: Text | undefined;
    /** `@handle`, where the official has one on the network of the main button. */
    readonly handle: string | undefined;
}
/** The text that is sent, to the letter, and the same in pieces for showing it. */
export interface CardMessage extends Text {
    /** Handles, hashtags and addresses stand apart, so that no direction around them scrambles them. */
    readonly pieces: Label;
}
export interface CardLanguage {
    /** BCP 47 tag. */
    readonly lang: string;
    /** What the language calls itself. */
    readonly label: string;
    readonly isPicked: boolean;
}
/** One of several officials, for the reader to pick. */
export interface CardChoice {
    /** Names the official to `Pick.target`. */
    readonly id: string;
    readonly label: string;
    readonly isPicked: boolean;
}
/** A way for the message to go: a network, or the official's own form. */
export interface CardWay {
    readonly network: NetworkId;
    /** What the network is called. */
    readonly name: string;
    /** What is seen on it. */
    readonly label: Label;
    /** What the visible label leaves out and a screen reader should hear. */
    readonly rest: Label | undefined;
    /** `@handle`, where it reaches the official by one. */
    readonly handle: string | undefined;
    /** The text that is sent, to the letter, or to be pasted into a form; empty where the page goes alone. */
    readonly message: string;
    /** The case's page, where it goes beside the text; else empty. */
    readonly page: string;
    /** https or mailto; absent for the device's own share sheet, and where there is nothing to send yet. */
    readonly url: string | undefined;
    readonly isSheet: boolean;
    /** Whether the text does not go with the link. */
    readonly isTextless: boolean;
    /** What to know before it is used. */
    readonly note: string | undefined;
    /** How many characters it still takes, below 0 where it is too long; absent where no limit is known. */
    readonly left: number | undefined;
    /** Said where the message is too long for it. */
    readonly tooLong: Label | undefined;
}
/** What is said of a message while it is written. */
export interface CardDraft {
    /** How much room is left, where there is a limit. */
    readonly counter: Label | undefined;
    readonly isTooLong: boolean;
    /** Said where the message does not say the official's handle any more. */
    readonly lost: Label | undefined;
}
/** What is asked, of whom, with which words, and the ways to send them. */
export interface CardAction {
    readonly ask: Text | undefined;
    readonly target: CardTarget;
    /** All officials, where there are several. */
    readonly choices: readonly CardChoice[];
    readonly guidance: Text | undefined;
    readonly safety: Text | undefined;
    /** As the main way sends it. */
    readonly message: CardMessage;
    readonly meaning: Text | undefined;
    /** The text that the message was made from; it names the message in `Pick.variant`. */
    readonly variant: string;
    /** The next of several texts, for `Pick.variant`. */
    readonly nextVariant: string | undefined;
    /** How the message addresses the official: `@handle`, or the plain name. */
    readonly address: string;
    /** What the message calls the person. */
    readonly name: string;
    /** Only while the reader writes. */
    readonly draft: CardDraft | undefined;
    /** The button; absent where no network is on that could send the message. */
    readonly main: CardWay | undefined;
    /** What opens the action where it is folded away. */
    readonly openLabel: Label;
    /** The other ways that reach the official. */
    readonly others: readonly CardWay[];
    readonly othersLabel: Label;
    /** The networks that carry what goes to everybody else. */
    readonly spread: readonly CardWay[];
}
/** A picture, usually a portrait. */
export interface CardImage {
    /** Always https. */
    readonly url: string;
    readonly alt: Text | undefined;
    readonly credit: Text | undefined;
    /** In pixels, where the file says so. */
    readonly width: number | undefined;
    readonly height: number | undefined;
}
interface CardBackground {
    readonly title: Text | undefined;
    readonly text: Text;
}
export interface CardProgress {
    /** How many, and of how many, in the reader's digits. */
    readonly numbers: string;
    readonly label: Text | undefined;
    readonly count: number;
    readonly goal: number | undefined;
}
/** Who made the case. */
interface CardPublisher {
    readonly label: Label;
    /** Always https. */
    readonly url: string | undefined;
    readonly note: Text | undefined;
}
export interface Card {
    /** Language and direction of the interface. */
    readonly lang: string;
    readonly dir: Direction;
    /** The words of the interface. */
    readonly words: Locale;
    readonly state: CardState;
    /** The languages that the reader can have the case in; none where there is only one. */
    readonly languages: readonly CardLanguage[];
    readonly name: Text | undefined;
    readonly headline: Text | undefined;
    /** Not where a case has ended: whoever is free, or has died, is not to be shown as they were. */
    readonly image: CardImage | undefined;
    /** What state the case is in, where that is not simply open. */
    readonly notice: string | undefined;
    /** What leads before the action, where nothing has been heard of the case for long. */
    readonly checkFirst: CardLink | undefined;
    readonly outcome: Text | undefined;
    readonly latest: CardUpdate | undefined;
    readonly earlier: readonly CardUpdate[];
    /** How many earlier ones there are; empty where there are none. */
    readonly earlierLabel: string;
    readonly summary: readonly Text[];
    /** Only while the case is open and has all that it takes. */
    readonly action: CardAction | undefined;
    readonly background: readonly CardBackground[];
    readonly progress: CardProgress | undefined;
    readonly links: readonly CardLink[];
    readonly link: CardLink | undefined;
    readonly publisher: CardPublisher | undefined;
    /** The partner's own line. */
    readonly note: Text | undefined;
}
export {};
