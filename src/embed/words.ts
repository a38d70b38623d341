// What only pasted copies say: as of when they are, and where to see whether they still hold. The element has no
// need of it, so no reader downloads it.

export interface EmbedWords {
  /** `{date}` is the day as of which the copy is. */
  readonly asOf: string;
  /** While something is asked: `{date}` is the last day on which it is. */
  readonly until: string;
  /** The link to the case's page. */
  readonly current: string;
}

/** By the tag of a locale; there is one for each. */
export const EMBED_WORDS: Readonly<Record<string, EmbedWords>> = {
  ar: {
    asOf: 'الوضع حتى {date}.',
    until: 'يستمر هذا التحرك حتى {date}.',
    current: 'هل ما زال هذا صحيحًا؟',
  },
  de: {
    asOf: 'Stand: {date}.',
    until: 'Diese Aktion läuft bis zum {date}.',
    current: 'Ist das noch aktuell?',
  },
  en: {
    asOf: 'As of {date}.',
    until: 'This action runs until {date}.',
    current: 'Is this still current?',
  },
  es: {
    asOf: 'Situación a {date}.',
    until: 'Esta acción dura hasta el {date}.',
    current: '¿Sigue siendo actual?',
  },
  fa: {
    asOf: 'وضعیت تا {date}.',
    until: 'این کارزار تا {date} ادامه دارد.',
    current: 'آیا هنوز همین‌طور است؟',
  },
  fr: {
    asOf: 'Situation au {date}.',
    until: 'Cette action court jusqu’au {date}.',
    current: 'Est-ce toujours d’actualité ?',
  },
  it: {
    asOf: 'Situazione al giorno {date}.',
    until: 'Questa azione dura fino al giorno {date}.',
    current: 'È ancora attuale?',
  },
  nl: {
    asOf: 'Stand op {date}.',
    until: 'Deze actie loopt tot en met {date}.',
    current: 'Klopt dit nog?',
  },
  pt: {
    asOf: 'Situação em {date}.',
    until: 'Esta ação decorre até {date}.',
    current: 'Isto ainda está atual?',
  },
  // A date ends with a full stop of its own.
  ru: {
    asOf: 'По состоянию на {date}',
    until: 'Эта акция продлится до {date}',
    current: 'Это всё ещё актуально?',
  },
  tr: {
    asOf: '{date} itibarıyla.',
    until: 'Bu eylem {date} tarihine kadar sürüyor.',
    current: 'Hâlâ güncel mi?',
  },
  zh: { asOf: '截至{date}。', until: '本行动持续到{date}。', current: '这些内容现在还属实吗？' },
};
