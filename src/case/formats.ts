// What a text must look like to be an address, a handle, a date or a language tag, and its clean form.
// Each is one regular expression, which the published schema has as well.

import type { ProblemCode } from './problems.js';
import { BLANK, cleanText, UNSEEN } from './text.js';
import type { HandleNetwork } from './wording.js';

/** What a text has to look like beyond being a text. */
export type Format =
  | 'plain'
  | 'link'
  | 'x'
  | 'bluesky'
  | 'mastodon'
  | 'threads'
  | 'email'
  | 'date'
  | 'day'
  | 'language';

interface FormatRule {
  readonly code: ProblemCode;
  /** Where the handle is: what the sentence about a bad one says. */
  readonly network?: HandleNetwork;
  /** A regular expression for the whole text but for blanks around it. */
  readonly pattern: string;
}

const LABEL = '[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?';
const LAST_LABEL = '[A-Za-z](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?';
const HOST = `(?:${LABEL}\\.)*${LAST_LABEL}`;
const DOTTED_HOST = `(?:${LABEL}\\.)+${LAST_LABEL}`;

const LEAP_DAY = '(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29';
const DAY = `(?:\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|${LEAP_DAY})`;
const HOUR = '(?:[01]\\d|2[0-3]):[0-5]\\d';

/** The rule of each format but `plain`, which takes every text as it is. */
export const FORMAT_RULES: Readonly<Record<Exclude<Format, 'plain'>, FormatRule>> = {
  /** An https address with a host in ASCII, as address bars copy it. */
  link: {
    code: 'bad-link',
    pattern: `https://${HOST}(?::(?:\\d{1,4}|[1-5]\\d{4}))?(?:[/?#][^${UNSEEN}"<>\\\\^\`{|}]*)?`,
  },
  /** X's own help: Latin letters, digits and `_`, at most 15. (twitter-text takes 20, which X does not.) */
  x: { code: 'bad-handle', network: 'X', pattern: '@?[A-Za-z0-9_]{1,15}' },
  /** atproto.com/specs/handle: a host name. */
  bluesky: { code: 'bad-handle', network: 'Bluesky', pattern: `@?${DOTTED_HOST}` },
  /** docs.joinmastodon.org: the local part and the server, since a reader may be on any other. */
  mastodon: { code: 'bad-handle', network: 'Mastodon', pattern: `@?[A-Za-z0-9_]+@${DOTTED_HOST}` },
  /** The rule of Instagram, whose accounts Threads uses: letters, digits, `_` and `.`, at most 30. */
  threads: { code: 'bad-handle', network: 'Threads', pattern: '@?[A-Za-z0-9_.]{1,30}' },
  /** The addresses of RFC 5321 but those in quotes. */
  email: {
    code: 'bad-email',
    pattern: `[A-Za-z0-9!#$%&'*+/=?^_\`{|}~.-]{1,64}@${DOTTED_HOST}`,
  },
  /** A day that the calendar has, or a moment with its offset, as in RFC 3339; seconds may be left out. */
  date: {
    code: 'bad-date',
    pattern: `${DAY}(?:T${HOUR}(?::[0-5]\\d(?:\\.\\d{1,9})?)?(?:Z|[+-]${HOUR}))?`,
  },
  day: { code: 'bad-date', pattern: DAY },
  /** BCP 47: language, script, region, one variant. */
  language: {
    code: 'bad-language',
    pattern: '[A-Za-z]{2,3}(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|\\d{3}))?(?:-[A-Za-z0-9]{5,8})?',
  },
};

/** A pattern that the whole of a text has to match; blanks around it do not count. */
export const wholly = (pattern: string): string => `^${BLANK}*(?:${pattern})${BLANK}*$`;

const expressions = new Map<string, RegExp>();

/** The clean form of a text in a format, handles without their `@`; `undefined` where it is not in it. */
export function cleanFormat(text: string, format: Exclude<Format, 'plain'>): string | undefined {
  const { pattern, network } = FORMAT_RULES[format];
  if (!expressions.has(format)) expressions.set(format, new RegExp(wholly(pattern), 'u'));
  if (!expressions.get(format)!.test(text)) return undefined;
  const clean = cleanText(text);
  if (format === 'language') return Intl.getCanonicalLocales(clean)[0];
  return network === undefined ? clean : clean.replace(/^@/, '');
}
