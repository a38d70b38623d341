// What the parts of the builder tell the whole. Data goes down as properties, and changes come up as these events; no part
// changes a case by itself.

import type { Edit } from './draft.js';
import type { StartId } from './starts/starts.js';

export interface EditDetail {
  readonly edits: readonly Edit[];
  /** Edits one after another with the same word here are undone together: typing in one field, for example. */
  readonly together?: string | undefined;
}

interface TextDetail {
  /** The whole text of the file. */
  readonly text: string;
}

interface StartDetail {
  readonly id: StartId;
}

interface LanguageDetail {
  /** As in the case file. */
  readonly lang: string;
}

export interface GotoDetail {
  /** As findings name it: `updates[0].text`. */
  readonly path: string;
}

export interface SettingDetail {
  /** What the file is called, but for `.json`. */
  readonly name?: string;
  /** The address at which the site will be served. */
  readonly base?: string;
}

declare global {
  interface HTMLElementEventMap {
    /** Something is to stand elsewhere, or nothing any more. */
    'builder-edit': CustomEvent<EditDetail>;
    /** The text of the file has been written by hand. */
    'builder-text': CustomEvent<TextDetail>;
    /** A case is to be begun from a starting point. */
    'builder-start': CustomEvent<StartDetail>;
    /** The author translates into a language now. */
    'builder-language': CustomEvent<LanguageDetail>;
    /** What is to be changed next stands at this place; the whole knows where that is shown. */
    'builder-goto': CustomEvent<GotoDetail>;
    /** The author has typed what the file is called, or where the site will be served. */
    'builder-setting': CustomEvent<SettingDetail>;
    /** The author wants the last edit undone, wherever it was made. */
    'builder-undo': Event;
    'builder-redo': Event;
  }
}

export const editEvent = (detail: EditDetail): CustomEvent<EditDetail> =>
  new CustomEvent('builder-edit', { detail, bubbles: true });

export const textEvent = (text: string): CustomEvent<TextDetail> =>
  new CustomEvent('builder-text', { detail: { text }, bubbles: true });

export const startEvent = (id: StartId): CustomEvent<StartDetail> =>
  new CustomEvent('builder-start', { detail: { id }, bubbles: true });

export const languageEvent = (lang: string): CustomEvent<LanguageDetail> =>
  new CustomEvent('builder-language', { detail: { lang }, bubbles: true });

export const gotoEvent = (path: string): CustomEvent<GotoDetail> =>
  new CustomEvent('builder-goto', { detail: { path }, bubbles: true });

export const settingEvent = (detail: SettingDetail): CustomEvent<SettingDetail> =>
  new CustomEvent('builder-setting', { detail, bubbles: true });
