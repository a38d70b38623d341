// The words of the choice of a starting point.

import type { ByLang } from '../lang.js';
import type { StartId } from '../starts/starts.js';

export interface StartsWords {
  readonly heading: string;
  readonly hint: string;
  readonly starts: Readonly<Record<StartId, { readonly name: string; readonly about: string }>>;
}

export const STARTS_WORDS: ByLang<StartsWords> = {
  en: {
    heading: 'Begin a case',
    hint: 'You get ready sentences. What is left for you to fill in stands between ‹ and ›.',
    starts: {
      urgent: { name: 'Urgent case', about: 'Somebody was taken and is in danger.' },
      'hunger-strike': { name: 'Hunger strike', about: 'A prisoner is refusing food.' },
      trial: { name: 'Trial ahead', about: 'Somebody is to stand trial on a day that is known.' },
      ended: {
        name: 'Case that has ended',
        about: 'You tell how it ended. The card no longer asks for messages.',
      },
      blank: { name: 'Blank case', about: 'Only what every case needs.' },
    },
  },
  fr: {
    heading: 'Commencer un cas',
    hint: 'Vous recevez des phrases toutes prêtes. Ce qu’il vous reste à remplir se trouve entre ‹ et ›.',
    starts: {
      urgent: {
        name: 'Cas urgent',
        about: 'Une personne a été enlevée ou arrêtée et se trouve en danger.',
      },
      'hunger-strike': {
        name: 'Grève de la faim',
        about: 'Une personne en prison refuse de s’alimenter.',
      },
      trial: {
        name: 'Procès à venir',
        about: 'Une personne doit être jugée à une date déjà connue.',
      },
      ended: {
        name: 'Cas terminé',
        about: 'Vous dites comment cela s’est terminé. La carte ne demande plus de messages.',
      },
      blank: { name: 'Cas vide', about: 'Seulement ce dont chaque cas a besoin.' },
    },
  },
  ar: {
    heading: 'بدء قضية جديدة',
    hint: 'الجمل جاهزة، وما يحتاج إلى ملء مكتوب بين ‹ و›.',
    starts: {
      urgent: { name: 'قضية عاجلة', about: 'اقتيد شخص وهو في خطر.' },
      'hunger-strike': { name: 'إضراب عن الطعام', about: 'شخص في السجن يرفض الطعام.' },
      trial: { name: 'محاكمة قادمة', about: 'سيُحاكم شخص في يوم معروف.' },
      ended: {
        name: 'قضية انتهت',
        about: 'يُكتب كيف انتهت. ولا تعود البطاقة تطلب رسائل.',
      },
      blank: { name: 'قضية فارغة', about: 'فقط ما تحتاج إليه كل قضية.' },
    },
  },
};
