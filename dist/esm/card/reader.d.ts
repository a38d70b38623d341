import type { Locale } from '../locales/locale.js';
import type { Draft } from '../message/draft.js';
export interface Reader {
    readonly locale: Locale;
    /** A valid BCP 47 tag of the reader's language, which may say more than the locale: `fr-BE`, `ar-MA`. */
    readonly lang: string;
    /** The language of the partner's own words, where the reader has picked another one. */
    readonly pageLang?: string;
    readonly now: Date;
    readonly pick?: Pick;
    /** Whether the device has a share sheet that a page may open. */
    readonly hasShareSheet?: boolean;
}
/** What a reader has picked, or chance for them. It stays through every change of the file. */
export interface Pick {
    /** Which of several officials: their `CardChoice.id`. */
    readonly target?: string | undefined;
    /** Which of several texts: the one that was chosen before. */
    readonly variant?: string | undefined;
    /** Chooses among several texts where none was chosen before; at least 0 and below 1. */
    readonly chance?: number;
    /** What the reader has written in place of the message. */
    readonly draft?: Draft | undefined;
}
