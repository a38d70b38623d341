// What the command line writes to.

export interface Terminal {
  readonly out: { write(text: string): unknown };
  readonly err: { write(text: string): unknown };
  readonly hasColours: boolean;
  /** Whether somebody sees how far it has come. */
  readonly hasProgress: boolean;
}
