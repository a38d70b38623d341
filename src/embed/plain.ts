// Prints an outline as plain text and as Markdown.

import type { CardLink } from '../card/card.js';
import type { Block, Line, Piece } from './blocks.js';
import type { Outline } from './outline.js';

/** Before a handle among letters from right to left: keeps its `@` on the left. Never in a message that is sent. */
const LEFT_TO_RIGHT_MARK = '\u200E';

const wordsOf = (label: CardLink['label'], isTurned: boolean): string =>
  label.map((piece) => wordOf(piece, isTurned)).join('');

function wordOf(piece: Exclude<Piece, CardLink>, isTurned: boolean): string {
  if (typeof piece === 'string') return piece;
  return isTurned && piece.dir === 'ltr' ? LEFT_TO_RIGHT_MARK + piece.text : piece.text;
}

/** What follows a heading belongs to it; everything else stands apart. */
const join = (blocks: readonly Block[], printed: readonly string[], isTight: boolean): string =>
  printed
    .map((text, index) => {
      const isHeading = blocks[index]!.kind === 'name' || blocks[index]!.kind === 'heading';
      return text + (isTight && isHeading ? '\n' : '\n\n');
    })
    .join('')
    .replace(/\n+$/, '\n');

/**
 * Plain text, for mails without HTML. Addresses stand in angle brackets (RFC 3986, appendix C). What spreads the word
 * is left out: links that carry a message are long.
 */
export function printText({ card, blocks: all }: Outline): string {
  const blocks = all.filter((block) => !(block.kind === 'links' && block.isSpread));
  const isTurned = card.dir === 'rtl';
  return join(blocks, blocks.map(printBlock), true);

  function printBlock(block: Block): string {
    switch (block.kind) {
      case 'message':
        return block.message.text;
      case 'button':
        return printLine([block.link]);
      case 'links':
        return [printLine(block.title), ...block.items.map((item) => `- ${printLine(item)}`)].join(
          '\n',
        );
      default:
        return printLine(block.line);
    }
  }

  function printLine(line: Line): string {
    return line
      .map((piece) =>
        typeof piece === 'object' && 'url' in piece
          ? `${wordsOf(piece.label, isTurned)} <${piece.url}>`
          : wordOf(piece, isTurned),
      )
      .join('');
  }
}

/** Markdown, as CommonMark and its relatives read it (spec.commonmark.org). */
export function printMarkdown({ card, blocks }: Outline): string {
  const isTurned = card.dir === 'rtl';
  return join(blocks, blocks.map(printBlock), false);

  function printBlock(block: Block): string {
    switch (block.kind) {
      case 'name':
        return `## ${printLine(block.line, ' ')}`;
      case 'heading':
        return `### ${printLine(block.line, ' ')}`;
      case 'lead':
        // Bold ends with its paragraph.
        return printLine(block.line)
          .split(/\s*\n\s*\n\s*/)
          .map((paragraph) => `**${paragraph}**`)
          .join('\n\n');
      case 'message':
        return `> ${printLine([block.message.text]).replace(/\n/g, '\n> ')}`;
      case 'button':
        return `**${printLine([block.link])}**`;
      case 'links': {
        const items = block.items.map((item) => `- ${printLine(item, ' ')}`);
        return `${printLine(block.title)}\n\n${items.join('\n')}`;
      }
      default:
        return printLine(block.line);
    }
  }

  function printLine(line: Line, br = '  \n'): string {
    return line
      .map((piece) =>
        typeof piece === 'object' && 'url' in piece
          ? // No link in a link.
            `[${wordsOf(piece.label, isTurned).replace(SPECIAL, '\\$&').replace(/\s+/g, ' ')}](${destination(piece.url)})`
          : escapeMarkdown(wordOf(piece, isTurned), br),
      )
      .join('')
      .replace(AT_START, '$1\\$2');
  }
}

/** Parentheses end the address of a link. */
const destination = (url: string): string => url.replaceAll('(', '%28').replaceAll(')', '%29');

/** Up to where people take it to end: parentheses belong to it in pairs. */
const ADDRESS = /(https?:\/\/(?:\([^\s<>()]*\)|[^\s<>()])*(?:\([^\s<>()]*\)|[^\s<>().,;:!?'"]))/;
const SPECIAL = /[\\`*_{}[\]<>#|~!&$^]/g;
/** At the start of a line: lists, rules, underlines of headings, code. */
const AT_START = /^([ \t]*\d*)([-+=:.)])/gm;

/** Text as text; an address in it is a link, as it would become one anyhow. */
function escapeMarkdown(text: string, br: string): string {
  // Blanks around a line break would mean something, and so would more than one empty line.
  const lines = text
    .replace(/[ \t]*\n[ \t]*/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .split('\n');
  return lines.map(escapeLine).join(br);
}

const escapeLine = (line: string): string =>
  line
    .split(ADDRESS)
    .map((part, index) => (index % 2 === 1 ? `<${part}>` : part.replace(SPECIAL, '\\$&')))
    .join('');
