// Remedies by one click: each does away with what it is offered for, breaks nothing else, and is offered only where
// nothing has to be guessed.

import { expect } from '@open-wc/testing';
import { PROBLEM_CODES } from '../../src/case/problems.js';
import { type Draft, draftOf, editDraft, nameOfPath, readDraft } from '../../src/builder/draft.js';
import { type Fix, fixFor } from '../../src/builder/fixes/fix-for.js';
import { pathsOf } from '../../src/builder/fixes/paths-of.js';
import { checkCaseText } from '../../src/check/check.js';
import { CHECKS, type Finding } from '../../src/check/findings.js';
import { aFullCase } from '../a-full-case.js';
import { aGoodCase, NOW } from '../check/a-good-case.js';

type Json = Readonly<Record<string, unknown>>;

const check = ({ text }: Draft): readonly Finding[] => checkCaseText(text, { now: NOW });
const codesOf = (findings: readonly Finding[]): readonly string[] => [
  ...new Set(findings.map(({ code }) => code)),
];

/** The finding of that code in a case, and its remedy. */
function remedy(code: string, value: Json): { draft: Draft; fix: Fix | undefined } {
  const draft = draftOf(value);
  const found = check(draft).find((one) => one.code === code);
  expect(found, `${code} is found in ${draft.text}`).not.to.equal(undefined);
  return { draft, fix: fixFor(found!, draft) };
}

/**
 * Applies every remedy that a draft has, each by itself.
 * @param known codes of what was there before the draft was spoilt, and could not be seen in it
 * @returns the codes that had a remedy
 */
function expectRemediesToHold(draft: Draft, known: readonly string[] = []): readonly string[] {
  const before = check(draft);
  return before.flatMap((found) => {
    const fix = fixFor(found, draft);
    if (fix === undefined) return [];
    const after = check(editDraft(draft, fix.edits));
    const isLeft = after.some((one) => JSON.stringify(one) === JSON.stringify(found));
    const all = [...codesOf(before), ...known];
    const fresh = codesOf(after).filter((code) => !all.includes(code));
    expect(
      { isLeft, fresh },
      `${found.code} at ${found.path}: ${JSON.stringify(fix)}`,
    ).to.deep.equal({ isLeft: false, fresh: [] });
    return [found.code];
  });
}

async function fixture(path: string): Promise<string> {
  const response = await fetch(new URL(path, import.meta.url));
  expect(response.ok, path).to.be.true;
  return response.text();
}

/** What is wrong with how a file is kept, served, addressed or signed has no file of its own. */
const ELSEWHERE =
  /^(?:unreadable|not-utf8|.*cors|wrong-mime-type|long-cache|insecure-address|no-.*|bad-(?:src|key|signature|refresh)|.*signature|unreachable|http-status|timeout|not-a-file|unsigned-withdrawal|ignored-attribute|more-problems|too-large)$/;
const hasFile = (code: string): boolean =>
  ['no-alt', 'no-contact', 'no-safety'].includes(code) || !ELSEWHERE.test(code);

describe('a remedy in a file with one mistake', () => {
  it('holds, and is there for these', async () => {
    const good = Object.keys(CHECKS).filter(hasFile);
    const texts = good.map((code) => fixture(`../check/fixtures/warning-${code}.json`));
    const held = (await Promise.all(texts)).map((text) => expectRemediesToHold(readDraft(text)));
    expect(held.length).to.equal(25);
    expect(held.flat()).to.have.members([
      'duplicate-field',
      'unknown-field',
      'http-link',
      'handle-in-message',
      'unknown-placeholder',
      'cut-hashtag',
    ]);
  });

  it('holds where the reader refuses something, and is there for these', async () => {
    const codes = PROBLEM_CODES.filter(hasFile);
    const texts = codes.map((code) => fixture(`../case/fixtures/invalid-${code}.json`));
    // Nothing is asked of readers while the status is "opne", so that nothing is said of that before.
    const open = ['x-only', 'not-verified', 'no-safety', 'never-reviewed', 'starts-with-handle'];
    const held = (await Promise.all(texts)).map((text) =>
      expectRemediesToHold(readDraft(text), open),
    );
    expect(held.length).to.equal(12);
    expect(held.flat()).to.have.members(['wrong-type', 'unknown-choice']);
  });
});

/** Every place of a value. */
function* pathsIn(value: unknown, path: readonly (string | number)[] = []): Generator<typeof path> {
  if (path.length > 0) yield path;
  if (typeof value !== 'object' || value === null) return;
  for (const [key, item] of Object.entries(value)) {
    yield* pathsIn(item, [...path, Array.isArray(value) ? Number(key) : key]);
  }
}

