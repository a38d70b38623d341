// A published page: what every page has around its content. Needs no script, and allows none but that of the page that
// shows a card.

import type { Direction } from '../card/card.js';
import { escapeHtml, openTag } from '../embed/html.js';
import { html, type Html, raw } from './html.js';
import { rootFrom, type Site } from './site.js';
import type { SiteWords } from './words.js';

export interface Page {
  /** Where it stands in the site. */
  readonly path: string;
  /** The way from there to the root of the site; given where a page is shown at any address. */
  readonly root?: string;
  readonly lang: string;
  readonly dir: Direction;
  readonly words: SiteWords;
  readonly title: string;
  /** What only this page has in its head. */
  readonly head?: readonly Html[];
  /** Whether search engines are to leave it out. */
  readonly isHidden?: boolean;
  /** Whether it runs our own scripts and asks for the case file. */
  readonly hasScripts?: boolean;
  /** Beside the name of the site. */
  readonly nav?: Html | undefined;
  readonly main: Html;
  /** Before the links of the site. */
  readonly foot?: Html | undefined;
}

/**
 * Nothing but what is needed (w3.org/TR/CSP3). In a <meta>, so that it counts whatever the server does; who may frame a
 * page can only be said by the server.
 */
const policy = (hasScripts: boolean): string =>
  [
    `default-src 'none'`,
    `style-src 'self'`,
    `font-src 'self'`,
    `img-src 'self' https: data:`,
    ...(hasScripts ? [`script-src 'self'`, `connect-src 'self'`] : []),
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ');

export function printPage(page: Page, site: Site): string {
  const { lang, dir, words, title, head = [], nav, main, foot, hasScripts = false } = page;
  const { root = rootFrom(page.path) } = page;
  const home = site.title ?? words.cases;
  return html`<!doctype html>
    <html lang="${lang}" dir="${dir}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy(hasScripts)}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        ${page.isHidden === true && html`<meta name="robots" content="noindex" /> `}
        <title>${title}</title>
        ${head.map((line) => html`${line} `)}
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="${root}site.css" />
        ${site.hasStyles && html`<link rel="stylesheet" href="${root}own.css" /> `}
      </head>
      <body>
        <a class="skip" href="#content">${words.skip}</a>
        <header>
          <p><a href="${root}">${home}</a></p>
          ${nav}
        </header>
        <main id="content">${main}</main>
        <footer>
          ${foot}${site.links.map(({ label, url }) => html`<p><a href="${url}">${label}</a></p> `)}
        </footer>
      </body>
    </html> `.text;
}

/** Data for programs that read pages. Nothing in it can end the element. */
export const printData = (data: unknown): Html =>
  raw(
    `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`,
  );

/** What a page has elsewhere. */
export const link = (attributes: Readonly<Record<string, string>>): Html =>
  raw(openTag('link', attributes));

/** A property of a page, by the name under which programs look for it. */
export const meta = (kind: 'name' | 'property', name: string, content: string): Html =>
  raw(`<meta ${kind}="${name}" content="${escapeHtml(content)}">`);
