// What is published of all cases together, as files.

import type { Entry } from '../embed/feed.js';
import { localeFor } from '../locales/registry.js';
import { newest, printFeedOfAll } from './feed.js';
import { type Listing, printIndex, printMissing } from './index-page.js';
import type { CaseNews } from './case-files.js';
import type { Site, SiteFile } from './site.js';
import { siteWordsFor } from './words/all.js';

/** Gathers what the pages about all cases say, case by case, and keeps no more of it than they need. */
export class Gathering {
  #listings: Listing[] = [];
  #entries: readonly Entry[] = [];

  add({ listing, entries }: CaseNews): void {
    if (listing !== undefined) this.#listings.push(listing);
    this.#entries = newest([...this.#entries, ...entries]);
  }

  /** The list of all cases, and the feed of what is new in them. */
  makeFiles(site: Site): readonly SiteFile[] {
    const words = siteWordsFor(localeFor(site.lang).lang);
    return [
      { path: 'index.html', text: printIndex(this.#listings, words, site) },
      { path: '404.html', text: printMissing(words, site) },
      {
        path: 'feed.xml',
        text: printFeedOfAll(this.#entries, site.title ?? words.cases, site),
      },
    ];
  }
}
