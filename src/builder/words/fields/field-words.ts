// What there is to say of a field of a case file. One type, so that a missing text does not compile.

/** A field, for somebody who has never seen the file. */
interface FieldWords {
  /** What the form calls it: no two fields of one group are called the same. */
  readonly label: string;
  /** How to write it well: one short sentence. Absent where the label says it all. */
  readonly hint?: string;
  /** One item of a list. */
  readonly item?: string;
  /** The button that adds one. */
  readonly add?: string;
}

/** The words of a language by path, without indexes: as the keys of src/case/descriptions.ts. */
export type FieldTable = Readonly<Record<string, FieldWords>>;
