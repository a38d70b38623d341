// The builder for everybody: by keyboard, with a screen reader, on a phone, in each of its languages, light and dark.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { faultsOf } from '../support/audit.js';
import { inventedCase, keptCase, startBuilder, unfold } from '../support/builder.js';

const INVENTED = inventedCase('ar');
/** Enough wrong for findings of every weight. */
const WRONG = JSON.stringify({
  ...(JSON.parse(INVENTED) as object),
  headline: '‹gap›',
  message: '@InventedMinistr yesterday #a-b',
  publisher: { url: 'ngo.example' },
  translations: { fr: { headline: 'Titre' } },
});
/** Where there is little room, the card is a step of its own. */
const WIDE = ['write', 'json', 'translate', 'publish'] as const;
const NARROW = ['write', 'json', 'translate', 'look', 'publish'] as const;
const LANGS = ['en', 'fr', 'ar'] as const;

const { open } = await startBuilder();

async function show(page: Page, step: (typeof NARROW)[number]): Promise<void> {
  await page.locator(`nav a[href="#${step}"]`).click();
  const part = {
    write: '#f-name',
    json: 'builder-json',
    translate: 'builder-translations',
    look: 'builder-preview case-action',
    publish: 'builder-outputs',
  };
  await page.locator(part[step]).waitFor();
  await unfold(page);
}

for (const lang of LANGS) {
  describe(`the builder in ${lang}`, () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      it(`has nothing that keeps anybody out, in any step, ${colorScheme}`, async () => {
        const means = { colorScheme };
        const start = await open({ lang, means });
        await start.page.locator('builder-starts').waitFor();
        assert.deepEqual(await faultsOf(start.page), [], 'at the start');
        for (const text of [INVENTED, WRONG]) {
          const { page } = await open({ lang, text, means });
          await page.locator('builder-preview case-action').waitFor();
          for (const step of WIDE) {
            await show(page, step);
            assert.deepEqual(await faultsOf(page), [], step);
          }
        }
      });
    }

    it('scrolls to no side on a phone of 360 pixels, and reads in its direction', async () => {
      const { page } = await open({
        lang,
        text: WRONG,
        means: { viewport: { width: 360, height: 720 } },
      });
      for (const step of NARROW) {
        await show(page, step);
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        assert.ok(width <= 360, `${step}: ${width}`);
      }
      assert.equal(await page.locator('html').getAttribute('dir'), lang === 'ar' ? 'rtl' : 'ltr');
    });
  });
}

describe('with a keyboard alone', () => {
  it('a case is begun, a field is written, and every step is reached', async () => {
    const { page } = await open({});
    await page.locator('builder-starts').waitFor();
    const press = async (name: RegExp) => {
      for (let times = 0; times < 80; times += 1) {
        await page.keyboard.press('Tab');
        const words = await page.evaluate(() => {
          const { activeElement: at } = document;
          return at?.getAttribute('aria-label') ?? at?.textContent?.trim() ?? '';
        });
        if (name.test(words)) return page.keyboard.press('Enter');
      }
      throw new Error(`nothing is called ${name}`);
    };
    await press(/hunger/i);
    await page.locator('#f-name').waitFor();
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'f-name');
    await page.keyboard.press('Control+A');
    await page.keyboard.insertText('Mira Tolvane');
    assert.equal((await keptCase(page))['name'], 'Mira Tolvane');
    for (const [name, part] of [
      [/^File \(JSON\)$/, 'builder-json'],
      [/^Translate$/, 'builder-translations'],
      [/^Publish$/, 'builder-outputs'],
    ] as const) {
      await page.locator('case-builder h1').evaluate((title) => {
        title.tabIndex = -1;
        title.focus();
      });
      await press(name);
      await page.locator(part).waitFor();
    }
  });

  it('focus stays in a field while it is typed into', async () => {
    const { page } = await open({ text: INVENTED });
    const field = page.locator('[id="f-updates[0].text"]');
    await field.focus();
    await page.keyboard.type('abc\n\ndef');
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'f-updates[0].text');
    assert.match(await field.inputValue(), /abc\n\ndef/);
    const summary = page.locator('#f-summary');
    await summary.fill('');
    await summary.focus();
    await page.keyboard.type('One\n\nTwo\n\n');
    assert.deepEqual((await keptCase(page))['summary'], ['One', 'Two']);
    assert.equal(await summary.inputValue(), 'One\n\nTwo\n\n');
  });
});

describe('the focus', () => {
  /** Waits until it is on what has this id or this name. */
  const goesTo = (page: Page, name: string) =>
    page.waitForFunction((called) => {
      const { activeElement: at } = document;
      return at?.id === called || at?.getAttribute('aria-label') === called;
    }, name);
  const updates = (page: Page) =>
    keptCase(page).then((value) => value['updates'] as readonly object[]);

  it('goes to where a new item is written', async () => {
    const { page } = await open({ text: INVENTED });
    await page.locator('#f-name').waitFor();
    await page.getByRole('button', { name: 'Add an update' }).click();
    await goesTo(page, 'f-updates[0].text');
  });

  it('goes with an item that is moved, so that it can be moved on', async () => {
    const { page } = await open({ text: INVENTED });
    const [first] = await updates(page);
    await page.getByRole('button', { name: 'Move down: Update 1' }).focus();
    await page.keyboard.press('Enter');
    await goesTo(page, 'Move down: Update 2');
    await page.keyboard.press('Enter');
    assert.deepEqual((await updates(page))[2], first);
  });

  it('goes to the list of an item that is removed', async () => {
    const { page } = await open({ text: INVENTED });
    await page.getByRole('button', { name: 'Remove: Update 1' }).click();
    await goesTo(page, 'f-updates');
  });

  it('stays in a message of its own that is emptied to be written anew', async () => {
    const { page } = await open({ text: INVENTED });
    await page.getByRole('button', { name: 'Add a message for X' }).click();
    const field = page.locator('[id="f-message.x"]');
    await field.fill('Something');
    await field.fill('');
    await goesTo(page, 'f-message.x');
    await page.keyboard.type('Anew');
    const { message } = await keptCase(page);
    assert.equal((message as { readonly x: string }).x, 'Anew');
  });
});
