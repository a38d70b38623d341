// Everything that is published of a case, as files.

import type { Case } from '../case/table.js';
import { lastHeard } from '../card/state.js';
import { printEmail } from '../embed/email.js';
import type { Entry } from '../embed/feed.js';
import { printHook } from '../embed/markup.js';
import { outlineOf } from '../embed/outline.js';
import type { Places } from '../embed/places.js';
import { printText } from '../embed/plain.js';
import { makeSheet, type Printing, type Sheet } from '../embed/sheet.js';
import { localeFor } from '../locales/registry.js';
import type { NetworkId } from '../message/networks.js';
import { ACTION_NETWORKS, actionPrinter } from './action-page.js';
import { printCasePage } from './case-page.js';
import { printEmbedPage } from './embed-page.js';
import { entriesOf, printCaseFeed } from './feed.js';
import { type Listing, makeListing } from './index-page.js';
import { printOembed } from './oembed.js';
import { type Edition, fileOf, type Site, type SiteCase, type SiteFile } from './site.js';
import { siteWordsFor } from './words/all.js';

/** What is published of a case. */
export interface CaseFiles {
  /** Every page and copy; not the case file itself. */
  readonly files: readonly SiteFile[];
  /** What the pages about all cases say of it, in their language where the case has it. */
  readonly news: CaseNews;
}

export interface CaseNews {
  readonly listing: Listing | undefined;
  readonly entries: readonly Entry[];
}

export function makeCaseFiles(published: SiteCase, site: Site): CaseFiles {
  const made = published.editions.map((edition) => makeEdition(published, edition, site));
  const { edition, sheet, entries } =
    made.find(({ edition: { lang, isFormer } }) => lang === site.lang && !isFormer) ?? made[0]!;
  return {
    files: made.flatMap(({ files }) => files),
    news: { listing: makeListing(sheet, edition), entries },
  };
}

/** A case without a page of its own has the one that is published here. */
const withLink = ({ case: shown }: SiteCase, { folder }: Edition, { base }: Site): Case => ({
  ...shown,
  link: shown.link ?? base + folder,
});

/**
 * As of the day on which somebody last said something of the case: it is what readers want to know, and does not change
 * from one run to the next.
 */
const printingOf = ({ case: shown }: SiteCase, { lang }: Edition, { now }: Site): Printing => ({
  lang,
  now,
  locale: localeFor(lang),
  day: lastHeard(shown, now)?.slice(0, 10),
});

/** A case in one of its languages, as everything that is published of it prints it. */
export function openEdition(published: SiteCase, edition: Edition, site: Site) {
  const shown = withLink(published, edition, site);
  const printing = printingOf(published, edition, site);
  const sheet = makeSheet(shown, printing);
  const places = placesOf(published, edition, site);
  const outline = outlineOf(sheet, { actionBase: places.actions });
  return { shown, printing, sheet, places, outline };
}

function makeEdition(published: SiteCase, edition: Edition, site: Site) {
  const { folder } = edition;
  const { shown, printing, sheet, places, outline } = openEdition(published, edition, site);
  const words = siteWordsFor(sheet.card.words.lang);
  const printActionPage = actionPrinter(sheet, edition, words, site);
  const entries = entriesOf(sheet, edition, site);
  const file = (name: string, text: string): SiteFile => ({ path: folder + name, text });
  const files = [
    file('index.html', printCasePage(sheet, published, edition, words, site)),
    ...ACTION_NETWORKS.map((network) => {
      const here = sheetOf(network, sheet, shown, printing);
      return file(`act/${network}/index.html`, printActionPage(network, here));
    }),
    file('embed/index.html', printEmbedPage(outline, places, edition, words, site)),
    // Without the script, of which a page decides for itself.
    file('hook.html', printHook(outline, { ...places, script: undefined })),
    file('email.html', printEmail(outline)),
    file('text.txt', printText(outline)),
    file('oembed.json', printOembed(outline, places, site.base + folder, site)),
    file('feed.xml', printCaseFeed(sheet, entries, edition, site)),
  ];
  return { edition, sheet, entries, files };
}

/**
 * The case with one network alone, where that is not the network of the button anyhow, or one that reaches everybody. A
 * contact form is on whatever networks are.
 */
function sheetOf(network: NetworkId, all: Sheet, shown: Case, printing: Printing): Sheet {
  const isElsewhere = all.actions.some(({ others }) =>
    others.some((way) => way.network === network),
  );
  if (!isElsewhere) return all;
  return makeSheet(shown, printing, [network === 'form' ? 'copy' : network]);
}

const placesOf = ({ name }: SiteCase, { folder }: Edition, site: Site): Places => ({
  src: site.base + fileOf(name),
  key: site.key,
  script: site.script,
  frame: `${site.base}frame.html`,
  frameParent: site.frameParent,
  actions: `${site.base}${folder}act/`,
});
