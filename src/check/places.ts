// Where in the text of a JSON file a path stands. Reads the grammar of RFC 8259 and keeps no values, only places;
// never throws, and stops at the first thing that is not JSON.

import { fieldPath } from '../case/problems.js';
import type { Finding } from './findings.js';

/** Where something is in a text; both count from 1, columns in UTF-16 code units as editors do. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

interface Spot {
  /** Offset of the field’s name, where it is a field. */
  readonly key: number | undefined;
  readonly value: number;
  /** Where the value ends; of objects and lists, where their first sign does. */
  readonly end: number;
}

export interface Places {
  /** By path: `updates[0].date`. */
  readonly spots: ReadonlyMap<string, Spot>;
  /** Paths of the fields that an object has twice. JSON lets the last one win without a word. */
  readonly doubles: readonly string[];
  /** Offset of the first thing that is not JSON. */
  readonly error: number | undefined;
}

/** A case file is not this deep; what is deeper has no path, so that paths do not grow with the depth. */
const DEEPEST = 20;
/** Nor are its paths this long; what is longer is none, so that a long name is not repeated for all that is in it. */
const LONGEST_PATH = 300;

const SPACE = /[ \t\n\r]*/y;
const TOKEN =
  /[{}[\],:]|"(?:[^"\\\u0000-\u001F]+|\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

type Expected = 'value' | 'value or end' | 'key' | 'key or end' | 'colon' | 'comma or end' | 'end';

interface Frame {
  /** Nothing inside has a path where this one has none. */
  readonly path: string | undefined;
  readonly isList: boolean;
  readonly keys: Set<string>;
  index: number;
  key: Spot['key'];
  at: string | undefined;
}

/** Finds every field and item of a JSON text. */
export function findPlaces(text: string): Places {
  const spots = new Map<string, Spot>();
  const doubles: string[] = [];
  const frames: Frame[] = [];
  let expected: Expected = 'value';
  let offset = 0;

  for (;;) {
    offset += match(SPACE, text, offset).length;
    const token = match(TOKEN, text, offset);
    const next = step(token);
    if (next === undefined) {
      const isWhole = expected === 'end' && offset === text.length;
      return { spots, doubles, error: isWhole ? undefined : offset };
    }
    expected = next;
    offset += token.length;
  }

  /** What may follow a token; nothing where it may not stand there. */
  function step(token: string): Expected | undefined {
    const frame = frames.at(-1);
    switch (token) {
      case '':
        return undefined;
      case '}':
      case ']': {
        const isAllowed = expected.endsWith('or end') && frame?.isList === (token === ']');
        if (!isAllowed) return undefined;
        frames.pop();
        return afterValue();
      }
      case ',':
        if (expected !== 'comma or end' || frame === undefined) return undefined;
        frame.index += 1;
        return frame.isList ? 'value' : 'key';
      case ':':
        return expected === 'colon' ? 'value' : undefined;
    }
    if (expected === 'key' || expected === 'key or end') return readKey(token, frame!);
    if (expected !== 'value' && expected !== 'value or end') return undefined;

    const path = pathInside(frame);
    if (path !== undefined)
      spots.set(path, { key: frame?.key, value: offset, end: offset + token.length });
    if (token !== '{' && token !== '[') return afterValue();
    const isList = token === '[';
    frames.push({ path, isList, keys: new Set(), index: 0, key: undefined, at: undefined });
    return isList ? 'value or end' : 'key or end';
  }

  function readKey(token: string, frame: Frame): Expected | undefined {
    if (!token.startsWith('"')) return undefined;
    const key = JSON.parse(token) as string;
    frame.key = offset;
    frame.at = short(frame.path === undefined ? undefined : fieldPath(frame.path, key));
    if (frame.keys.has(key) && frame.at !== undefined) doubles.push(frame.at);
    frame.keys.add(key);
    return 'colon';
  }

  function pathInside(frame: Frame | undefined): string | undefined {
    if (frame === undefined) return '';
    if (!frame.isList) return frame.at;
    return short(frame.path === undefined ? undefined : `${frame.path}[${frame.index}]`);
  }

  function short(path: string | undefined): string | undefined {
    const isLong = path === undefined || path.length > LONGEST_PATH;
    return isLong || frames.length > DEEPEST ? undefined : path;
  }

  function afterValue(): Expected {
    return frames.length === 0 ? 'end' : 'comma or end';
  }
}

/** The offset of some words in the value at a path, where they stand there as they are. */
export function offsetOfWords({ spots }: Places, path: string, text: string, words: string) {
  const spot = spots.get(path);
  const offset = spot === undefined ? -1 : text.slice(spot.value, spot.end).indexOf(words);
  return offset === -1 ? undefined : spot!.value + offset;
}

/**
 * The offset of a path, or of what is nearest around it where it is not there.
 * @param part whether the name of the field is meant, or what it says
 */
export function offsetOf({ spots }: Places, path: string, part: 'key' | 'value' = 'value'): number {
  const start = path.length > LONGEST_PATH ? parentOf(path.slice(0, LONGEST_PATH)) : path;
  for (let at = start; at !== ''; at = parentOf(at)) {
    const spot = spots.get(at);
    // Of what is missing in it, a field is shown by its name.
    if (spot !== undefined)
      return (at === path && part === 'value' ? undefined : spot.key) ?? spot.value;
  }
  return spots.get('')?.value ?? 0;
}

/** What is said of the name of a field, not of its value. */
const OF_THE_NAME: readonly string[] = ['unknown-field', 'duplicate-field'];

/** The offset at which a finding is to be seen: at the very words, else at the field. */
export function offsetOfFinding(
  { code, path, args }: Pick<Finding, 'code' | 'path' | 'args'>,
  text: string,
  places: Places,
): number {
  if (code === 'not-json') return places.error ?? 0;
  const words = String(args['found'] ?? '');
  return (
    (words === '' ? undefined : offsetOfWords(places, path, text, words)) ??
    offsetOf(places, path, OF_THE_NAME.includes(code) ? 'key' : 'value')
  );
}

const parentOf = (path: string): string =>
  path.slice(0, Math.max(0, path.lastIndexOf('.'), path.lastIndexOf('[')));

/** The offsets at which the lines of a text begin. */
export const findLines = (text: string): readonly number[] => [
  0,
  ...Array.from(text.matchAll(/\r\n|\n|\r/g), ({ 0: end, index }) => index + end.length),
];

/** The line and column of an offset. */
export function positionOf(lines: readonly number[], offset: number): Position {
  let line = 0;
  // The last line that begins there or before is among those from `line` on, and before `end`.
  for (let end = lines.length; end - line > 1;) {
    const middle = (line + end) >> 1;
    if (lines[middle]! <= offset) line = middle;
    else end = middle;
  }
  return { line: line + 1, column: offset - lines[line]! + 1 };
}

function match(expression: RegExp, text: string, offset: number): string {
  expression.lastIndex = offset;
  return expression.exec(text)?.[0] ?? '';
}
