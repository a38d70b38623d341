// The single things that are said of a case, in the words of its card. Every form, and every published page, is made of
// these.

import type {
  Card,
  CardAction,
  CardLink,
  CardMessage,
  CardUpdate,
  CardWay,
  Label,
  Text,
} from '../card/card.js';
import { dayIn } from '../card/dates.js';
import type { Locale } from '../locales/locale.js';
import { EMBED_WORDS } from './words.js';

/** Words of a line; a link among them stands for itself. */
export type Piece = string | Text | CardLink;
export type Line = readonly Piece[];

/** One thing that is said. */
export type Block =
  | {
      /** `name` and `heading` are headings, `lead` is set off, `small` may be small. */
      readonly kind: 'name' | 'heading' | 'lead' | 'text' | 'small';
      readonly line: Line;
    }
  | { readonly kind: 'message'; readonly message: CardMessage }
  | {
      readonly kind: 'button';
      readonly link: CardLink;
      /** Whether it leads to a network itself, not to a page of the case. */
      readonly isIntent: boolean;
    }
  | {
      readonly kind: 'links';
      readonly title: Line;
      readonly items: readonly Line[];
      readonly isIntent: boolean;
      /** Whether they reach everybody else, not the official. */
      readonly isSpread: boolean;
    };

/** Where the links of a card lead. */
export interface Leading {
  /**
   * The address below which the case's action pages stand, one a network, ending in `/`. Links lead through them, so
   * that an old copy still leads to the right official. Without it they go straight to the networks.
   */
  readonly actionBase?: string | undefined;
}

/** The ways to act, of each official: a button, and the other ways as lists. */
export function wayBlocks(
  card: Card,
  actions: readonly CardAction[],
  { actionBase }: Leading,
): readonly Block[] {
  const isIntent = actionBase === undefined;
  const [action, ...others] = actions;
  const link = (way: CardWay, place = ''): CardLink => ({
    label: way.label,
    url: isIntent ? way.url! : `${actionBase}${way.network}/${place && `#${place}`}`,
  });
  const button = (way: CardWay | undefined, place?: string): readonly Block[] =>
    // What a page can open only by a script is not for paper.
    way?.url === undefined
      ? []
      : [
          ...notesOf(way).map((line) => ({ kind: 'small', line }) as const),
          { kind: 'button', link: link(way, place), isIntent },
        ];
  const list = (title: Line, ways: readonly CardWay[], isSpread: boolean): readonly Block[] => {
    const items = ways
      .filter(({ url }) => url !== undefined)
      .map((way): Line => [link(way), ...notesOf(way).flatMap((note) => [' – ', ...note])]);
    return items.length === 0 ? [] : [{ kind: 'links', title, items, isIntent, isSpread }];
  };
  if (action === undefined) return [];
  return [
    ...checkBlocks(card),
    ...button(action.main),
    ...others.flatMap((other): readonly Block[] => [
      targetBlock(other, card.words),
      // What cannot be filled in from here has to be copied, and is not what the first official is sent.
      ...(other.main?.isTextless ? [{ kind: 'message', message: other.message } as const] : []),
      ...button(other.main, encodeURIComponent(placeOf(other))),
    ]),
    ...list(action.othersLabel, action.others, false),
    ...list([card.words.spread], action.spread, true),
  ];
}

/** What leads where nothing has been heard of the case for long. */
export const checkBlocks = ({ checkFirst }: Card): readonly Block[] =>
  checkFirst ? [{ kind: 'button', link: checkFirst, isIntent: false }] : [];

/** Where on the action page of a network, which is one for all officials, one of them is to be found: an id. */
export const placeOf = ({ target }: CardAction): string => target.name.text.replace(/\s+/g, '-');

/** Who it is about, what the matter is, the latest of it, and its story. */
export const storyBlocks = (card: Card): readonly Block[] => [
  ...headBlocks(card),
  ...(card.latest ? updateBlocks(card.latest, card.words) : []),
  // Of a case that has ended, what was done to somebody is not to be told again, and a copy cannot fold it away.
  ...(card.state === 'ended' ? [] : summaryBlocks(card)),
];

