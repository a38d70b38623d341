// The remedy of a finding that one click can apply. Only where it is certain: everything else is for its author to
// decide. The sentences about the remedies are those of src/check/wording.ts. Pure.

import { isObject, own, readField } from '../../case/read-fields.js';
import { cleanFormat } from '../../case/formats.js';
import { cleanText } from '../../case/text.js';
import type { Finding } from '../../check/findings.js';
import { isSlip } from '../../check/spelling.js';
import { walkCase } from '../../check/walk.js';
import { caseLanguage, writtenLanguages } from '../case-languages.js';
import {
  type CaseValue,
  type Draft,
  type Edit,
  editDraft,
  nameOfPath,
  type Path,
  valueAt,
} from '../draft.js';
import { MATCHES } from '../matches.js';
import { fieldAt } from './field-at.js';
import { mendDate } from './mend-date.js';
import { mendHandleIn, mendHashtag, mendPlaceholder, type Replacement } from './mend-message.js';
import {
  type HandleFormat,
  mendEmail,
  mendHandle,
  mendHttp,
  mendLanguage,
  mendLink,
} from './mend-text.js';
import { pathsOf } from './paths-of.js';

/** A remedy: what it does, and the edits that do it. */
export interface Fix {
  readonly kind: 'write' | 'remove' | 'rename';
  /** What will stand there, short: the new words or the new name; empty where nothing will. */
  readonly shown: string;
  readonly edits: readonly Edit[];
}

/** What a remedy is made from. */
interface Wrong {
  readonly finding: Finding;
  readonly draft: Draft;
  readonly value: CaseValue;
  readonly path: Path;
  /** What stands there. */
  readonly found: unknown;
}

/**
 * The certain remedy of a finding; `undefined` where there is none, or not one only. What a mistake has hidden may be
 * found once it is gone: a contact that can be read may not have been looked up.
 */
export function fixFor(finding: Finding, draft: Draft): Fix | undefined {
  const { value } = draft;
  const remedy = REMEDIES[finding.code];
  if (value === undefined || remedy === undefined) return undefined;
  const [path = [], ...others] = pathsOf(finding.path, value);
  if (path.length === 0 || others.length > 0) return undefined;
  return remedy({ finding, draft, value, path, found: valueAt(value, path) });
}

const REMEDIES: Readonly<Partial<Record<Finding['code'], (wrong: Wrong) => Fix | undefined>>> = {
  'unknown-field': renameField,
  'duplicate-field': ({ path, found }) => write(path, found),
  'http-link': (wrong) => mendText(wrong, mendHttp),
  'bad-link': (wrong) => mendText(wrong, mendLink),
  'bad-handle': (wrong) =>
    mendText(wrong, (text) => mendHandle(text, wrong.path.at(-1) as HandleFormat)),
  'bad-email': (wrong) => mendText(wrong, mendEmail),
  'bad-date': (wrong) =>
    mendText(wrong, (text) => mendDate(text, formatOf(wrong), caseLanguage(wrong.value))),
  'bad-language': (wrong) =>
    wrong.path.at(-2) === 'translations' ? renameLanguage(wrong) : mendText(wrong, mendLanguage),
  'handle-in-message': (wrong) =>
    replaceIn(wrong, (text) => mendHandleIn(text, wrong.finding, wrong.value)),
  'handle-differs': (wrong) =>
    replaceIn(wrong, (text) => mendHandleIn(text, wrong.finding, wrong.value)),
  'unknown-placeholder': (wrong) =>
    replaceIn(wrong, (text) => mendPlaceholder(text, wrong.finding)),
  'cut-hashtag': (wrong) => replaceIn(wrong, (text) => mendHashtag(text, wrong.finding)),
  'unknown-choice': chooseOption,
  'wrong-type': mendType,
  'unmatched-translation': matchDate,
};

function write(path: Path, value: unknown, shown = shortOf(value)): Fix {
  return { kind: 'write', shown, edits: [{ path, value }] };
}

/** The longest that is shown of what will stand there. */
const LONGEST_SHOWN = 60;

function shortOf(value: unknown): string {
  const signs = [...(typeof value === 'string' ? value : JSON.stringify(value)).slice(0, 200)];
  return signs.length > LONGEST_SHOWN
    ? `${signs.slice(0, LONGEST_SHOWN - 1).join('')}…`
    : signs.join('');
}

function mendText(
  { value, path, found }: Wrong,
  mend: (text: string) => string | undefined,
): Fix | undefined {
  const mended = typeof found === 'string' ? mend(found) : undefined;
  if (mended === undefined || mended === found) return undefined;
  const places = [path, ...sameAs(value, path, found)];
  return { kind: 'write', shown: mended, edits: places.map((at) => ({ path: at, value: mended })) };
}

/** Where else the same date or address stands by which a translation belongs to its original: both go on matching. */
function sameAs(value: CaseValue, path: Path, found: unknown): readonly Path[] {
  const [list, , key] = path.slice(-3);
  if (MATCHES[String(list)] !== key || key === undefined) return [];
  return [[], ...writtenLanguages(value).map((lang) => ['translations', lang])].flatMap((start) => {
    const items = valueAt(value, [...start, list!]);
    return (Array.isArray(items) ? items : [])
      .map((item: unknown, index) => ({ item, at: [...start, list!, index, key] }))
      .filter(
        ({ item, at }) => isObject(item) && own(item, key as string) === found && !isSame(at, path),
      )
      .map(({ at }) => at);
  });
}

