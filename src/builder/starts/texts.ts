// What a language has to say for the starting points. All that is particular is a gap: ‹what belongs here›.
// The person's sex is not known, so no sentence may depend on it.

/** The texts of a case that asks something. */
export interface AskingTexts {
  readonly headline: string;
  readonly summary: readonly string[];
  /** The latest, of the day on which the case is begun. */
  readonly update: string;
  readonly ask: string;
  /** Each fits into a post on X. With `{target}`, which none begins with. */
  readonly messages: readonly [string, string];
  readonly mail: { readonly subject: string; readonly body: string };
}

export interface StartTexts {
  readonly name: string;
  readonly official: {
    readonly name: string;
    readonly role: string;
    readonly organisation: string;
  };
  readonly publisher: string;
  readonly blank: { readonly summary: string; readonly message: string };
  readonly urgent: AskingTexts;
  readonly hungerStrike: AskingTexts;
  readonly trial: AskingTexts;
  readonly ended: {
    readonly headline: string;
    readonly summary: readonly string[];
    readonly update: string;
    readonly outcome: string;
  };
}
