// Whatever can stand in a case file: arbitrary JSON, and cases along the table in which any text may be hostile and any
// part may be something else.

import fc from 'fast-check';
import type { Field, FieldMap } from '../../src/case/fields.js';
import { isWhole, readCase } from '../../src/case/read.js';
import { CASE_FIELDS } from '../../src/case/table.js';

/** So many cases are tried for each property. */
export const CASES = 20_000;

/** Markup, templates, links and signs that steer, as they have got through elsewhere. */
export const HOSTILE = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  '<svg><script href="data:,alert(1)"/></svg>',
  '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</case-action><iframe src="https://evil.example"></iframe>',
  '<template shadowrootmode="open"><slot name=x></slot></template>',
  '<!--lit-part--><?lit$123$?>',
  '<!--?lit$123456789$--><p part$lit$="lit$123456789$">{{lit-123456789}}</p>',
  '${alert(1)} {{constructor.constructor("alert(1)")()}} #{7*7} <%= 7*7 %>',
  '{target}{name}{link}{constructor}{__proto__}',
  '&lt;b&gt; &amp;amp; &#60;script&#62;',
  '\u202Egnp.exe\u2066\u2069\u200F\u061C',
  '\u0000\u0007\uFFFE\uFEFF',
  '\uD800 \uDFFF',
  'a\u0301'.repeat(300),
  '👨‍👩‍👧‍👦🏳️‍🌈🇧🇪',
  'ﷺ'.repeat(50),
  'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz'.repeat(8),
  'javascript:alert(1)',
  '@evil @Invented_Min @مين @min@evil.example',
  '#a-b #1 #😀 #ایران_آزاد',
] as const;

/** Every scheme and trick with which something else than a page is reached. */
export const LINKS = [
  'javascript:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  'JaVaScRiPt:alert(1)',
  '\u0001javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
  'file:///etc/passwd',
  'blob:https://ngo.example/1',
  'filesystem:https://ngo.example/x',
  'about:blank',
  'ftp://ngo.example/',
  'http://ngo.example/',
  '//evil.example/',
  'https:evil.example',
  'https:/\\evil.example',
  'https://user:pass@evil.example/',
  'https://ngo.example\\@evil.example/',
  'https://ngo.example/"onclick="alert(1)',
  'https://ngo.example/<script>',
  'https://ngo.example/%0d%0aLocation:%20https://evil.example',
  'https://ngo.example/?q=%22%3E%3Cscript%3E',
  'https://[::1]/',
  'https://127.0.0.1:99999/',
  'https://xn--80ak6aa92e.example/',
  'https://аррӏе.example/',
  'https://ngo.example:443/a b',
  'mailto:a@b.example?bcc=evil@evil.example',
  'tel:123',
  'intent://evil#Intent;scheme=https;end',
  'https://ngo.example/good',
] as const;

/** A word in each of many scripts, as handles and hashtags have it. */
const WORDS = [
  'Mira',
  'Μίρα',
  'Мира',
  'Միրա',
  'მირა',
  'מירה',
  'ميرا',
  'میرا‌ها',
  'ܡܝܪܐ',
  'މިރާ',
  'ߡߌߙߊ',
  'मीरा',
  'মীরা',
  'ਮੀਰਾ',
  'மீரா',
  'මීරා',
  'มีรา',
  'မီရာ',
  'មីរ៉ា',
  'མི་ར།',
  'ሚራ',
  'ᏍᏏᏉᏯ',
  'ᠮᠢᠷᠠ',
  '미라',
  'ミラ',
  '米拉',
  '𞤃𞤭𞤪𞤢',
  '𝕸𝖎𝖗𝖆',
] as const;

const tag = fc
  .tuple(
    fc.constantFrom('@', '#', '.@', '＠', '＃', '@@', '#@', ''),
    fc.array(fc.constantFrom(...WORDS, '_', '9', '\u200D', '-', '.', ' ', '@', '\u202E'), {
      minLength: 1,
      maxLength: 4,
    }),
  )
  .map(([sign, words]) => sign + words.join(''));

