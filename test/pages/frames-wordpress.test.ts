// A frame that WordPress has found by oEmbed and locked in: it can open nothing, so its links lead the page around to
// the action pages of the case. And frames that somebody else has locked in.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { SENTENCES } from '../../src/frame/words.js';
import { caseText } from '../support/bare-page.js';
import {
  answerFor,
  complaintsOf,
  contentHeightOf,
  hasHeight,
  inside,
  seesCard,
  startFramed,
  WORDS,
} from '../support/framed.js';
import { built, CORS } from '../support/static-server.js';
import { oembedded, SECRET, WORDPRESS } from '../support/wordpress.js';

const { partner, ngo, open, visit, embed } = await startFramed();

const ACT = '/cases/mira/act/';
const PAGES = ['', 'act/x/', 'act/email/', 'act/whatsapp/'].map((it) => `/cases/mira/${it}`);
for (const path of PAGES) {
  ngo.route(path, () => ({
    headers: { 'content-type': 'text/html' },
    body: '<h1>A page of ours</h1>',
  }));
}
const officials = {
  link: 'https://ngo.example/mira',
  links: [{ label: 'A report', url: 'https://reports.example/1' }],
  targets: [
    { name: 'Jo Sample', x: 'InventedMin', email: 'minister@invented.example' },
    { name: 'Ann  Önly Other', x: 'InventedOther' },
  ],
  translations: { fr: { targets: [{ name: 'Jo Exemple' }], message: '{target} Où est {name} ?' } },
};
ngo.route('/officials.json', () => ({ body: caseText(officials), headers: CORS }));
const long = { summary: Array.from({ length: 40 }, (_, n) => `Paragraph ${n + 1}.`) };
ngo.route('/long.json', () => ({ body: caseText(long), headers: CORS }));

const BLOCKED = /^Blocked opening 'https:\/\/x\.com\//;

const addressOf = (file: string, act = ACT, lang = 'en'): string =>
  `${ngo.origin}/dist/frame.html?src=${file}&lang=${lang}${act && `&act=${act}`}`;

/** Opens a post with a case in it, and waits until that is seen. */
async function openPost(file = '/case.json', act = ACT, lang = 'en') {
  const seen = await open(WORDPRESS + oembedded(addressOf(file, act, lang)));
  await seesCard(seen.page);
  return seen;
}

const button = (page: Page) => inside(page).locator('a[part=action]');

/** What the page around has heard of a kind, once all that was said by now is heard. */
async function heardOf(page: Page, kind: string): Promise<readonly unknown[]> {
  await inside(page)
    .locator('html')
    .evaluate(() => parent.postMessage({ message: 'all said' }, '*'));
  await page.waitForFunction('heard.some(({ message }) => message === "all said")');
  return page.evaluate(
    `heard.filter(({ message }) => message === "${kind}").map(({ value }) => value)`,
  );
}

/** Clicks the button of a frame that can lead nowhere, and waits until the browser has refused. */
async function isRefused(page: Page): Promise<void> {
  const refused = page.waitForEvent('console', (message) => BLOCKED.test(message.text()));
  await button(page).click();
  await refused;
}

