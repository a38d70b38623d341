// Frames that are as high as what is in them, by the script on the page around; and what that script does not let
// anybody do to the page.

import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { caseText } from '../support/bare-page.js';
import {
  complaintsOf,
  contentHeightOf,
  hasHeight,
  heightOf,
  inside,
  seesCard,
  startFramed,
  WORDS,
} from '../support/framed.js';
import { built, CORS, startServer } from '../support/static-server.js';

const { ngo, open, embed, parentTag } = await startFramed();
const stranger = await startServer();
after(() => stranger.close());

const long = { summary: Array.from({ length: 20 }, (_, n) => `Paragraph ${n + 1}.`) };
ngo.route('/long.json', () => ({ body: caseText(long), headers: CORS }));

/** The height that a frame is pasted with. */
const PASTED = 300;

/** Waits until a frame shows its card and is as high as that. Returns how high. */
async function isFitted(page: Page, id = 'frame'): Promise<number> {
  await seesCard(page, id);
  const height = await contentHeightOf(page, id);
  await hasHeight(page, height, id);
  return height;
}

/** By the second picture from now, what is in a frame has seen its own size; and what it then said was heard. */
const settled = async (page: Page): Promise<void> => {
  await inside(page)
    .locator('html')
    .evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
};

const unfold = (page: Page, id = 'frame'): Promise<void> =>
  inside(page, id).locator('[part=spread] > summary').click();
const areSeen = (page: Page, id = 'frame'): Promise<boolean> =>
  page.locator(`#${id}-words`).isVisible();

