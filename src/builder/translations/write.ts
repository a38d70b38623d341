// What is to change in a case for a translation to be written or taken away. Pure. Lists whose items go by their place
// get empty objects before it, which the reader takes and check says nothing of; what has no text left goes.

import { isObject } from '../../case/read-fields.js';
import { isBlank } from '../../case/text.js';
import { type CaseValue, type Edit, type Path, valueAt } from '../draft.js';
import { MATCH_KEYS } from '../matches.js';
import { placeOf } from './message.js';
import { messageWith } from './message-with.js';
import { paragraphsOf, type Row } from './rows.js';

/** The lists whose items go by their place. */
const BY_PLACE = ['targets', 'background'];
/** From the case on: `translations`, a language, a list, a place. */
const ITEM_DEPTH = 4;

/** The edits that give a row a text; a blank one takes its translation away. Paragraphs are told by empty lines. */
export function editsFor(value: CaseValue, row: Row, text: string): readonly Edit[] {
  if (row.inMessage !== undefined) return editMessage(value, row, text);
  if (isBlank(text)) return clear(value, row.path, row.base);
  return row.field === 'summary'
    ? putSummary(value, row, text)
    : put(value, row.path, text, row.base);
}

/** The edit that takes a whole language away; none where the file does not have it. */
export function removeLanguage(value: CaseValue, lang: string): readonly Edit[] {
  const { translations } = value;
  if (!isObject(translations) || !Object.hasOwn(translations, lang)) return [];
  const isLast = Object.keys(translations).length === 1;
  return [{ path: isLast ? ['translations'] : ['translations', lang], value: undefined }];
}

function editMessage(value: CaseValue, row: Row, text: string): readonly Edit[] {
  const at = row.inMessage!;
  const path = row.path.slice(0, 3);
  const written = valueAt(value, path);
  const place = placeOf(written, at);
  if (place !== undefined && !isBlank(text)) return [{ path: [...path, ...place], value: text }];
  if (place === undefined && isBlank(text)) return [];
  const made = messageWith(value['message'], written, at, text);
  return made === undefined ? clear(value, path, {}) : put(value, path, made, {});
}

function putSummary(value: CaseValue, { path, base }: Row, text: string): readonly Edit[] {
  const paragraphs = paragraphsOf(text);
  const written = valueAt(value, path);
  if (Array.isArray(written) && written.length === paragraphs.length) {
    return paragraphs.flatMap((paragraph, index) =>
      paragraph === written[index] ? [] : [{ path: [...path, index], value: paragraph }],
    );
  }
  return put(value, path, paragraphs.length === 1 ? paragraphs[0] : paragraphs, base);
}

/** Puts something into a place, whatever stands on the way to it. */
function put(value: CaseValue, path: Path, made: unknown, base: Row['base']): readonly Edit[] {
  for (let depth = 1; depth < path.length; depth += 1) {
    const key = path[depth]!;
    const start = path.slice(0, depth);
    const container = valueAt(value, start);
    const isList = typeof key === 'number' && Array.isArray(container);
    if (!isList && !(typeof key === 'string' && isObject(container))) {
      return [{ path: start, value: nest(path.slice(depth), made, base) }];
    }
    if (isList && container.length <= key) {
      const missing = nest(path.slice(depth), made, base) as readonly unknown[];
      return missing
        .map((item, index) => ({ path: [...start, index], value: item }))
        .slice(container.length);
    }
  }
  return valueAt(value, path) === made ? [] : [{ path, value: made }];
}

function nest([key, ...rest]: Path, made: unknown, base: Row['base']): unknown {
  if (key === undefined) return made;
  const inner = nest(rest, made, base);
  if (typeof key === 'string') return { [key]: inner };
  return Array.from({ length: key + 1 }, (_, index) =>
    index === key ? { ...base, ...(inner as object) } : { ...base },
  );
}

/** Takes away what stands in a place, and all around it that says nothing without it. */
export function clear(value: CaseValue, path: Path, base: Row['base']): readonly Edit[] {
  if (valueAt(value, path) === undefined) return [];
  const top = topOf(value, path);
  const removal = (place: Path): Edit => ({ path: place, value: undefined });
  if (top.length !== ITEM_DEPTH || typeof top[ITEM_DEPTH - 1] !== 'number') return [removal(top)];

  // Items that go by their place, or by their order among those of one date, stay while one behind them says something.
  const listPath = top.slice(0, -1);
  const index = top[ITEM_DEPTH - 1] as number;
  const list = valueAt(value, listPath) as readonly unknown[];
  const isKin = (item: unknown) =>
    Object.entries(base).every(([key, id]) => valueAt(item, [key]) === id);
  const kin = list.flatMap((item, at) => (isKin(item) || at === index ? [at] : []));
  const last = kin.findLastIndex((at) => at !== index && !saysNothing(list[at]));
  const removed = kin.slice(last + 1).reverse();
  if (removed.includes(index)) return removed.map((at) => removal([...listPath, at]));
  const isByPlace = BY_PLACE.includes(String(path[2]));
  return [path.length === ITEM_DEPTH && isByPlace ? { path, value: {} } : removal(path)];
}

/** The highest place that has no text but this. */
function topOf(value: CaseValue, path: Path): Path {
  const [key] = path.slice(-1);
  const around = path.slice(0, -1);
  const container = valueAt(value, around);
  const others = Object.entries(container as object).filter(([other]) => other !== String(key));
  // A language without a text is there because somebody wants it.
  const isAlone =
    around.length === 1
      ? others.length === 0
      : others.every(([other, found]) => MATCH_KEYS.includes(other) || saysNothing(found));
  return around.length === 0 || !isAlone ? path : topOf(value, around);
}

function saysNothing(value: unknown): boolean {
  if (isBlank(value)) return true;
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.entries(value).every(([key, found]) => MATCH_KEYS.includes(key) || saysNothing(found))
  );
}
