// What only published pages say, in every language that the card speaks. The element has no need of it, so no reader
// of an embed downloads it.

/** One place that a copy can be pasted into. */
interface PlaceWords {
  /** The place, as its users call it. */
  readonly name: string;
  /** What to do there, and why this form: one or two sentences. */
  readonly why: string;
}

/** Places are told apart by what they do to what is pasted. Names that are trade marks are the same in every language. */
export const PLACE_IDS = [
  'own',
  'wordpressEditor',
  'wordpressAuthor',
  'ghost',
  'squarespace',
  'webflow',
  'wix',
  'drupal',
  'joomla',
  'frames',
  'mail',
  'plain',
  'substack',
  'markdown',
] as const;

export type PlaceId = (typeof PLACE_IDS)[number];

/** Every word of the published pages in one language. Texts in braces are filled in. */
export interface SiteWords {
  /** The link that leaps over the head of a page. */
  readonly skip: string;
  /** The title of the list of all cases, and the link to it. */
  readonly cases: string;
  /** Above the cases in which something is asked. */
  readonly open: string;
  /** Above those in which nothing is asked: paused, over, won, ended. */
  readonly closed: string;
  /** Where no case is published. */
  readonly none: string;
  /** Where an address leads to nothing. */
  readonly missing: string;
  /** The link to the feed. */
  readonly feed: string;
  /** The link to the page that says how to embed the case, and its title. */
  readonly embed: string;
  /** Above the updates before the latest one. */
  readonly earlier: string;
  /** Above what came before, and why. */
  readonly background: string;
  /** On the page of a network, where it does not lead to the official any more: `{network}`. */
  readonly elsewhere: string;
  /** The link to the case's page: `{name}` the person. */
  readonly back: string;

  /** Below the title of the page that says how to embed the case. */
  readonly embedLead: string;
  /** Above the card as it will look. */
  readonly preview: string;
  /** Above the list of places. */
  readonly where: string;
  /** Names the field with what is to be copied: `{place}`. */
  readonly code: string;
  readonly copy: string;
  readonly copied: string;
  /** Before the address of the case file, for those who write their own page. */
  readonly file: string;
  /** What the key in the code is for. */
  readonly signed: string;
  /** What has to be entered where a page is built from parts: the address of the script, the name of the element, its attributes. */
  readonly scriptAddress: string;
  readonly elementName: string;
  readonly attributes: string;
  readonly places: Readonly<Record<PlaceId, PlaceWords>>;
}
