// Dates that name one day only, and are not written as a case file has them. 9/11/2026 is none of them: it is a day in
// November or in September. Pure.

import { cleanFormat } from '../../case/formats.js';
import { withoutInvisible } from './mend-text.js';

const NAME = '[\\p{L}\\p{M}-]+';
const TIME =
  '(\\d{1,2}:\\d\\d(?::\\d\\d(?:\\.\\d{1,9})?)?)\\s*(z|utc|gmt|[+\\u2212-]\\d\\d(?::?\\d\\d)?)';
/** A year first, then the month and the day; a moment has its offset; the name of the day may stand around it. */
const DATE = new RegExp(
  `^(?:(${NAME})\\.?[,،]?\\s+)?(\\d{4})([/.\\u2010-\\u2015-])(\\d{1,2})\\3(\\d{1,2})(?:(?:t|,?\\s+)${TIME})?(?:[,،]?\\s+\\(?(${NAME})\\.?\\)?)?$`,
  'iu',
);

/** Languages whose names of days are known, besides that of the case. */
const LANGUAGES = ['en', 'fr', 'ar', 'de', 'es', 'it', 'nl', 'pt', 'ru', 'tr', 'fa'];

/**
 * The date as a case file has it.
 * @param lang of the case, whose names of days are known as well; a BCP 47 tag
 */
export function mendDate(
  text: string,
  format: 'date' | 'day',
  lang: string | undefined,
): string | undefined {
  const match = DATE.exec(withDigits(withoutInvisible(text)));
  if (match === null) return undefined;
  const [, before, year, , month, date, time, offset, after] = match;
  const day = `${year}-${month!.padStart(2, '0')}-${date!.padStart(2, '0')}`;
  const moment =
    time === undefined ? '' : `T${time.replace(/^\d:/, '0$&')}${asOffset(offset!.toUpperCase())}`;
  const mended = cleanFormat(day + moment, format);
  if (mended === undefined) return undefined;
  // Where the name is not that of the day, one of the two is wrong.
  const names = [before, after].filter((name) => name !== undefined);
  return names.every((name) => isNameOf(name, day, lang)) ? mended : undefined;
}

function asOffset(written: string): string {
  if (/^[A-Z]/.test(written)) return 'Z';
  const [, sign, hours, minutes = '00'] = /^(.)(\d\d):?(\d\d)?$/.exec(written)!;
  return `${sign === '+' ? '+' : '-'}${hours}:${minutes}`;
}

function isNameOf(name: string, day: string, lang: string | undefined): boolean {
  const languages = lang === undefined ? LANGUAGES : [lang, ...LANGUAGES];
  return languages.some((language) =>
    (['long', 'short'] as const).some((weekday) => {
      const format = new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' });
      return plain(format.format(Date.parse(day))) === plain(name);
    }),
  );
}

const plain = (name: string): string => name.toLowerCase().replaceAll('.', '').normalize();

/**
 * The digits of Arabic and Persian as those that a case file has. Sign by sign: in the result of `replace` WebKitGTK 2.50
 * does not find the date that stands there (a test of this fails in it).
 */
const withDigits = (text: string): string =>
  Array.from(text, (sign) =>
    /[\u0660-\u0669\u06F0-\u06F9]/.test(sign) ? digitOf(sign) : sign,
  ).join('');

const digitOf = (sign: string): string => String(sign.charCodeAt(0) & 0xf);
