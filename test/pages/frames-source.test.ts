// Which case a frame shows: one of its own site or one that the organisation has listed, whatever a stranger writes
// into its address; how it looks; and what readers are told where it has nothing to show.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { SENTENCES } from '../../src/frame/words.js';
import { caseText } from '../support/bare-page.js';
import {
  complaintsOf,
  contentHeightOf,
  frameListing,
  hasHeight,
  heightOf,
  inside,
  seesCard,
  startFramed,
  WORDS,
} from '../support/framed.js';
import { built, CORS } from '../support/static-server.js';

const { partner, ngo, open, embed, parentTag } = await startFramed();

/** A case of somebody else's, who lends it to everybody. */
const foreign = { body: caseText({ name: 'Somebody Else' }), headers: CORS };
for (const path of ['/case.json', '/open/case.json', '/secret.json'])
  partner.route(path, () => foreign);
/** A file that is not there, until somebody puts it there. */
let isThere = false;
ngo.route('/late.json', () =>
  isThere ? { body: caseText(), headers: CORS } : { status: 503, headers: CORS },
);
ngo.route('/withdrawn.json', () => ({ status: 410, headers: CORS }));

/** Of a paragraph, in CSS pixels. */
const MARGIN = 16;

const isOurs = (text: string): boolean => text.startsWith('<case-action>: ');

/** Waits until a frame says that it has nothing to show. */
const seesSentence = (page: Page, lang = 'en'): Promise<void> =>
  inside(page).getByText(SENTENCES[lang]!, { exact: true }).waitFor();

/** A frame without a script on the page around. */
const openFrame = (query: string, file = '/dist/frame.html') => open(embed({ query, file }));

const sizeOf = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return { scrollWidth, clientWidth };
  });

describe('a frame whose address names no case that it may show', () => {
  // Every trick stands in test/frame/allowed.test.ts.
  const TRICKS = [
    ['on another server', () => `${partner.origin}/case.json`],
    ['on another server, by backslashes', () => `\\\\${new URL(partner.origin).host}/case.json`],
    ['in the address itself', () => `data:application/json,${foreign.body}`],
  ] as const;
  for (const [where, src] of TRICKS) {
    it(`shows none ${where}, and asks for nothing`, async () => {
      const { page, complaints, requests } = await openFrame(
        `?lang=en&src=${encodeURIComponent(src())}`,
      );
      await seesSentence(page);
      assert.equal(await inside(page).locator('case-action').count(), 0);
      const ours = complaints.filter(isOurs);
      assert.equal(ours.length, 1);
      assert.match(
        ours[0]!,
        /\(src in the address of the frame\)\. What to do: name a case file of http/,
      );
      assert.deepEqual(
        requests.filter((path) => path.endsWith('.json')),
        [],
      );
    });
  }

  for (const query of ['?lang=en', '?lang=en&src=']) {
    it(`says so where there is none: frame.html${query}`, async () => {
      const { page, complaints } = await open(
        `<iframe class="case-action-frame" id="frame" src="${ngo.origin}/dist/frame.html${query}"></iframe>`,
      );
      await seesSentence(page);
      assert.equal(complaints.filter(isOurs).length, 1);
    });
  }

  it('does not follow a server of its own to another', async () => {
    let asked = 0;
    partner.route('/elsewhere.json', () => {
      asked += 1;
      return foreign;
    });
    ngo.route('/go.json', () => ({
      status: 302,
      headers: { ...CORS, location: `${partner.origin}/elsewhere.json` },
    }));
    const { page } = await openFrame('?src=/go.json&lang=en');
    await seesSentence(page);
    assert.equal(asked, 0);
  });
});

describe('a frame for which the organisation has listed addresses', () => {
  ngo.route('/dist/listing.html', () => ({
    body: frameListing(`${partner.origin}/open/`, `${partner.origin}/case.json`),
  }));
  const ask = (src: string) =>
    openFrame(`?lang=en&src=${encodeURIComponent(src)}`, '/dist/listing.html');

  for (const path of ['/open/case.json', '/case.json']) {
    it(`shows ${path} of the server that is listed`, async () => {
      const { page } = await ask(partner.origin + path);
      const name = inside(page).locator('[part=name]');
      await name.waitFor();
      assert.equal((await name.innerText()).trim(), 'Somebody Else');
    });
  }

  it('goes on showing what is of its own site', async () => {
    const { page } = await ask('/case.json');
    await seesCard(page);
  });

  const OUTSIDE = ['/secret.json', '/open/../secret.json', '/open/..%2fsecret.json'];
  for (const path of OUTSIDE) {
    it(`does not show ${path} of that server`, async () => {
      const { page, requests } = await ask(partner.origin + path);
      await seesSentence(page);
      assert.deepEqual(
        requests.filter((asked) => asked.includes('secret') || asked.endsWith('.json')),
        [],
      );
    });
  }
});

