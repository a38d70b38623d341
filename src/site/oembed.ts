// What a page says to editors into which its address is pasted (oembed.com): the card in a frame.

import { authorOf } from '../embed/feed.js';
import { printHtml, printIframe, titleOf } from '../embed/markup.js';
import type { Outline } from '../embed/outline.js';
import type { Places } from '../embed/places.js';
import { html } from './html.js';
import type { Site } from './site.js';

/** So long may an answer be kept, in seconds. */
const CACHE_SECONDS = 300;
/** In pixels. The frame itself is as wide as it may be. */
const SIZE = { width: 600, height: 720 };

/**
 * WordPress shows what stands before the frame until that has something to show, and gives it at most 1000 px
 * (developer.wordpress.org, wp_filter_oembed_result).
 * @param page where the case is to be read
 * @param outline the case; of one that is withdrawn, its one sentence takes the place of the frame
 */
export function printOembed(
  outline: Outline,
  places: Places,
  page: string,
  { base, title }: Site,
): string {
  const { card } = outline;
  const words = html`<blockquote><a href="${page}">${titleOf(card)}</a></blockquote>`;
  const isShown = card.state !== 'withdrawn';
  const answer = {
    version: '1.0',
    type: 'rich',
    title: titleOf(card),
    author_name: authorOf(card),
    author_url: card.publisher?.url,
    provider_name: title ?? new URL(base).host,
    provider_url: base,
    cache_age: CACHE_SECONDS,
    ...SIZE,
    html: isShown
      ? words.text + printIframe(outline, places, 'compact')
      : printHtml(outline).trim(),
  };
  return `${JSON.stringify(answer, null, 2)}\n`;
}