describe('a case in a post of WordPress', () => {
  it('takes the place of our words, as high as its card', async () => {
    const seen = await open(WORDPRESS + oembedded(addressOf('/case.json'), WORDS));
    const { page } = seen;
    await page.getByText(WORDS).waitFor({ state: 'hidden' });
    await seesCard(page);
    await hasHeight(page, (await contentHeightOf(page)) + 4);
    assert.deepEqual(complaintsOf(seen), []);
  });

  it('follows what is unfolded', async () => {
    const { page } = await openPost();
    const folded = await contentHeightOf(page);
    await inside(page).locator('[part=spread] > summary').click();
    await inside(page).locator('[part=spread] li').first().waitFor();
    const unfolded = await contentHeightOf(page);
    assert.ok(unfolded > folded);
    await hasHeight(page, unfolded + 4);
  });

  it('can be scrolled to its end where it is higher than WordPress lets it be', async () => {
    const { page } = await openPost('/long.json');
    await hasHeight(page, 1004);
    await inside(page).locator('[part=spread] > summary').click();
    await inside(page).locator('[part=spread] li').first().waitFor();
  });

  it('leaves our words where it cannot be had', async () => {
    const { page } = await open(WORDPRESS + oembedded(addressOf('/none.json'), WORDS));
    await inside(page).getByText(SENTENCES['en']!).waitFor({ state: 'attached' });
    assert.equal(await page.getByText(WORDS).isVisible(), true);
    assert.deepEqual(await heardOf(page, 'height'), []);
  });

  it('tells its height to a page that gives it the secret only later', async () => {
    let isAsked: (() => void) | undefined;
    const asked = new Promise<void>((done) => (isAsked = done));
    ngo.route('/asked.json', () => {
      isAsked!();
      return { body: caseText(), headers: CORS };
    });
    // WordPress gives it once all of the page is there.
    partner.route('/slow.js', async () => {
      await asked;
      return { body: '' };
    });
    const bare = oembedded(addressOf('/asked.json'))
      .replace(`#?secret=${SECRET}`, '')
      .replace(`data-secret="${SECRET}"`, '');
    const { page } = await open(`${WORDPRESS}${bare}<script src="/slow.js"></script>`);
    await seesCard(page);
    await hasHeight(page, (await contentHeightOf(page)) + 4);
  });

  it('does so where nothing but the address tells it the secret, as in old versions', async () => {
    const bare = oembedded(addressOf('/case.json'))
      .replace('class="wp-embedded-content"', '')
      .replace(`#?secret=${SECRET}`, '');
    const { page } = await open(WORDPRESS + bare);
    await seesCard(page);
    await page.locator('#frame').evaluate((frame, secret) => {
      (frame as HTMLIFrameElement).src += `#?secret=${secret}`;
    }, SECRET);
    await hasHeight(page, (await contentHeightOf(page)) + 4);
  });
});

describe('the button of a case in a post of WordPress', () => {
  it('leads to the action page of its network', async () => {
    const seen = await openPost();
    await button(seen.page).click();
    await seen.page.waitForURL(`${ngo.origin}${ACT}x/`);
    assert.deepEqual(complaintsOf(seen), []);
  });

  it('does so by the keyboard', async () => {
    const { page } = await openPost();
    await button(page).press('Enter');
    await page.waitForURL(`${ngo.origin}${ACT}x/`);
  });

  it('leads to the place of an official who is not the first', async () => {
    const { page } = await openPost('/officials.json');
    await inside(page).locator('[part=choices] select').selectOption({ label: 'Ann Önly Other' });
    await button(page).click();
    await page.waitForURL(`${ngo.origin}${ACT}x/#Ann-%C3%96nly-Other`);
  });

  it('knows the first official by another name in another language', async () => {
    const { page } = await openPost('/officials.json', ACT, 'fr');
    await inside(page).locator('[part=target]', { hasText: 'Jo Exemple' }).waitFor();
    await button(page).click();
    await page.waitForURL(`${ngo.origin}${ACT}x/`);
  });

  it('opens the network itself in a tab where the reader asks for one', async () => {
    const { page } = await openPost();
    await answerFor(page);
    const opening = page.context().waitForEvent('page');
    await button(page).click({ modifiers: ['Shift'] });
    await opening;
    assert.deepEqual(await heardOf(page, 'link'), []);
  });
});

describe('the other links of a case in a post of WordPress', () => {
  const click = async (page: Page, name: string | RegExp): Promise<void> =>
    inside(page).getByRole('link', { name }).click();

  it('lead to an action page where they open a mail', async () => {
    const { page } = await openPost('/officials.json');
    await click(page, /E-mail/);
    await page.waitForURL(`${ngo.origin}${ACT}email/`);
  });

  it('lead to an action page where they spread the word', async () => {
    const { page } = await openPost();
    await inside(page).locator('[part=spread] > summary').click();
    await click(page, /WhatsApp/);
    await page.waitForURL(`${ngo.origin}${ACT}whatsapp/`);
  });

  it('lead to what is on the same host', async () => {
    const { page } = await open(WORDPRESS);
    // Case files name no host by its number, as the servers of these tests are named.
    await page.context().route('https://ngo.example/**', (route) => {
      const [, folder, name = ''] = new URL(route.request().url()).pathname.split('/');
      if (folder === 'officials.json')
        return route.fulfill({ body: caseText(officials), headers: CORS });
      return route.fulfill(
        folder === 'dist'
          ? {
              body: built(name),
              contentType: name.endsWith('.js') ? 'text/javascript' : 'text/html',
            }
          : { body: 'A page of ours', contentType: 'text/html' },
      );
    });
    const there = addressOf('/officials.json').replace(ngo.origin, 'https://ngo.example');
    await page.evaluate((html) => {
      document.body.insertAdjacentHTML('beforeend', html);
    }, oembedded(there));
    await seesCard(page);
    await click(page, 'More about Mira Invented');
    await page.waitForURL(officials.link);
  });

  it('lead to the page of the case where they would lead to anybody else', async () => {
    const { page } = await openPost('/officials.json');
    await click(page, 'A report');
    await page.waitForURL(`${ngo.origin}/cases/mira/`);
  });

  it('are not all that there is: the message can be copied', async () => {
    const { page } = await openPost();
    await inside(page).locator('[part=copy]').click();
    await inside(page).locator('[part=status]', { hasText: 'Copied' }).waitFor();
    assert.deepEqual(await heardOf(page, 'link'), []);
  });
});

