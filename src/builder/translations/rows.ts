// What a case has to translate, side by side with what a translation has. Pure: rows are made from the case as it was
// written, along the table, and nothing in it is trusted to be of the right type.

import type { Field } from '../../case/fields.js';
import { cleanFormat } from '../../case/formats.js';
import { CASE_FIELDS } from '../../case/table.js';
import { isBlank } from '../../case/text.js';
import type { Finding } from '../../check/findings.js';
import { type Place, walkCase } from '../../check/walk.js';
import { caseLanguage } from '../case-languages.js';
import { type CaseValue, type Path, valueAt } from '../draft.js';
import { MATCHES } from '../matches.js';
import type { MessageAt } from './message.js';
import { messageTexts } from './message-texts.js';

/** A text of the case and its translation. */
export interface Row {
  /** The same for a text as long as it stays in its place. */
  readonly key: string;
  /** As in the table: `updates.text`, `message.x.meaning`. */
  readonly field: string;
  /** What it is a part of; nothing for a text of the case itself. */
  readonly group: Group | undefined;
  /** Which of several wordings it is, from 1; 0 where there is only one. */
  readonly variant: number;
  readonly original: string;
  readonly originalLang: string | undefined;
  /** Paragraphs stand apart by an empty line. */
  readonly text: string;
  /** Where the translation is to stand. */
  readonly path: Path;
  /** Where check says of the original that it has no translation; empty where it never does. */
  readonly place: string;
  /** Whether it may have several lines. */
  readonly isLong: boolean;
  /** Whether this language does without it: `false` stands there. */
  readonly isOff: boolean;
  /** What an item of a list has besides its texts: the date or the address that it goes by. */
  readonly base: Readonly<Record<string, string>>;
  /** For a text of a message: which. */
  readonly inMessage: MessageAt | undefined;
}

export interface Group {
  readonly key: string;
  /** `updates`, `image`. */
  readonly field: string;
  /** What tells it from others of its kind: a date, a name, an address; empty where there is but one. */
  readonly name: string;
}

/** A text that may have more code points than this may have several lines. */
const LINE_MAX = 500;

/** Of a translation, in the order of the table. */
const FIELDS = Object.keys(CASE_FIELDS.translations.field.of.fields);

/**
 * The texts of a case with those of a translation.
 * @param lang the language as the file has it, or would have it
 */
export function rowsFor(value: CaseValue, lang: string): readonly Row[] {
  const places = walkCase(value).places.filter(isTranslatable);
  const at: Path = ['translations', lang];
  const rows = joinParagraphs(places).flatMap((place) => rowOf(value, places, place, at));
  const [alone, grouped] = [true, false].map((isAlone) =>
    rows.filter(({ group }) => (group === undefined) === isAlone).sort(byTable),
  );
  return unique([...alone!, ...messageRows(value, at), ...grouped!]);
}

/** Whether check says that a text has no translation into a language. */
export function isMissing({ place }: Row, lang: string, findings: readonly Finding[]): boolean {
  const tag = cleanFormat(lang, 'language');
  return findings.some(
    ({ code, path, args }) => code === 'untranslated' && path === place && args['lang'] === tag,
  );
}

/** The paragraphs of a text; an empty line stands between two of them. */
export const paragraphsOf = (text: string): readonly string[] =>
  text
    .split(/\n[^\S\n]*\n\s*/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => !isBlank(paragraph));

/** A text as a form shows it. */
function shown(written: unknown): string {
  const texts = Array.isArray(written) ? (written as readonly unknown[]) : [written];
  return texts
    .filter((text) => typeof text === 'string')
    .map((text) => text.replace(/\r\n?/g, '\n'))
    .join('\n\n');
}

function isTranslatable({ field, lang, format }: Place): boolean {
  const isText = format === 'plain' && !field.startsWith('message.');
  return isText && lang === undefined && fieldAt(field) !== undefined;
}

/** The field of a translation by its path in the table. */
function fieldAt(path: string): Field | undefined {
  return path.split('.').reduce<Field | undefined>((field, key) => {
    const inner = field?.kind === 'list' ? field.of : field;
    const fields = inner?.kind === 'group' ? inner.fields : undefined;
    return fields !== undefined && Object.hasOwn(fields, key) ? fields[key]!.field : undefined;
  }, CASE_FIELDS.translations.field.of);
}

/** A summary is translated as a whole. */
function joinParagraphs(places: readonly Place[]): readonly Place[] {
  const isParagraph = ({ field }: Place) => field === 'summary';
  const [first, ...more] = places.filter(isParagraph);
  if (first === undefined) return places;
  const text = [first, ...more].map((place) => place.text).join('\n\n');
  return [{ ...first, path: 'summary', text }, ...places.filter((place) => !isParagraph(place))];
}

