// Everything that a program can use, by name. Importing it changes nothing; define.ts does.
export { makeCard } from './card/make-card.js';
export { PROBLEM_CODES } from './case/problems.js';
export { isComplete, readCase, readCaseText } from './case/read.js';
export { wordProblem } from './case/wording.js';
export { CaseAction } from './element/case-action.js';
export { upgrade, watchHooks } from './element/hooks.js';
export * from './locales/all.js';
export { localeFor, registerLocales } from './locales/registry.js';
export { fillMessage } from './message/fill.js';
export { NETWORKS } from './message/networks.js';
export { VERSION } from './version.js';
