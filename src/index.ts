// Everything that a program can use, by name. Importing it changes nothing; define.ts does.

export type {
  Card,
  CardAction,
  CardDate,
  CardDraft,
  CardLink,
  CardTarget,
  CardUpdate,
  CardWay,
  Label,
  Text,
} from './card/card.js';
export { makeCard } from './card/make-card.js';
export type { Reader } from './card/reader.js';
export { type Problem, PROBLEM_CODES, type ProblemCode } from './case/problems.js';
export { type CaseReading, isComplete, readCase, readCaseText } from './case/read.js';
export type { Case, CaseStatus, Overrides, Target, Update } from './case/table.js';
export { wordProblem } from './case/wording.js';
export { CaseAction } from './element/case-action.js';
export type {
  CaseActDetail,
  CaseErrorDetail,
  CaseEventMap,
  CaseLoadDetail,
  Shown,
} from './element/events.js';
export { upgrade, watchHooks } from './element/hooks.js';
export * from './locales/all.js';
export type { Locale, Plural } from './locales/locale.js';
export { localeFor, registerLocales } from './locales/registry.js';
export { fillMessage, type Fillings } from './message/fill.js';
export { NETWORKS, type Network, type NetworkId } from './message/networks.js';
export { VERSION } from './version.js';
