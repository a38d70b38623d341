// The words around the contacts of an official.

import type { ByLang } from '../lang.js';

export interface ContactsWords {
  /** What this is, for those who do not see it. */
  readonly group: (name: string) => string;
  readonly groupNameless: string;
  /** How to go about it. */
  readonly how: string;
  readonly never: string;
  readonly fresh: (date: string) => string;
  readonly old: (date: string) => string;
  readonly changed: (date: string) => string;
  readonly open: (handle: string, network: string) => string;
  readonly openForm: string;
  readonly email: string;
  /** The button that confirms one of them. */
  readonly right: string;
  /** A contact of which readers get nothing. */
  readonly bad: (network: string) => string;
  readonly badEmail: string;
  readonly badForm: string;
  readonly write: string;
}

export const CONTACTS_WORDS: ByLang<ContactsWords> = {
  en: {
    group: (name) => `Looking up the contacts of ${name}`,
    groupNameless: 'Looking up the contacts of this official',
    how: 'A wrong contact reaches a stranger. Open each one in a new tab, and say here whether it is the right one.',
    never: 'Nobody has looked up these contacts yet.',
    fresh: (date) => `Looked up on ${date}.`,
    old: (date) => `Looked up on ${date}. That is more than 90 days ago: please look again.`,
    changed: (date) =>
      `Looked up on ${date}. A contact has been changed since then: please look again.`,
    open: (handle, network) => `Open ${handle} on ${network}`,
    openForm: 'Open the contact form',
    email: 'Look on the office’s own site whether this address is there.',
    right: 'It is the right one',
    bad: (network) => `What is written for ${network} is not a contact. Correct it first.`,
    badEmail: 'What is written is not an e-mail address. Correct it first.',
    badForm: 'What is written is not the address of a contact form. Correct it first.',
    write: 'All are right as of today',
  },
  fr: {
    group: (name) => `Vérification des contacts de ${name}`,
    groupNameless: 'Vérification des contacts de cette personne',
    how: 'Un mauvais contact mène à une personne étrangère à l’affaire. Ouvrez chacun d’eux dans un nouvel onglet, puis dites ici si c’est le bon.',
    never: 'Personne n’a encore vérifié ces contacts.',
    fresh: (date) => `Vérifiés le ${date}.`,
    old: (date) =>
      `Vérifiés le ${date}, il y a plus de 90 jours\u00A0: veuillez vérifier à nouveau.`,
    changed: (date) =>
      `Vérifiés le ${date}. Un contact a été modifié depuis\u00A0: veuillez vérifier à nouveau.`,
    open: (handle, network) => `Ouvrir ${handle} sur ${network}`,
    openForm: 'Ouvrir le formulaire de contact',
    email: 'Vérifiez sur le site officiel que cette adresse y figure.',
    right: 'C’est le bon',
    bad: (network) => `Ce qui est écrit pour ${network} n’est pas un contact. Corrigez-le d’abord.`,
    badEmail: 'Ce qui est écrit n’est pas une adresse e-mail. Corrigez-la d’abord.',
    badForm: 'Ce qui est écrit n’est pas l’adresse d’un formulaire. Corrigez-la d’abord.',
    write: 'Tous sont exacts à ce jour',
  },
  ar: {
    group: (name) => `التحقق من جهات الاتصال الخاصة بـ\u2068${name}\u2069`,
    groupNameless: 'التحقق من جهات الاتصال الخاصة بهذا المسؤول',
    how: 'جهة الاتصال الخاطئة توصل الرسالة إلى شخص غريب. يُرجى فتح كل واحدة منها في علامة تبويب جديدة، ثم التأكيد هنا إن كانت صحيحة.',
    never: 'لم يتحقق أحد من جهات الاتصال هذه بعد.',
    fresh: (date) => `تم التحقق منها في ${date}.`,
    old: (date) => `تم التحقق منها في ${date}، أي قبل أكثر من 90 يومًا: يُرجى التحقق من جديد.`,
    changed: (date) => `تم التحقق منها في ${date}، ثم تغيّرت إحداها بعد ذلك: يُرجى التحقق من جديد.`,
    open: (handle, network) => `فتح \u2066${handle}\u2069 على \u2068${network}\u2069`,
    openForm: 'فتح نموذج الاتصال',
    email: 'يُرجى التحقق في الموقع الرسمي للجهة من وجود هذا العنوان فيه.',
    right: 'هذه هي الصحيحة',
    bad: (network) => `ما كُتب لـ\u2068${network}\u2069 ليس حسابًا صالحًا. يُرجى تصحيحه أولًا.`,
    badEmail: 'ما كُتب ليس عنوان بريد إلكتروني. يُرجى تصحيحه أولًا.',
    badForm: 'ما كُتب ليس عنوان نموذج اتصال. يُرجى تصحيحه أولًا.',
    write: 'كلها صحيحة حتى اليوم',
  },
};
