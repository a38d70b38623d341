// The page to which old mails and copies lead: whom to tell what through one network, as of now. Where nothing is asked
// any more, it says so and has no link.

import type { Card, CardAction, CardMessage, CardWay } from '../card/card.js';
import { nameOf } from '../card/make-ways.js';
import { makePieces } from '../card/words.js';
import {
  asOf,
  type Block,
  checkBlocks,
  headBlocks,
  notesOf,
  placeOf,
  targetBlock,
  updateBlocks,
  wayBlocks,
} from '../embed/blocks.js';
import { openTag } from '../embed/html.js';
import { titleOf } from '../embed/markup.js';
import type { Sheet } from '../embed/sheet.js';
import { NETWORKS, type NetworkId } from '../message/networks.js';
import { type CasePage, printCaseDocument } from './case-document.js';
import { html, type Html, raw } from './html.js';
import { printBlocks } from './print-blocks.js';
import type { Edition, Site } from './site.js';
import type { SiteWords } from './words.js';

/** Every network that a link can lead to: each has its page, also where a case does without it, since it once may have had it. */
export const ACTION_NETWORKS = (Object.keys(NETWORKS) as readonly NetworkId[]).filter(
  (id) => NETWORKS[id].link !== undefined,
);

/**
 * Prints the action pages of a case, of which only the way differs.
 * @param all the case with all of its networks
 */
export function actionPrinter(all: Sheet, edition: Edition, words: SiteWords, site: Site) {
  const { card, actions } = all;
  const [action] = actions;
  const news = html`${printBlocks(headBlocks(card), card)}${
    card.latest &&
    html`<section class="update">
      ${printBlocks(updateBlocks(card.latest, card.words), card)}
    </section> `
  }`;
  const before = action && printBlocks([...beforeBlocks(action, card), ...checkBlocks(card)], card);
  const age = printBlocks(asOf(card, all.day, action && all.expires), card);
  const foot = html`<p><a href="../../">${fill(words.back, card.name?.text ?? '')}</a></p> `;

  /** @param here the same case with this network alone */
  return (network: NetworkId, here: Sheet): string =>
    printCaseDocument(
      `act/${network}/index.html`,
      card,
      edition,
      words,
      site,
      undefined,
      (): CasePage => ({
        title: `${titleOf(card)} (${nameOf(network, card.words)})`,
        isHidden: true,
        main: html`<article>
          ${news}${
            before &&
            html`<section class="act">
              ${before}${printOfficials(network, all, here) ?? printOthers(network, all, words)}
            </section> `
          }${age}
        </article> `,
        foot,
      }),
    );
}

const fill = (sentence: string, filling: string): string =>
  sentence.replace(/\{\w+\}/, () => filling);

/** What is asked, and what to think of before. */
function beforeBlocks({ ask, guidance, safety }: CardAction, { words }: Card): readonly Block[] {
  return [
    { kind: 'heading', line: [words.whatWeAsk] },
    ...(ask ? [{ kind: 'text', line: [ask] } as const] : []),
    ...[guidance, safety].flatMap((text) =>
      text ? [{ kind: 'small', line: [text] } as const] : [],
    ),
  ];
}

/** Whom to tell what there; nothing where the network is none of the case's. */
function printOfficials(network: NetworkId, all: Sheet, here: Sheet): Html | undefined {
  const { card } = all;
  const reached = new Set(all.actions.filter((it) => wayOf(network, it)).map(placeOf));
  const [first, ...others] = here.actions.flatMap((action) => {
    const way = reached.has(placeOf(action)) ? wayOf(network, action) : undefined;
    return way === undefined ? [] : [{ action, way }];
  });
  if (first === undefined) {
    // What goes to everybody goes to nobody in particular.
    const way = all.actions[0]?.spread.find((it) => it.network === network);
    return way?.url === undefined
      ? undefined
      : printBlocks(sendBlocks(way, shared(way, card), card), card);
  }
  const ways = [first, ...others];
  const ids = ways.map(({ action }) => placeOf(action));
  return html`${ways.map(({ action, way }, index) => {
    const id = ids.indexOf(ids[index]!) === index ? ids[index] : undefined;
    const blocks = [targetBlock(action, card.words), ...sendBlocks(way, action.message, card)];
    return html`${raw(openTag('div', { class: 'official', id }))}
${printBlocks(blocks, card)}</div>
`;
  })}`;
}

/** How a network reaches an official, where it does. */
const wayOf = (network: NetworkId, { main, others }: CardAction): CardWay | undefined =>
  [main, ...others].find((way) => way?.network === network && way.url !== undefined);

/** The message to everybody is in the language of the case. */
const shared = ({ message }: CardWay, { headline, name }: Card): CardMessage => ({
  ...(headline ?? name),
  text: message,
  pieces: makePieces(message),
});

function sendBlocks(way: CardWay, message: CardMessage, { words }: Card): readonly Block[] {
  const heading: Block = { kind: 'heading', line: [words.message] };
  return [
    ...(way.message === '' ? [] : [heading, { kind: 'message', message } as const]),
    ...notesOf(way).map((line) => ({ kind: 'small', line }) as const),
    { kind: 'button', link: { label: way.label, url: way.url! }, isIntent: true },
  ];
}

/** The ways that there are instead. */
function printOthers(network: NetworkId, { card, actions }: Sheet, words: SiteWords): Html {
  const name = nameOf(network, card.words);
  const [action] = actions;
  const official: readonly Block[] = action ? [targetBlock(action, card.words)] : [];
  return html`<p>${fill(words.elsewhere, name)}</p>
    ${printBlocks([...official, ...wayBlocks({ ...card, checkFirst: undefined }, actions, {})], card)}`;
}
