// What a screen reader says of a card, from first to last.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ar } from '../../src/locales/ar.js';
import { en } from '../../src/locales/en.js';
import type { Locale } from '../../src/locales/locale.js';
import { aCase } from '../a-case.js';
import { anArabicCase } from '../an-arabic-case.js';
import { FULL, give, pageWithACard } from '../support/a-full-page.js';
import { readAloud } from '../support/screen-reader.js';
import { startVisits } from '../support/visit.js';

const { server, visit } = await startVisits();

const link = 'https://ngo.example/mira';
const OUTCOME = 'She is free.';

async function pageWith(value: unknown, attributes = '') {
  const { page } = await visit(server.page(pageWithACard(attributes)));
  await give(page, value);
  return page;
}

/** A sentence of the interface with its names in it. */
const fill = (sentence: string, names: Readonly<Record<string, string>>): string =>
  sentence.replace(/\{(\w+)\}/g, (_, name: string) => names[name] ?? '');

/** What is said of a person and of what happened last. */
const beginning = (words: Locale, name: string, headline: string, update: readonly string[]) => [
  'status polite',
  `region “${name}”`,
  `heading 2 “${name}”`,
  headline,
  `heading 3 “${words.latestUpdate}”`,
  ...update,
];

const EN = { name: 'Mira Invented', target: 'Jo Sample', network: 'X' };
const AR = { name: 'ميرا المُتخيَّلة', target: 'جو المثال', network: 'X' };
const EN_UPDATE = ['March 2, 2026 (8 days ago)', 'She has begun a hunger strike.'];
const EN_BEGINNING = beginning(
  en,
  EN.name,
  'An invented journalist, held without charge',
  EN_UPDATE,
);
const EN_ASK = [
  `heading 3 “${en.whatWeAsk}”`,
  'The minister can order her release.',
  `${en.whoCanAct} Jo Sample, Minister of Examples (@InventedMin)`,
];

/** What is said of how to write, and the ways to send it. */
const ending = (words: Locale, names: Readonly<Record<string, string>>) => [
  words.invitation,
  words.guidance,
  words.safety,
  `link “${fill(words.tell, names)} (${words.newTab})”`,
  `button “${words.networks.copy}”`,
  'status polite',
  `disclosure closed “${words.spread}”`,
];

const EN_MESSAGE = [
  `heading 3 “${en.message}”`,
  'blockquote polite',
  '@InventedMin Where is Mira Invented? #FreeMira',
  `button “${en.own}”`,
  ...ending(en, EN),
];

describe('a screen reader', () => {
  it('says who it is about, what happened last, what is asked, and what is sent, in that order', async () => {
    const page = await pageWith(aCase({ link }));
    assert.deepEqual(await readAloud(page), [
      ...EN_BEGINNING,
      'disclosure closed “1 earlier update”',
      'Mira is invented. She was taken from her newsroom.',
      'Nobody has seen her since.',
      ...EN_ASK,
      ...EN_MESSAGE,
      `link “${fill(en.more, EN)}”`,
    ]);
  });

  it('says the same in Arabic', async () => {
    const page = await pageWith(anArabicCase({ link }), 'lang="ar"');
    const update = ['2 مارس 2026 (قبل 8 أيام)', 'بدأت إضرابًا عن الطعام.'];
    assert.deepEqual(await readAloud(page), [
      ...beginning(ar, AR.name, 'صحفية متخيلة محتجزة من دون تهمة', update),
      `disclosure closed “${ar.earlierUpdates.one}”`,
      'ميرا شخصية متخيلة. أُخذت من غرفة الأخبار.',
      'لم يرها أحد منذ ذلك الحين.',
      `heading 3 “${ar.whatWeAsk}”`,
      'يستطيع الوزير أن يأمر بالإفراج عنها.',
      `${ar.whoCanAct} جو المثال، وزير الأمثلة (@InventedMin)`,
      `heading 3 “${ar.message}”`,
      'blockquote polite',
      '@InventedMin أين ميرا المُتخيَّلة؟ #FreeMira',
      `button “${ar.own}”`,
      ...ending(ar, AR),
      `link “${fill(ar.more, AR)}”`,
    ]);
  });

  it('says that the story of a small card is folded away', async () => {
    const page = await pageWith(aCase(), 'layout="compact"');
    const whole = [...EN_BEGINNING, ...EN_ASK, ...EN_MESSAGE, `disclosure closed “${en.whole}”`];
    assert.deepEqual(await readAloud(page), whole);
  });

  it('says of a button what it is for and whether it is open, and then what it has opened', async () => {
    const page = await pageWith(aCase(), 'layout="button"');
    const open = fill(en.open, EN);
    assert.deepEqual(await readAloud(page), ['status polite', `button closed “${open}”`]);
    await page.locator('[part=open]').click();
    const [status, ...card] = EN_BEGINNING;
    assert.deepEqual(await readAloud(page), [
      status,
      `button open “${open}”`,
      ...card,
      ...EN_ASK,
      ...EN_MESSAGE,
      `disclosure closed “${en.whole}”`,
    ]);
  });

  it('says what the field is, and what has been lost in it', async () => {
    const page = await pageWith(aCase(), 'layout="compact"');
    await page.locator('[part=write]').click();
    await page.locator('[part=draft]').fill('Where is she?');
    assert.deepEqual(await readAloud(page), [
      ...EN_BEGINNING,
      ...EN_ASK,
      `heading 3 “${en.draft}”`,
      `textbox “${en.draft}”`,
      'alert assertive',
      fill(en.lost, { target: '@InventedMin' }),
      `button “${en.putBack}”`,
      `button “${en.prepared}”`,
      ...ending(en, EN),
      `disclosure closed “${en.whole}”`,
    ]);
  });

  it('says what came of a case that has ended before what was done to somebody', async () => {
    const page = await pageWith(aCase({ status: 'ended', outcome: OUTCOME }));
    const at = EN_BEGINNING.indexOf(`heading 3 “${en.latestUpdate}”`);
    assert.deepEqual(await readAloud(page), [
      ...EN_BEGINNING.slice(0, at),
      OUTCOME,
      en.ended,
      ...EN_BEGINNING.slice(at),
      `disclosure closed “${en.whole}”`,
    ]);
  });
});