describe('the address of a frame', () => {
  it('sets the look', async () => {
    const { page } = await openFrame(
      '?src=/case.json&lang=en&layout=compact&theme=dark&networks=email,x&heading-level=4&refresh=60',
    );
    await seesCard(page);
    const attributes = await inside(page)
      .locator('case-action')
      .evaluate((card) =>
        Object.fromEntries([...card.attributes].map((it) => [it.name, it.value])),
      );
    assert.deepEqual(attributes, {
      src: `${ngo.origin}/case.json`,
      layout: 'compact',
      theme: 'dark',
      networks: 'email,x',
      'heading-level': '4',
      refresh: '60',
    });
    const scheme = await inside(page)
      .locator('html')
      .evaluate((html) => getComputedStyle(html).colorScheme);
    assert.equal(scheme, 'dark');
  });

  it('sets no words and no facts', async () => {
    const given = [
      'headline',
      'summary',
      'message',
      'link',
      'label',
      'note',
      'name',
      'status',
      'update',
      'target',
      'handle',
      'safety',
      'class',
      'onclick',
      'style',
    ]
      .map((name) => `&${name}=Evil`)
      .join('');
    const { page } = await openFrame(`?src=/case.json&lang=en${given}`);
    await seesCard(page);
    const card = inside(page).locator('case-action');
    assert.deepEqual(await card.evaluate((it) => it.getAttributeNames()), ['src']);
    assert.equal(await inside(page).getByText('Evil').count(), 0);
  });

  it('sets the language, and with it that of the sentence', async () => {
    const { page } = await openFrame('?lang=fr&src=/case.json');
    await seesCard(page);
    await inside(page).getByText('Dernières nouvelles').waitFor();
    assert.equal(await inside(page).locator('html').getAttribute('lang'), 'fr');
  });

  it('leaves the language to the reader where it sets none, or none that is one', async () => {
    for (const query of ['?src=/case.json', '?src=/case.json&lang=%22%3E%3Cb%3E']) {
      const { page } = await openFrame(query);
      await seesCard(page);
      assert.equal(await inside(page).locator('html').getAttribute('lang'), 'en-GB');
    }
  });
});

