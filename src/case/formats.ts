// What a text must look like to be a link, a handle, a date or a language tag, and the clean form of it.

import type { Format } from './fields.js';
import type { ProblemCode } from './problems.js';

interface FormatRule {
  readonly code: ProblemCode;
  /** The clean form, or `undefined` where the text is not one. */
  readonly clean: (text: string) => string | undefined;
}

/** The rule of each format but `plain`, which takes every text as it is. */
export const FORMAT_RULES: Readonly<Record<Exclude<Format, 'plain'>, FormatRule>> = {
  link: { code: 'bad-link', clean: cleanLink },
  handle: { code: 'bad-handle', clean: cleanHandle },
  date: { code: 'bad-date', clean: cleanDate },
  language: { code: 'bad-language', clean: cleanLanguage },
};

function cleanLink(text: string): string | undefined {
  try {
    const url = new URL(text);
    return url.protocol === 'https:' ? url.href : undefined;
  } catch {
    return undefined;
  }
}

/**
 * A handle on X without its `@`: Latin letters, digits and `_`, at most 15.
 * X's own help gives the rule; twitter-text accepts 20, which X does not.
 */
function cleanHandle(text: string): string | undefined {
  return /^@?(\w{1,15})$/.exec(text)?.[1];
}

const DATE =
  /^(\d{4}-\d\d-\d\d)(T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d))?$/;

/** A calendar date, or a date-time with an offset, as in RFC 3339 (seconds may be left out). */
function cleanDate(text: string): string | undefined {
  const day = DATE.exec(text)?.[1];
  if (day === undefined || Number.isNaN(Date.parse(text))) return undefined;
  // Date.parse rolls 31 February over to March: a real date comes back as it went in.
  return new Date(day).toISOString().startsWith(day) ? text : undefined;
}

/** A BCP 47 tag in its canonical form, as far as Intl can tell. */
function cleanLanguage(text: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(text)[0];
  } catch {
    return undefined;
  }
}
