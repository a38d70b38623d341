// Prints an outline as HTML that sanitizers leave alone: no element or attribute that WordPress's filter drops, no
// line break that its automatic paragraphs would take for one. All text is text.

import type { CardLink, CardMessage, Direction } from '../card/card.js';
import type { Block, Line, Piece } from './blocks.js';
import type { Outline } from './outline.js';

/** A text as it stands between tags, and in an attribute between double quotes. */
export const escapeHtml = (text: string): string =>
  // One after the other: whole pages are escaped to be copied, and a function called for each letter takes half as long again.
  /[&<>"]/.test(text)
    ? text
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;')
    : text;

type Attributes = Readonly<Record<string, string | true | undefined>>;

/** Attributes as they stand in a tag; those that are absent are left out. */
const printAttributes = (attributes: Attributes): string =>
  Object.entries(attributes)
    .map(([name, value]) => {
      if (value === undefined) return '';
      return value === true ? ` ${name}` : ` ${name}="${escapeHtml(value)}"`;
    })
    .join('');

export const openTag = (name: string, attributes: Attributes): string =>
  `<${name}${printAttributes(attributes)}>`;

/** What says the language and direction of what stands in an element. */
interface Marks {
  readonly lang?: string | undefined;
  readonly dir?: string | undefined;
}

export const marks = ({ lang, dir }: Marks): Marks & Attributes => ({ lang, dir });

// An empty line is not two line breaks in a row, which WordPress takes for a new paragraph.
const BREAKS: readonly (readonly [RegExp, string])[] = [
  [/\n{2,}/g, '<br>&nbsp;<br>'],
  [/\n/g, '<br>'],
];

const printString = (text: string): string =>
  BREAKS.reduce((printed, [found, br]) => printed.replace(found, br), escapeHtml(text));

/** Letters that are written from right to left. */
const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/;

/** How the pieces of a line become HTML. */
export interface Printer {
  /** The direction of what stands around. */
  readonly dir: Direction;
  /** Attributes of each link besides its address. */
  readonly link: Readonly<Record<string, string>>;
}

/** Words in a line. A name keeps its direction to itself wherever one could turn the other. */
function printPiece(piece: Piece, printer: Printer): string {
  if (typeof piece === 'string') return printString(piece);
  if ('url' in piece) return printLink(piece, printer);
  const isTurned = printer.dir === 'rtl' || RIGHT_TO_LEFT.test(piece.text);
  const dir = piece.dir ?? (isTurned ? 'auto' : undefined);
  const printed = printString(piece.text);
  const isMarked = dir !== undefined || piece.lang !== undefined;
  return isMarked ? `${openTag('span', marks({ ...piece, dir }))}${printed}</span>` : printed;
}

export const printLink = ({ url, label }: CardLink, printer: Printer): string =>
  `${openTag('a', { href: url, ...printer.link })}${printLine(label, printer)}</a>`;

export const printLine = (line: Line, printer: Printer): string =>
  line.map((piece) => printPiece(piece, printer)).join('');

/** What is sent, whose handles and hashtags keep their direction to themselves, whatever that of its language is. */
export function printMessage({ pieces, dir = 'ltr' }: CardMessage, printer: Printer): string {
  const around = dir === 'ltr' ? printer.dir : 'rtl';
  return printLine(pieces, { ...printer, dir: around });
}

/** A line that is all there is in its element, which then has its language and direction. */
export function printElement(
  name: string,
  line: Line,
  printer: Printer,
  attributes: Readonly<Record<string, string>> = {},
): string {
  const [first, ...others] = line;
  const isAlone = typeof first === 'object' && 'text' in first && others.length === 0;
  const tag = openTag(name, { ...attributes, ...(isAlone ? marks(first) : {}) });
  const inside = isAlone ? printString(first.text) : printLine(line, printer);
  return `${tag}${inside}</${name}>`;
}

/** What sets a link off from the page around it: the network gets no word of where it was followed. */
export const REL = { rel: 'noopener noreferrer' };

/** An outline as paragraphs, headings and lists, one a line. */
export function printFlow({ card, blocks }: Outline): readonly string[] {
  const printer: Printer = { dir: card.dir, link: REL };
  return blocks.map((block) => printBlock(block));

  function printBlock(block: Block): string {
    switch (block.kind) {
      case 'name':
        return printElement('h2', block.line, printer);
      case 'heading':
        return printElement('h3', block.line, printer);
      case 'lead':
        return `<p>${printElement('strong', block.line, printer)}</p>`;
      case 'message':
        return `<blockquote><p${printAttributes(marks(block.message))}>${printMessage(block.message, printer)}</p></blockquote>`;
      case 'button':
        return `<p><strong>${printLink(block.link, printer)}</strong></p>`;
      case 'links': {
        const items = block.items.map((item) => `<li>${printLine(item, printer)}</li>`);
        return `<p>${printLine(block.title, printer)}</p><ul>${items.join('')}</ul>`;
      }
      default:
        return printElement('p', block.line, printer);
    }
  }
}

/** An outline without a block in it, for where a paragraph would end the one around it. */
export function printPhrases({ card, blocks }: Outline): string {
  const printer: Printer = { dir: card.dir, link: REL };
  // One line break each: WordPress takes two in a row for a new paragraph.
  return blocks.flatMap(printBlock).join('<br>');

  function printBlock(block: Block): readonly string[] {
    switch (block.kind) {
      case 'name':
      case 'heading':
      case 'lead':
        return [printElement('strong', block.line, printer)];
      case 'message':
        return [
          `<q${printAttributes(marks(block.message))}>${printMessage(block.message, printer)}</q>`,
        ];
      case 'button':
        return [`<strong>${printLink(block.link, printer)}</strong>`];
      case 'links':
        return [block.title, ...block.items].map((line) => printLine(line, printer));
      default:
        return [printElement('span', block.line, printer)];
    }
  }
}