describe('a page with frames and the script for them', () => {
  it('makes a frame as high as its card, so that nothing in it scrolls', async () => {
    const { page, complaints } = await open(embed({ attributes: '' }) + parentTag);
    const height = await isFitted(page);
    assert.ok(height > PASTED);
    const [scrolls, seen] = await inside(page)
      .locator('html')
      .evaluate(({ scrollHeight, clientHeight }) => [scrollHeight, clientHeight]);
    assert.equal(scrolls, seen);
    assert.deepEqual(complaints, []);
  });

  it('follows what is unfolded, and what is folded again', async () => {
    const { page } = await open(embed() + parentTag);
    const folded = await isFitted(page);
    await unfold(page);
    await inside(page).locator('[part=spread] li').first().waitFor();
    const unfolded = await isFitted(page);
    assert.ok(unfolded > folded);
    await unfold(page);
    await hasHeight(page, folded);
  });

  it('follows the width of the page', async () => {
    const { page } = await open(embed() + parentTag);
    const wide = await isFitted(page);
    await page.locator('#frame').evaluate((frame) => frame.setAttribute('width', '260'));
    await page.waitForFunction(
      (height) => document.getElementById('frame')!.offsetHeight > height,
      wide,
    );
    await page.locator('#frame').evaluate((frame) => frame.setAttribute('width', '400'));
    await hasHeight(page, wide);
  });

  it('leaves everything as it was pasted while the case is on its way', async () => {
    let answer: (() => void) | undefined;
    ngo.route('/held.json', async () => {
      await new Promise<void>((done) => (answer = done));
      return { body: caseText(), headers: CORS };
    });
    const { page } = await open(embed({ query: '?src=/held.json&lang=en' }) + parentTag);
    await inside(page).locator('case-action:state(loading)').waitFor({ state: 'attached' });
    await settled(page);
    assert.equal(await heightOf(page), PASTED);
    const isOpen = await page.locator('#frame-words').evaluate((it) => it.hasAttribute('open'));
    assert.deepEqual([await areSeen(page), isOpen], [true, false]);
    answer!();
    await isFitted(page);
  });

  it('puts the words below away, as the card says all of them', async () => {
    const { page } = await open(embed() + parentTag);
    await isFitted(page);
    assert.equal(await areSeen(page), false);
  });

  it('finds the words where an editor has put the frame into a paragraph', async () => {
    const pasted = embed().replace(/<iframe.*?<\/iframe>/s, '<p>$&</p>');
    const { page } = await open(pasted + parentTag);
    await isFitted(page);
    assert.equal(await areSeen(page), false);
  });

  it('leaves alone what is no words of a frame', async () => {
    const others = '<details id="others"><summary>Something else</summary></details>';
    const pasted = embed().replace('<details', `${others}<details`);
    const { page } = await open(pasted + parentTag);
    await isFitted(page);
    assert.equal(await page.locator('#others').isVisible(), true);
    assert.equal(await areSeen(page), true);
  });

  it('gives each frame its own height', async () => {
    // Side by side: a frame off the screen waits until it comes near.
    const left = embed({ id: 'first' });
    const right = embed({ id: 'second', query: '?src=/long.json&lang=en' });
    const { page } = await open(
      `<div style="display: flex"><div>${left}</div><div>${right}</div></div>${parentTag}`,
    );
    const first = await isFitted(page, 'first');
    const second = await isFitted(page, 'second');
    assert.ok(second > first);

    await unfold(page, 'first');
    await inside(page, 'first').locator('[part=spread] li').first().waitFor();
    assert.ok((await isFitted(page, 'first')) > first);
    assert.equal(await heightOf(page, 'second'), second);
  });

  it('knows frames that are added later', async () => {
    const { page } = await open(`<main></main>${parentTag}`);
    await page.evaluate((html) => {
      document.querySelector('main')!.innerHTML = html;
    }, embed());
    await isFitted(page);
    assert.equal(await areSeen(page), false);
  });

  it('asks frames again that spoke before the script was there', async () => {
    const { page } = await open(embed());
    await seesCard(page);
    await settled(page);
    assert.equal(await heightOf(page), PASTED);
    await page.addScriptTag({ url: `${ngo.origin}/dist/frame-parent.js` });
    await isFitted(page);
    assert.equal(await areSeen(page), false);
  });

  it('may have the script twice', async () => {
    const seen = await open(embed() + parentTag + parentTag);
    const { page } = seen;
    await isFitted(page);
    await unfold(page);
    await inside(page).locator('[part=spread] li').first().waitFor();
    await isFitted(page);
    assert.deepEqual(complaintsOf(seen), []);
  });

  it('fits a frame with a border, also where a border counts as height', async () => {
    const style =
      '<style>* { box-sizing: border-box } iframe { border: 4px solid !important }</style>';
    const { page } = await open(style + embed() + parentTag);
    await seesCard(page);
    await hasHeight(page, (await contentHeightOf(page)) + 8);
  });

  it('needs no leave for styles from a strict policy', async () => {
    const policy = `default-src 'none'; script-src ${ngo.origin}; frame-src ${ngo.origin}; img-src 'self'`;
    const html = embed().replace(' style="border: 0"', ' frameborder="0"');
    const seen = await open(html + parentTag, { 'content-security-policy': policy });
    await isFitted(seen.page);
    assert.deepEqual(complaintsOf(seen), []);
  });
});

describe('a page with a frame and no script for it', () => {
  it('leaves the frame as high as it was pasted, and the words below it to be opened', async () => {
    const { page } = await open(embed());
    await seesCard(page);
    assert.ok((await contentHeightOf(page)) > PASTED);
    assert.equal(await heightOf(page), PASTED);
    assert.equal(await areSeen(page), true);
    await page.locator('summary').click();
    assert.equal(await page.getByText(WORDS).isVisible(), true);
  });

  it('lets the reader scroll to the end of the card', async () => {
    const { page } = await open(embed());
    await seesCard(page);
    const spread = inside(page).locator('[part=spread] > summary');
    await spread.scrollIntoViewIfNeeded();
    await spread.click();
    await inside(page).locator('[part=spread] li').first().waitFor();
  });
});

