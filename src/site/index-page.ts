// The list of all cases: first those in which there is something to do, the newest news first.

import type { Card } from '../card/card.js';
import { directionOf } from '../card/words.js';
import { headingOf } from '../embed/blocks.js';
import { openTag } from '../embed/html.js';
import type { Sheet } from '../embed/sheet.js';
import { localeFor } from '../locales/registry.js';
import { link, printPage } from './document.js';
import { byCode } from './feed.js';
import { html, type Html, raw } from './html.js';
import { printBlocks, printText } from './print-blocks.js';
import type { Edition, Site } from './site.js';
import type { SiteWords } from './words.js';

/** A case in the list; small, since there may be thousands. */
export interface Listing {
  readonly isOpen: boolean;
  /** When something of it was new, in milliseconds since 1970. */
  readonly time: number;
  /** The folder of its page. */
  readonly folder: string;
  readonly item: string;
}

/** Nothing of a case that is withdrawn. */
export function makeListing({ card, actions }: Sheet, { folder }: Edition): Listing | undefined {
  if (card.state === 'withdrawn') return undefined;
  const { name, headline, notice, outcome, latest, words } = card;
  const day = latest && headingOf(latest, words);
  const lines = [
    headline && html`<p>${printText(headline)}</p> `,
    notice !== undefined && html`<p class="small">${notice}</p> `,
    outcome && html`<p>${printText(outcome)}</p> `,
    day && !outcome && printBlocks([{ kind: 'small', line: day }], card),
  ];
  return {
    isOpen: actions.length > 0,
    time: latest?.date === undefined ? 0 : Date.parse(latest.date.iso),
    folder,
    item: html`${raw(openTag('li', { lang: card.lang, dir: card.dir }))}
${printPicture(card)}<div>
<h3><a href="${folder}">${name && printText(name)}</a></h3>
${lines}</div>
</li>
`.text,
  };
}

/** It only repeats whom the name beside it is of. */
const printPicture = ({ image }: Card): Html | undefined =>
  image &&
  raw(
    `${openTag('img', { src: image.url, alt: '', loading: 'lazy', width: '120', height: '120' })}\n`,
  );

export function printIndex(listings: readonly Listing[], words: SiteWords, site: Site): string {
  const sorted = [...listings].sort((a, b) => b.time - a.time || byCode(a.folder, b.folder));
  const part = (title: string, of: readonly Listing[]) =>
    of.length > 0 &&
    html`<h2>${title}</h2>
      <ul class="cases">
        ${of.map(({ item }) => raw(item))}
      </ul> `;
  const title = site.title ?? words.cases;
  return printPage(
    {
      path: 'index.html',
      ...languageOf(site),
      words,
      title,
      head: [
        link({ rel: 'canonical', href: site.base }),
        link({ rel: 'alternate', type: 'application/atom+xml', title, href: 'feed.xml' }),
      ],
      main: html`<h1>${words.cases}</h1>
        ${listings.length === 0 && html`<p>${words.none}</p> `}${part(
          words.open,
          sorted.filter(({ isOpen }) => isOpen),
        )}${part(
          words.closed,
          sorted.filter(({ isOpen }) => !isOpen),
        )}`,
      foot: html`<p><a href="feed.xml">${words.feed}</a></p> `,
    },
    site,
  );
}

/** What servers show for an address that leads to nothing; so its own links must be right at any. */
export const printMissing = (words: SiteWords, site: Site): string =>
  printPage(
    {
      path: '404.html',
      root: new URL(site.base).pathname,
      ...languageOf(site),
      words,
      title: site.title ?? words.cases,
      isHidden: true,
      main: html`<h1 class="notice">${words.missing}</h1> `,
    },
    site,
  );

/** The pages about all cases are in a language that we speak, whatever was asked for. */
function languageOf(site: Site) {
  const { lang } = localeFor(site.lang);
  return { lang, dir: directionOf(lang) };
}
