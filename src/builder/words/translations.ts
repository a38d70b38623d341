// What the part with the translations says.

import type { ByLang } from '../lang.js';

export interface TranslationWords {
  readonly intro: string;
  readonly languages: string;
  /** So many texts are missing of so many. */
  readonly missingOf: (missing: number, all: number) => string;
  readonly complete: string;
  readonly nothingYet: string;
  readonly noLang: string;
  /** @param name of a language, in that of the interface */
  readonly setLang: (name: string) => string;
  readonly add: string;
  readonly addLabel: string;
  readonly addHint: string;
  readonly added: (name: string) => string;
  readonly unknown: (text: string) => string;
  readonly own: (name: string) => string;
  readonly there: (name: string) => string;
  readonly remove: (name: string) => string;
  readonly removeQuestion: (name: string) => string;
  readonly removeYes: string;
  readonly removeNo: string;
  readonly removed: (name: string) => string;
  readonly onlyMissing: string;
  readonly noneMissing: string;
  readonly nothingToTranslate: string;
  readonly original: string;
  readonly missing: string;
  /** Of several wordings of a message, this one. */
  readonly variant: (label: string, number: number) => string;
  readonly off: string;
  readonly paragraphs: string;
  readonly keepPlaceholders: string;
  readonly strays: string;
  readonly straysHint: string;
  readonly strayRemove: string;
}

