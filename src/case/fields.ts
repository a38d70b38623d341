// The kinds of field that a case file can have, and the type that each is read as.
// Data only: read-fields.ts interprets it, schema.ts prints it as JSON Schema, and so they agree.

import type { Format } from './formats.js';

export interface TextField {
  readonly kind: 'text';
  /** The longest text, in code points. */
  readonly max: number;
  readonly format: Format;
}

/** A whole number. */
export interface CountField {
  readonly kind: 'count';
  readonly min: number;
}

export interface ChoiceField<Option extends string = string> {
  readonly kind: 'choice';
  readonly options: readonly Option[];
}

/** A field that the author may switch off with `false`. */
export interface SwitchField {
  readonly kind: 'switch';
  readonly of: TextField;
}

export interface ListField<Item extends Field = Field> {
  readonly kind: 'list';
  readonly of: Item;
  /** The longest list; what follows is left out. */
  readonly max: number;
  /** Whether a single item may stand for a list of one. */
  readonly single: boolean;
}

export interface GroupField<
  Fields extends FieldMap = FieldMap,
  Essential extends keyof Fields | null = keyof Fields | null,
> {
  readonly kind: 'group';
  readonly fields: Fields;
  /** Without this one the group says nothing and is left out; `null` where any field will do. */
  readonly essential: Essential;
  /** The field whose value may stand for the whole group; `null` where none may. */
  readonly short: string | null;
}

/** An object whose keys are language tags. */
export interface ByLanguageField<Item extends GroupField = GroupField> {
  readonly kind: 'by-language';
  readonly of: Item;
  /** The most languages; what follows is left out. */
  readonly max: number;
}

export type Field =
  TextField | CountField | ChoiceField | SwitchField | ListField | GroupField | ByLanguageField;

/** A field in its place: what it is, and when it may not be missing. */
export interface Entry<F extends Field = Field> {
  readonly field: F;
  /** `true`, or the states of the case in which the field is required. */
  readonly required: boolean | readonly string[];
}

export interface FieldMap {
  readonly [key: string]: Entry;
}

/** The type that a field is read as. */
export type ReadOf<F extends Field> =
  F extends ChoiceField<infer Option>
    ? Option
    : F extends TextField
      ? string
      : F extends CountField
        ? number
        : F extends SwitchField
          ? string | false
          : F extends ListField<infer Item>
            ? readonly ReadOf<Item>[]
            : F extends ByLanguageField<infer Item>
              ? { readonly [language: string]: ReadOf<Item> }
              : F extends GroupField<infer Fields, infer Essential>
                ? ReadFields<Fields> & {
                    readonly [Key in Essential & string]: ReadOf<Fields[Key]['field']>;
                  }
                : never;

/** The type that a map of fields is read as: lists are always there, everything else only where it was good. */
export type ReadFields<Fields extends FieldMap> = {
  readonly [Key in keyof Fields]: Fields[Key]['field'] extends ListField
    ? ReadOf<Fields[Key]['field']>
    : ReadOf<Fields[Key]['field']> | undefined;
};

export const text = (max: number, format: Format = 'plain'): TextField => ({
  kind: 'text',
  max,
  format,
});

export const count = (min = 0): CountField => ({ kind: 'count', min });

export const choice = <const Option extends string>(
  ...options: readonly Option[]
): ChoiceField<Option> => ({ kind: 'choice', options });

export const switchable = (of: TextField): SwitchField => ({ kind: 'switch', of });

export const list = <Item extends Field>(of: Item, max: number): ListField<Item> => ({
  kind: 'list',
  of,
  max,
  single: false,
});

export const oneOrMore = <Item extends Field>(of: Item, max: number): ListField<Item> => ({
  ...list(of, max),
  single: true,
});

export const group = <Fields extends FieldMap, Essential extends keyof Fields | null>(
  fields: Fields,
  essential: Essential,
): GroupField<Fields, Essential> => ({ kind: 'group', fields, essential, short: null });

/** A group that may also be written as just one of its fields. */
export const shortable = <Fields extends FieldMap, Essential extends keyof Fields | null>(
  fields: Fields,
  short: keyof Fields & string,
  essential: Essential,
): GroupField<Fields, Essential> => ({ ...group(fields, essential), short });

export const byLanguage = <Item extends GroupField>(
  of: Item,
  max: number,
): ByLanguageField<Item> => ({ kind: 'by-language', of, max });

export const optional = <F extends Field>(field: F): Entry<F> => ({ field, required: false });

export const required = <F extends Field>(field: F): Entry<F> => ({ field, required: true });

export const requiredWhile = <F extends Field>(states: readonly string[], field: F): Entry<F> => ({
  field,
  required: states,
});
