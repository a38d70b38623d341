// Prints the pieces of an outline for published pages, which have styles of their own.

import type { Card, Text } from '../card/card.js';
import type { Block } from '../embed/blocks.js';
import {
  marks,
  openTag,
  printElement,
  printLine,
  printLink,
  printMessage,
  type Printer,
  REL,
} from '../embed/html.js';
import { html, type Html, raw } from './html.js';

type Level = 1 | 2 | 3;

/** @param level that of the person's name; what stands below it is one lower */
export function printBlocks(blocks: readonly Block[], { dir }: Card, level: Level = 1): Html {
  const printer: Printer = { dir, link: REL };
  return raw(blocks.map((block) => `${printBlock(block)}\n`).join(''));

  function printBlock(block: Block): string {
    switch (block.kind) {
      case 'name':
        return printElement(`h${level}`, block.line, printer);
      case 'heading':
        return printElement(`h${level + 1}`, block.line, printer);
      case 'message': {
        const words = printMessage(block.message, printer);
        return `<blockquote>${openTag('p', marks(block.message))}${words}</p></blockquote>`;
      }
      case 'button': {
        const link = printLink(block.link, {
          ...printer,
          link: { ...REL, class: block.isIntent ? 'button' : 'button first' },
        });
        return `<p>${link}</p>`;
      }
      case 'links': {
        const items = block.items.map((item) => `<li>${printLine(item, printer)}</li>`);
        return `<div class="ways"><p>${printLine(block.title, printer)}</p><ul>${items.join('')}</ul></div>`;
      }
      case 'text':
        return printElement('p', block.line, printer);
      default:
        return printElement('p', block.line, printer, { class: block.kind });
    }
  }
}

/** A text in its own language and direction. */
export const printText = (text: Text): Html =>
  html`${raw(openTag('span', marks(text)))}${text.text}</span>`;
