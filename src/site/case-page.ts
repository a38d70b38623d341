// The page of a case: all that its card says, in a page that needs no script.

import type { Card, CardUpdate } from '../card/card.js';
import { directionOf } from '../card/words.js';
import {
  asOf,
  askBlocks,
  type Block,
  footBlocks,
  headBlocks,
  summaryBlocks,
  updateBlocks,
  wayBlocks,
} from '../embed/blocks.js';
import { placeOfUpdate } from '../embed/feed.js';
import { marks, openTag } from '../embed/html.js';
import { titleOf } from '../embed/markup.js';
import type { Sheet } from '../embed/sheet.js';
import { aboutCase } from './about.js';
import { printCaseDocument } from './case-document.js';
import { html, type Html, raw } from './html.js';
import { printBlocks, printText } from './print-blocks.js';
import { rootFrom, type Edition, type Site, type SiteCase } from './site.js';
import type { SiteWords } from './words.js';

export function printCasePage(
  sheet: Sheet,
  published: SiteCase,
  edition: Edition,
  words: SiteWords,
  site: Site,
): string {
  const { card } = sheet;
  const nav = printLanguages(card, published, edition);
  return printCaseDocument('index.html', card, edition, words, site, nav, () => ({
    title: titleOf(card),
    head: aboutCase(card, published, edition, site),
    main: printCase(withoutItself(sheet, site, edition), words),
    foot: html`<p><a href="embed/">${words.embed}</a></p>
      <p><a href="feed.xml">${words.feed}</a></p> `,
  }));
}

/** A page does not lead to itself. */
function withoutItself(sheet: Sheet, { base }: Site, { folder }: Edition): Sheet {
  const { card } = sheet;
  const isHere = card.link?.url === base + folder;
  return isHere ? { ...sheet, card: { ...card, link: undefined, checkFirst: undefined } } : sheet;
}

function printCase({ card, actions, day, expires }: Sheet, words: SiteWords): Html {
  const [action] = actions;
  const age = asOf(card, day, action && expires);
  const story = html`${printBlocks(summaryBlocks(card), card)}${printProgress(card)}`;
  const more = html`${printEarlier(card, words)}${printBackground(card, words)}`;
  // Of a case that has ended, what was done to somebody is told only to those who ask.
  const isFolded = card.state === 'ended';
  const whole = html`<details>
    <summary>${card.words.whole}</summary>
    ${story}${more}
  </details> `;
  return html`<article>
    ${printBlocks(headBlocks(card), card)}${printImage(card)}${card.latest && printUpdate(card.latest, card, true)}${isFolded ? whole : story}${
      action &&
      html`<section class="act">
        ${printBlocks([...askBlocks(action, card.words), ...age, ...wayBlocks(card, actions, {})], card)}
      </section> `
    }${!isFolded && more}${printBlocks([...(action ? [] : age), ...footBlocks(card)], card)}
  </article> `;
}

const printEarlier = (card: Card, { earlier }: SiteWords): Html | false =>
  card.earlier.length > 0 &&
  html`<section>
    <h2>${earlier}</h2>
    ${card.earlier.map((update) => printUpdate(update, card, false))}
  </section> `;

const printBackground = (card: Card, words: SiteWords): Html | false =>
  card.background.length > 0 &&
  html`<section>
    <h2>${words.background}</h2>
    ${card.background.map(({ title, text }) => {
      const heading: readonly Block[] = title ? [{ kind: 'heading', line: [title] }] : [];
      return printBlocks([...heading, { kind: 'text', line: [text] }], card, 2);
    })}
  </section> `;

/** An update, to which its day leads. */
function printUpdate(update: CardUpdate, card: Card, isLatest: boolean): Html {
  const id = placeOfUpdate(update, card);
  const blocks = updateBlocks(update, card.words, isLatest);
  return html`${raw(openTag('section', { class: 'update', id }))}
${printBlocks(blocks, card, isLatest ? 1 : 2)}</section>
`;
}

function printImage({ image }: Card): Html | undefined {
  if (image === undefined) return undefined;
  const { url, alt, credit, width, height } = image;
  const size = { width: width?.toString(), height: height?.toString() };
  const seen = openTag('img', { src: url, alt: alt?.text ?? '', ...size, ...marks(alt ?? {}) });
  return html`<figure>
    ${raw(seen)}${credit && html`<figcaption>${printText(credit)}</figcaption>`}
  </figure> `;
}

function printProgress({ progress }: Card): Html | undefined {
  if (progress === undefined) return undefined;
  const { numbers, label, count, goal } = progress;
  const words = html`<strong>${numbers}</strong> ${label && printText(label)}`;
  return html`<p>${words}</p>
    ${goal !== undefined && html`<progress value="${String(count)}" max="${String(goal)}">${numbers}</progress> `}`;
}

/** The other languages of a case. */
function printLanguages(
  { words, languages }: Card,
  { editions }: SiteCase,
  edition: Edition,
): Html | undefined {
  if (languages.length === 0) return undefined;
  const root = rootFrom(edition.folder);
  const links = languages.flatMap(({ lang, label }) => {
    const other = editions.find((it) => it.lang === lang);
    if (other === undefined) return [];
    const attributes = { lang, dir: directionOf(lang) };
    const isHere = other.folder === edition.folder;
    const href = isHere ? undefined : root + other.folder;
    const link = { href, hreflang: href && lang, 'aria-current': isHere ? 'page' : undefined };
    return [html`<li>${raw(openTag('a', { ...attributes, ...link }))}${label}</a></li>`];
  });
  return html`${raw(openTag('nav', { 'aria-label': words.language }))}<ul>${links}</ul></nav>
`;
}
