// Prints an outline for mail: a table with its styles on each element, since mail clients drop everything else.
// Every colour of letters stands with that of its ground, so that a client which turns one for the dark turns both.

import type { Card, Text } from '../card/card.js';
import {
  marks,
  openTag,
  printElement,
  printLine,
  printLink,
  printMessage,
  type Printer,
} from './html.js';
import type { Block } from './blocks.js';
import type { Outline } from './outline.js';

const GROUND = '#ffffff';
const TEXT = '#1f1f1f';
const MUTED = '#595959';
const ACCENT = '#006084';
const TINT = '#eef5f8';
const FONT = "font-family:system-ui,-apple-system,'Segoe UI',Roboto,Arial,sans-serif";
const ON_GROUND = `background-color:${GROUND};color:${TEXT}`;
/** As wide as mail clients show without scrolling. */
const WIDTH_PX = 600;

/**
 * Outlook for Windows knows no greatest width, so it gets a table of that width around it (learn.microsoft.com, the
 * rendering of HTML mail by Word). To everything else it is a comment.
 */
const FOR_OUTLOOK = [
  `<!--[if mso]><table role="presentation" align="center" width="${WIDTH_PX}"><tr><td><![endif]-->`,
  '<!--[if mso]></td></tr></table><![endif]-->',
];

/** A piece of HTML for the body of a mail, at most 600 px wide. */
export function printEmail({ card, blocks }: Outline): string {
  const [open, close] = FOR_OUTLOOK;
  const style = `width:100%;max-width:${WIDTH_PX}px;margin:0 auto;border-collapse:collapse;${ON_GROUND};${FONT};font-size:16px;line-height:1.5;text-align:${startOf(card)};word-break:break-word`;
  const attributes = { role: 'presentation', ...marks(card), style };
  return [
    open,
    openTag('table', attributes),
    ...blocks.map((block, index) =>
      printRow(block, card, index === 0, blocks.length - 1 === index),
    ),
    '</table>',
    close,
    '',
  ].join('\n');
}

// Some clients know `dir` but not what follows from it.
const startOf = ({ dir }: Pick<Text, 'dir'>): string => (dir === 'rtl' ? 'right' : 'left');

function printRow(block: Block, card: Card, isFirst: boolean, isLast: boolean): string {
  const above = isFirst ? 24 : block.kind === 'heading' ? 12 : 0;
  const cell = `padding:${above}px 24px ${isLast ? 24 : block.kind === 'heading' ? 4 : 12}px;${ON_GROUND};text-align:${startOf(card)}`;
  return `<tr><td style="${cell}">${printBlock(block, card)}</td></tr>`;
}

const styled = (style: string) => ({ style: `margin:0;${style}` });
const SMALL = `font-size:14px;color:${MUTED};background-color:${GROUND}`;

function printBlock(block: Block, card: Card): string {
  const printer: Printer = {
    dir: card.dir,
    link: { style: `color:${ACCENT};background-color:${GROUND};text-decoration:underline` },
  };
  switch (block.kind) {
    case 'name':
      return printElement(
        'h2',
        block.line,
        printer,
        styled('font-size:26px;line-height:1.2;font-weight:bold'),
      );
    case 'heading':
      return printElement(
        'h3',
        block.line,
        printer,
        styled('font-size:16px;line-height:1.4;font-weight:bold'),
      );
    case 'lead':
      return printElement('p', block.line, printer, styled('font-weight:bold'));
    case 'small':
      return printElement('p', block.line, printer, styled(SMALL));
    case 'text':
      return printElement('p', block.line, printer, styled(''));
    case 'message': {
      const { message } = block;
      const side = startOf(message.dir === undefined ? card : message);
      const box = `padding:12px 16px;background-color:${TINT};color:${TEXT};border-${side}:4px solid ${ACCENT};text-align:${side}`;
      const words = `${openTag('span', marks(message))}${printMessage(message, printer)}</span>`;
      return inTable(box, words, '100%');
    }
    case 'button':
      return printButton(printLink(block.link, { ...printer, link: { style: BUTTON } }));
    case 'links': {
      const items = [block.title, ...block.items].map((line) => printLine(line, printer));
      // Lines of a mail have at most 998 bytes (RFC 5322, 2.1.1), and links want room for a thumb.
      return `${openTag('p', styled('font-size:14px;line-height:1.8'))}${items.join('<br>\n')}</p>`;
    }
  }
}

// Outlook takes its padding only from the cell; where that of the link counts, all of the button can be pressed.
const BUTTON = `display:block;padding:12px 20px;border-radius:6px;background-color:${ACCENT};color:#ffffff;font-size:17px;line-height:1.3;font-weight:bold;text-decoration:none`;

/** A button that can be seen without pictures and styles, and pressed on the whole of it where clients allow. */
const printButton = (link: string): string =>
  inTable(
    `background-color:${ACCENT};color:#ffffff;border-radius:6px;padding:0;mso-padding-alt:12px 20px`,
    link,
  );

function inTable(style: string, inside: string, width?: string): string {
  const table = `${width ? `width:${width};` : ''}border-collapse:separate;border-spacing:0`;
  return `<table role="presentation" style="${table}"><tr><td style="${style}">${inside}</td></tr></table>`;
}
