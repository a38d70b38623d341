// What a language has to say. One type, so that a missing text does not compile.

/** The forms that a language has for a number, by Intl.PluralRules; `{n}` is the number. */
export type Plural = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/** Every word of the interface in one language. Texts in braces are filled in by the card. */
export interface Locale {
  /** BCP 47 tag. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** Between the parts of a list, with its space. */
  readonly comma: string;

  readonly latestUpdate: string;
  readonly correction: string;
  readonly earlierUpdates: Plural;
  /** The link to where an update can be read in full. */
  readonly source: string;

  readonly whatWeAsk: string;
  /** Before the official's name. */
  readonly whoCanAct: string;
  /** Before the choice among several officials. */
  readonly pickTarget: string;
  /** Above the message that will be sent. */
  readonly message: string;
  /** Above what the message says, for readers of another language. */
  readonly meaning: string;
  /** Said before the action where the case says nothing else. */
  readonly guidance: string;
  /** Said before the action where the case says nothing else. */
  readonly safety: string;

  /** The main button: `{target}` the official, `{name}` the person, `{network}` the network. */
  readonly tell: string;
  /** Part of every link that opens a new tab. */
  readonly newTab: string;
  /** The link to the case's page; `{name}` the person. */
  readonly more: string;
  /** Who made the case; `{publisher}`. */
  readonly publishedBy: string;

  /** What leads where nothing has been heard of a case for long. */
  readonly checkFirst: string;
  /** Before the choice of a language. */
  readonly language: string;
  /** How far a campaign has come: `{count}` of `{goal}`. */
  readonly progress: string;

  /** An open case of which nothing has been heard since `{date}`, which was `{ago}`. */
  readonly stale: string;
  /** After the last day, `{date}`. */
  readonly expired: string;
  readonly paused: string;
  readonly won: string;
  readonly ended: string;
  readonly withdrawn: string;
}
