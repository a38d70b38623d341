// The small pieces that a card is printed from: texts, labels, links, dates. All text is text.

import { html, nothing, type TemplateResult } from 'lit';
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
export const subLevel = ({ headingLevel }: CardView): number => Math.min(headingLevel + 1, 6);

export type Printed = TemplateResult | typeof nothing;

/** Prints a value where there is one. */
export function when<Value>(
  value: Value | undefined,
  print: (value: Value) => TemplateResult,
): Printed {
  return value === undefined ? nothing : print(value);
}

/** A text that is all there is in its box. */
export const printText = ({ text, lang, dir }: Text): TemplateResult =>
  html`<span class="text" lang=${lang ?? nothing} dir=${dir ?? nothing}>${text}</span>`;

/** A message as it is sent, whose handles and hashtags keep their direction. */
export const printMessage = ({ pieces, lang, dir }: CardMessage): TemplateResult =>
  html`<span class="text" lang=${lang ?? nothing} dir=${dir ?? nothing}
    >${printLabel(pieces)}</span
  >`;

/** A text among others: it keeps its direction to itself. */
export const isolate = ({ text, lang, dir }: Text): TemplateResult =>
  html`<bdi lang=${lang ?? nothing} dir=${dir ?? nothing}>${text}</bdi>`;

/** Words of the interface with names in them. */
export const printLabel = (label: Label): (string | TemplateResult)[] =>
  label.map((part) => (typeof part === 'string' ? part : isolate(part)));

/** A link that was checked when it was read. */
export const printLink = ({ url, label }: CardLink): TemplateResult =>
  html`<a href=${url} rel="noopener noreferrer">${printLabel(label)}</a>`;

/** A day, for people and for machines. */
export const printDate = (date: CardDate | undefined): Printed =>
  when(
    date,
    ({ iso, absolute, relative }) =>
      html`<time datetime=${iso}>${absolute} <span class="ago">(${relative})</span></time>`,
  );
