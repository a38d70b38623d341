// The attributes that are no words: how a card looks, how often it asks what is new, and by whose key.

import { problem, type Problem } from '../case/problems.js';
import { isBlank } from '../case/text.js';

const LAYOUTS = ['card', 'compact', 'button'] as const;
const SCHEMES = ['auto', 'light', 'dark'] as const;
const LEVELS = ['2', '1', '3', '4', '5', '6'] as const;
/** In seconds. A file that a campaign changes by hand is no newer for being asked more often. */
const SHORTEST_REFRESH = 30;
/** In seconds: a day. */
const LONGEST_REFRESH = 86_400;

type Attribute = string | number | null | undefined;

/** What the attributes say, as their author wrote it. */
interface Given {
  readonly layout: Attribute;
  readonly theme: Attribute;
  readonly headingLevel: Attribute;
  readonly refresh: Attribute;
  readonly key: Attribute;
}

export type Layout = (typeof LAYOUTS)[number];

export interface Settings {
  readonly layout: Layout;
  readonly theme: string;
  readonly headingLevel: number;
  /** `undefined` where nothing is to be asked again. */
  readonly refreshMs: number | undefined;
  /** `undefined` where the case file does not have to be signed. */
  readonly key: string | undefined;
  readonly problems: readonly Problem[];
}

/** The settings of a card; where one is not understood, its default and a problem. */
export function readSettings({ layout, theme, headingLevel, refresh, key }: Given): Settings {
  const problems: Problem[] = [];
  return {
    layout: readOption('layout', layout, LAYOUTS, problems),
    theme: readOption('theme', theme, SCHEMES, problems),
    headingLevel: Number(readOption('heading-level', headingLevel, LEVELS, problems)),
    refreshMs: readRefresh(refresh, problems),
    // One that is empty, or no text at all, is a mistake, and must not count as none.
    key: key === undefined || key === null ? undefined : isWritten(key) ? String(key) : '',
    problems,
  };
}

/** Whether an author set a setting; what a script sets to anything else counts as not set. */
const isWritten = (value: unknown): value is string | number =>
  typeof value === 'string' || typeof value === 'number';

function readOption<Option extends string>(
  attribute: string,
  value: Attribute,
  options: readonly [Option, ...Option[]],
  problems: Problem[],
): Option {
  const written = isWritten(value) ? String(value) : options[0];
  const option = options.find((known) => known === written);
  if (option !== undefined) return option;
  const args = { value: written, options: options.join(', ') };
  problems.push(problem('unknown-choice', `attribute ${attribute}`, args));
  return options[0];
}

function readRefresh(value: Attribute, problems: Problem[]): number | undefined {
  if (!isWritten(value)) return undefined;
  const written = String(value);
  const seconds = isBlank(written) ? NaN : Number(written);
  if (!(seconds >= SHORTEST_REFRESH)) {
    problems.push(problem('bad-refresh', 'attribute refresh', { value: written.slice(0, 60) }));
  }
  if (Number.isNaN(seconds)) return undefined;
  return Math.min(Math.max(seconds, SHORTEST_REFRESH), LONGEST_REFRESH) * 1000;
}
