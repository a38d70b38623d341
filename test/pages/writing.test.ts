// The reader writes, copies and sends on a real page, with hands on a real keyboard.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { barePage, BUILDS, caseText } from '../support/bare-page.js';
import { startVisits } from '../support/visit.js';

const INTENT = 'https://x.com/intent/tweet?text=';
const CONTACTS = {
  name: 'Jo Sample',
  role: 'Minister of Examples',
  x: 'InventedMin',
  bluesky: 'min.gov.example',
  mastodon: 'min@gov.example',
  threads: 'min.invented',
  email: 'min@gov.example',
};
const MESSAGE = '@InventedMin Where is Mira Invented? #FreeMira';
/** Longer than the shortest refresh and what chance adds to it. */
const REFRESH_MS = 34_000;

const { server, visit } = await startVisits();
let count = 0;

/** A page with a case file of its own, which a test can change. */
async function open(
  changes = {},
  headers: Readonly<Record<string, string>> = {},
  clock?: 'a fast one',
) {
  const path = `/writing-${(count += 1)}.json`;
  let body = caseText(changes);
  server.route(path, () => ({ body, headers: { 'cache-control': 'no-cache' } }));
  const html = `<case-action src="${path}" refresh="30"></case-action><input id="elsewhere" />`;
  const seen = await visit(server.page(barePage(html, BUILDS[0].tag), headers), clock);
  await seen.page.locator('[part=name]').waitFor();
  const bring = async (next: Readonly<Record<string, unknown>>) => {
    body = caseText(next);
    const answer = seen.page.waitForResponse((response) => response.url().endsWith(path));
    await seen.page.clock.fastForward(REFRESH_MS);
    await (await answer).finished();
  };
  return { ...seen, bring };
}

const write = async (page: Page, text: string) => {
  await page.locator('[part=write]').click();
  await page.locator('[part=draft]').press('Control+A');
  await page.keyboard.insertText(text);
};
async function press(page: Page, key: string, times: number): Promise<void> {
  for (let time = 0; time < times; time += 1) await page.keyboard.press(key);
}
const hrefOf = (page: Page) => page.locator('[part=action]').getAttribute('href');
/** What is on the clipboard, as anybody finds out. */
async function pasted(page: Page): Promise<string> {
  await page.locator('#elsewhere').focus();
  await page.keyboard.press('Control+V');
  return page.locator('#elsewhere').inputValue();
}

describe('writing on a real page', () => {
  it('counts, says and sends what is typed, letter by letter', async () => {
    const { page, complaints } = await open();
    await page.locator('[part=write]').click();
    await page.keyboard.press('Control+A');
    const text = '@InventedMin أين Mira? '.padEnd(300, 'ab c');
    await page.keyboard.type(text);
    assert.equal(await hrefOf(page), INTENT + encodeURIComponent(text));
    assert.equal(await page.locator('[part=counter]').innerText(), 'Too long for X by 20');
    await page.getByRole('alert').filter({ hasText: 'Too long for X by 20' }).waitFor();

    await press(page, 'Backspace', 20);
    assert.equal(await hrefOf(page), INTENT + encodeURIComponent(text.slice(0, 280)));
    assert.equal(await page.locator('[part=counter]').innerText(), 'Characters left on X: 0');
    await page
      .getByRole('status')
      .filter({ hasText: 'left on X: 0' })
      .waitFor({ state: 'attached' });
    assert.equal(await page.getByRole('alert').innerText(), '');
    assert.deepEqual(complaints, []);
  });

  it('ends in the right link where the handle is corrected meanwhile', async () => {
    const { page, bring } = await open({}, {}, 'a fast one');
    await write(page, 'Please, @InventedMin, act');
    await press(page, 'ArrowLeft', ', act'.length);
    await bring({ targets: [{ ...CONTACTS, x: 'CorrectMin' }] });
    await page.locator('[part=status]').filter({ hasText: 'now says @CorrectMin' }).waitFor();
    await page.keyboard.type(' and minister');
    const text = 'Please, @CorrectMin and minister, act';
    assert.equal(await page.locator('[part=draft]').inputValue(), text);

    const [request] = await Promise.all([
      page.context().waitForEvent('request', (asked) => asked.url().startsWith('https:')),
      page.locator('[part=action]').click(),
    ]);
    assert.equal(request.url(), INTENT + encodeURIComponent(text));
  });

  it('keeps what is typed where the same file corrects the name of the person', async () => {
    const { page, bring } = await open({}, {}, 'a fast one');
    await write(page, 'My own words, @InventedMin');
    await bring({ name: 'Mira Inventéd', targets: [{ ...CONTACTS, x: 'CorrectMin' }] });
    await page.locator('[part=name]', { hasText: 'Mira Inventéd' }).waitFor();
    const text = 'My own words, @CorrectMin';
    assert.equal(await page.locator('[part=draft]').inputValue(), text);
    assert.equal(await hrefOf(page), INTENT + encodeURIComponent(text));
  });

  it('takes the links away where the case ends meanwhile, and lets the text be copied', async () => {
    const { page, bring } = await open({}, {}, 'a fast one');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await write(page, 'My own words for @InventedMin');
    await bring({ status: 'ended', outcome: 'She was released.' });
    await page.locator('[part=action]').waitFor({ state: 'detached' });
    await page.keyboard.type('!');
    const said = page.getByRole('status').filter({ hasText: 'She was released.' });
    await said.waitFor({ state: 'attached' });
    await page.locator('[part=copy]').click();
    await page.locator('[part=status]').filter({ hasText: 'copied' }).waitFor();
    assert.equal(await pasted(page), 'My own words for @InventedMin!');
  });

  it('can all be done with the keyboard alone', async () => {
    const { page } = await open({ targets: [CONTACTS], message: ['{target} One', '{target} Two'] });
    const focused = () =>
      page.evaluate(() => {
        const active = document.querySelector('case-action')!.shadowRoot!.activeElement;
        return active?.getAttribute('part') ?? active?.textContent!.trim() ?? '';
      });
    const tabTo = async (name: string) => {
      const seen: string[] = [];
      while (!(await focused()).startsWith(name)) {
        assert.ok(seen.length < 30, `${name} can be reached; there were ${seen.join(', ')}`);
        await page.keyboard.press('Tab');
        seen.push(await focused());
      }
    };

    await tabTo('another');
    const before = await hrefOf(page);
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      (old) =>
        document
          .querySelector('case-action')!
          .shadowRoot!.querySelector('[part=action]')!
          .getAttribute('href') !== old,
      before,
    );
    await page.keyboard.press('Shift+Tab');
    assert.equal(await focused(), 'write');
    await page.keyboard.press('Space');
    await page.locator('[part=draft]').waitFor();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('Where is she?');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    assert.equal(
      await page.locator('[part=draft]').inputValue(),
      'Where is she? @InventedMin',
      'the handle was put back',
    );
    await tabTo('action');
    const [tab] = await Promise.all([
      page.context().waitForEvent('page'),
      page.keyboard.press('Enter'),
    ]);
    await tab.close();
    await tabTo('copy');
    await page.keyboard.press('Enter');
    await page.locator('[part=status]').filter({ hasText: 'copied' }).waitFor();
    await tabTo('Bluesky');
    // It has been unfolded by what came before.
    await tabTo('WhatsApp');
  });
});

