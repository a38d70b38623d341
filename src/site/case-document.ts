// What every page about a case has in common: of a case that is withdrawn, none says more than that.

import type { Card } from '../card/card.js';
import { titleOf } from '../embed/markup.js';
import { type Page, printPage } from './document.js';
import { html, type Html } from './html.js';
import type { Edition, Site } from './site.js';
import type { SiteWords } from './words.js';

/** A page about a case that is shown. */
export interface CasePage extends Pick<Page, 'head' | 'isHidden' | 'hasScripts' | 'foot'> {
  readonly title: string;
  readonly main: Html;
}

/**
 * @param path where it stands in the folder of the edition
 * @param show makes the page; never called for a case that is withdrawn
 */
export function printCaseDocument(
  path: string,
  card: Card,
  edition: Edition,
  words: SiteWords,
  site: Site,
  nav: Html | undefined,
  show: () => CasePage,
): string {
  const shown: CasePage =
    card.state === 'withdrawn'
      ? {
          title: titleOf(card),
          isHidden: true,
          main: html`<h1 class="notice">${card.notice}</h1> `,
        }
      : show();
  return printPage(
    {
      ...shown,
      path: edition.folder + path,
      lang: card.lang,
      dir: card.dir,
      words,
      title: site.title === undefined ? shown.title : `${shown.title} – ${site.title}`,
      nav,
    },
    site,
  );
}
