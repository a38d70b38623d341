// What the parts of the builder tell the whole: what is to change in the case. Data goes down as properties, and changes
// come up as these events; no part changes a case by itself.

import type { Edit } from './draft.js';

export interface EditDetail {
  readonly edits: readonly Edit[];
  /** Edits one after another with the same word here are undone together: typing in one field, for example. */
  readonly together?: string | undefined;
}

export interface TextDetail {
  /** The whole text of the file. */
  readonly text: string;
}

export interface LanguageDetail {
  /** As in the case file. */
  readonly lang: string;
}

declare global {
  interface HTMLElementEventMap {
    /** Something is to stand elsewhere, or nothing any more. */
    'builder-edit': CustomEvent<EditDetail>;
    /** The text of the file has been written by hand. */
    'builder-text': CustomEvent<TextDetail>;
    /** The author translates into a language now. */
    'builder-language': CustomEvent<LanguageDetail>;
  }
}

export const editEvent = (detail: EditDetail): CustomEvent<EditDetail> =>
  new CustomEvent('builder-edit', { detail, bubbles: true });

export const textEvent = (text: string): CustomEvent<TextDetail> =>
  new CustomEvent('builder-text', { detail: { text }, bubbles: true });

export const languageEvent = (lang: string): CustomEvent<LanguageDetail> =>
  new CustomEvent('builder-language', { detail: { lang }, bubbles: true });