export const TRANSLATION_WORDS: ByLang<TranslationWords> = {
  en: {
    intro:
      'Readers get the case in their language where there is a translation. What is missing is shown in the language of the case.',
    languages: 'Languages',
    missingOf: (missing, all) => `${missing} of ${all} missing`,
    complete: 'complete',
    nothingYet: 'nothing written yet',
    noLang:
      'The case does not say which language it is written in. Until it does, readers cannot switch between languages.',
    setLang: (name) => `The case is written in ${name}`,
    add: 'Add',
    addLabel: 'Add a language',
    addHint: 'Its name or its code, such as fr or pt-BR.',
    added: (name) => `${name} was added. It goes into the file with the first text that you write.`,
    unknown: (text) =>
      text === ''
        ? 'Write the name or the code of a language, such as fr or pt-BR.'
        : `“${text}” is not a language known here. Write its code, such as fr or pt-BR.`,
    own: (name) => `${name} is the language of the case itself, so it needs no translation.`,
    there: (name) => `${name} is there already.`,
    remove: (name) => `Remove ${name}`,
    removeQuestion: (name) => `Remove all texts in ${name}?`,
    removeYes: 'Yes, remove them',
    removeNo: 'No, keep them',
    removed: (name) => `${name} was removed.`,
    onlyMissing: 'Only what is missing',
    noneMissing: 'Nothing is missing.',
    nothingToTranslate: 'The case has no texts yet. Write it first, then translate it here.',
    original: 'Original:',
    missing: 'Missing',
    variant: (label, number) => `${label}, wording ${number}`,
    off: 'Switched off in this language. A text that you write here switches it on again.',
    paragraphs: 'Leave an empty line between paragraphs.',
    keepPlaceholders: 'Leave {target}, {name} and {link} as they are.',
    strays: 'Texts without an original',
    straysHint:
      'The case has nothing that these texts translate. An update goes by its date and a link by its address: if one of them was changed, copy the text to its new place above and remove it here.',
    strayRemove: 'Remove this text',
  },
  fr: {
    intro:
      'Les lecteurs voient le cas dans leur langue s’il existe une traduction. Ce qui manque est affiché dans la langue du cas.',
    languages: 'Langues',
    missingOf: (missing, all) =>
      missing === 1 ? `1 texte manque sur ${all}` : `${missing} textes manquent sur ${all}`,
    complete: 'complet',
    nothingYet: 'rien d’écrit pour l’instant',
    noLang:
      'Le cas n’indique pas dans quelle langue il est écrit. Sans cela, les lecteurs ne peuvent pas changer de langue.',
    setLang: (name) => `Le cas est écrit dans cette langue\u00A0: ${name}`,
    add: 'Ajouter',
    addLabel: 'Ajouter une langue',
    addHint: 'Son nom ou son code, par exemple fr ou pt-BR.',
    added: (name) =>
      `Langue ajoutée\u00A0: ${name}. Elle entre dans le fichier avec le premier texte que vous écrivez.`,
    unknown: (text) =>
      text === ''
        ? 'Écrivez le nom ou le code d’une langue, par exemple fr ou pt-BR.'
        : `«\u00A0${text}\u00A0» n’est pas une langue connue ici. Écrivez son code, par exemple fr ou pt-BR.`,
    own: (name) =>
      `Le cas lui-même est dans cette langue\u00A0: ${name}. Aucune traduction à faire.`,
    there: (name) => `Cette langue est déjà là\u00A0: ${name}.`,
    remove: (name) => `Supprimer cette langue\u00A0: ${name}`,
    removeQuestion: (name) => `Supprimer tous les textes dans cette langue (${name})\u202F?`,
    removeYes: 'Oui, les supprimer',
    removeNo: 'Non, les garder',
    removed: (name) => `Langue supprimée\u00A0: ${name}.`,
    onlyMissing: 'Seulement ce qui manque',
    noneMissing: 'Il ne manque rien.',
    nothingToTranslate:
      'Le cas n’a pas encore de texte. Écrivez-le d’abord, puis traduisez-le ici.',
    original: 'Original\u00A0:',
    missing: 'Manquant',
    variant: (label, number) => `${label}, version ${number}`,
    off: 'Désactivé dans cette langue. Un texte écrit ici le réactive.',
    paragraphs: 'Laissez une ligne vide entre les paragraphes.',
    keepPlaceholders: 'Laissez {target}, {name} et {link} tels quels.',
    strays: 'Textes sans original',
    straysHint:
      'Le cas ne contient rien que ces textes traduisent. Une nouvelle est reconnue à sa date, un lien à son adresse\u00A0: si l’une d’elles a changé, copiez le texte à sa nouvelle place ci-dessus et supprimez-le ici.',
    strayRemove: 'Supprimer ce texte',
  },
  ar: {
    intro: 'يرى القرّاء القضية بلغتهم إن وُجدت ترجمة. وما لم يُترجم يظهر بلغة القضية.',
    languages: 'اللغات',
    missingOf: (missing, all) => `الناقص: ${missing} من ${all}`,
    complete: 'مكتملة',
    nothingYet: 'لم يُكتب شيء بعد',
    noLang: 'لا تذكر القضية اللغة التي كُتبت بها. ومن دون ذلك لا يستطيع القرّاء التبديل بين اللغات.',
    setLang: (name) => `القضية مكتوبة بهذه اللغة: ${name}`,
    add: 'إضافة',
    addLabel: 'إضافة لغة',
    addHint: 'اسمها أو رمزها، مثل fr أو pt-BR.',
    added: (name) => `أُضيفت اللغة: ${name}. وستدخل الملف مع أول نص يُكتب.`,
    unknown: (text) =>
      text === ''
        ? 'يُرجى كتابة اسم لغة أو رمزها، مثل fr أو pt-BR.'
        : `«${text}» ليست لغة معروفة هنا. يُرجى كتابة رمزها، مثل fr أو pt-BR.`,
    own: (name) => `هذه لغة القضية نفسها (${name})، فلا تحتاج إلى ترجمة.`,
    there: (name) => `هذه اللغة موجودة من قبل: ${name}.`,
    remove: (name) => `حذف اللغة: ${name}`,
    removeQuestion: (name) => `حذف كل النصوص بهذه اللغة (${name})؟`,
    removeYes: 'نعم، حذفها',
    removeNo: 'لا، الإبقاء عليها',
    removed: (name) => `حُذفت اللغة: ${name}.`,
    onlyMissing: 'الناقص فقط',
    noneMissing: 'لا ينقص شيء.',
    nothingToTranslate: 'لا نصوص في القضية بعد. تُكتب أولًا ثم تُترجم هنا.',
    original: 'الأصل:',
    missing: 'ناقص',
    variant: (label, number) => `${label}، الصيغة ${number}`,
    off: 'معطَّل في هذه اللغة. إذا كُتب نص هنا يُفعَّل من جديد.',
    paragraphs: 'يُرجى ترك سطر فارغ بين الفقرات.',
    keepPlaceholders: 'يُرجى ترك {target} و{name} و{link} كما هي.',
    strays: 'نصوص بلا أصل',
    straysHint:
      'ليس في القضية ما تترجمه هذه النصوص. يُعرف المستجد بتاريخه والرابط بعنوانه: فإن تغيّر أحدهما، يُرجى نسخ النص إلى مكانه الجديد أعلاه وحذفه من هنا.',
    strayRemove: 'حذف هذا النص',
  },
};
