// The Arabic words for what the English sentences of checking take as it is.

import { type HandleWords, ltr } from '../findings/wordings.js';

export const TYPES = {
  null: 'null',
  'a list': 'قائمة',
  'a text': 'نص',
  'a string': 'نص',
  'a number': 'عدد',
  'a boolean': 'قيمة true أو false',
  'an object': 'كائن',
  'an object that cannot be read': 'كائن لا يمكن قراءته',
  'a whole number': 'عدد صحيح',
  'a whole number above 0': 'عدد صحيح أكبر من 0',
  'a text or false': 'نص أو القيمة false',
  'an object with a language for each key': 'كائن كل مفتاح فيه رمز لغة',
};

export const UNITS = {
  characters: 'الأحرف',
  bytes: 'البايتات',
  'encoded characters': 'الأحرف بعد الترميز',
};

export const NETWORKS = { 'e-mail': 'البريد الإلكتروني' };

export const OPTIONS = {
  open: 'مفتوحة',
  paused: 'متوقفة مؤقتًا',
  won: 'ناجحة',
  ended: 'منتهية',
  withdrawn: 'مسحوبة',
  update: 'مستجد',
  correction: 'تصحيح',
  email: 'البريد الإلكتروني',
  copy: 'نسخ الرسالة',
  share: 'تطبيقات أخرى',
};

const AFTER_AT = `يُرجى كتابة ما يلي علامة ${ltr('@')} في الملف الشخصي`;
export const HANDLES: HandleWords = {
  X: `${AFTER_AT}: حروف لاتينية وأرقام وعلامة ${ltr('_')}، لا تزيد على 15`,
  Bluesky: `يُرجى كتابة اسم الحساب كاملًا، مثل ${ltr('name.bsky.social')}`,
  Mastodon: `يُرجى كتابة اسم الحساب مع الخادم، مثل ${ltr('name@server.example')}`,
  Threads: `${AFTER_AT}: حروف لاتينية وأرقام وعلامة ${ltr('_')} ونقطة، لا تزيد على 30`,
};
