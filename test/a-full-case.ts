// An invented case with all that a case can have, in a language of each direction.

import { aCase } from './a-case.js';
import { anArabicCase } from './an-arabic-case.js';

export type Language = 'en' | 'ar';

/** All that a case can have. Its picture cannot be reached, and has its size. */
export function aFullCase(lang: Language, changes: object = {}): Record<string, unknown> {
  const isArabic = lang === 'ar';
  const made = isArabic ? anArabicCase() : aCase();
  const [official] = made['targets'] as readonly object[];
  const updates = made['updates'] as readonly object[];
  return {
    ...made,
    status: 'open',
    outcome: isArabic ? 'إنها حرة.' : 'She is free.',
    image: {
      src: 'https://pictures.invalid/mira.jpg',
      alt: isArabic ? 'ميرا تبتسم' : 'Mira, smiling',
      credit: isArabic ? 'صورة متخيلة' : 'An invented picture',
      width: 600,
      height: 400,
    },
    updates: updates.map((update) => ({ ...update, url: 'https://ngo.example/news' })),
    targets: [
      {
        ...official,
        organisation: isArabic ? 'وزارة الأمثلة' : 'Ministry of Examples',
        bluesky: 'min.invented.example',
        mastodon: '@min@invented.example',
        threads: 'inventedmin',
        email: 'minister@invented.example',
        form: 'https://invented.example/contact',
      },
    ],
    message: [
      { text: made['message'], meaning: 'Where is she?' },
      { text: '{target} أين ميرا؟', lang: 'ar', meaning: 'Where is Mira?' },
    ],
    link: 'https://ngo.example/mira',
    links: [{ label: isArabic ? 'عريضة' : 'A petition', url: 'https://ngo.example/petition' }],
    background: [
      isArabic
        ? { title: 'غرفة الأخبار', text: 'إنها مغلقة.' }
        : { title: 'The newsroom', text: 'It is closed.' },
    ],
    progress: { count: 3, goal: 5, label: isArabic ? 'رسائل' : 'letters' },
    publisher: {
      name: isArabic ? 'منظمة متخيلة' : 'An invented organisation',
      url: 'https://ngo.example',
      note: isArabic ? 'ملاحظة' : 'A note',
    },
    ...changes,
  };
}
