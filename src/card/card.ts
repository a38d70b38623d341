// What a reader is shown, with every word and link already chosen.
// Whatever prints a card, the element or an embed form, only prints: that is why they agree.

import type { CaseStatus } from '../case/table.js';
import type { NetworkId } from '../message/networks.js';

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
  /** `@handle`, where the official has one. */
  readonly handle: string | undefined;
}

/** The text that is sent, to the letter, and the same in pieces for showing it. */
export interface CardMessage extends Text {
  /** Handles, hashtags and addresses stand apart, so that no direction around them scrambles them. */
  readonly pieces: Label;
}

/** What is asked, of whom, with which words, and the link that sends them. */
export interface CardAction {
  readonly ask: Text | undefined;
  readonly target: CardTarget;
  readonly guidance: Text | undefined;
  readonly safety: Text | undefined;
  readonly message: CardMessage;
  readonly meaning: Text | undefined;
  readonly network: NetworkId;
  readonly label: Label;
  /** What the visible label leaves out and a screen reader should hear: official and person. */
  readonly labelRest: Label | undefined;
  readonly url: string;
}

/** Who made the case. */
export interface CardPublisher {
  readonly label: Label;
  /** Always https. */
  readonly url: string | undefined;
  readonly note: Text | undefined;
}

/** The words of the interface that stand on a card. */
export interface CardWords {
  readonly latestUpdate: string;
  readonly correction: string;
  readonly earlierUpdates: string;
  readonly whatWeAsk: string;
  readonly whoCanAct: string;
  readonly message: string;
  readonly meaning: string;
  readonly newTab: string;
  readonly comma: string;
}

export interface Card {
  /** Language and direction of the interface. */
  readonly lang: string;
  readonly dir: Direction;
  readonly words: CardWords;
  readonly status: CaseStatus;

  readonly name: Text | undefined;
  readonly headline: Text | undefined;
  /** What state the case is in, where it asks nothing. */
  readonly notice: string | undefined;
  readonly outcome: Text | undefined;
  readonly latest: CardUpdate | undefined;
  readonly earlier: readonly CardUpdate[];
  readonly summary: readonly Text[];
  /** Only while the case is open and has all that it takes. */
  readonly action: CardAction | undefined;
  readonly link: CardLink | undefined;
  readonly publisher: CardPublisher | undefined;
  /** The partner's own line. */
  readonly note: Text | undefined;
}
