// What the publisher of a site decides about it.

export interface Config {
  /** What the site is called; by default it has no name, and its list of cases is called that. */
  readonly title: string | undefined;
  /** BCP 47 tag of the list of all cases and of their feed. */
  readonly lang: string;
  /** At the foot of every page: imprint, privacy. */
  readonly links: readonly { readonly label: string; readonly url: string }[];
  /** Further addresses that the page for frames may show. */
  readonly frame: readonly string[];
  /** The text of a style sheet of its own. */
  readonly styles: string | undefined;
}

/** Where nothing is decided. */
export const NO_CONFIG: Config = {
  title: undefined,
  lang: 'en',
  links: [],
  frame: [],
  styles: undefined,
};
