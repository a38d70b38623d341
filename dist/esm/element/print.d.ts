import { nothing, type TemplateResult } from 'lit';
import type { CardDate, CardLink, CardMessage, Label, Text } from '../card/card.js';
import type { ReaderController } from './reader-controller.js';
import type { Layout } from './settings.js';
/** What the element adds to a card: how it is shown, and who uses it. */
export interface CardView {
    readonly layout: Layout;
    readonly theme: string;
    readonly headingLevel: number;
    readonly reader: ReaderController;
}
/** The level of the headings below that of the card: there are six of them. */
export declare const subLevel: ({ headingLevel }: CardView) => number;
export type Printed = TemplateResult | typeof nothing;
/** Prints a value where there is one. */
export declare function when<Value>(value: Value | undefined, print: (value: Value) => TemplateResult): Printed;
/** A paragraph that is one text. */
export declare const printParagraph: (it: Text, part?: string) => TemplateResult;
/** A text that is all there is in its box. */
export declare const printText: ({ text, lang, dir }: Text) => TemplateResult;
/** A message as it is sent, whose handles and hashtags keep their direction. */
export declare const printMessage: ({ pieces, lang, dir }: CardMessage) => TemplateResult;
/** A text among others: it keeps its direction to itself. */
export declare const isolate: (it: Text) => TemplateResult;
/**
 * Words of the interface with names in them. Each name and what stands before it are a template inside the one before,
 * since a list takes two nodes more for each of its pieces.
 */
export declare function printLabel(label: Label): TemplateResult | string;
/** A link that was checked when it was read. */
export declare const printLink: ({ url, label }: CardLink) => TemplateResult;
/** A day, for people and for machines. */
export declare const printDate: (date: CardDate | undefined) => Printed;
