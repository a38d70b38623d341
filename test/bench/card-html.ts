// A card as plain HTML: what can be had without a script, and what stands around the buttons of the peers.

import { readFileSync } from 'node:fs';
import { type BenchCase, intentOf, messageOf } from './case.js';

/** How these cards look; the hand-written element has the same. */
export const CARD_CSS = readFileSync(new URL('card.css', import.meta.url), 'utf8');

const days = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' });

/**
 * All words and links of a card.
 * @param button what is to be pressed: the link itself, or whatever a contestant makes one of
 */
export function cardHtml(of: BenchCase, button = linkHtml(of)): string {
  const [latest, ...earlier] = of.updates;
  const [target] = of.targets;
  return `<section class="card">
<h3>${escape(of.name)}</h3>
<p class="headline">${escape(of.headline)}</p>
<div class="update"><h4>Latest update, ${dateHtml(latest!.date)}</h4><p>${escape(latest!.text)}</p>
<details><summary>Earlier updates</summary>${earlier
    .map(({ date, text }) => `<p>${dateHtml(date)}: ${escape(text)}</p>`)
    .join('')}</details></div>
<div class="summary">${of.summary.map((text) => `<p>${escape(text)}</p>`).join('')}</div>
<div class="ask"><h4>What we ask</h4><p>${escape(of.ask)}</p>
<p>Who can act: <strong>${escape(target.name)}</strong>, ${escape(target.role)} (@${escape(target.x)})</p></div>
<div class="message"><h4>Your message</h4><blockquote>${escape(messageOf(of))}</blockquote>
<p class="small">${escape(of.guidance)}</p><p class="small">${escape(of.safety)}</p></div>
<div class="action">${button}</div>
<p class="foot"><a href="${escape(of.link)}">More about this case</a> · <a href="${escape(of.publisher.url)}">${escape(of.publisher.name)}</a></p>
</section>`;
}

/** What is written on the button. */
export const labelOf = ({ targets: [target] }: BenchCase): string => `Tell ${target.name} on X`;

const linkHtml = (of: BenchCase): string =>
  `<a class="button" href="${escape(intentOf(of))}" target="_blank" rel="noopener noreferrer">${escape(labelOf(of))}</a>`;

const dateHtml = (date: string): string =>
  `<time datetime="${date}">${days.format(new Date(date))}</time>`;

/** Text as HTML, also between quotation marks. */
export const escape = (text: string): string =>
  text.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);

/** JSON as it may stand in a script of a page. */
export const inlineJson = (value: unknown): string =>
  JSON.stringify(value).replaceAll('<', '\\u003c');
