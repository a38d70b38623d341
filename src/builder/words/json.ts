// Words of the pane that shows the case file as JSON.

import type { ByLang } from '../lang.js';

export interface JsonWords {
  readonly label: string;
  readonly hint: string;
  /** On the button that lays the text out anew. */
  readonly tidy: string;
  readonly isTidy: string;
  /** Both count from 1. */
  readonly notJson: (line: number, column: number) => string;
  /** Said of JSON that is a list or a single value. */
  readonly notObject: string;
  /** On the button that leads to the place that is to be mended. */
  readonly goThere: string;
}

export const JSON_WORDS: ByLang<JsonWords> = {
  en: {
    label: 'The case file, as JSON',
    hint: 'It follows the form, and the form follows it.',
    tidy: 'Tidy',
    isTidy: 'It is tidy already.',
    notJson: (line, column) =>
      `This is not JSON: look at line ${line}, column ${column}, or just before. The form waits until it is mended.`,
    notObject:
      'This is JSON, but not a case: a case stands between { and }. The form waits until it is mended.',
    goThere: 'Go there',
  },
  fr: {
    label: 'Le fichier du cas, en JSON',
    hint: 'Il suit le formulaire, et le formulaire le suit.',
    tidy: 'Mettre en ordre',
    isTidy: 'Il est déjà en ordre.',
    notJson: (line, column) =>
      `Ce n’est pas du JSON\u00A0: regardez la ligne ${line}, colonne ${column}, ou juste avant. Le formulaire attend que ce soit corrigé.`,
    notObject:
      'C’est du JSON, mais pas un cas\u00A0: un cas se trouve entre { et }. Le formulaire attend que ce soit corrigé.',
    goThere: 'Aller à cet endroit',
  },
  ar: {
    label: 'ملف القضية بصيغة JSON',
    hint: 'يتبع هذا النص الاستمارة، وتتبعه الاستمارة.',
    tidy: 'ترتيب النص',
    isTidy: 'النص مرتب بالفعل.',
    notJson: (line, column) =>
      `هذا ليس JSON صحيحًا: يُرجى النظر إلى السطر ${line}، العمود ${column}، أو إلى ما قبله مباشرة. تنتظر الاستمارة إلى أن يُصحَّح.`,
    notObject:
      'هذا JSON صحيح، لكنه ليس قضية: القضية تُكتب بين حاصرتين \u2066{ }\u2069. تنتظر الاستمارة إلى أن يُصحَّح.',
    goThere: 'الانتقال إلى هذا الموضع',
  },
};