describe('messages that do not come from the frame of a case', () => {
  /** A page that says things to the one around it, and at last that it has said them. */
  const speaker = (...messages: readonly string[]): string =>
    `${stranger.page(`<script>${messages.map((it) => `parent.postMessage(${it}, '*');`).join('')}parent.postMessage('all said', '*')</script>`)}`;
  const listener = `<script>addEventListener('message', ({ data }) => { if (data === 'all said') window.isSaid = true; });</script>`;
  const isSaid = (page: Page) =>
    page.waitForFunction(() => (window as unknown as { isSaid?: boolean }).isSaid === true);
  const height = (value: string) => `{ type: 'case-action-height', height: ${value} }`;

  it('change nothing where a stranger’s frame sends them', async () => {
    const { page } = await open(embed() + parentTag);
    const before = await isFitted(page);
    await page.evaluate(
      ([html, url]) => {
        addEventListener('message', ({ data }) => {
          if (data === 'all said') Object.assign(window, { isSaid: true });
        });
        document.body.insertAdjacentHTML('beforeend', html.replace('URL', url));
      },
      [
        `<iframe id="stranger" src="URL" height="120"></iframe>`,
        speaker(height('5'), height('0')),
      ] as const,
    );
    await isSaid(page);
    assert.equal(await heightOf(page), before);
    assert.equal(await areSeen(page), false);
    assert.equal(await page.locator('#stranger').evaluate((it) => it.style.height), '');
  });

  it('change nothing where the page itself sends them', async () => {
    const { page } = await open(embed() + listener + parentTag);
    const before = await isFitted(page);
    await page.evaluate(() => {
      postMessage({ type: 'case-action-height', height: 5 }, '*');
      postMessage('all said', '*');
    });
    await isSaid(page);
    assert.equal(await heightOf(page), before);
  });

  /** Puts a frame with our class on a page that says some things. */
  async function openWith(...messages: readonly string[]) {
    const seen = await open(listener + parentTag);
    await seen.page.evaluate(
      (url) => {
        document.body.insertAdjacentHTML(
          'beforeend',
          `<iframe class="case-action-frame" id="frame" src="${url}" height="300" style="border: 0"></iframe>`,
        );
      },
      speaker(...messages),
    );
    await isSaid(seen.page);
    return seen;
  }

  const ODD = [
    'null',
    'undefined',
    '5',
    "'case-action-height'",
    '[]',
    '{}',
    "{ type: 'another', height: 700 }",
    "{ type: 'case-action-height' }",
    ...[
      'NaN',
      'Infinity',
      '-Infinity',
      "'700'",
      '700n',
      'null',
      '[700]',
      '{}',
      'true',
      'new Date(700)',
    ].map(height),
  ];
  it('change nothing, and break nothing, where they are odd', async () => {
    const { page, complaints } = await openWith(...ODD);
    assert.equal(await heightOf(page), PASTED);
    assert.deepEqual(complaints, []);
  });

  const FAR = [
    { said: '1e9', is: 20_000 },
    { said: '20001', is: 20_000 },
    { said: '700', is: 700 },
  ];
  for (const { said, is } of FAR) {
    it(`make a frame ${is} pixels high where they say ${said}`, async () => {
      const { page } = await openWith(height(said));
      assert.equal(await heightOf(page), is);
    });
  }

  it('fold a frame away where they say less than nothing', async () => {
    const { page } = await openWith(height('-5'));
    assert.equal(await page.locator('#frame').isVisible(), false);
  });
});

describe('a page that isolates itself', () => {
  const ISOLATED = { 'cross-origin-embedder-policy': 'require-corp' };

  it('shows a frame that is served for such pages', async () => {
    const lent = { ...ISOLATED, 'cross-origin-resource-policy': 'cross-origin' };
    const files = ['frame.html', 'frame.js', 'frame-parent.js', 'case-action.classic.js'];
    for (const file of files)
      ngo.route(`/lent/${file}`, () => ({ body: built(file), headers: lent }));
    const script = `<script defer src="${ngo.origin}/lent/frame-parent.js"></script>`;
    const { page } = await open(embed({ file: '/lent/frame.html' }) + script, ISOLATED);
    await isFitted(page);
  });

  it('leaves its words to be opened where a frame is not', async () => {
    const { page } = await open(embed(), ISOLATED);
    assert.equal(await inside(page).locator('case-action').count(), 0);
    await page.locator('summary').click();
    assert.equal(await page.getByText(WORDS).isVisible(), true);
  });
});
