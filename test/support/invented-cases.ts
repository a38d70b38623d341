// Invented cases in every state that a published site can meet, each by the name of its file.

import { aCase, aCaseWithout } from '../a-case.js';
import { aFullCase } from '../a-full-case.js';
import { anArabicCase } from '../an-arabic-case.js';

/** The day on which they are published: eight days after the latest update of most. */
export const TODAY = '2026-03-10';

const full = aFullCase('en');
const [minister] = full['targets'] as readonly object[];

/** Three officials: one who can be reached everywhere, one on two networks, one by a form alone. */
const OFFICIALS = [
  { ...minister, verified: '2026-02-01' },
  {
    name: 'Ann de la Example',
    role: 'Prosecutor of Examples',
    x: 'InventedPros',
    email: 'prosecutor@invented.example',
  },
  { name: 'Bo Formal', role: 'Ombudsman', form: 'https://invented.example/ombudsman' },
];

const FRENCH = {
  name: 'Mira Inventée',
  headline: 'Une journaliste inventée, détenue sans inculpation',
  summary: ['Mira est inventée.', 'Personne ne l’a revue.'],
  ask: 'Le ministre peut ordonner sa libération.',
  message: '{target} Où est {name} ?',
  guidance: 'Restez polis.',
  safety: 'N’écrivez pas si vous vivez là-bas.',
  image: { alt: 'Mira, souriante', credit: 'Une image inventée' },
  updates: [
    { date: '2026-03-02', text: 'Elle a commencé une grève de la faim.', title: 'Grève' },
    { date: '2026-01-10', text: 'Son avocate a été refoulée.' },
  ],
  targets: [{ role: 'Ministre des Exemples' }, { role: 'Procureure' }, { role: 'Médiateur' }],
  background: [{ title: 'La rédaction', text: 'Elle est fermée.' }],
  progress: { label: 'lettres' },
  links: [{ url: 'https://ngo.example/petition', label: 'Une pétition' }],
  publisher: { name: 'Une organisation inventée', note: 'Une note' },
};

const ARABIC = {
  name: 'ميرا المُتخيَّلة',
  headline: 'صحفية متخيلة محتجزة من دون تهمة',
  summary: ['ميرا شخصية متخيلة. أُخذت من غرفة الأخبار.'],
  ask: 'يستطيع الوزير أن يأمر بالإفراج عنها.',
  message: '{target} أين {name}؟ #FreeMira',
  updates: [{ date: '2026-03-02', text: 'بدأت إضرابًا عن الطعام.' }],
  targets: [{ name: 'جو المثال', role: 'وزير الأمثلة' }],
};

/** All that a case can have, in three languages. */
export const FULL = {
  ...full,
  reviewed: '2026-03-05',
  expires: '2026-12-31',
  targets: OFFICIALS,
  guidance: 'Stay polite.',
  safety: 'Do not write if you live there.',
  updates: [
    { date: '2026-01-10', text: 'Her lawyer was turned away.', url: 'https://ngo.example/news' },
    { date: '2026-01-10', text: 'It was on 9 January.', kind: 'correction' },
    { date: '2026-03-02', text: 'She has begun a hunger strike.', title: 'A hunger strike' },
  ],
  message: {
    default: '{target} Where is {name}? #FreeMira {link}',
    bluesky: ['{target} Where is {name}?', '{target} Please free {name}.'],
    email: { subject: 'About {name}', body: 'Dear {target},\n\nwhere is {name}?\n\nYours' },
    share: '{name} is held. Please write: {link}',
  },
  translations: { fr: FRENCH, ar: ARABIC },
};

const OPENLY = aCase({ expires: '2026-12-31' });

/** Text that would be markup, or would turn or break what is around it, wherever all text were not text. */
const HOSTILE =
  `</textarea></script><script>alert(1)</script><img src=x onerror=alert(1)>"'>&lt;]]>--> ` +
  `\u202Ekcab\u202C \u2067rtl\u2069 \uFFFE\uFFFF {link} \${name} </details></main>`;
/** Wider than any screen. */
const WIDE = `${HOSTILE} ${'w'.repeat(400)} ${'ش'.repeat(400)}`;
/** As long as a name may be. */
const NAME = `${HOSTILE.slice(0, 90)} ${'w'.repeat(100)}`;
const LINE = HOSTILE.slice(0, 160) + 'w'.repeat(300);
/** An address may have what is markup elsewhere. */
const ADDRESS = `https://ngo.example/?a=1&b='${'w'.repeat(400)}`;

const HOSTILE_CASE = {
  version: 1,
  lang: 'en',
  name: NAME,
  headline: LINE,
  summary: [WIDE, WIDE],
  outcome: WIDE,
  image: { src: ADDRESS, alt: LINE, credit: LINE, width: 600, height: 400 },
  updates: [
    { date: '2026-03-02', text: WIDE, title: LINE, url: ADDRESS },
    { date: '2026-03-01', text: WIDE, title: LINE, kind: 'correction' },
  ],
  targets: [
    { name: NAME, role: LINE, organisation: LINE, x: 'InventedMin', email: 'a&b@ngo.example' },
    { name: `${NAME} 2`, role: LINE, organisation: LINE, form: ADDRESS },
  ],
  ask: WIDE,
  message: [{ text: `{target} ${HOSTILE}`, lang: 'fr', meaning: WIDE }],
  guidance: WIDE,
  safety: WIDE,
  link: ADDRESS,
  background: [{ title: LINE, text: WIDE }],
  progress: { count: 3, goal: 5, label: LINE },
  links: [{ label: LINE, url: ADDRESS }],
  publisher: { name: NAME, url: ADDRESS, note: LINE },
  translations: {
    ar: { headline: LINE, summary: [WIDE], ask: WIDE, message: `{target} ${HOSTILE}` },
  },
};

/** By the names of their files. */
export const CASES: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  mira: FULL,
  arabic: anArabicCase({ expires: '2026-12-31', link: 'https://ngo.example/ar' }),
  expired: aCase({ expires: '2026-03-05', link: 'https://ngo.example/expired' }),
  stale: aCase({
    updates: [{ date: '2025-01-10', text: 'Her lawyer was turned away.' }],
    link: 'https://ngo.example/stale',
  }),
  paused: aFullCase('en', { status: 'paused' }),
  won: aFullCase('en', { status: 'won', translations: { fr: FRENCH } }),
  ended: aFullCase('en', { status: 'ended', outcome: 'She died in prison.' }),
  withdrawn: aFullCase('en', { status: 'withdrawn', translations: { fr: FRENCH } }),
  pageless: OPENLY,
  hostile: HOSTILE_CASE,
  quiet: aCaseWithout('updates', 'headline'),
};