const isSame = (a: Path, b: Path): boolean => nameOfPath(a) === nameOfPath(b);

function formatOf({ value, path }: Wrong): 'date' | 'day' {
  const field = fieldAt(value, path);
  return field?.kind === 'text' && field.format === 'day' ? 'day' : 'date';
}

function replaceIn(
  { path, found }: Wrong,
  replace: (text: string) => Replacement | undefined,
): Fix | undefined {
  const replaced = typeof found === 'string' ? replace(found) : undefined;
  return replaced && write(path, replaced.text, replaced.to);
}

function rename({ value, path, found }: Wrong, name: string): Fix | undefined {
  const around = valueAt(value, path.slice(0, -1));
  if (!isObject(around) || Object.hasOwn(around, name)) return undefined;
  const edits = [
    { path: [...path.slice(0, -1), name], value: found },
    { path, value: undefined },
  ];
  return { kind: 'rename', shown: name, edits };
}

/** Gives a field its likely name, where what it says can then be read and nothing around it is read otherwise. */
function renameField(wrong: Wrong): Fix | undefined {
  const { draft, value, path, found, finding } = wrong;
  const { likely, field } = finding.args;
  const fix =
    likely === undefined || path.at(-1) !== field ? undefined : rename(wrong, String(likely));
  if (fix === undefined) return undefined;
  const { path: named } = fix.edits[0]!;
  const after = editDraft(draft, fix.edits).value!;
  const meant = fieldAt(after, named);
  if (named.at(-1) !== '$schema') {
    if (meant === undefined || readField(found, meant, '', []) === undefined) return undefined;
  }
  const strangers = new Set(walkCase(value).strangers.map((stranger) => stranger.path));
  const inside = nameOfPath(named);
  const isAsBefore = walkCase(after).strangers.every(
    (stranger) => strangers.has(stranger.path) || stranger.path.startsWith(inside),
  );
  return isAsBefore ? fix : undefined;
}

/** The language of a translation is the name of a field. */
function renameLanguage(wrong: Wrong): Fix | undefined {
  if (!isObject(wrong.found)) return undefined;
  const tag = mendLanguage(String(wrong.path.at(-1)));
  const others = Object.keys(valueAt(wrong.value, wrong.path.slice(0, -1)) as object);
  const isThere = others.some((other) => cleanFormat(other, 'language') === tag);
  return tag === undefined || isThere ? undefined : rename(wrong, tag);
}

/** The option that was meant; of a list that has it already, the entry is taken out. */
function chooseOption({ value, path, found }: Wrong): Fix | undefined {
  const field = fieldAt(value, path);
  if (field?.kind !== 'choice' || typeof found !== 'string') return undefined;
  const word = cleanText(found).replace(/\s+/g, '').toLowerCase();
  const exact = field.options.filter((option) => option === word);
  const [option, ...others] =
    exact.length > 0 ? exact : field.options.filter((known) => isSlip(word, known));
  if (option === undefined || others.length > 0) return undefined;
  const around = valueAt(value, path.slice(0, -1));
  if (Array.isArray(around) && around.includes(option)) {
    return { kind: 'remove', shown: '', edits: [{ path, value: undefined }] };
  }
  return write(path, option);
}

/** What says the same in the type that belongs there. */
function mendType({ value, path, found }: Wrong): Fix | undefined {
  const field = fieldAt(value, path);
  if (field === undefined) return undefined;
  if (field.kind === 'list') {
    const isOne = isObject(found) || typeof found === 'string';
    const isGood = isOne && readField(found, field.of, '', []) !== undefined;
    return isGood ? write(path, [found]) : undefined;
  }
  const mended = field.kind === 'count' ? numberOf(found) : textOf(found);
  return mended === undefined || readField(mended, field, '', []) === undefined
    ? undefined
    : write(path, mended);
}

const numberOf = (found: unknown): number | undefined =>
  typeof found === 'string' && /^\s*\d{1,15}\s*$/.test(found) ? Number(found) : undefined;

const textOf = (found: unknown): string | undefined =>
  Number.isSafeInteger(found) ? String(found) : undefined;

/** The date of the one update of that day, to the letter. */
function matchDate({ value, path, found }: Wrong): Fix | undefined {
  const [list, , key] = path.slice(-3);
  if (typeof found !== 'string' || list !== 'updates' || key !== 'date') return undefined;
  const [date, ...others] = datesOf(value['updates']).filter(
    (original) => writtenDay(original) === writtenDay(found),
  );
  const isTaken = datesOf(valueAt(value, path.slice(0, -2))).some((other) => other === date);
  return date === undefined || others.length > 0 || isTaken ? undefined : write(path, date);
}

const writtenDay = (date: string): string => cleanText(date).slice(0, 10);

const datesOf = (updates: unknown): readonly string[] =>
  (Array.isArray(updates) ? updates : [])
    .map((update: unknown) => (isObject(update) ? own(update, 'date') : undefined))
    .filter((date) => typeof date === 'string');
