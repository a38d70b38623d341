// Reading a published site: an audit of its pages, light and dark, in both directions; on a narrow screen; with a thumb,
// and with a keyboard.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { faultsOf } from '../support/audit.js';
import { startPublished } from '../support/published.js';

const { walk, open, pages } = await startPublished();

const PHONE = { width: 390, height: 800 };

/** The pages of one network stand for those of the others, but for that of the form, which is unlike them. */
const audited = pages.filter(
  (path) => !/\/act\//.test(path) || /\/act\/(?:x|threads|form)\/$/.test(path),
);

const unfold = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });

for (const colorScheme of ['light', 'dark'] as const) {
  describe(`an audit of a published site, ${colorScheme}`, () => {
    for (const part of ['', 'act/', 'embed/']) {
      it(`finds nothing on a phone: ${part || 'the cases'}`, async () => {
        const own = audited.filter((path) =>
          part === '' ? !/\/(?:act|embed)\//.test(path) : path.includes(`/${part}`),
        );
        await walk(
          own,
          async (page, path) => {
            const card = page.locator('.case-action');
            if ((await card.count()) > 0) {
              await card.scrollIntoViewIfNeeded();
              await page.locator('case-action [part=name]').waitFor();
            }
            await unfold(page);
            assert.deepEqual(await faultsOf(page), [], path);
          },
          { colorScheme, viewport: PHONE },
        );
      });
    }
  });
}

describe('a page of a published site', () => {
  it('is nowhere wider than a screen of 320 px, whatever is unfolded', async () => {
    await walk(
      pages,
      async (page, path) => {
        await unfold(page);
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        assert.ok(width <= 320, `${path}: ${width}`);
      },
      { viewport: { width: 320, height: 600 } },
    );
  });

  it('is nowhere wider than its screen where letters are twice as large', async () => {
    await walk(
      audited,
      async (page, path) => {
        await unfold(page);
        const width = await page.evaluate(() => {
          document.documentElement.style.fontSize = '200%';
          return document.documentElement.scrollWidth;
        });
        assert.ok(width <= 390, `${path}: ${width}`);
      },
      { viewport: PHONE },
    );
  });

  it('has buttons that are large enough for a thumb, and links that are for a finger', async () => {
    await walk(
      audited,
      async (page, path) => {
        await unfold(page);
        const low = await page.evaluate(() =>
          (
            [
              ['.button, button:not([hidden]), .ways a, summary', 44],
              ['header a, footer a', 24],
            ] as const
          ).flatMap(([selector, least]) =>
            [...document.querySelectorAll(selector)]
              .filter((element) => element.getBoundingClientRect().height < least)
              .map(({ outerHTML }) => outerHTML),
          ),
        );
        assert.deepEqual(low, [], path);
      },
      { viewport: PHONE },
    );
  });

  for (const path of ['mira/', 'arabic/']) {
    it(`shows with the keyboard where one is, and first a way past its head: ${path}`, async () => {
      const { page } = await open(path);
      await page.keyboard.press('Tab');
      const skip = page.locator('.skip');
      const { y } = (await skip.boundingBox())!;
      assert.ok(y >= 0, `${y}`);
      const outline = await skip.evaluate((link) => getComputedStyle(link).outlineStyle);
      assert.equal(outline, 'solid');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      const isInside = await page.evaluate(() => document.activeElement!.closest('main') !== null);
      assert.equal(isInside, true);
    });
  }
});