/** The row of a text; none where nothing would tell which one a translation is of. */
function rowOf(value: CaseValue, places: readonly Place[], place: Place, at: Path): readonly Row[] {
  const { path: key, field, text: original } = place;
  const [list, ...rest] = field.split('.') as [string, ...string[]];
  const match = MATCHES[list];
  const index = /\[(\d+)\]/.exec(key)?.[1];
  const known = match === undefined ? undefined : writtenId(place.within, match);
  if (match !== undefined && known === undefined) return [];

  const listPath = [...at, list];
  const base = match === undefined || known === undefined ? {} : { [match]: known };
  const item =
    match === undefined
      ? Number(index ?? 0)
      : itemFor(place, places, valueAt(value, listPath), match);
  const path = index === undefined || field === 'summary' ? [] : [item];
  const whole = [...listPath, ...path, ...rest];
  const written = valueAt(value, whole);
  const text = shown(written);
  return [
    {
      key,
      field,
      group: groupOf(place, list, index),
      variant: 0,
      original,
      originalLang: caseLanguage(value),
      text,
      path: whole,
      place: key,
      isLong: isLongField(field) || original.includes('\n') || text.includes('\n'),
      isOff: written === false,
      base,
      inMessage: undefined,
    },
  ];
}

/** The item of a translation that is to have the text: of several of one date the first goes with the first. */
function itemFor(
  { within }: Place,
  places: readonly Place[],
  list: unknown,
  match: 'date' | 'url',
): number {
  const id = cleanId(within, match);
  const items = Array.isArray(list) ? (list as readonly unknown[]) : [];
  const theirs = items.flatMap((item, index) => (cleanId(item, match) === id ? [index] : []));
  const twins = new Set(
    places.map((place) => place.within).filter((item) => cleanId(item, match) === id),
  );
  // Links are found by their address alone.
  const order = match === 'url' ? 0 : [...twins].indexOf(within);
  return theirs[order] ?? items.length + order - theirs.length;
}

/** A date or an address as it was written; nothing where it is none, so that nothing can go by it. */
const writtenId = (item: object, match: 'date' | 'url'): string | undefined =>
  cleanId(item, match) === undefined ? undefined : String(valueAt(item, [match]));

function cleanId(item: unknown, match: 'date' | 'url'): string | undefined {
  const written = valueAt(item, [match]);
  const format = match === 'date' ? 'date' : 'link';
  return typeof written === 'string' ? cleanFormat(written, format) : undefined;
}

function groupOf({ field, within }: Place, list: string, index?: string): Group | undefined {
  if (field === list) return undefined;
  const naming = { updates: 'date', links: 'url', targets: 'name', background: 'title' }[list];
  const name = naming === undefined ? undefined : valueAt(within, [naming]);
  const key = index === undefined ? list : `${list}[${index}]`;
  return { key, field: list, name: typeof name === 'string' ? name.trim() : '' };
}

const isLongField = (path: string): boolean => {
  const field = fieldAt(path);
  const inner = field?.kind === 'list' ? field.of : field;
  const text = inner?.kind === 'switch' ? inner.of : inner;
  return text?.kind === 'text' && text.max > LINE_MAX;
};

const byTable = (a: Row, b: Row): number => tableIndex(a) - tableIndex(b);
const tableIndex = ({ field }: Row): number => FIELDS.indexOf(field.split('.')[0]!);

/** Two links of one address are translated once. */
function unique(rows: readonly Row[]): readonly Row[] {
  const seen = new Set<string>();
  return rows.filter(({ base: { url } }) => {
    return url === undefined || (!seen.has(url) && seen.add(url));
  });
}

function messageRows(value: CaseValue, at: Path): readonly Row[] {
  const path = [...at, 'message'];
  const texts = messageTexts(value['message'], valueAt(value, path));
  const first = texts.find(({ isOpen }) => isOpen);
  return texts.map((text) => ({
    key: `message.${text.at.network}[${text.at.index}].${text.at.part}`,
    field: text.field,
    group: texts.length > 1 ? { key: 'message', field: 'message', name: '' } : undefined,
    variant: text.variant,
    original: shown(text.original),
    originalLang: cleanFormat(text.originalLang ?? '', 'language') ?? caseLanguage(value),
    text: shown(text.text),
    path: [...path, ...text.path],
    place: text === first ? 'message' : '',
    isLong: text.at.part !== 'subject',
    isOff: false,
    base: {},
    inMessage: text.at,
  }));
}
