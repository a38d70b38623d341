// The words of the builder as a whole, and of its form, in each of its languages.

import type { ByLang } from '../lang.js';
import type { SectionId } from '../form/sections.js';
import { ar } from './builder/ar.js';
import { en } from './builder/en.js';
import { fr } from './builder/fr.js';

/** The steps; what readers see is one of its own where there is no room for it beside the others. */
export const VIEWS = ['write', 'translate', 'look', 'publish', 'json'] as const;
export type ViewId = (typeof VIEWS)[number];

/** Texts in braces are filled in. */
export interface BuilderWords {
  readonly title: string;
  readonly lead: string;
  readonly language: string;
  readonly begin: string;
  readonly open: string;
  readonly save: string;
  readonly undo: string;
  readonly redo: string;
  /** Said once it is done; `{field}`: what the form calls it. */
  readonly undone: string;
  readonly redone: string;
  readonly views: Readonly<Record<ViewId, string>>;
  readonly viewsLabel: string;
  readonly preview: string;
  readonly sections: Readonly<Record<SectionId, string>>;
  /** Folds away what few need. */
  readonly more: string;
  readonly today: string;
  readonly up: string;
  readonly down: string;
  readonly remove: string;
  readonly insert: string;
  readonly allNetworks: string;
  readonly saysNothing: string;
  readonly ownMessage: string;
  readonly ownMessageFor: string;
  readonly otherLanguage: string;
  /** Before what the form cannot show as a field. */
  readonly insteadHere: string;

  /** Of findings, by weight; each with the colon that its language writes. */
  readonly error: string;
  readonly warning: string;
  readonly info: string;
  readonly toFill: string;
  readonly allGood: string;
  /** How many findings there are: `{errors}`, `{warnings}`, `{gaps}`. */
  readonly found: string;
  /** `{shown}`: what will stand there. */
  readonly write: string;
  readonly rename: string;
  readonly drop: string;
  readonly fixed: string;
  /** Above findings of the case as a whole. */
  readonly whole: string;

  readonly blockedErrors: string;
  readonly blockedGaps: string;
  readonly blockedJson: string;

  readonly kept: string;
  readonly notKept: string;
  readonly otherTab: string;
  readonly forget: string;
  readonly forgetSure: string;
  readonly cancel: string;
  readonly forgotten: string;
  readonly private: string;
  /** `{name}` */
  readonly opened: string;
  readonly saved: string;
  readonly downloaded: string;
  readonly notRead: string;
  readonly notSaved: string;
  readonly tooLarge: string;
  /** `{name}` of a file that holds something else; nothing was changed. */
  readonly noCase: string;
  readonly loading: string;
  readonly notLoaded: string;
  readonly jsonBroken: string;
  readonly jsonOpen: string;
}

export const BUILDER_WORDS: ByLang<BuilderWords> = { en, fr, ar };

/** Fills what stands in braces into a sentence. */
export const fillWords = (sentence: string, fillings: object): string =>
  sentence.replace(/\{(\w+)\}/g, (_, key: string) =>
    String((fillings as Readonly<Record<string, unknown>>)[key]),
  );
