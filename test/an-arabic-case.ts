// An invented case written from right to left, for tests to vary.

import { aCase } from './a-case.js';

/** A complete, open case in Arabic; what is given replaces what is there. */
export function anArabicCase(
  changes: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> {
  return aCase({
    lang: 'ar',
    name: 'ميرا المُتخيَّلة',
    headline: 'صحفية متخيلة محتجزة من دون تهمة',
    summary: ['ميرا شخصية متخيلة. أُخذت من غرفة الأخبار.', 'لم يرها أحد منذ ذلك الحين.'],
    updates: [
      { date: '2026-01-10', text: 'مُنع محاميها من الدخول.' },
      { date: '2026-03-02', text: 'بدأت إضرابًا عن الطعام.' },
    ],
    targets: [{ name: 'جو المثال', role: 'وزير الأمثلة', x: 'InventedMin' }],
    ask: 'يستطيع الوزير أن يأمر بالإفراج عنها.',
    message: '{target} أين {name}؟ #FreeMira',
    ...changes,
  });
}
