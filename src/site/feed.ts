// Atom feeds (RFC 4287) of what is new in a case, or in all of them: updates, corrections, and how it ended.

import type { Card, CardUpdate } from '../card/card.js';
import { DAY_MS } from '../card/dates.js';
import { isAsking } from '../card/state.js';
import { makeLabel } from '../card/words.js';
import { type Block, headBlocks, updateBlocks } from '../embed/blocks.js';
import { authorOf, type Entry, placeOfUpdate, printEntry, printXml } from '../embed/feed.js';
import { openTag } from '../embed/html.js';
import { printHtml, titleOf } from '../embed/markup.js';
import type { Sheet } from '../embed/sheet.js';
import { localeFor } from '../locales/registry.js';
import { cut } from './cut.js';
import type { Edition, Site } from './site.js';

/** So many of the newest entries are in the feed of a case, and in that of all. */
const MAX_ENTRIES = 30;
const MAX_ENTRIES_OF_ALL = 100;
const TITLE_LENGTH = 80;
/** The day of a feed in which nothing has a date: it has to have one, and must not change by itself. */
const NEVER = new Date(0);

interface Feed {
  readonly lang: string;
  readonly title: string;
  /** Where it stands, and where what it is about does. */
  readonly path: string;
  readonly page: string;
  readonly entries: readonly Entry[];
}

/** The feed of a case; of one that is withdrawn, without an entry. */
export function printCaseFeed(
  { card }: Sheet,
  entries: readonly Entry[],
  { folder }: Edition,
  site: Site,
): string {
  const path = `${folder}feed.xml`;
  return printFeed({ lang: card.lang, title: titleOf(card), path, page: folder, entries }, site);
}

/** What is new in a case, the newest first: how it ended, and whatever has a date that has come. */
export function entriesOf(
  sheet: Sheet,
  { folder }: Edition,
  { base, now }: Site,
): readonly Entry[] {
  const { card } = sheet;
  if (card.state === 'withdrawn') return [];
  const page = base + folder;
  const about = { lang: card.lang, author: authorOf(card) ?? new URL(base).host };
  const updates = [...(card.latest ? [card.latest] : []), ...card.earlier];
  const news = updates.flatMap((update): readonly Entry[] => {
    const place = placeOfUpdate(update, card);
    const { iso = '' } = update.date ?? {};
    if (place === undefined || Date.parse(iso) > now.getTime()) return [];
    return [
      {
        ...about,
        title: titleOfUpdate(update, card),
        id: `${page}#${place}`,
        url: `${page}#${place}`,
        updated: new Date(iso),
        content: printContent(updateBlocks(update, card.words, false), sheet, page),
      },
    ];
  });
  const ending: Entry = {
    ...about,
    title: withName(card, card.notice ?? ''),
    id: `${page}#${card.state}`,
    url: page,
    updated: endedOn(sheet),
    content: printContent(headBlocks({ ...card, name: undefined }), sheet, page),
  };
  return [...(isAsking(card.state) ? [] : [ending]), ...news].slice(0, MAX_ENTRIES);
}

/** The day on which nothing was asked any more; as far as nobody says it, that on which the case was last heard of. */
function endedOn({ card, expires, day }: Sheet): Date {
  if (card.state === 'expired' && expires !== undefined) {
    return new Date(Date.parse(expires) + DAY_MS);
  }
  return day === undefined ? NEVER : new Date(day);
}

function printContent(blocks: readonly Block[], { card, lang }: Sheet, page: string): string {
  const label = makeLabel(card.words.more, { name: card.name ?? page });
  const end: Block = { kind: 'text', line: [{ url: page, label }] };
  return printHtml({ card, lang, blocks: [...blocks, end] }).trimEnd();
}

function titleOfUpdate({ title, text, isCorrection }: CardUpdate, card: Card): string {
  const said = title?.text ?? cut(text.text, TITLE_LENGTH);
  return withName(card, isCorrection ? `${card.words.correction}: ${said}` : said);
}

const withName = ({ name }: Card, said: string): string =>
  name === undefined ? said : `${name.text}: ${said}`;

/** The feed of all cases, from whatever is new in each. */
export function printFeedOfAll(entries: readonly Entry[], title: string, site: Site): string {
  return printFeed(
    { lang: localeFor(site.lang).lang, title, path: 'feed.xml', page: '', entries },
    site,
  );
}

/** The newest entries, the newest first; of one moment, by their pages, however they come, and on a page as they come. */
export const newest = (entries: readonly Entry[]): readonly Entry[] =>
  [...entries]
    .sort((a, b) => b.updated.getTime() - a.updated.getTime() || byCode(pageOf(a), pageOf(b)))
    .slice(0, MAX_ENTRIES_OF_ALL);

const pageOf = ({ url }: Entry): string => url.replace(/#.*/, '');

/** The same on every machine. */
export const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function printFeed({ lang, title, path, page, entries }: Feed, { base }: Site): string {
  const latest = Math.max(NEVER.getTime(), ...entries.map(({ updated }) => updated.getTime()));
  const link = (rel: string, type: string, href: string) =>
    `  ${openTag('link', { rel, type, href })}</link>\n`;
  return [
    '<?xml version="1.0" encoding="utf-8"?>\n',
    `${openTag('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': lang })}\n`,
    `  ${printXml('title', title)}`,
    `  ${printXml('id', base + path)}`,
    `  ${printXml('updated', new Date(latest).toISOString())}`,
    `  <author>\n    ${printXml('name', new URL(base).host)}  </author>\n`,
    link('self', 'application/atom+xml', base + path),
    link('alternate', 'text/html', base + page),
    ...entries.map((entry) => printEntry(entry)),
    '</feed>\n',
  ].join('');
}