/** A text that may be anything. */
export const text = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...HOSTILE) },
  tag,
  fc.constantFrom(...LINKS),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom('Mira', 'A few words.', '{target} Where is {name}? {link}', ''),
);

/** Texts that are good in their format, more often than not: the rest of the case is not to be cut short by them. */
const GOOD: Readonly<Record<string, readonly string[]>> = {
  plain: ['A few words.', 'Where is {name}, {target}?'],
  link: ['https://ngo.example/good'],
  x: ['InventedMin', '@InventedMin'],
  bluesky: ['min.invented.example'],
  mastodon: ['min@invented.example'],
  threads: ['invented.min'],
  email: ['min@invented.example'],
  date: ['2026-03-02', '2026-03-02T18:30+01:00', '2027-01-01'],
  day: ['2026-03-02', '2026-12-31'],
  language: ['en', 'fr', 'ar', 'pt-BR'],
};

/** Any JSON, with keys that objects have by birth. */
export const anyJson = fc.oneof(
  fc.jsonValue({ maxDepth: 4 }),
  fc.dictionary(
    fc.constantFrom(...Object.keys(CASE_FIELDS), '__proto__', 'constructor', 'toString', 'length'),
    fc.jsonValue({ maxDepth: 2 }),
  ),
);

/** A case along the table: any part may be missing, hostile, or not what belongs there. */
export const anyCase: fc.Arbitrary<unknown> = groupOf(CASE_FIELDS).map((value) => ({
  ...FIRM,
  ...(value as object),
}));

/** The same with all that it takes to be shown. */
export const anyWholeCase: fc.Arbitrary<unknown> = anyCase.map((value) =>
  isWhole(readCase(value)) ? value : { ...(value as object), ...FIRM },
);

/** Without these there would be nothing to show. */
const FIRM = {
  name: 'Mira Invented',
  summary: 'An invented journalist.',
  targets: [{ name: 'Jo Sample', role: 'Minister of Examples', x: 'InventedMin' }],
  message: 'Where is {name}, {target}?',
};

function valueOf(field: Field): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 12, arbitrary: goodOf(field) }, fc.jsonValue({ maxDepth: 1 }));
}

function goodOf(field: Field): fc.Arbitrary<unknown> {
  switch (field.kind) {
    case 'text':
      return fc.oneof(fc.constantFrom(...GOOD[field.format]!), text);
    case 'count':
      return fc.oneof(fc.nat(1000), fc.double(), fc.constantFrom(-1, 1e300));
    case 'choice':
      return fc.oneof(fc.constantFrom(...field.options), text);
    case 'switch':
      return fc.oneof(fc.boolean(), text);
    case 'list': {
      const list = fc.array(valueOf(field.of), { maxLength: 3 });
      return field.single ? fc.oneof(list, valueOf(field.of)) : list;
    }
    case 'by-language':
      return fc.dictionary(
        fc.oneof(fc.constantFrom('fr', 'ar', 'zh-Hant', '__proto__'), text),
        groupOf(field.of.fields),
        { maxKeys: 2 },
      );
    case 'group': {
      const { short } = field;
      const group = groupOf(field.fields);
      return short === null ? group : fc.oneof(group, valueOf(field.fields[short]!.field));
    }
  }
}

/** Some of the fields, and at times one that nobody knows. */
function groupOf(fields: FieldMap): fc.Arbitrary<unknown> {
  const model = Object.fromEntries(
    Object.entries(fields).map(([key, { field }]) => [
      key,
      fc.option(valueOf(field), { nil: undefined, freq: 2 }),
    ]),
  );
  return fc
    .tuple(fc.record(model), fc.option(fc.tuple(text, text), { freq: 8 }))
    .map(([known, stranger]) => {
      const some = Object.entries(known).filter(([, value]) => value !== undefined);
      return Object.fromEntries(stranger === null ? some : [...some, stranger]);
    });
}
