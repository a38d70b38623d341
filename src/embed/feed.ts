// Prints an outline as an entry of a feed. Feed readers take away links that open a network, so there are none: the
// entry leads to the case's page, and through the action pages where there are some.

import { escapeHtml, openTag } from './html.js';
import { printHtml, titleOf } from './markup.js';
import type { Card } from '../card/card.js';
import type { Outline } from './outline.js';

/**
 * An entry of an Atom feed (RFC 4287), complete without the feed around it.
 * @param now the moment of the entry where the case has no dated update
 * @returns nothing where the case has no page: an entry needs one
 */
export function printFeedEntry(outline: Outline, now: Date): string | undefined {
  const { card, blocks } = outline;
  const { lang, link, latest, publisher } = card;
  if (link === undefined) return undefined;
  const kept = blocks.filter((block) => !('isIntent' in block && block.isIntent));
  const content = printHtml({ ...outline, blocks: kept }).trimEnd();
  const updated = latest?.date === undefined ? now : new Date(latest.date.iso);
  const author = publisher?.label.find((piece) => typeof piece === 'object')?.text;
  const element = (name: string, text: string, attributes = {}) =>
    `  ${openTag(name, attributes)}${escapeXml(text)}</${name}>\n`;
  return [
    `${openTag('entry', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': lang })}\n`,
    element('title', titleOf(card)),
    element('id', link.url + versionOf(card)),
    `  ${openTag('link', { rel: 'alternate', type: 'text/html', href: link.url })}</link>\n`,
    element('updated', updated.toISOString()),
    `  <author>\n  ${element('name', author ?? new URL(link.url).host)}  </author>\n`,
    element('content', content, { type: 'html' }),
    '</entry>\n',
  ].join('');
}

/** Another update is another entry, and so is another state: readers show anew only what they do not know. */
function versionOf({ state, latest, earlier }: Card): string {
  const iso = latest?.date?.iso;
  const sameDay = earlier.filter(({ date }) => date?.iso === iso).length;
  const parts = [
    ...(iso === undefined ? [] : [iso]),
    ...(sameDay > 0 ? [String(sameDay + 1)] : []),
    ...(state === 'open' || state === 'stale' ? [] : [state]),
  ];
  return parts.length === 0 ? '' : `#${parts.join('-')}`;
}

/** Without the two characters that text may hold and XML may not (w3.org/TR/xml, 2.2). */
const escapeXml = (text: string): string => escapeHtml(text.replace(/[\uFFFE\uFFFF]/g, ''));
