// Where the parts of an embed are published. Addresses are https, or begin at the root of the page's own site.

/** A script file, and the hash that keeps it what it is. */
export interface ScriptFile {
  readonly url: string;
  /** Subresource Integrity: `sha384-…`. */
  readonly integrity: string | undefined;
  /** Whether it is a classic script, not a module. */
  readonly isClassic: boolean;
}

export interface Places {
  /** The case file. */
  readonly src?: string | undefined;
  /** The public key that it is signed with. */
  readonly key?: string | undefined;
  /** The script of the element; where it is absent the page has it already. */
  readonly script?: ScriptFile | undefined;
  /** The page that shows a card in a frame. */
  readonly frame?: string | undefined;
  /** The folder of the case's action pages, for frames in which no network can be opened; on the site of `frame`. */
  readonly actions?: string | undefined;
  /** What fits the height of frames on the page around them. */
  readonly frameParent?: ScriptFile | undefined;
}
