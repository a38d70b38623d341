// The one table of what a case file is. Types and reader come from it; nothing else knows the format.

import {
  choice,
  group,
  list,
  oneOrMore,
  optional,
  type ReadFields,
  type ReadOf,
  required,
  requiredWhile,
  switchable,
  text,
  textOrGroup,
} from './fields.js';

const NAME = text(200);
const LINE = text(500);
const PARAGRAPH = text(5000);
const LINK = text(2000, 'link');
const LANGUAGE = text(35, 'language');
const DATE = text(40, 'date');

const UPDATE = group(
  {
    date: required(DATE),
    text: required(PARAGRAPH),
    title: optional(LINE),
    url: optional(LINK),
    kind: optional(choice('update', 'correction')),
  },
  'text',
);

const TARGET = group(
  {
    name: required(NAME),
    role: required(LINE),
    organisation: optional(LINE),
    x: optional(text(16, 'handle')),
  },
  'name',
);

const MESSAGE = textOrGroup(
  {
    text: required(PARAGRAPH),
    lang: optional(LANGUAGE),
    meaning: optional(PARAGRAPH),
  },
  'text',
);

const PUBLISHER = group(
  { name: required(NAME), url: optional(LINK), note: optional(LINE) },
  'name',
);

/** The fields of a case file, version 1. Lengths are in code points. */
export const CASE_FIELDS = {
  lang: optional(LANGUAGE),
  name: required(NAME),
  headline: optional(LINE),
  summary: required(oneOrMore(PARAGRAPH, 50)),
  status: optional(choice('open', 'paused', 'won', 'ended', 'withdrawn')),
  outcome: requiredWhile(['won', 'ended'], PARAGRAPH),
  updates: optional(list(UPDATE, 500)),
  targets: requiredWhile(['open'], list(TARGET, 50)),
  ask: optional(PARAGRAPH),
  message: requiredWhile(['open'], MESSAGE),
  guidance: optional(switchable(PARAGRAPH)),
  safety: optional(switchable(PARAGRAPH)),
  link: optional(LINK),
  publisher: optional(PUBLISHER),
};

/** What a partner may say in their own words over a case: words only, never a fact. */
export const OVERRIDE_FIELDS = {
  headline: optional(LINE),
  summary: optional(PARAGRAPH),
  message: optional(PARAGRAPH),
  link: optional(LINK),
  label: optional(text(100)),
  note: optional(LINE),
};

/** A case as read: every text is well-formed, every link is https, every list is there. */
export type Case = ReadFields<typeof CASE_FIELDS>;
export type CaseStatus = NonNullable<Case['status']>;
export type Update = ReadOf<typeof UPDATE>;
export type Target = ReadOf<typeof TARGET>;
/** The partner's own words, as read. */
export type Overrides = ReadFields<typeof OVERRIDE_FIELDS>;