describe('a frame whose case cannot be had', () => {
  it('says so in every language of the card', async () => {
    const languages = Object.keys(SENTENCES);
    const frames = languages.map((lang) =>
      embed({ id: lang, query: `?src=/late.json&lang=${lang}` }),
    );
    const { page } = await open(`<div style="columns: 4">${frames.join('')}</div>`);
    for (const lang of languages) {
      // A frame off the screen asks for nothing.
      await page.locator(`#${lang}`).scrollIntoViewIfNeeded();
      const sentence = inside(page, lang).getByText(SENTENCES[lang]!, { exact: true });
      await sentence.waitFor();
      assert.equal(await sentence.getAttribute('lang'), lang);
      const direction = await sentence.evaluate((it) => getComputedStyle(it).direction);
      assert.equal(direction, ['ar', 'fa'].includes(lang) ? 'rtl' : 'ltr');
    }
  });

  it('says so in the language that a variety belongs to, and else in one that the reader knows', async () => {
    for (const [asked, lang] of [
      ['pt-BR', 'pt'],
      ['zh_Hans_CN', 'zh'],
      ['ur', 'en'],
    ] as const) {
      const { page } = await openFrame(`?src=/late.json&lang=${asked}`);
      await seesSentence(page, lang);
    }
  });

  it('keeps its height where there is no script on the page, and the words can be opened', async () => {
    const { page } = await openFrame('?src=/late.json&lang=en');
    await seesSentence(page);
    assert.equal(await heightOf(page), 300);
    await page.locator('summary').click();
    assert.equal(await page.getByText(WORDS).isVisible(), true);
  });

  it('gives way to the words below it, opened, where that script is', async () => {
    const before = '<p id="before">Before.</p>';
    const { page } = await open(before + embed({ query: '?src=/late.json&lang=en' }) + parentTag);
    await page.getByText(WORDS).waitFor();
    assert.equal(await page.locator('#frame').isVisible(), false);
    // What was there before is gone altogether: nothing stands between.
    const [above, below] = await Promise.all(
      ['#before', '#frame-words'].map((it) => page.locator(it).boundingBox()),
    );
    const gap = below!.y - above!.y - above!.height;
    assert.ok(gap <= MARGIN, `${gap}`);
    const { scrollWidth, clientWidth } = await sizeOf(page);
    assert.equal(scrollWidth, clientWidth);
    // It cannot be reached by the keyboard either.
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate(() => document.activeElement?.tagName), 'SUMMARY');
  });

  it('does the same where its address is not allowed', async () => {
    const { page } = await open(
      embed({ query: `?lang=en&src=${partner.origin}/case.json` }) + parentTag,
    );
    await page.getByText(WORDS).waitFor();
    assert.equal(await page.locator('#frame').isVisible(), false);
  });

  it('shows the case once it can be had, and puts the words away again', async () => {
    isThere = false;
    const after = '<p id="after">After.</p>';
    const { page } = await open(
      embed({ query: '?src=/late.json&lang=en&refresh=30' }) + parentTag + after,
      {},
      'a fast one',
    );
    await page.getByText(WORDS).waitFor();
    isThere = true;
    // After a failure a file is asked for half as often.
    await page.clock.fastForward(80_000);
    await seesCard(page);
    await page.getByText(WORDS).waitFor({ state: 'hidden' });
    assert.equal(await inside(page).getByText(SENTENCES['en']!).count(), 0);
    await hasHeight(page, await contentHeightOf(page));
    assert.equal(await page.locator('#frame').isVisible(), true);
    const [frame, below] = await Promise.all(
      ['#frame', '#after'].map((it) => page.locator(it).boundingBox()),
    );
    assert.ok(below!.y >= frame!.y + frame!.height, 'it stands in the page, not on it');
    isThere = false;
  });

  it('does the same without a script on the page', async () => {
    isThere = false;
    const { page } = await open(
      embed({ query: '?src=/late.json&lang=en&refresh=30' }),
      {},
      'a fast one',
    );
    await seesSentence(page);
    isThere = true;
    await page.clock.fastForward(80_000);
    await seesCard(page);
    assert.equal(await inside(page).getByText(SENTENCES['en']!).count(), 0);
    isThere = false;
  });

  it('takes words back that a withdrawn case had below it', async () => {
    const { page } = await open(embed({ query: '?src=/withdrawn.json&lang=en' }) + parentTag);
    await page.getByText(WORDS).waitFor({ state: 'hidden' });
    await inside(page).getByText('This case is no longer shown').waitFor();
    await page.getByText('the case in plain words').waitFor({ state: 'hidden' });
  });
});

describe('a frame without the script of the card beside it', () => {
  for (const file of ['frame.html', 'frame.js']) {
    ngo.route(`/alone/${file}`, () => ({ body: built(file) }));
  }

  it('says that it has nothing to show, and to the organisation why', async () => {
    const { page, complaints } = await openFrame('?src=/case.json&lang=en', '/alone/frame.html');
    await seesSentence(page);
    const ours = complaints.filter(isOurs);
    assert.equal(ours.length, 1);
    assert.match(ours[0]!, /\(case-action\.classic\.js\)\. What to do: put it beside frame\.html/);
  });
});

describe('a frame where no script runs', () => {
  it('says that it has nothing to show', async () => {
    const { page } = await open(embed({ attributes: 'sandbox' }));
    await seesSentence(page);
  });
});

describe('the frame page on a server with a strict policy', () => {
  it('needs no leave for anything but its own scripts and case files', async () => {
    const policy = `default-src 'none'; script-src 'self'; connect-src 'self'; img-src 'self'`;
    for (const file of ['frame.html', 'frame.js', 'case-action.classic.js']) {
      ngo.route(`/strict/${file}`, () => ({
        body: built(file),
        headers: { 'content-security-policy': policy },
      }));
    }
    const seen = await open(embed({ file: '/strict/frame.html' }));
    await seesCard(seen.page);
    assert.deepEqual(complaintsOf(seen), []);
  });
});
