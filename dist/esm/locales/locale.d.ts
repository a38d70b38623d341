/** The forms that a language has for a number, by Intl.PluralRules; `{n}` is the number. */
export type Plural = Partial<Record<Intl.LDMLPluralRule, string>> & {
    readonly other: string;
};
/** Every word of the interface in one language. Texts in braces are filled in by the card. */
export interface Locale {
    /** BCP 47 tag. */
    readonly lang: string;
    /** Between the parts of a list, with its space. */
    readonly comma: string;
    readonly latestUpdate: string;
    readonly correction: string;
    readonly earlierUpdates: Plural;
    /** The link to where an update can be read in full. */
    readonly source: string;
    /** The button that shows what has come since the card was shown. */
    readonly newUpdate: string;
    /** Said to those who cannot see that the card has changed. */
    readonly updated: string;
    readonly whatWeAsk: string;
    /** Before the official's name. */
    readonly whoCanAct: string;
    /** Before the choice among several officials. */
    readonly pickTarget: string;
    /** Above the message that will be sent. */
    readonly message: string;
    /** Before what the message says, for readers of another language. */
    readonly meaning: string;
    /** Said before the action where the case says nothing else. */
    readonly guidance: string;
    /** Said before the action where the case says nothing else. */
    readonly safety: string;
    /** The networks that have no name of their own, and the button that copies the message. */
    readonly networks: Readonly<Record<'email' | 'form' | 'copy' | 'share', string>>;
    /** The main button: `{target}` the official, `{name}` the person, `{network}` the network. */
    readonly tell: string;
    /** The same where the message goes to an address: `{network}` is e-mail or a contact form. */
    readonly write: string;
    /** The same where nobody knows how to reach the official. */
    readonly post: string;
    /** The button that opens a small card in place: `{name}` the person, `{target}` the official. */
    readonly open: string;
    /** Before what a small card folds away. */
    readonly whole: string;
    /** Before the other networks that reach the official, `{target}`. */
    readonly otherWays: string;
    /** Before the networks that reach everybody else. */
    readonly spread: string;
    /** What to know before a network is used. */
    readonly notes: Readonly<Record<'mention' | 'mail' | 'form' | 'page', string>>;
    readonly copied: string;
    /** The message is selected where this is said. */
    readonly notCopied: string;
    readonly notShared: string;
    /** What was opened, `{network}`: nobody knows whether anything was sent. */
    readonly opened: string;
    /** After it, before a button that copies what was to be sent there. */
    readonly gone: string;
    /** After it, where there is more to do below. */
    readonly next: string;
    /** The button that lets the reader write. */
    readonly own: string;
    /** The same button while they do. */
    readonly prepared: string;
    /** The button for another of several texts. */
    readonly another: string;
    /** Why to write. */
    readonly invitation: string;
    /** Above what the reader writes. */
    readonly draft: string;
    /** How many characters are left, `{n}`, on `{network}`. */
    readonly left: string;
    /** How many are too many. */
    readonly over: string;
    /** Said where the text does not say the official's handle, `{target}`, any more. */
    readonly lost: string;
    /** The button that puts it back. */
    readonly putBack: string;
    /** Said where the case has changed the official's address in what the reader wrote: `{target}` is how it is now. */
    readonly corrected: string;
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
