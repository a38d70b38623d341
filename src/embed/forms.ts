// The forms in which a card can be pasted or sent.

import { printEmail } from './email.js';
import { printFeedEntry } from './feed.js';
import { printElementTag, printFrame, printHook, printHtml } from './markup.js';
import type { Outline } from './outline.js';
import type { Places } from './places.js';
import { printMarkdown, printText } from './plain.js';

export const FORMS = [
  'hook',
  'element',
  'frame',
  'html',
  'email',
  'text',
  'markdown',
  'feed',
] as const;

export type Form = (typeof FORMS)[number];

/**
 * A case as something to paste or to send; it ends with a line break.
 * @param places where its parts are published: hook, element and frame need `src`, a frame its own page as well
 * @returns nothing where a feed entry has no page of the case to lead to
 */
export function printForm(
  form: Form,
  outline: Outline,
  places: Places,
  now: Date,
): string | undefined {
  switch (form) {
    case 'hook':
      return printHook(outline, places);
    case 'element':
      return printElementTag(outline, places);
    case 'frame':
      return printFrame(outline, places);
    case 'html':
      return printHtml(outline);
    case 'email':
      return printEmail(outline);
    case 'text':
      return printText(outline);
    case 'markdown':
      return printMarkdown(outline);
    case 'feed':
      return printFeedEntry(outline, now);
  }
}
