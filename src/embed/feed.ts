// Prints entries of an Atom feed (RFC 4287). Feed readers take away links that open a network, so there are none: an
// entry leads to the case's page, and through the action pages where there are some.

import type { Card, CardUpdate } from '../card/card.js';
import { isAsking } from '../card/state.js';
import { escapeHtml, openTag } from './html.js';
import { printHtml, titleOf } from './markup.js';
import type { Outline } from './outline.js';

/** What an entry says. */
export interface Entry {
  /** BCP 47 tag. */
  readonly lang: string;
  readonly title: string;
  /** An address that no other entry has, and that stays this one's. */
  readonly id: string;
  /** Where it is to be read. */
  readonly url: string;
  readonly updated: Date;
  readonly author: string;
  /** HTML. */
  readonly content: string;
}

/** @param isAlone whether it is printed without the feed around it */
export function printEntry(entry: Entry, isAlone = false): string {
  const { lang, title, id, url, updated, author, content } = entry;
  const xmlns = isAlone ? 'http://www.w3.org/2005/Atom' : undefined;
  return [
    `${openTag('entry', { xmlns, 'xml:lang': lang })}\n`,
    `  ${printXml('title', title)}`,
    `  ${printXml('id', id)}`,
    `  ${openTag('link', { rel: 'alternate', type: 'text/html', href: url })}</link>\n`,
    `  ${printXml('updated', updated.toISOString())}`,
    `  <author>\n    ${printXml('name', author)}  </author>\n`,
    `  ${printXml('content', content, { type: 'html' })}`,
    '</entry>\n',
  ].join('');
}

/** An element with a text, without the two characters that text may hold and XML may not (w3.org/TR/xml, 2.2). */
export const printXml = (name: string, text: string, attributes = {}): string =>
  `${openTag(name, attributes)}${escapeHtml(text.replace(/[\uFFFE\uFFFF]/g, ''))}</${name}>\n`;

/**
 * An entry for the latest update of a case, complete without the feed around it.
 * @param now the moment of the entry where the case has no dated update
 * @returns nothing where the case has no page: an entry needs one
 */
export function printFeedEntry(outline: Outline, now: Date): string | undefined {
  const { card, blocks } = outline;
  const { lang, link, latest } = card;
  if (link === undefined) return undefined;
  const kept = blocks.filter((block) => !('isIntent' in block && block.isIntent));
  const entry: Entry = {
    lang,
    title: titleOf(card),
    id: link.url + versionOf(card),
    url: link.url,
    updated: latest?.date === undefined ? now : new Date(latest.date.iso),
    author: authorOf(card) ?? new URL(link.url).host,
    content: printHtml({ ...outline, blocks: kept }).trimEnd(),
  };
  return printEntry(entry, true);
}

/** Who made the case, where it says so: what stands apart in the sentence about it. No reader downloads a name for this. */
export const authorOf = ({ publisher }: Card): string | undefined =>
  publisher?.label.find((piece) => typeof piece === 'object')?.text;

/** Another update is another entry, and so is another state: readers show anew only what they do not know. */
function versionOf(card: Card): string {
  const { state, latest } = card;
  const place = latest && placeOfUpdate(latest, card);
  const parts = [...(place === undefined ? [] : [place]), ...(isAsking(state) ? [] : [state])];
  return parts.length === 0 ? '' : `#${parts.join('-')}`;
}

/**
 * Where an update is to be found on the page of its case, and what tells it from others: its date. Of several of one date
 * the oldest has no number, so that it keeps its place when another one comes.
 * @returns nothing for an update without a date
 */
export function placeOfUpdate(update: CardUpdate, { latest, earlier }: Card): string | undefined {
  const iso = update.date?.iso;
  if (iso === undefined) return undefined;
  const all = [...(latest ? [latest] : []), ...earlier];
  const older = all.slice(all.indexOf(update) + 1).filter(({ date }) => date?.iso === iso).length;
  return older === 0 ? iso : `${iso}-${older + 1}`;
}