describe('the names of links and buttons', () => {
  it('begin with what can be seen, and say whom they are about and what they open', async () => {
    const page = await pageWith(FULL);
    await page.locator('#spread > summary').click();
    // What is unfolded is rendered once the browser has said that it was: after the click has ended.
    await page.locator('#spread li').first().waitFor();
    const said = (await readAloud(page)).filter((line) => /^(?:link|button) /.test(line));
    const shown = await page.locator('case-action :is(a, button)').evaluateAll((elements) =>
      elements.map((element) => {
        const copy = element.cloneNode(true) as HTMLElement;
        for (const unseen of copy.querySelectorAll('.unseen')) unseen.remove();
        return {
          words: copy.textContent!.replace(/\s+/g, ' ').trim(),
          isAct: element.matches('a.way, [part=action]'),
          isTab: element.getAttribute('target') === '_blank',
        };
      }),
    );
    assert.equal(said.length, shown.length);
    assert.ok(shown.filter(({ isTab }) => isTab).length > 5);
    for (const [index, { words, isAct, isTab }] of shown.entries()) {
      const name = /“(.*)”/.exec(said[index]!)![1]!;
      assert.ok(name.startsWith(words), `${name} begins with ${words}`);
      if (isAct) assert.ok(name.includes(EN.name), `${name} says whom it is about`);
      assert.equal(name.includes(en.newTab), isTab, name);
    }
  });
});

describe('a voice that speaks several languages', () => {
  it('knows the language of each part that is not in that of the card', async () => {
    const page = await pageWith(
      aCase({ message: { text: '{target} أين {name}؟', lang: 'ar', meaning: 'Where is Mira?' } }),
      'lang="ar"',
    );
    const langs = await page
      .locator('case-action')
      .evaluate((card) =>
        ['[part=name] .text', '[part=summary] .text', '[part=target] bdi', '[part=action] bdi'].map(
          (part) => card.shadowRoot!.querySelector<HTMLElement>(part)!.lang,
        ),
      );
    assert.deepEqual(langs, ['en', 'en', 'en', 'en']);
    const english = await pageWith(
      aCase({ message: { text: '{target} أين ميرا؟', lang: 'ar', meaning: 'Where is Mira?' } }),
    );
    const { lang, dir } = await english
      .locator('blockquote .text')
      .evaluate(({ lang, dir }: HTMLElement) => ({ lang, dir }));
    assert.deepEqual({ lang, dir }, { lang: 'ar', dir: 'rtl' });
  });

  it('finds every name and handle of a label kept apart from the words around it', async () => {
    const page = await pageWith(aCase({ link }));
    const apart = (part: string) => page.locator(`[part=${part}] bdi`).allTextContents();
    assert.deepEqual(await apart('target'), ['Jo Sample', 'Minister of Examples', '@InventedMin']);
    assert.deepEqual(await apart('action'), ['Jo Sample', 'Mira Invented']);
    assert.deepEqual(await apart('message'), ['@InventedMin', '#FreeMira']);
    assert.deepEqual(await apart('foot'), ['Mira Invented']);
  });
});
