// Messages of every kind, for the tests of how long they are. They are made by chance; the seed is said on failure.

import fc from 'fast-check';

/** Words of many scripts, and how they are joined there. */
const SENTENCES: readonly (readonly [join: string, words: string])[] = [
  [' ', 'Where is Mira? Release her now, please. “She” won’t – can’t — wait… €5'],
  [' ', 'Où est-elle ? Libérez la journaliste, s’il vous plaît ! «Été» naïve œuvre'],
  [' ', 'Ou\u0300 est-elle Libe\u0301rez e\u0301te\u0301 A\u030angstro\u0308m'],
  [' ', 'Hãy trả tự do cho cô ấy ngay bây giờ, thưa Bộ trưởng!'],
  [' ', 'Ha\u0303y tra\u0309 tu\u031b\u0323 do cho co\u0302 a\u0302\u0301y'],
  [' ', 'Πού είναι η Μίρα; Ελευθερώστε την τώρα. «Σήμερα»'],
  [' ', 'Где Мира? Освободите её немедленно! «Сегодня» – Їжак'],
  [' ', 'أين ميرا؟ أطلقوا سراحها الآن، من فضلكم! «اليوم» ١٢٣'],
  [' ', 'می\u200cخواهم آزادش کنید؛ خانه\u200cها کجاست؟ ۴۵۶'],
  [' ', 'איפה מירה? שחררו אותה עכשיו! שָׁלוֹם'],
  [' ', 'मीरा कहाँ है? उसे अभी रिहा करो। क्\u200dष'],
  [' ', 'মীরা কোথায়? তাকে এখনই মুক্তি দাও।'],
  ['', 'มีรา อยู่ ที่ไหน ปล่อย เธอ เดี๋ยวนี้'],
  [' ', 'ሚራ የት ናት? አሁን ፍቷት። ።'],
  [' ', 'სად არის მირა? გაათავისუფლეთ ახლავე!'],
  [' ', 'Որտե՞ղ է Միրան։ Ազատե՛ք նրան հիմա'],
  ['', '释放 她 ！ 米拉 在哪里 ？ 「现在」 。 ， 請'],
  ['', 'ミラ は どこ ですか 。 今すぐ 解放 して ！ が は\u3099 ﾊﾞ'],
  [' ', '미라는 어디 있습니까? 지금 석방하라! \u1112\u1161\u11ab'],
  ['', 'មីរ៉ា នៅ ឯណា ? ដោះលែង នាង ឥឡូវនេះ ។'],
  ['', 'မီရာ ဘယ်မှာလဲ ၊ ယခု လွှတ်ပေးပါ ။'],
  ['', 'མི་ར་ ག་པར་ འདུག ། ད་ལྟ་ གློད་གྲོལ་ གཏོང་ ། གྷ'],
];

const EMOJI = [
  ...['😀', '✊', '✊🏽', '🙏🏿', '❤️', '❤', '‼️', '⚠️', '☝️', '☝🏽', '🕊️', '🕯️', '©️', '™', '1️⃣', '#️⃣'],
  ...[
    '🇧🇪',
    '🇮🇷🇧🇾',
    '🇪🇺',
    '🇺🇳',
    '🇽🇰',
    '🏳️‍🌈',
    '👨‍👩‍👧',
    '👩‍👩‍👦‍👦',
    '🏴󠁧󠁢󠁳󠁣󠁴󠁿',
    '⭐️',
    '⛔️',
    '🫶🏽',
    '🥹',
    '🫠',
    '🪧',
    '❤️‍🔥',
  ],
];

const LINKS = [
  'https://example.org',
  'http://www.example.org/',
  'HTTPS://Example.ORG/Free-Mira',
  'https://www.example.org.uk/en/latest/actions/free-mira-invented-now/?utm_source=x&utm_medium=post#sign',
  'https://en.wikipedia.org/wiki/Mira_(journalist)',
  'https://social.example.org/@user/1234567890',
  'https://example.museum/a/%D8%A3%D9%8A%D9%86/b~c;d=e:f',
  'example.org',
  'www.example.org',
  'bbc.co.uk',
  'www.example.org/en/latest/actions/free-mira-invented-now',
];
/** Where a link stands: the first may be against letters of other scripts, and the others only against a blank. */
const PLACES = ['#', '#.', '#,', '#!', '(#)', '(#).', '#;', '#:'];

const OTHERS = [
  ...[
    '@InventedMin',
    '.@InventedMin',
    '#FreeMira',
    '#الحرية_لميرا',
    '#自由',
    '@a_b!',
    '＠全角',
    '$5',
    '€3.50',
  ],
  ...[
    'me@example.org',
    'first.last@my-domain.example.org,',
    '3.14',
    '1,000.50',
    '12.5.2026',
    'e.g.',
    'U.S.A.',
  ],
  ...[
    'EE.UU.',
    'DD.HH.',
    '"quoted"',
    '‘a’',
    '„b“',
    '...',
    '?!',
    '50%',
    'and/or',
    'a_b',
    '-',
    '—',
    '\u200F',
  ],
];

