// What checking says, in Arabic. Fields are called what the form calls them in ../fields/ar.ts.
// Whatever is no Arabic is isolated, and a number follows what is counted, so that the word needs no form for each.

import { type FindingWords, ifLikely, isolate, ltr, optionsOf, wordOf } from './wordings.js';

const quote = (text: string | number | undefined): string => `«${isolate(text)}»`;

const TARGET = ltr('{target}');
const HTTP = ltr('http://');
const HTTPS = ltr('https://');
const ALLOW = ltr('Access-Control-Allow-Origin');
const ALLOW_ALL = ltr('Access-Control-Allow-Origin: *');

const TYPES = {
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

const UNITS = {
  characters: 'الأحرف',
  bytes: 'البايتات',
  'encoded characters': 'الأحرف بعد الترميز',
};

const NETWORKS = { 'e-mail': 'البريد الإلكتروني' };

const OPTIONS = {
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
const HANDLES = {
  X: `${AFTER_AT}: حروف لاتينية وأرقام وعلامة ${ltr('_')}، لا تزيد على 15`,
  Bluesky: `يُرجى كتابة اسم الحساب كاملًا، مثل ${ltr('name.bsky.social')}`,
  Mastodon: `يُرجى كتابة اسم الحساب مع الخادم، مثل ${ltr('name@server.example')}`,
  Threads: `${AFTER_AT}: حروف لاتينية وأرقام وعلامة ${ltr('_')} ونقطة، لا تزيد على 30`,
};

export const findings: FindingWords = {
  'no-case': () => ['لا توجد قضية لعرضها', 'يُرجى كتابة الاسم والملخص والمسؤول والرسالة على الأقل'],
  'not-json': () => [
    'النص ليس بصيغة JSON صحيحة',
    'يُرجى البحث عن فاصلة أو علامة اقتباس أو حاصرة ناقصة',
  ],
  'not-object': (args) => [
    `القضية مكتوبة على شكل ${wordOf(TYPES, args['found'])}، والمطلوب كائن`,
    `يُرجى كتابتها هكذا: ${ltr('{ "name": …, "summary": … }')}`,
  ],
  'too-large': (args) => [
    `حجم القضية أكبر من ${args['limit']} كيلوبايت`,
    'يُرجى اختصارها، ووضع الصور في روابط خاصة بها',
  ],
  'more-problems': (args) => [
    `تنتهي قائمة المشكلات هنا، وعدد المشكلات الأخرى: ${args['count']}`,
    'يُرجى إصلاح هذه أولًا',
  ],
  missing: () => ['حقل مطلوب ما زال ناقصًا', 'يُرجى تعبئته'],
  'wrong-type': (args) => [
    `المكتوب هنا: ${wordOf(TYPES, args['found'])}، والمطلوب: ${wordOf(TYPES, args['expected'])}`,
    `يُرجى كتابة ${wordOf(TYPES, args['expected'])}`,
  ],
  'too-long': (args) => [
    `عدد الأحرف في أحد النصوص أكبر من ${args['limit']}، ولذلك استُبعد النص`,
    'يُرجى اختصاره',
  ],
  'too-many': (args) => [
    `عدد العناصر في القائمة أكبر من ${args['limit']}، ولذلك استُبعد ما زاد على ذلك`,
    'يُرجى اختصارها',
  ],
  'unknown-choice': (args) => [
    `القيمة ${quote(args['value'])} ليست من القيم المعروفة هنا`,
    `يُرجى اختيار واحدة من هذه القيم: ${optionsOf(OPTIONS, args, '، ')}`,
  ],
  'bad-link': (args) => [
    `${quote(args['value'])} ليس رابط https، ولذلك استُبعد`,
    `يُرجى كتابة الرابط كاملًا، مع ${HTTPS} في بدايته`,
  ],
  'bad-handle': (args) => [
    `${quote(args['value'])} ليس اسم حساب على ${isolate(args['network'])}، ولذلك استُبعد`,
    wordOf(HANDLES, args['network']),
  ],
  'bad-email': (args) => [
    `${quote(args['value'])} ليس عنوان بريد إلكتروني، ولذلك استُبعد`,
    `يُرجى كتابته هكذا: ${ltr('office@ministry.example')}`,
  ],
  'bad-date': (args) => [
    `${quote(args['value'])} ليس تاريخًا`,
    `يُرجى كتابته هكذا: ${ltr('2015-11-09')}، أو مع الوقت هكذا: ${ltr('2015-11-09T18:30+01:00')}`,
  ],
  'bad-language': (args) => [
    `${quote(args['value'])} ليس رمز لغة`,
    `يُرجى كتابة رمز مثل ${ltr('en')} أو ${ltr('fr')} أو ${ltr('pt-BR')}`,
  ],

  unreadable: (args) => [
    `تعذّرت قراءة الملف: ${isolate(args['reason'])}`,
    'يُرجى التحقق من اسم الملف ومن أن قراءته مسموح بها',
  ],
  'not-utf8': () => [
    'الملف ليس بترميز UTF-8، فيرى القراء � بدلًا من بعض الحروف',
    'يُرجى حفظه بترميز UTF-8',
  ],
  'duplicate-field': () => [
    'هذا الحقل مكتوب مرتين، ولا يُعتمد إلا الأخير',
    'يُرجى الإبقاء على واحد منهما',
  ],
  'unknown-field': (args) => [
    `${quote(args['field'])} ليس حقلًا معروفًا هنا، ولذلك لا يُعتمد`,
    ifLikely(
      args,
      (likely) => `يُرجى كتابة «${likely}» إذا كان هو المقصود`,
      'يُرجى البحث عن اسمه الصحيح في قائمة الحقول، أو حذفه',
    ),
  ],
  'http-link': (args) => [
    `يبدأ الرابط ${quote(args['value'])} بـ ${HTTP}، فيمكن لآخرين قراءة ما يُنقل عبره وتغييره، ولذلك استُبعد`,
    `يُرجى فتحه مع ${HTTPS} في متصفح، وكتابته هكذا إذا فُتح`,
  ],
  'no-alt': () => ['لا يوجد ما يصف الصورة لمن لا يستطيع رؤيتها', 'يُرجى وصفها بجملة في حقل «الوصف»'],
  'over-limit': (args) => [
    `عدد ${wordOf(UNITS, args['unit'])} في الرسالة عبر ${wordOf(NETWORKS, args['network'])}: ${args['count']}، والحد الأقصى: ${args['limit']}`,
    `يُرجى اختصارها، أو كتابة رسالة أقصر تُرسل عبر ${wordOf(NETWORKS, args['network'])}`,
  ],
  'handle-differs': (args) => [
    `${quote(args['found'])} لا يطابق تمامًا اسم حساب المسؤول، وهو ${isolate(args['handle'])}`,
    `يُرجى التحقق من الاسم الصحيح، وكتابة ${TARGET} بدلًا منه في الرسائل`,
  ],
  'handle-in-message': (args) => [
    `كُتب ${quote(args['found'])} في موضع ${TARGET}، فإذا تغيّر اسم الحساب لم تتغيّر الرسالة`,
    `يُرجى كتابة ${TARGET} بدلًا منه`,
  ],
  'starts-with-handle': () => [
    'تبدأ الرسالة باسم الحساب، فتبدو كأنها رد وقد لا يراها إلا القليل',
    `يُرجى البدء بكلمة أخرى، وكتابة ${TARGET} بعدها`,
  ],
  'unknown-placeholder': (args) => [
    `لا يحل شيء محل ${quote(args['found'])}، وسيُرسل كما هو`,
    ifLikely(
      args,
      (likely) => `يُرجى كتابة ${ltr(likely)} إذا كان هو المقصود`,
      `يُرجى استخدام ${TARGET} أو ${ltr('{name}')} أو ${ltr('{link}')}`,
    ),
  ],
  'cut-hashtag': (args) => [
    `ينتهي الوسم ${quote(args['found'])} عند الشرطة، فلا تأخذ الشبكات منه إلا ${quote(args['left'])}`,
    `يُرجى كتابته من دون شرطة، أو مع ${ltr('_')} بدلًا منها`,
  ],
  'numeric-hashtag': (args) => [
    `لا يحتوي ${quote(args['found'])} على أي حرف، فلا تعدّه الشبكات وسمًا`,
    'يُرجى إضافة كلمة إليه',
  ],
  'not-verified': () => [
    'لم يُذكر متى جرى التحقق آخر مرة من بيانات الاتصال بهذا المسؤول',
    'يُرجى التحقق منها، وكتابة اليوم في حقل «تاريخ التحقق من بيانات الاتصال»',
  ],
  'old-contact': (args) => [
    `جرى التحقق من بيانات الاتصال بهذا المسؤول آخر مرة في ${ltr(args['date'])} (عدد الأيام منذ ذلك الحين: ${args['days']})`,
    'يُرجى التحقق منها من جديد، وكتابة اليوم',
  ],
  'same-official': () => [
    'لهذا المسؤول اسم مسؤول آخر ومنصبه ومؤسسته، فيصعب على القراء التمييز بينهما',
    'يُرجى توضيح الفرق بينهما في حقل «المنصب» أو «المؤسسة»، أو الإبقاء على واحد منهما',
  ],
  'no-contact': () => [
    'لا يمكن مخاطبة أي من المسؤولين، فلا تتوجه الرسالة إلى أحد بعينه',
    'يُرجى إضافة وسيلة اتصال بواحد منهم على الأقل، مثلًا في حقل «حساب المسؤول على X» أو «حساب المسؤول على Bluesky» أو «البريد الإلكتروني» أو «نموذج الاتصال»',
  ],
  'x-only': () => [
    'لا سبيل هنا إلى مخاطبة أحد إلا عبر X، وكثير من الناس ليس لديهم حساب هناك',
    'يُرجى إضافة وسيلة أخرى إن وُجدت، مثل Bluesky أو Mastodon أو البريد الإلكتروني أو نموذج الاتصال',
  ],
  'no-safety': () => [
    'لم يُذكر شيء عن السلامة، فتظهر للقراء الجملة العامة بلغتهم',
    'إذا كان في الكتابة خطر خاص في هذه القضية، يُرجى ذكره في حقل «السلامة»، وإلا فلا حاجة إلى أي تغيير',
  ],
  'never-reviewed': () => [
    'لم يُذكر حتى أي تاريخ كانت معلومات هذه القضية المفتوحة صحيحة',
    'يُرجى إضافة مستجد مع تاريخه، أو كتابة يوم آخر تحقق في حقل «تاريخ آخر تأكيد»',
  ],
  'not-reviewed': (args) => [
    `لم يرد جديد في هذه القضية المفتوحة منذ ${ltr(args['date'])}، ويُنبَّه القراء إلى ذلك`,
    'يُرجى إضافة مستجد، أو التأكد من أن كل شيء ما زال صحيحًا وكتابة اليوم في حقل «تاريخ آخر تأكيد»',
  ],
  expired: (args) => [
    `القضية مفتوحة، لكن آخر يوم للتحرك كان ${ltr(args['date'])}، فلم يعد يُطلب أي شيء`,
    'يُرجى تحديد يوم آخر، أو إنهاء القضية في حقلي «الحالة» و«النتيجة»',
  ],
  'future-date': (args) => [
    `التاريخ ${quote(args['value'])} لم يأتِ بعد`,
    'يُرجى كتابة اليوم الذي وقع فيه ذلك',
  ],
  'aging-words': (args) => [
    `يتغيّر معنى ${quote(args['found'])} مع كل يوم يمر`,
    'يُرجى كتابة التاريخ',
  ],
  untranslated: (args) => [
    `هذا النص غير مترجم إلى اللغة ${isolate(args['lang'])}، مع أن نصوصًا أخرى مترجمة إليها`,
    `يُرجى إضافة ترجمته في «الترجمات» تحت ${quote(args['lang'])}`,
  ],
  'unmatched-translation': (args) => [
    `${quote(args['value'])} لا يطابق أي أصل، فلا تظهر هذه الترجمة أبدًا`,
    'يُرجى كتابته تمامًا كما هو في الأصل',
  ],
  'ambiguous-date': (args) => [
    `لأكثر من مستجد التاريخ ${quote(args['value'])}، فلا يتضح أي منها مترجم هنا، ولذلك لا تظهر هذه الترجمة`,
    `يُرجى إضافة الوقت إلى هذه المستجدات، مثل ${ltr('2026-11-20T18:30+01:00')}، وإلى ترجماتها كذلك، أو ترجمتها كلها`,
  ],
  'insecure-address': (args) => [
    `يبدأ الرابط ${quote(args['value'])} بـ ${HTTP}، فقد لا يُسمح للصفحات التي تبدأ بـ ${HTTPS} بتحميل الملف`,
    'يُرجى نشر الملف على رابط https',
  ],
  'no-cors': () => [
    `لا يُسمح لصفحات المواقع الأخرى بقراءة الملف، لأنه يُرسل من دون ${ALLOW} الذي يسمح لها بذلك`,
    `يُرجى إرساله مع ${ALLOW_ALL}`,
  ],
  'redirect-without-cors': (args) => [
    `يحيل الرابط ${ltr(args['url'])} إلى رابط آخر من دون ${ALLOW}، فلا تصل صفحات المواقع الأخرى إليه`,
    `يُرجى إرسال هذا الرد أيضًا مع ${ALLOW_ALL}، أو إعطاء الصفحات الرابط الأخير`,
  ],
  'wrong-mime-type': (args) => [
    `يُرسل الملف على أنه ${ltr(args['found'])}`,
    `يُرجى إرساله على أنه ${ltr('application/json')}`,
  ],
  'long-cache': (args) => [
    `قد تحتفظ المتصفحات بالملف مدة طويلة (عدد الساعات: ${args['hours']})، ولا يصل التصحيح إلى قرائها إلا بعدها`,
    `يُرجى إرساله مع ${ltr('Cache-Control: max-age=300')} أو أقل`,
  ],
};
