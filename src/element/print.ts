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

/** Whether a text is in the card's own language, as most are, so that nothing of it but its words can change. */
const isOwn = ({ lang, dir }: Omit<Text, 'text'>): boolean =>
  lang === undefined && dir === undefined;

/** A paragraph that is one text. */
export const printParagraph = (it: Text, part?: string): TemplateResult =>
  isOwn(it)
    ? html`<p part=${part ?? nothing} class="text" .textContent=${it.text}></p>`
    : html`<p
        part=${part ?? nothing}
        class="text"
        lang=${it.lang ?? nothing}
        dir=${it.dir ?? nothing}
        .textContent=${it.text}
      ></p>`;

/** A text that is all there is in its box. */
export const printText = ({ text, lang, dir }: Text): TemplateResult =>
  html`<span
    class="text"
    lang=${lang ?? nothing}
    dir=${dir ?? nothing}
    .textContent=${text}
  ></span>`;

/** A message as it is sent, whose handles and hashtags keep their direction. */
export const printMessage = ({ pieces, lang, dir }: CardMessage): TemplateResult =>
  html`<span class="text" lang=${lang ?? nothing} dir=${dir ?? nothing}
    >${printLabel(pieces)}</span
  >`;

/** A text among others: it keeps its direction to itself. */
export const isolate = (it: Text): TemplateResult =>
  isOwn(it)
    ? html`<bdi .textContent=${it.text}></bdi>`
    : html`<bdi lang=${it.lang ?? nothing} dir=${it.dir ?? nothing} .textContent=${it.text}></bdi>`;

/**
 * Words of the interface with names in them. Each name and what stands before it are a template inside the one before,
 * since a list takes two nodes more for each of its pieces.
 */
export function printLabel(label: Label): TemplateResult | string {
  const first = label.findIndex((part) => typeof part !== 'string');
  if (first < 0) return label.join('');
  const before = label.slice(0, first).join('');
  const name = label[first] as Text;
  const rest = printLabel(label.slice(first + 1));
  return isOwn(name)
    ? html`${before}<bdi .textContent=${name.text}></bdi>${rest}`
    : html`${before}${isolate(name)}${rest}`;
}

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
