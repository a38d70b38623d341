// How a case looks where no script runs. What is shown is what is sent, in frames that may do nothing.

import { html, nothing } from 'lit';
import type { Card } from '../../card/card.js';
import { dayFormat } from '../../card/intl.js';
import { printEmail } from '../../embed/email.js';
import { printFeedEntry } from '../../embed/feed.js';
import { marks, openTag } from '../../embed/html.js';
import type { Outline } from '../../embed/outline.js';
import { printText } from '../../embed/plain.js';
import type { OutputsWords } from '../words/outputs.js';

const PREVIEWS = ['mail', 'feed', 'plain'] as const;

export type PreviewId = (typeof PREVIEWS)[number];

export interface PreviewView {
  readonly uiLang: string;
  readonly words: OutputsWords;
  readonly outline: Outline;
  readonly now: Date;
  /** Nothing is made for those that nobody looks at. */
  readonly open: ReadonlySet<PreviewId>;
  toggle(id: PreviewId, isOpen: boolean): void;
}

export function showPreviews(view: PreviewView) {
  return PREVIEWS.map((id) => {
    const toggle = (event: Event) =>
      view.toggle(id, (event.currentTarget as HTMLDetailsElement).open);
    return html`<details @toggle=${toggle}>
      <summary>${view.words[id]}</summary>
      ${view.open.has(id) ? SHOWN[id](view) : nothing}
    </details>`;
  });
}

const SHOWN: Readonly<Record<PreviewId, (view: PreviewView) => unknown>> = {
  mail: ({ words, outline }) =>
    html`<p class="b-hint">${words.mailHint}</p>
      ${showFrame(words.mail, outline, printEmail(outline))}`,
  feed: ({ uiLang, words, outline, now }) => {
    const printed = printFeedEntry(outline, now);
    if (printed === undefined) {
      const isGone = outline.card.state === 'withdrawn';
      return html`<p>${isGone ? words.feedWithdrawn : words.feedNeedsPage}</p>`;
    }
    const { title, updated, content } = readEntry(printed);
    return html`<p dir="auto"><strong>${title}</strong></p>
      <p><time datetime=${updated}>${dayFormat(uiLang).format(new Date(updated))}</time></p>
      ${showFrame(words.feed, outline, content)}`;
  },
  plain: ({ outline }) => {
    const { lang, dir } = outline.card;
    return html`<pre class="b-output-plain" lang=${lang} dir=${dir}>${printText(outline)}</pre>`;
  },
};

/** A frame without scripts, of no site, that can open nothing. */
const showFrame = (title: string, { card }: Outline, printed: string) =>
  html`<iframe
    class="b-output-frame"
    sandbox=""
    title=${title}
    srcdoc=${documentOf(card, printed)}
  ></iframe>`;

/** A link would take the place of what is shown: in another tab, which the sandbox forbids, it does nothing. */
const documentOf = (card: Card, printed: string): string =>
  `<!doctype html>${openTag('html', marks(card))}<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><base target="_blank"></head><body>${printed}</body></html>`;

/** What a reader of feeds takes from an entry. */
function readEntry(printed: string) {
  const entry = new DOMParser().parseFromString(printed, 'application/xml');
  const read = (name: string): string => entry.querySelector(`entry > ${name}`)?.textContent ?? '';
  return { title: read('title'), updated: read('updated'), content: read('content') };
}