describe('the folder of action pages of a frame', () => {
  const FOREIGN = `${partner.origin}${ACT}`;

  it('is not one of another site, and the organisation is told', async () => {
    const { page, complaints } = await openPost('/case.json', FOREIGN);
    assert.deepEqual(complaints, [
      `<case-action>: "${FOREIGN}" is no folder that this page may lead to (act in the address of the frame). What to do: name a folder of ${ngo.origin} that ends in /.`,
    ]);
    await isRefused(page);
    assert.deepEqual(await heardOf(page, 'link'), []);
  });

  it('is missed in WordPress', async () => {
    const { page, complaints } = await openPost('/case.json', '');
    assert.equal(complaints.length, 1);
    assert.match(complaints[0]!, /^<case-action>: in WordPress no network opens .*add &act=/);
    await isRefused(page);
    assert.deepEqual(await heardOf(page, 'link'), []);
  });

  it('changes nothing where tabs open', async () => {
    const seen = await open(embed({ query: `&lang=en&act=${ACT}` }));
    const { page } = seen;
    await answerFor(page);
    await seesCard(page);
    const opening = page.context().waitForEvent('page');
    await button(page).click();
    assert.match((await opening).url(), /^(?:about:blank$|https:\/\/x\.com\/intent)/);
    await inside(page).locator('[part=status]', { hasText: 'Opened: X' }).waitFor();
    assert.deepEqual(complaintsOf(seen), []);
  });

  it('changes nothing without a frame, whatever the address ends in', async () => {
    const { page } = await visit(`${addressOf('/case.json')}#?secret=${SECRET}`);
    await answerFor(page);
    const opening = page.context().waitForEvent('page');
    await page.locator('a[part=action]').click();
    await opening;
    assert.equal(page.context().pages().length, 2);
  });
});

describe('a frame that is locked in by somebody else', () => {
  const lockedIn = (sandbox: string) =>
    open(embed({ query: `&lang=en&act=${ACT}`, attributes: `sandbox="${sandbox}"` }));

  it('becomes the action page itself, with the message to copy, where it may open no tab', async () => {
    const { page } = await lockedIn('allow-scripts');
    await seesCard(page);
    await button(page).click();
    await inside(page).getByText('A page of ours').waitFor();
    assert.equal(page.frames()[1]!.url(), `${ngo.origin}${ACT}x/`);
  });

  for (const more of ['', ' allow-popups-to-escape-sandbox']) {
    it(`opens a tab where it may, and says so: allow-popups${more}`, async () => {
      const { page, complaints } = await lockedIn(`allow-scripts allow-popups${more}`);
      const referrers: (string | undefined)[] = [];
      await page.context().route(/^https:/, async (route) => {
        referrers.push((await route.request().allHeaders())['referer']);
        await route.fulfill({ contentType: 'text/html', body: '<title>Elsewhere</title>' });
      });
      await seesCard(page);
      const opening = page.context().waitForEvent('page');
      await button(page).click();
      const tab = await opening;
      await tab.waitForURL(/^https:\/\/x\.com\/intent\/tweet\?text=%40InventedMin/);
      await inside(page).locator('[part=status]', { hasText: 'Opened: X' }).waitFor();
      assert.equal(page.context().pages().length, 2);
      assert.deepEqual(referrers, [undefined]);
      assert.deepEqual(complaints, []);
    });
  }
});
