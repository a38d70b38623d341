// What is pasted into pages: the hook, the element, the frame, and HTML that needs no script at all.

import type { Card } from '../card/card.js';
import { escapeHtml, marks, openTag, printFlow, printPhrases } from './html.js';
import type { Outline } from './outline.js';
import type { Places, ScriptFile } from './places.js';

/**
 * A frame may run scripts, be of its own origin, and open networks in tabs that are not sandboxed: without the last,
 * logging in there fails (html.spec.whatwg.org, the sandbox attribute). Copying and sharing have to be allowed.
 */
const FRAME = {
  width: '100%',
  // Enough for the button of most cards; a frame that is too low scrolls.
  height: '720',
  // Not a style, which strict pages forbid.
  frameborder: '0',
  loading: 'lazy',
  allow: 'clipboard-write; web-share',
  sandbox: 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox',
};

/** Plain HTML with the case's words, which the script makes a card of; sanitizers leave it alone. */
export function printHook(outline: Outline, { src, key, script }: Places): string {
  const { card, lang } = outline;
  const attributes = {
    class: 'case-action',
    'data-src': src,
    'data-key': key,
    ...marks(card),
  };
  // What is said for the card comes after what is said of the words, and counts.
  const asked = lang === card.lang ? {} : { 'data-lang': lang };
  return lines(
    openTag('div', { ...attributes, ...asked }),
    ...printFlow(outline),
    '</div>',
    scriptTag(script),
  );
}

/** The element itself, in one line: an editor may wrap that in a paragraph, which a block inside would end. */
export function printElementTag(outline: Outline, { src, key, script }: Places): string {
  const { card, lang } = outline;
  const { dir } = card;
  const phrases = printPhrases(outline);
  const words = lang === card.lang ? phrases : `${openTag('span', marks(card))}${phrases}</span>`;
  return lines(
    `${openTag('case-action', { src, key, lang, dir })}${words}</case-action>${scriptTag(script)}`,
  );
}

/** The card in a frame; below it, folded, its words, for where frames are stripped or nobody answers. */
export function printFrame(outline: Outline, places: Places): string {
  const { card } = outline;
  return lines(
    printIframe(outline, places),
    openTag('details', { class: 'case-action-words', ...marks(card) }),
    `<summary>${escapeHtml(titleOf(card))}</summary>`,
    ...printFlow(outline),
    '</details>',
    scriptTag(places.frameParent),
  );
}

/**
 * The frame alone.
 * @param layout of the card; by default the whole one
 */
export function printIframe(
  { card, lang }: Outline,
  { src = '', frame, actions }: Places,
  layout?: 'compact',
): string {
  // A frame does not know what page it is on, and most are light.
  const settings = { src, lang, layout, theme: 'light', act: actions };
  const query = Object.entries(settings)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${encodeURIComponent(value!)}`);
  const attributes = {
    class: 'case-action-frame',
    src: `${frame}?${query.join('&')}`,
    title: titleOf(card),
    ...FRAME,
  };
  return `${openTag('iframe', attributes)}</iframe>`;
}

/** The words alone. */
export const printHtml = (outline: Outline): string =>
  lines(openTag('div', marks(outline.card)), ...printFlow(outline), '</div>');

/** What a case is called where there is room for one line: the person, and the case in a line. */
export const titleOf = ({ name, headline, notice }: Card): string =>
  [name, headline].flatMap((text) => text?.text ?? []).join(': ') || (notice ?? '');

/** A module waits by itself until the page has been read, a classic script where it is told to. */
function scriptTag(script: ScriptFile | undefined): string {
  if (script === undefined) return '';
  const { url, integrity, isClassic } = script;
  const kind = isClassic ? { defer: true as const } : { type: 'module' };
  return `${openTag('script', { ...kind, src: url, integrity, crossorigin: 'anonymous' })}</script>`;
}

const lines = (...all: readonly string[]): string =>
  all
    .filter((line) => line !== '')
    .map((line) => `${line}\n`)
    .join('');