const sentence = fc
  .constantFrom(...SENTENCES)
  .chain(([join, words]) =>
    fc
      .array(fc.constantFrom(...words.split(' ')), { minLength: 1, maxLength: 6 })
      .map((chosen) => chosen.join(join)),
  );
const link = fc
  .tuple(fc.constantFrom(...PLACES), fc.constantFrom(...LINKS))
  .map(([place, address]) => place.replace('#', () => address));
const item = fc.oneof(
  { weight: 4, arbitrary: sentence },
  {
    weight: 2,
    arbitrary: fc
      .array(fc.constantFrom(...EMOJI), { minLength: 1, maxLength: 3 })
      .map((all) => all.join('')),
  },
  { weight: 2, arbitrary: link },
  { weight: 2, arbitrary: fc.constantFrom(...OTHERS) },
);
const items = fc.array(fc.tuple(item, fc.constantFrom(' ', ' ', ' ', '\n', '\n\n', '\u00A0')), {
  maxLength: 10,
});
/** What people write, without what the count is above X's for on purpose. */
export const MESSAGES = items.map((all) => all.flat().join(''));
/** The same without the blanks, so that everything stands against everything. */
export const CROWDED = fc
  .array(fc.tuple(item, fc.constantFrom('', '', ' ', '.', '\n')), { maxLength: 10 })
  .map((all) => all.flat().join(''));

/** Of what an address or an emoji may be made, or made to look like one. */
const PARTS = [
  ...[
    'https://',
    'http://',
    'HTTP://',
    'https',
    '://',
    'www.',
    't.co/',
    '.com',
    '.org',
    '.foo',
    '.uk',
    '.museum',
    'com',
  ],
  ...[
    '.рф',
    '.世界',
    '.中国',
    '.xn--p1ai',
    'xn--',
    '.vermögensberater',
    'now',
    '.Please',
    'example',
    'mail',
    'a',
    'B',
    '1',
    '80',
  ],
  ...[
    'é',
    'É',
    'ệ',
    'e\u0301',
    'ſ',
    '\u212A',
    'µ',
    'ª',
    'я',
    '看',
    '。',
    '，',
    '“',
    '”',
    '…',
    '–',
    '𝒳',
    '\uD800',
    '\uDC00',
  ],
  ...[
    ...'./.:?#@-_()[]{}=&+$%*~|!;,\'"`^\\<>',
    '((',
    '))',
    '＠',
    '＃',
    '．',
    '/@',
    '?a=',
    '#',
    '//',
  ],
  ...[
    '\u200B',
    '\u200C',
    '\u200D',
    '\u200E',
    '\u202A',
    '\u2066',
    '\u061C',
    '\u180E',
    '\u0085',
    '\uFEFF',
    '\uFFFE',
    '\0',
    ' ',
    '\n',
  ],
  ...[
    '👨',
    '👩',
    '👦',
    '👧',
    '❤',
    '💋',
    '🏳',
    '🏴',
    '🌈',
    '☠',
    '👁',
    '🗨',
    '🏃',
    '🤷',
    '👯',
    '🕵',
    '☝',
    '👍',
    '⛹',
    '⛷',
    '🤝',
    '🫱',
  ],
  ...[
    '♀',
    '♂',
    '⚖',
    '💻',
    '⌚',
    '♾',
    '⚧',
    '©',
    '㊙',
    '🀄',
    '🏻',
    '🏿',
    '\uFE0F',
    '\uFE0E',
    '\u20E3',
    '1️⃣',
    '🧑‍🚀',
  ],
  ...[
    '🇦',
    '🇧',
    '🇪',
    '🇺',
    '🇳',
    '\u{E0067}',
    '\u{E0062}',
    '\u{E0065}\u{E006E}\u{E0067}',
    '\u{E007F}',
    '\u{1F1E5}',
  ],
  ...['a'.repeat(63), 'é'.repeat(30), 'long/'.repeat(12)],
];
/** What is made to mislead. */
export const ADVERSARIAL = fc
  .tuple(
    fc.array(
      fc.oneof(
        { weight: 9, arbitrary: fc.constantFrom(...PARTS) },
        { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 2 }) },
      ),
      { maxLength: 16 },
    ),
    fc.constantFrom('', 'y'.repeat(60)),
  )
  .map(([parts, end]) => parts.join('') + end);

/** How many are tried; more by hand, with `RUNS=500000`. */
export const numRuns = Number(process.env['RUNS'] ?? 20_000);
