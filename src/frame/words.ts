// The one sentence of the frame's own, for when it has nothing to show, in every language of the card.

export const SENTENCES: Readonly<Record<string, string>> = {
  ar: 'لا يمكن عرض هذه القضية هنا في الوقت الحالي.',
  de: 'Dieser Fall kann hier gerade nicht angezeigt werden.',
  en: 'This case cannot be shown here right now.',
  es: 'Este caso no se puede mostrar aquí en este momento.',
  fa: 'نمایش این پرونده در حال حاضر در اینجا ممکن نیست.',
  fr: 'Ce cas ne peut pas être affiché ici pour le moment.',
  it: 'Al momento questo caso non può essere mostrato qui.',
  nl: 'Deze zaak kan hier op dit moment niet worden getoond.',
  pt: 'De momento, este caso não pode ser mostrado aqui.',
  ru: 'Сейчас это дело нельзя показать здесь.',
  tr: 'Bu vaka şu anda burada gösterilemiyor.',
  zh: '目前无法在此处显示此案。',
};

/** A sentence, and how it has to be marked. */
export interface Sentence {
  /** The tag that was asked for, as `de-AT`. */
  readonly tag: string;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly text: string;
}

/** The sentence in the first of the languages that there is, and in English where there is none. */
export function sentenceIn(tags: readonly string[]): Sentence {
  const tag = tags.find((it) => Object.hasOwn(SENTENCES, baseOf(it))) ?? 'en';
  const lang = baseOf(tag);
  const isRtl = lang === 'ar' || lang === 'fa';
  return { tag, lang, dir: isRtl ? 'rtl' : 'ltr', text: SENTENCES[lang]! };
}

/** The language that a tag is a variety of. */
const baseOf = (tag: string): string => tag.split('-')[0]!.toLowerCase();
