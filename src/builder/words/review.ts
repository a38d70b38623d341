// The words with which an author is asked to read the case again.

import type { ByLang } from '../lang.js';

export interface ReviewWords {
  readonly afterNews: string;
  readonly afterSilence: string;
  readonly summary: string;
  readonly ask: string;
  readonly message: string;
  /** Messages of their own for what has no name that is the same everywhere. */
  readonly networks: Readonly<Record<'default' | 'email' | 'share', string>>;
  readonly allTrue: string;
  readonly change: string;
  readonly confirmed: (date: string) => string;
  readonly again: string;
}

export const REVIEW_WORDS: ByLang<ReviewWords> = {
  en: {
    afterNews: 'After an update: is this still true?',
    afterSilence: 'Nothing new for a long time: is this still true?',
    summary: 'Summary',
    ask: 'What is asked for',
    message: 'Message',
    networks: { default: 'Everywhere else', email: 'E-mail', share: 'To friends' },
    allTrue: 'All of it is still true',
    change: 'I will change it',
    confirmed: (date) => `Confirmed on ${date}.`,
    again: 'Confirm again today',
  },
  fr: {
    afterNews: 'Après une nouvelle\u00A0: est-ce toujours vrai\u202F?',
    afterSilence: 'Rien de nouveau depuis longtemps\u00A0: est-ce toujours vrai\u202F?',
    summary: 'Résumé',
    ask: 'Ce qui est demandé',
    message: 'Message',
    networks: { default: 'Partout ailleurs', email: 'E-mail', share: 'À des proches' },
    allTrue: 'Tout est encore vrai',
    change: 'Je vais le modifier',
    confirmed: (date) => `Confirmé le ${date}.`,
    again: 'Confirmer à nouveau aujourd’hui',
  },
  ar: {
    afterNews: 'بعد خبر جديد: هل ما زال هذا صحيحًا؟',
    afterSilence: 'لا جديد منذ وقت طويل: هل ما زال هذا صحيحًا؟',
    summary: 'الملخص',
    ask: 'المطلوب',
    message: 'الرسالة',
    networks: { default: 'في كل ما عدا ذلك', email: 'البريد الإلكتروني', share: 'إلى الأصدقاء' },
    allTrue: 'كل هذا ما زال صحيحًا',
    change: 'تغييره',
    confirmed: (date) => `تم التأكيد في ${date}.`,
    again: 'التأكيد من جديد اليوم',
  },
};
