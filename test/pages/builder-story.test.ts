// A campaigner who has never been here: from an empty page to a case on a blog and in a mail, by what the page shows.

import assert from 'node:assert/strict';
import { unzipSync } from 'fflate';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { faultsIn, keptCase, startBuilder } from '../support/builder.js';

const folder = mkdtempSync(join(tmpdir(), 'case-action-'));
after(() => rmSync(folder, { recursive: true }));

const { open, server } = await startBuilder();

const NAME = 'Mira Invented';
const UPDATE = 'On the twelfth day she was taken to the infirmary, her lawyer says.';

/** Presses each gap that is left, and types something over it. */
async function fillGaps(page: Page): Promise<void> {
  const gaps = page.locator('.b-section .b-gap');
  while ((await gaps.count()) > 0) {
    const gap = (await gaps.first().textContent())!.trim();
    await gaps.first().click();
    const selected = await page.evaluate(() => {
      const field = document.activeElement as HTMLInputElement;
      return field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0);
    });
    assert.equal(selected, gap);
    await page.keyboard.insertText(
      /which day/i.test(gap)
        ? UPDATE
        : /name of the person/i.test(gap)
          ? NAME
          : `invented ${gap.slice(1, -1)}`,
    );
  }
}

/** What stands in the field to copy from, for a place. */
async function codeFor(page: Page, place: string): Promise<string> {
  await page.getByLabel('Place').selectOption({ label: place });
  return page.locator('textarea.b-output-code').inputValue();
}

describe('a campaigner who has never been here', () => {
  it('comes from an empty page to a card on a blog, and to a mail whose link works', async () => {
    const { page, complaints, outside } = await open();
    await page.getByRole('button', { name: /Hunger strike/ }).click();
    await fillGaps(page);
    const official = page.getByLabel('Official on X');
    await official.fill('InventedMinistr');

    // The contact is looked at, and found to be right.
    const profile = page.waitForEvent('popup');
    await page.getByRole('link', { name: /@InventedMinistr/ }).click();
    await (await profile).close();
    await page.getByRole('button', { name: /right one/i }).click();
    const today = new Date().toISOString().slice(0, 10);
    const { targets } = await keptCase(page);
    assert.equal((targets as readonly { readonly verified: string }[])[0]!.verified, today);
    await page.locator('.b-all-good').waitFor();

    // The site of the case, as it would be uploaded.
    await page.locator('nav a[href="#publish"]').click();
    await page
      .getByLabel('Where on your web site will you upload it?')
      .fill(`${server.origin}/uploaded/`);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download the site' }).click();
    const files = unzipSync(readFileSync((await (await download).path())!));
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    server.folder('/uploaded/', `${folder}/`);

    const forBlog = await codeFor(page, 'A site of your own');
    const forMail = await codeFor(page, 'Mailchimp, Brevo and other mail tools');
    assert.deepEqual(faultsIn(complaints), []);
    assert.deepEqual(
      outside.filter((url) => !url.startsWith('https://x.com/InventedMinistr')),
      [],
    );

    // A blog.
    const around = (code: string) =>
      `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>A post</title><link rel="icon" href="data:,"></head><body><h1>A post</h1>${code}</body></html>`;
    await page.goto(server.page(around(forBlog)));
    const action = page.locator('case-action [part=action]');
    await action.waitFor();
    assert.match(
      (await action.getAttribute('href'))!,
      /^https:\/\/x\.com\/intent\/tweet\?text=.*InventedMinistr/,
    );
    assert.match((await page.locator('case-action [part=update]').textContent())!, /twelfth day/);

    // A mail, in which nothing runs.
    const mail = await page.context().browser()!.newContext({ javaScriptEnabled: false });
    const letter = await mail.newPage();
    await letter.goto(server.page(around(forMail)));
    assert.ok((await letter.locator('body').textContent())!.includes(UPDATE));
    await letter.locator('a[href*="/act/x/"]').first().click();
    await letter.waitForURL(/\/uploaded\/.*\/act\/x\//);
    assert.ok((await letter.locator('main').textContent())!.includes(NAME));
  });
});