const at = (value: unknown, path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>((found, key) => (found as Record<string | number, unknown>)[key], value);

/** Slips of the pen, as hurried people make them. */
const SLIPS: readonly ((found: unknown) => unknown)[] = [
  (found) => (typeof found === 'number' ? String(found) : undefined),
  (found) => (Array.isArray(found) && found.length === 1 ? found[0] : undefined),
  (found) => (typeof found === 'string' ? found.replace(/^https:/, 'http:') : undefined),
  (found) => (typeof found === 'string' ? found.replace(/^https:\/\//, '') : undefined),
  (found) => (typeof found === 'string' ? found.replace(/^https/, 'HTTPS') : undefined),
  (found) =>
    typeof found === 'string' ? found.replace(/^(\d{4})-0?(\d+)-0?(\d+)$/, '$1/$2/$3') : undefined,
  (found) => (typeof found === 'string' ? found.toUpperCase() : undefined),
  (found) => (typeof found === 'string' ? ` @ ${found}` : undefined),
  (found) => (typeof found === 'string' ? `https://x.com/${found}?lang=fr` : undefined),
  (found) => (typeof found === 'string' ? `<mailto:${found}>` : undefined),
  (found) => (typeof found === 'string' ? found.replace('{target}', '{traget}') : undefined),
  (found) => (typeof found === 'string' ? `${found} #Free-Her` : undefined),
  (found) => (typeof found === 'string' ? found.replace('{target}', '@InventedMin') : undefined),
  (found) => (typeof found === 'string' ? found.replace('{target}', '@InvnetedMin') : undefined),
  (found) => (typeof found === 'string' ? found.replace(/-/g, '_') : undefined),
  () => 7,
  () => 'text',
];

describe('a remedy for a slip of the pen anywhere', () => {
  const cases: Readonly<Record<string, Json>> = {
    'a good case': aGoodCase({ networks: ['x', 'email'], reviewed: '2026-03-05', status: 'open' }),
    'a full case': aFullCase('en'),
    'a full case in Arabic': aFullCase('ar'),
  };

  for (const [name, value] of Object.entries(cases)) {
    const known = codesOf(check(draftOf(value)));

    it(`holds in the values of ${name}`, () => {
      const held = [...pathsIn(value)].flatMap((path) =>
        SLIPS.flatMap((slip) => {
          const slipped = slip(at(value, path));
          if (slipped === undefined || slipped === at(value, path)) return [];
          return expectRemediesToHold(editDraft(draftOf(value), [{ path, value: slipped }]), known);
        }),
      );
      expect(new Set(held).size).to.be.greaterThan(5);
    }).timeout(60_000);

    it(`holds in the names of the fields of ${name}`, () => {
      const held = [...pathsIn(value)].flatMap((path) => {
        const key = path.at(-1);
        if (typeof key !== 'string' || key.length < 4) return [];
        const slipped = `${key[1]}${key[0]}${key.slice(2)}`;
        const draft = editDraft(draftOf(value), [
          { path, value: undefined },
          { path: [...path.slice(0, -1), slipped], value: at(value, path) },
        ]);
        return expectRemediesToHold(draft, known);
      });
      expect(held).to.include('unknown-field');
    }).timeout(60_000);
  }
});

const OFFICIAL = {
  name: 'Jo Sample',
  role: 'Minister',
  form: 'https://office.example',
  verified: '2026-03-01',
};
const withContact = (contact: Json): Json => aGoodCase({ targets: [{ ...OFFICIAL, ...contact }] });
const withUpdate = (date: unknown): Json => aGoodCase({ updates: [{ date, text: 'News.' }] });
const french = (changes: Json): Json => ({
  ...{ headline: 'H', summary: 'S', ask: 'A', message: 'Où, {target} ?', safety: 'S' },
  ...{ targets: [{ role: 'R' }] },
  ...changes,
});

describe('a remedy', () => {
  type Row = readonly [code: string, value: Json, place: string, mended: unknown];
  const ROWS: readonly Row[] = [
    [
      'http-link',
      aGoodCase({ link: 'http://ngo.example/a?b#c' }),
      'link',
      'https://ngo.example/a?b#c',
    ],
    ['bad-link', aGoodCase({ link: 'ngo.example/x' }), 'link', 'https://ngo.example/x'],
    ['bad-link', aGoodCase({ link: '//www.ngo.example' }), 'link', 'https://www.ngo.example'],
    ['bad-link', aGoodCase({ link: 'HTTPS://ngo.example' }), 'link', 'https://ngo.example'],
    ['bad-handle', withContact({ x: 'https://x.com/Name?s=20' }), 'targets[0].x', 'Name'],
    ['bad-handle', withContact({ x: 'https://mobile.twitter.com/@Name/' }), 'targets[0].x', 'Name'],
    ['bad-handle', withContact({ x: ' @ Name' }), 'targets[0].x', 'Name'],
    ['bad-handle', withContact({ x: '@@Na\u200Bme' }), 'targets[0].x', 'Name'],
    [
      'bad-handle',
      withContact({ bluesky: 'https://bsky.app/profile/name.bsky.social' }),
      'targets[0].bluesky',
      'name.bsky.social',
    ],
    [
      'bad-handle',
      withContact({ mastodon: 'https://Social.example/@name' }),
      'targets[0].mastodon',
      'name@social.example',
    ],
    [
      'bad-handle',
      withContact({ mastodon: 'https://social.example/@name@other.example' }),
      'targets[0].mastodon',
      'name@other.example',
    ],
    [
      'bad-handle',
      withContact({ mastodon: 'name @ social.example' }),
      'targets[0].mastodon',
      'name@social.example',
    ],
    [
      'bad-handle',
      withContact({ threads: 'www.threads.net/@na.me' }),
      'targets[0].threads',
      'na.me',
    ],
    [
      'bad-handle',
      withContact({ threads: 'https://www.threads.com/@na.me?x' }),
      'targets[0].threads',
      'na.me',
    ],
    [
      'bad-email',
      withContact({ email: 'mailto:a@b.example?subject=x' }),
      'targets[0].email',
      'a@b.example',
    ],
    [
      'bad-email',
      withContact({ email: 'The office <a@b.example>' }),
      'targets[0].email',
      'a@b.example',
    ],
    ['bad-email', withContact({ email: 'a @ b.example' }), 'targets[0].email', 'a@b.example'],
    ['bad-language', aGoodCase({ lang: 'pt_br' }), 'lang', 'pt-BR'],
    ['bad-language', aGoodCase({ lang: 'en – GB' }), 'lang', 'en-GB'],
    ['bad-date', withUpdate('2026/03/02'), 'updates[0].date', '2026-03-02'],
    ['bad-date', withUpdate('2026.03.02'), 'updates[0].date', '2026-03-02'],
    ['bad-date', withUpdate('2026-3-2'), 'updates[0].date', '2026-03-02'],
    ['bad-date', withUpdate('Monday, 2026-03-02'), 'updates[0].date', '2026-03-02'],
    ['bad-date', withUpdate('2026-03-02 (lundi)'), 'updates[0].date', '2026-03-02'],
    ['bad-date', withUpdate('٢٠٢٦-٠٣-٠٢'), 'updates[0].date', '2026-03-02'],
    ['bad-date', withUpdate('2026-03-02 18:30+01:00'), 'updates[0].date', '2026-03-02T18:30+01:00'],
    ['bad-date', withUpdate('2026-03-02 9:30 UTC'), 'updates[0].date', '2026-03-02T09:30Z'],
    [
      'bad-date',
      withUpdate('2026-03-02T18:30:05-0230'),
      'updates[0].date',
      '2026-03-02T18:30:05-02:30',
    ],
    ['bad-date', aGoodCase({ reviewed: '2026/3/2' }), 'reviewed', '2026-03-02'],
    ['unknown-choice', aGoodCase({ status: ' Open ' }), 'status', 'open'],
    ['unknown-choice', aGoodCase({ networks: ['x', 'e-mail'] }), 'networks', ['x', 'email']],
    ['unknown-choice', aGoodCase({ networks: ['email', 'E-Mail'] }), 'networks', ['email']],
    ['wrong-type', aGoodCase({ version: '1' }), 'version', 1],
    ['wrong-type', aGoodCase({ headline: 7 }), 'headline', '7'],
    ['wrong-type', aGoodCase({ networks: 'x' }), 'networks', ['x']],
    [
      'wrong-type',
      aGoodCase({ targets: { ...OFFICIAL, email: 'a@b.example' } }),
      'targets',
      [{ ...OFFICIAL, email: 'a@b.example' }],
    ],
    [
      'cut-hashtag',
      aGoodCase({ message: 'Go, {target}! #A-B-c #A-B-c, #A-B' }),
      'message',
      'Go, {target}! #ABc #ABc, #A-B',
    ],
    ['unknown-placeholder', aGoodCase({ message: 'Go, {taget}!' }), 'message', 'Go, {target}!'],
    [
      'handle-in-message',
      aGoodCase({ message: { default: 'Go, @InventedMin! @InventedMinister', share: 'Go' } }),
      'message.default',
      'Go, {target}! @InventedMinister',
    ],
    [
      'handle-differs',
      aGoodCase({ message: ['Go, {target}!', { text: 'Go, @InvnetedMin.' }] }),
      'message[1].text',
      'Go, {target}.',
    ],
    ['unknown-field', aGoodCase({ expries: '2027-01-01' }), 'expires', '2027-01-01'],
  ];

  for (const [code, value, place, mended] of ROWS) {
    it(`writes ${JSON.stringify(mended)} for ${code} at ${place}`, () => {
      const { draft, fix } = remedy(code, value);
      const after = editDraft(draft, fix!.edits);
      expect(at(after.value, pathsOf(place, after.value)[0]!)).to.deep.equal(mended);
      expect(expectRemediesToHold(draft)).to.include(code);
    });
  }

  it('says shortly what will stand there, and whether that is a new name', () => {
    const fixOf = (code: string, value: Json) => remedy(code, value).fix!;
    expect(fixOf('unknown-field', aGoodCase({ expries: '2027-01-01' }))).to.deep.include({
      kind: 'rename',
      shown: 'expires',
    });
    expect(fixOf('unknown-placeholder', aGoodCase({ message: 'Go, {taget}!' })).shown).to.equal(
      '{target}',
    );
    expect(fixOf('unknown-choice', aGoodCase({ networks: ['email', 'E-Mail'] }))).to.deep.include({
      kind: 'remove',
      shown: '',
    });
  });

  it('keeps the last of two fields of one name', () => {
    const text = '{"name": "M", "ask": "A", "summary": "S", "ask": "B"}';
    const draft = readDraft(text);
    const found = check(draft).find(({ code }) => code === 'duplicate-field')!;
    const after = editDraft(draft, fixFor(found, draft)!.edits);
    expect(after.value).to.deep.equal({ name: 'M', summary: 'S', ask: 'B' });
    expect(after.text.match(/"ask"/g)).to.have.length(1);
  });

  it('gives a translation its language', () => {
    const { draft, fix } = remedy(
      'bad-language',
      aGoodCase({ translations: { pt_BR: french({}) }, updates: [], reviewed: '2026-03-01' }),
    );
    const translations = editDraft(draft, fix!.edits).value!['translations'] as Json;
    expect(Object.keys(translations)).to.deep.equal(['pt-BR']);
    expect(expectRemediesToHold(draft, ['untranslated'])).to.include('bad-language');
  });

  it('keeps translations with the original whose date or address it writes', () => {
    const links = [{ label: 'A', url: 'http://ngo.example' }];
    const updates = [{ date: '2026/03/02', text: 'U' }];
    const draft = draftOf(
      aGoodCase({ links, updates, translations: { fr: french({ links, updates }) } }),
    );
    expect(expectRemediesToHold(draft)).to.have.members([
      ...['http-link', 'http-link', 'bad-date', 'bad-date'],
    ]);
  });

  it('gives a translated update the date of the one original of its day', () => {
    const value = (dates: readonly string[], translated: readonly string[]) =>
      aGoodCase({
        updates: dates.map((date) => ({ date, text: 'U' })),
        translations: {
          fr: french({ updates: translated.map((date) => ({ date, text: 'U' })) }),
        },
      });
    const [early, late] = ['2026-03-02T09:00Z', '2026-03-02T18:00Z'];
    const { fix } = remedy('unmatched-translation', value([early!], ['2026-03-02']));
    expect(fix!.shown).to.equal(early);
    const { fix: ofTwo } = remedy('unmatched-translation', value([early!, late!], ['2026-03-02']));
    expect(ofTwo).to.equal(undefined);
    const taken = value([early!], [early!, '2026-03-02']);
    expect(remedy('unmatched-translation', taken).fix).to.equal(undefined);
  });
});

describe('no remedy is offered', () => {
  type Row = readonly [why: string, code: string, value: Json];
  const ROWS: readonly Row[] = [
    ['for an address with a port', 'http-link', aGoodCase({ link: 'http://ngo.example:8080/' })],
    ['for a word', 'bad-link', aGoodCase({ link: 'nowhere' })],
    ['for the name of a file', 'bad-link', aGoodCase({ link: 'mira.jpg' })],
    ['for an address of mail', 'bad-link', aGoodCase({ link: 'office@ngo.example' })],
    ['for a script', 'bad-link', aGoodCase({ link: 'javascript:alert(1)' })],
    ['for a name of two words', 'bad-handle', withContact({ x: 'Jo Sample' })],
    ['for the address of a post', 'bad-handle', withContact({ x: 'https://x.com/Name/status/1' })],
    ['for a page of X', 'bad-handle', withContact({ x: 'https://x.com/explore' })],
    ['for another network', 'bad-handle', withContact({ x: 'https://bsky.app/profile/a.example' })],
    ['for X as a server', 'bad-handle', withContact({ mastodon: 'https://x.com/@name' })],
    ['for a handle without its server', 'bad-handle', withContact({ mastodon: 'name' })],
    ['for two addresses', 'bad-email', withContact({ email: 'a@b.example, c@d.example' })],
    ['for a sentence', 'bad-language', aGoodCase({ lang: 'in English' })],
    [
      'for a text as a translation',
      'bad-language',
      aGoodCase({ translations: { pt_BR: 'fr_FR' } }),
    ],
    ['for a day that may be a month', 'bad-date', withUpdate('03/02/2026')],
    ['for a time without its offset', 'bad-date', withUpdate('2026-03-02 18:30')],
    ['for a day of another name', 'bad-date', withUpdate('Tuesday, 2026-03-02')],
    ['for what may be another day', 'bad-date', withUpdate('before 2026-03-02')],
    ['for a day that there is not', 'bad-date', withUpdate('2026/02/30')],
    ['for a moment where a day belongs', 'bad-date', aGoodCase({ reviewed: '2026-03-02T10:00Z' })],
    ['for an unknown word', 'unknown-choice', aGoodCase({ networks: ['email', 'myspace'] })],
    ['for a number that is none', 'wrong-type', aGoodCase({ version: 'one' })],
    ['for a number that is no date', 'wrong-type', withUpdate(2026)],
    ['for yes and no', 'wrong-type', aGoodCase({ headline: true })],
    ['for a list of what cannot be read', 'wrong-type', aGoodCase({ updates: 'News.' })],
    ['for a hashtag of digits', 'cut-hashtag', aGoodCase({ message: 'Go, {target}! #20-26' })],
    ['for a handle outside messages', 'handle-differs', aGoodCase({ ask: 'Ask @InvnetedMin.' })],
    ['for a part of a word', 'handle-in-message', aGoodCase({ message: 'Go, @InventedMin-led!' })],
    [
      'for a name that is taken',
      'unknown-field',
      aGoodCase({ expries: '2027-01-01', expires: '2028-01-01' }),
    ],
    ['for a field that cannot be read', 'unknown-field', aGoodCase({ imaeg: 7 })],
    ['for a field like no other', 'unknown-field', aGoodCase({ colour: 'red' })],
    [
      'for the handle of one of two officials',
      'handle-in-message',
      aGoodCase({
        message: 'Go, {target}, and tell @InventedTwo!',
        targets: [
          { ...OFFICIAL, x: 'InventedMin', form: 'https://b.example' },
          { ...OFFICIAL, name: 'Al', x: 'InventedTwo' },
        ],
      }),
    ],
  ];

  for (const [why, code, value] of ROWS) {
    it(why, () => {
      expect(remedy(code, value).fix).to.equal(undefined);
    });
  }

  it('for what is no JSON', () => {
    const draft = readDraft('{');
    for (const found of check(draft)) expect(fixFor(found, draft)).to.equal(undefined);
  });

  it('for a place that has two readings', () => {
    const translations = { 'pt_BR.x': {}, pt_BR: { x: 1 } };
    const draft = draftOf(aGoodCase({ translations }));
    const findings = check(draft).filter(({ path }) => path === 'translations.pt_BR.x');
    expect(findings).not.to.be.empty;
    for (const found of findings) expect(fixFor(found, draft)).to.equal(undefined);
  });
});

describe('the paths of a place', () => {
  it('are one, as long as keys are plain', () => {
    for (const value of [aGoodCase(), aFullCase('ar')]) {
      for (const path of pathsIn(value)) {
        expect(pathsOf(nameOfPath(path), value)).to.deep.equal([path]);
      }
    }
  });

  it('are found where keys hold dots and brackets', () => {
    const value = { 'a.b': { 'c[0]': [{ '': 1 }] }, a: { d: 1 } };
    for (const path of pathsIn(value)) {
      expect(pathsOf(nameOfPath(path), value)).to.deep.include(path);
    }
  });

  it('are none where nothing stands', () => {
    for (const name of ['a.b.c', '.', '[', '[0]', 'a..b', 'a[b', 'a.', 'a[0'.repeat(500)]) {
      expect(pathsOf(name, { a: [1] }), name).to.deep.equal([]);
    }
  });
});
