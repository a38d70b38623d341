// Which of the ways in is shown, and with whose words. A case that has all it takes wins over one that has not;
// among those the order is: property, address, JSON inside, attributes.

import { problem, type Problem } from '../case/problems.js';
import { type CaseFound, type CaseReading, hasWords, isWhole } from '../case/read.js';
import type { Overrides } from '../case/table.js';
import {
  type CaseAttributes,
  findIgnored,
  hasCase,
  readAttributes,
  readOwnLines,
  readOwnWords,
} from './attributes.js';

/** Everything that an element was given. */
export interface WaysIn {
  /** From the `case` property. */
  readonly property: CaseReading | undefined;
  /** From `src`. */
  readonly source: CaseReading | undefined;
  /** From JSON inside. */
  readonly inline: CaseReading | undefined;
  readonly attributes: CaseAttributes;
  /** The reader's language, which is that of the attributes. */
  readonly lang: string;
  /** Whether a case is still on its way from `src`. */
  readonly isLoading: boolean;
  /** Whether there are words on the page to fall back on. */
  readonly hasFallback: boolean;
  /** Whether the parser is done with the page, so that all that stands inside is there. */
  readonly isParsed: boolean;
  /** Whether the page has arrived in full, so that what is missing will not come any more. */
  readonly isPageWhole: boolean;
}

export interface Choice {
  /** What is shown; absent where the words on the page are better, or all there is. */
  readonly reading: CaseFound | undefined;
  readonly overrides: Overrides;
  readonly problems: readonly Problem[];
}

export function chooseCase(given: WaysIn): Choice {
  const readings = [given.property, given.source, given.inline].filter(
    (reading) => reading !== undefined,
  );
  const whole = readings.find(isWhole);
  const isAlone = whole === undefined && !given.isLoading && hasCase(given.attributes);
  if (isAlone) readings.push(readAttributes(given.attributes, given.lang));

  const mayBePart = !given.isLoading && given.isParsed && !given.hasFallback;
  const isNothing = readings.length === 0 && !given.isLoading && given.isPageWhole;
  const reading = readings.find(isWhole) ?? (mayBePart ? readings.find(hasAny) : undefined);
  const own = isAlone ? readOwnLines(given.attributes) : readOwnWords(given.attributes);
  return {
    reading,
    overrides: own.overrides,
    problems: [
      ...readings.flatMap(({ problems }) => problems),
      ...own.problems,
      ...(whole === undefined ? [] : findIgnored(given.attributes)),
      ...(isNothing ? [problem('no-case', '')] : []),
    ],
  };
}

const hasAny = (reading: CaseReading): reading is CaseFound =>
  reading.case !== undefined && hasWords(reading.case);
