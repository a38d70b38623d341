// What the form calls every field and how to write it, in Arabic.
// What is written from left to right and begins or ends with a sign is isolated, or its sign would change sides.

import type { FieldTable } from './field-words.js';

const ltr = (text: string): string => `\u2066${text}\u2069`;

const VARIANTS = { item: 'صيغة للرسالة', add: 'إضافة صيغة' };
const ACCOUNT = `الاسم الذي يلي علامة ${ltr('@')} في الملف الشخصي.`;
const ADDRESS = `الرابط الكامل، ويبدأ بـ ${ltr('https://')}.`;

export const fields: FieldTable = {
  version: { label: 'إصدار الصيغة', hint: 'يبقى 1.' },
  lang: { label: 'اللغة', hint: 'اللغة التي كُتبت بها نصوص هذه القضية.' },
  name: { label: 'الاسم', hint: 'الشخص أو المجموعة موضوع القضية.' },
  headline: { label: 'العنوان', hint: 'القضية في سطر واحد: من المعني بها، وماذا حدث.' },
  summary: {
    label: 'الملخص',
    hint: 'القضية في فقرتين أو ثلاث فقرات قصيرة، لمن لم يسمع بها من قبل، وسطر فارغ يبدأ فقرة جديدة.',
    item: 'فقرة',
    add: 'إضافة فقرة',
  },
  image: { label: 'الصورة', hint: 'صورة شخصية عادةً، بموافقة الشخص أو أسرته.' },
  'image.src': { label: 'رابط الصورة', hint: ADDRESS },
  'image.alt': { label: 'الوصف', hint: 'ما تُظهره الصورة، في جملة، لمن لا يستطيع رؤيتها.' },
  'image.credit': { label: 'المصدر', hint: 'صاحب الصورة.' },
  'image.width': {
    label: 'العرض',
    hint: 'بالبكسل، ومع الارتفاع لا يتحرك شيء في أثناء تحميل الصورة.',
  },
  'image.height': { label: 'الارتفاع', hint: 'بالبكسل.' },
  status: { label: 'الحالة', hint: 'تحدد ما إذا كان يُطلب من القراء التحرك.' },
  outcome: {
    label: 'النتيجة',
    hint: 'ما آلت إليه القضية، في بضع جمل، وهي لازمة عند تحقيق الهدف أو انتهاء القضية.',
  },
  expires: { label: 'آخر يوم للتحرك', hint: 'بعد هذا اليوم لا يُطلب من القراء أي شيء.' },
  reviewed: {
    label: 'تاريخ آخر تأكيد',
    hint: 'آخر يوم جرى فيه التأكد من أن كل ما ورد هنا ما زال صحيحًا.',
  },
  updates: {
    label: 'آخر المستجدات',
    hint: 'ما حدث، بأي ترتيب: يظهر الأحدث أولًا.',
    item: 'مستجد',
    add: 'إضافة مستجد',
  },
  'updates.date': {
    label: 'التاريخ',
    hint: 'اليوم الذي وقع فيه الحدث.',
  },
  'updates.text': { label: 'النص', hint: 'ما حدث، في بضع جمل.' },
  'updates.title': { label: 'العنوان', hint: 'بضع كلمات فوق النص.' },
  'updates.url': {
    label: 'رابط النص الكامل',
    hint: `رابط صفحة يمكن للقراء التحقق فيها، ويبدأ بـ ${ltr('https://')}.`,
  },
  'updates.kind': {
    label: 'النوع',
    hint: 'يظهر التصحيح فورًا، حتى في الصفحات المفتوحة.',
  },
  targets: {
    label: 'المسؤولون',
    hint: 'المسؤولون العموميون الذين يمكنهم التحرك، واحد على الأقل ما دامت القضية مفتوحة.',
    item: 'مسؤول',
    add: 'إضافة مسؤول',
  },
  'targets.name': { label: 'الاسم', hint: 'الاسم الذي يُعرف به المسؤول علنًا.' },
  'targets.role': { label: 'المنصب', hint: 'المنصب الذي يشغله المسؤول، مثل وزير العدل.' },
  'targets.organisation': { label: 'المؤسسة', hint: 'الوزارة أو المحكمة أو الهيئة.' },
  'targets.x': { label: 'حساب المسؤول على X', hint: ACCOUNT },
  'targets.bluesky': {
    label: 'حساب المسؤول على Bluesky',
    hint: `اسم الحساب كاملًا، مثل ${ltr('name.bsky.social')}.`,
  },
  'targets.mastodon': {
    label: 'حساب المسؤول على Mastodon',
    hint: `اسم الحساب مع الخادم، مثل ${ltr('name@server.example')}.`,
  },
  'targets.threads': { label: 'حساب المسؤول على Threads', hint: ACCOUNT },
  'targets.email': {
    label: 'البريد الإلكتروني',
    hint: 'البريد العام للمكتب، لا بريد شخصي أبدًا.',
  },
  'targets.form': {
    label: 'نموذج الاتصال',
    hint: `رابط الصفحة التي فيها النموذج، ويبدأ بـ ${ltr('https://')}.`,
  },
  'targets.verified': {
    label: 'تاريخ التحقق من بيانات الاتصال',
    hint: 'آخر يوم جرى فيه التحقق من جميع بيانات الاتصال بهذا المسؤول.',
  },
  networks: {
    label: 'الشبكات',
    hint: 'الوسائل التي يمكن إرسال الرسالة بها، بهذا الترتيب، وتُعرض كلها إذا لم يُحدد شيء.',
    item: 'شبكة',
    add: 'إضافة شبكة',
  },
  ask: {
    label: 'المطلوب من المسؤول',
    hint: 'ما ينبغي أن يفعله المسؤول، ولماذا هو قادر عليه.',
  },
  message: {
    label: 'الرسالة',
    hint: `ما سيُرسَل: يحل المسؤول محل ${ltr('{target}')} والشخص محل ${ltr('{name}')} وصفحة القضية محل ${ltr('{link}')}.`,
    ...VARIANTS,
  },
  'message.text': {
    label: 'النص',
    hint: `يوضع ${ltr('{target}')} حيث ينبغي ذكر المسؤول، لكن ليس في أول الرسالة.`,
  },
  'message.lang': { label: 'لغة الرسالة', hint: 'فقط إذا كانت غير لغة القضية.' },
  'message.meaning': { label: 'معنى الرسالة', hint: 'ترجمة لمن لا يقرأ لغة الرسالة.' },
  'message.default': {
    label: 'لجميع الشبكات',
    hint: 'تُستخدم حيث لا توجد رسالة خاصة.',
    ...VARIANTS,
  },
  'message.x': { label: 'على X', ...VARIANTS },
  'message.bluesky': { label: 'على Bluesky', ...VARIANTS },
  'message.mastodon': { label: 'على Mastodon', ...VARIANTS },
  'message.threads': { label: 'على Threads', ...VARIANTS },
  'message.email': {
    label: 'بالبريد الإلكتروني',
    hint: 'للمسؤولين الذين ذُكر بريدهم الإلكتروني.',
  },
  'message.email.subject': { label: 'الموضوع', hint: 'إذا تُرك فارغًا، يُستخدم عنوان القضية.' },
  'message.email.body': {
    label: 'نص الرسالة الإلكترونية',
    hint: 'يمكن أن يكون أطول من المنشور، مع تحية في البداية وخاتمة مهذبة.',
  },
  'message.share': {
    label: 'للأصدقاء',
    hint: 'ما يُشارَك مع المعارف، وإذا تُرك فارغًا يُستخدم العنوان والرابط.',
    ...VARIANTS,
  },
  guidance: {
    label: 'كيفية الكتابة',
    hint: 'نصيحة قبل الكتابة، وإذا تُركت فارغة تظهر جملة عامة.',
  },
  safety: {
    label: 'السلامة',
    hint: 'ما ينبغي التفكير فيه قبل النشر علنًا، وإذا تُرك فارغًا تظهر جملة عامة.',
  },
  link: {
    label: 'صفحة القضية',
    hint: `حيث يمكن قراءة القضية كاملة: الرابط الكامل، ويبدأ بـ ${ltr('https://')}.`,
  },
  background: {
    label: 'خلفية القضية',
    hint: 'معلومات أخرى من المفيد معرفتها.',
    item: 'فقرة من الخلفية',
    add: 'إضافة فقرة إلى الخلفية',
  },
  'background.title': { label: 'العنوان' },
  'background.text': { label: 'النص' },
  progress: { label: 'التقدم', hint: 'ما وصلت إليه الحملة، مثل 300 رسالة من 500.' },
  'progress.count': { label: 'ما تحقق حتى الآن', hint: 'عدد صحيح.' },
  'progress.goal': { label: 'الهدف', hint: 'عدد صحيح.' },
  'progress.label': { label: 'ما يُعدّ', hint: 'بكلمات قليلة، مثل الرسائل المرسلة.' },
  links: {
    label: 'طرق أخرى للمساعدة',
    hint: 'صفحات يمكن للقراء فعل المزيد فيها، مثل عريضة.',
    item: 'رابط',
    add: 'إضافة رابط',
  },
  'links.label': { label: 'نص الرابط', hint: 'ما يمكن فعله هناك، مثل توقيع العريضة.' },
  'links.url': { label: 'الرابط', hint: ADDRESS },
  publisher: { label: 'الناشر', hint: 'من ينشر هذه القضية ويتحمل مسؤوليتها.' },
  'publisher.name': { label: 'المنظمة' },
  'publisher.url': { label: 'الموقع الإلكتروني', hint: ADDRESS },
  'publisher.note': { label: 'ملاحظة', hint: 'سطر تحت الاسم، مثل نشاط المنظمة.' },
  translations: {
    label: 'الترجمات',
    hint: 'النصوص بلغات أخرى، وما لم يُترجم يظهر كما هو.',
    item: 'ترجمة',
    add: 'إضافة لغة',
  },
};

export const options: Readonly<Record<string, string>> = {
  'status.open': 'مفتوحة: يُطلب من القراء التحرك',
  'status.paused': 'متوقفة مؤقتًا: لا يُطلب شيء الآن',
  'status.won': 'ناجحة: تحقق هدف التحرك',
  'status.ended': 'منتهية: إفراج أو وفاة أو انقضاء العقوبة',
  'status.withdrawn': 'مسحوبة: لم تعد القضية معروضة في أي مكان',
  'updates.kind.update': 'مستجد',
  'updates.kind.correction': 'تصحيح لخطأ',
};
