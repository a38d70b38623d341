// Templates for the HTML of published pages, in which all text is text: whatever is put in is escaped, unless it is HTML
// that another template or an embed form has made.

import { escapeHtml } from '../embed/html.js';

/** A piece of HTML. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

type Value = string | Html | undefined | false | readonly Value[];

/**
 * A piece of HTML with texts and other pieces put in; nothing for what is absent. Indentation of the template is for those
 * who read the source.
 */
export function html(pieces: TemplateStringsArray, ...values: readonly Value[]): Html {
  let plain = templates.get(pieces);
  if (plain === undefined) {
    plain = pieces.map((piece) => piece.replace(/\n +/g, '\n'));
    templates.set(pieces, plain);
  }
  return new Html(String.raw({ raw: plain }, ...values.map(print)));
}

/** Every template without its indentation. */
const templates = new WeakMap<TemplateStringsArray, readonly string[]>();

function print(value: Value): string {
  if (value === undefined || value === false) return '';
  if (typeof value === 'string') return escapeHtml(value);
  return value instanceof Html ? value.text : value.map(print).join('');
}

/** What an embed form has printed. */
export const raw = (printed: string): Html => new Html(printed);