export function headBlocks({ name, headline, outcome, notice }: Card): readonly Block[] {
  return [
    ...block('name', name),
    ...block('lead', headline),
    ...block('lead', outcome),
    ...block(outcome ? 'text' : 'lead', notice),
  ];
}

export const summaryBlocks = ({ summary }: Card): readonly Block[] =>
  summary.flatMap((text) => block('text', text));

/** @param isLatest whether it is the one that leads: of the others, the day says enough */
export function updateBlocks(update: CardUpdate, words: Locale, isLatest = true): readonly Block[] {
  const { title, text, link } = update;
  const line = headingOf(update, words, isLatest);
  return [
    ...(line.length > 0 ? [{ kind: 'heading', line } as const] : []),
    ...block('lead', title),
    ...block('text', text),
    ...block('small', link),
  ];
}

/** What kind of update it is, and of when. */
export function headingOf(
  { date, isCorrection }: CardUpdate,
  words: Locale,
  isLatest = true,
): Line {
  const label = isCorrection ? words.correction : isLatest ? words.latestUpdate : undefined;
  if (label === undefined) return date ? [date.absolute] : [];
  return [label, ...(date ? [` – ${date.absolute}`] : [])];
}

/** What is asked of whom, in which words, and what to think of before. */
export function askBlocks(action: CardAction, words: Locale): readonly Block[] {
  const { ask, message, meaning, guidance, safety } = action;
  return [
    ...block('heading', words.whatWeAsk),
    ...block('text', ask),
    targetBlock(action, words),
    ...block('heading', words.message),
    { kind: 'message', message },
    ...(meaning ? [{ kind: 'small', line: [`${words.meaning} `, meaning] } as const] : []),
    ...block('small', guidance),
    ...block('small', safety),
  ];
}

export function targetBlock({ target }: CardAction, { whoCanAct, comma }: Locale): Block {
  const { name, role, organisation, handle } = target;
  const more = [role, organisation].flatMap((text) => (text ? [comma, text] : []));
  const address: Line = handle ? [' (', { text: handle, dir: 'ltr' }, ')'] : [];
  return { kind: 'text', line: [`${whoCanAct} `, name, ...more, ...address] };
}

/**
 * As of when all of this is, how long it will be, and where to see whether it still is; none where none is known.
 * @param day the day as of which it is
 * @param expires the last day of the action, where there is one
 */
export function asOf(
  { lang, words, link }: Card,
  day: string | undefined,
  expires: string | undefined,
): readonly Block[] {
  const { asOf: sentence, until, current } = EMBED_WORDS[words.lang] ?? EMBED_WORDS['en']!;
  const say = (template: string, iso: string): string =>
    template.replace('{date}', () => dayIn(iso, lang));
  const said: Line = [
    ...(day ? [say(sentence, day)] : []),
    ...(expires ? [say(until, expires)] : []),
    ...(link ? [{ url: link.url, label: [current] }] : []),
  ];
  const line = said.flatMap((piece, index) => (index === 0 ? [piece] : [' ', piece]));
  return line.length === 0 ? [] : [{ kind: 'small', line }];
}

/** What else there is, and who says all this. */
export function footBlocks({ links, link, publisher }: Card): readonly Block[] {
  const made: Line = publisher
    ? [
        ...(publisher.url ? [{ url: publisher.url, label: publisher.label }] : publisher.label),
        ...(publisher.note ? ['. ', publisher.note] : []),
      ]
    : [];
  return [
    ...links.flatMap((other) => block('text', other)),
    ...block('text', link),
    ...(publisher ? [{ kind: 'small', line: made } as const] : []),
  ];
}

/** What to know before a way is used. */
export const notesOf = ({ note, tooLong }: CardWay): readonly Label[] =>
  [note && [note], tooLong].filter((line) => line !== undefined && line !== '');

/** A block with one thing in it; none where there is nothing. */
const block = (
  kind: 'name' | 'heading' | 'lead' | 'text' | 'small',
  piece: Piece | undefined,
): readonly Block[] => (piece === undefined ? [] : [{ kind, line: [piece] }]);
