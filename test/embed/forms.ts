// Helpers to print a case in a form, and to read what a reader then sees of it.

import { marked } from 'marked';
import { readCase } from '../../src/case/read.js';
import { type Form, FORMS, printForm } from '../../src/embed/forms.js';
import { makeOutline, type Outline } from '../../src/embed/outline.js';
import type { Places } from '../../src/embed/places.js';
import { LOCALES } from '../../src/locales/all.js';
import { localeFor, registerLocales } from '../../src/locales/registry.js';

registerLocales(...LOCALES);

/** Eight days after the latest update of an invented case. */
export const NOW = new Date('2026-03-10T12:00:00Z');

export const PLACES: Places = {
  src: 'https://ngo.example/cases/mira.json',
  script: { url: 'https://ngo.example/case-action.js', integrity: 'sha384-A', isClassic: false },
  frame: 'https://ngo.example/frame.html',
  frameParent: {
    url: 'https://ngo.example/frame-parent.js',
    integrity: 'sha384-B',
    isClassic: true,
  },
};

/** The forms that are read as HTML. */
export const MARKUP: readonly Form[] = ['hook', 'element', 'frame', 'html', 'email'];

/** Elements and attributes that forms print; in a mail, styles. */
export const ELEMENTS =
  /^(?:html|head|body|div|h2|h3|p|strong|em|a|blockquote|ul|li|br|span|q|details|summary|iframe|script|case-action|table|tbody|tr|td|pre)$/;
export const ATTRIBUTES =
  /^(?:class|lang|dir|href|rel|role|style|type|src|integrity|crossorigin|defer|data-src|data-lang|title|width|height|frameborder|loading|allow|sandbox)$/;

export function outlineOf(value: unknown, lang = 'en', actionBase?: string): Outline {
  const { case: read } = readCase(value);
  return makeOutline(read!, {
    lang,
    locale: localeFor(lang),
    now: NOW,
    day: '2026-03-10',
    actionBase,
  });
}

export const print = (form: Form, value: unknown, lang = 'en', actionBase?: string): string =>
  printForm(form, outlineOf(value, lang, actionBase), PLACES, NOW)!;

/** What a form becomes where it is read: the document that a browser makes of it. */
export function documentOf(form: Form, printed: string): Document {
  const parser = new DOMParser();
  const html = (text: string) => parser.parseFromString(text, 'text/html');
  switch (form) {
    case 'text': {
      const page = html('<pre></pre>');
      // Where a link leads stands beside it.
      page.querySelector('pre')!.textContent = printed.replace(/ <[^<>\s]+>/g, '');
      return page;
    }
    case 'markdown':
      return html(marked.parse(printed, { async: false }));
    case 'feed': {
      const entry = parser.parseFromString(printed, 'application/xml');
      return html(entry.querySelector('content')!.textContent!);
    }
    default:
      return html(printed);
  }
}

/** The words of a document, as a reader sees them. */
export function wordsOf(page: Document): string {
  for (const br of page.querySelectorAll('br')) br.replaceWith(' ');
  return plain(page.body.textContent!);
}

/** Without what nobody sees: white space, and marks that keep a handle in its direction. */
export const plain = (text: string): string =>
  text.replaceAll('\u200E', '').replace(/\s+/g, ' ').trim();

/** Where links lead, in text without markup those in angle brackets. */
export const linksOf = (form: Form, printed: string): readonly string[] =>
  form === 'text'
    ? [...printed.matchAll(/<([^<>\s]+)>/g)].map(([, url]) => url!)
    : [...documentOf(form, printed).querySelectorAll('a')].map((a) => a.getAttribute('href')!);

export { type Form, FORMS };