describe('copying on a real page', () => {
  it('works as it is', async () => {
    const { page } = await open();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.locator('[part=copy]').click();
    await page.locator('[part=status]').filter({ hasText: 'copied' }).waitFor();
    assert.equal(await pasted(page), MESSAGE);
  });

  it('works where a policy refuses the clipboard', async () => {
    const { page } = await open(
      {},
      { 'permissions-policy': 'clipboard-write=(), clipboard-read=()' },
    );
    const refused = await page.evaluate(() =>
      navigator.clipboard.writeText('refused?').then(
        () => 'allowed',
        (error: Error) => error.name,
      ),
    );
    assert.equal(refused, 'NotAllowedError');
    await page.locator('[part=copy]').click();
    await page.locator('[part=status]').filter({ hasText: 'copied' }).waitFor();
    assert.equal(await pasted(page), MESSAGE);
  });

  it('selects the message where nothing is allowed to copy', async () => {
    const { page } = await open({}, { 'permissions-policy': 'clipboard-write=()' });
    await page.evaluate(() => {
      document.execCommand = () => false;
    });
    await page.locator('[part=copy]').click();
    await page.locator('[part=status]').filter({ hasText: 'would not copy' }).waitFor();
    assert.equal(await page.evaluate(() => getSelection()!.toString().trim()), MESSAGE);
  });
});

describe('every network', () => {
  it('opens by its own link, in a tab that knows nothing of this one', async () => {
    const { page } = await open({ targets: [CONTACTS], link: 'https://ngo.example/mira' });
    await page.locator('[part=spread] summary').click();
    const links = page.locator(
      'case-action a[target=_blank][part=action], case-action li a[target=_blank]',
    );
    await page.getByText('Facebook').waitFor();
    const hosts: string[] = [];
    for (const link of await links.all()) {
      const href = (await link.getAttribute('href'))!;
      const [tab, request] = await Promise.all([
        page.context().waitForEvent('page'),
        page.context().waitForEvent('request', (asked) => asked.url().startsWith('https:')),
        link.click(),
      ]);
      // What stands after # stays with the reader.
      assert.equal(request.url().split('#')[0], href.split('#')[0]);
      assert.equal((await request.allHeaders())['referer'], undefined);
      assert.equal(await tab.evaluate(() => window.opener), null);
      hosts.push(new URL(href).hostname);
      await tab.close();
    }
    assert.deepEqual(hosts, [
      'x.com',
      'bsky.app',
      'share.joinmastodon.org',
      'www.threads.com',
      'api.whatsapp.com',
      't.me',
      'www.facebook.com',
    ]);
  });
});
