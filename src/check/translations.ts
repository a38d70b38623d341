// Gaps in translations: what a reader of another language gets in the file's own.

import { excerpt } from '../case/text.js';
import { type Finding, finding } from './findings.js';
import { isMessage, ownLanguage } from './messages.js';
import type { Subject } from './subject.js';
import type { Place } from './walk.js';

/** Names and credits are often the same in every language: they are no gaps. */
const TRANSLATED = [
  'headline',
  'summary',
  'outcome',
  'image.alt',
  'updates.text',
  'updates.title',
  'background.title',
  'background.text',
  'progress.label',
  'links.label',
];
/** Only while they are asked for. */
const TRANSLATED_WHILE_ASKING = [
  'ask',
  'guidance',
  'safety',
  'targets.role',
  'targets.organisation',
];

/** What a translation leaves untranslated, and what it translates that is not there. */
export function checkTranslations({ read, places, mayAsk }: Subject): readonly Finding[] {
  const fields = mayAsk ? [...TRANSLATED, ...TRANSLATED_WHILE_ASKING] : TRANSLATED;
  const byLanguage = new Map<string | undefined, Place[]>();
  for (const place of places) {
    const those = byLanguage.get(place.lang) ?? [];
    those.push(place);
    byLanguage.set(place.lang, those);
  }
  const own = byLanguage.get(undefined) ?? [];
  const originals = own.filter(({ field }) => fields.includes(field));
  const dates = read.updates.flatMap(({ date }) => date ?? []);
  const languages = Object.keys(read.translations ?? {});
  return languages.flatMap((lang) => {
    const translated = byLanguage.get(lang) ?? [];
    const keys = new Set(translated.map(keyOf));
    const gaps = new Map<string, Finding>();
    for (const original of originals) {
      const key = keyOf(original);
      if (keys.has(key) || gaps.has(key)) continue;
      gaps.set(key, finding('untranslated', placeOf(original), { lang }));
    }
    return [
      ...gaps.values(),
      ...(mayAsk ? checkMessage(own, translated, lang) : []),
      ...checkMatches(own, translated),
      ...checkTwins(translated, dates),
    ];
  });
}

/** A message in the official's language says so, and needs no other. */
function checkMessage(own: readonly Place[], translated: readonly Place[], lang: string) {
  const isOpen = own.some((place) => isMessage(place) && ownLanguage(place) === undefined);
  if (!isOpen || translated.some(isMessage)) return [];
  return [finding('untranslated', 'message', { lang })];
}

/** Updates are translated by their date, links by their address: one that no original has is never shown. */
function checkMatches(own: readonly Place[], translated: readonly Place[]): readonly Finding[] {
  return ['updates.date', 'links.url'].flatMap((field) => {
    const originals = new Set(own.filter((place) => place.field === field).map(({ text }) => text));
    return translated
      .filter((place) => place.field === `translations.${field}` && !originals.has(place.text))
      .map(({ path, text }) => finding('unmatched-translation', path, { value: excerpt(text) }));
  });
}

/** Of several updates of one date, the first translation goes with the first, but only where all are translated. */
function checkTwins(translated: readonly Place[], dates: readonly string[]): readonly Finding[] {
  const dated = translated.filter(({ field }) => field === 'translations.updates.date');
  const texts = dated.map(({ text }) => text);
  const countIn = (list: readonly string[], text: string) =>
    list.filter((other) => other === text).length;
  const twins = new Set(
    dates.filter((date, index) => {
      return dates.indexOf(date) !== index && countIn(dates, date) !== countIn(texts, date);
    }),
  );
  return dated
    .filter(({ text }) => twins.has(text))
    .map(({ path, text }) => finding('ambiguous-date', path, { value: text }));
}

/** What is the same for a text and its translation. */
function keyOf(place: Place): string {
  const field = place.field.replace(/^translations\./, '');
  const [list] = field.split('.');
  const { date, url } = place.within as { readonly date?: unknown; readonly url?: unknown };
  if (list === 'updates') return `${field} ${String(date)}`;
  if (list === 'links') return `${field} ${String(url)}`;
  // A summary is translated as a whole; other lists by place.
  const index = field === 'summary' ? '' : (/\[\d+\]/.exec(place.path)?.[0] ?? '');
  return field + index;
}

const placeOf = ({ path, field }: Place): string => (field === 'summary' ? 'summary' : path);
