// The builder sends nothing anywhere: whatever an author does in it, only its own server is asked, and only for its files.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { faultsIn, inventedCase, startBuilder, unfold } from '../support/builder.js';

const INVENTED = inventedCase('fr');
/** Something that is in no file of the builder, and must not be in any address that is asked for. */
const SECRET = 'Wxyzzy';

const { open, server } = await startBuilder();

const step = async (page: Page, id: string) => {
  await page.locator(`nav a[href="#${id}"]`).click();
};

describe('an author at work', () => {
  it('asks nobody but the builder’s own server, and that only for its files', async () => {
    const asked: string[] = [];
    const sent: string[] = [];
    const { page, outside, complaints } = await open({ text: INVENTED });
    page.on('request', (request) => {
      if (/^https?:/.test(request.url())) {
        asked.push(request.url());
        if (request.method() !== 'GET' || request.postData() !== null) sent.push(request.url());
      }
    });
    await page.reload();
    await page.locator('#f-name').fill(`Mira ${SECRET}`);
    await page.locator('[id="f-image"]').click();
    await page.locator('[id="f-image.src"]').fill(`https://ngo.example/${SECRET}.jpg`);
    await page.locator('[id="f-image.alt"]').fill(SECRET);
    await unfold(page);
    await page.locator('builder-preview case-action').waitFor();
    for (const field of await page.locator('builder-preview select').all()) {
      for (const option of await field.locator('option').all()) {
        await field.selectOption((await option.getAttribute('value')) ?? '');
      }
    }
    await step(page, 'json');
    await page.locator('.cm-content').click();
    await page.keyboard.press('Control+End');
    await page.keyboard.insertText(' ');
    await step(page, 'translate');
    await page.locator('builder-translations').waitFor();
    await unfold(page);
    await step(page, 'publish');
    await page.locator('builder-outputs input').first().fill('https://ngo.example/cases/');
    await unfold(page);
    const file = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download the site' }).click();
    await file;
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    assert.match((await saved).suggestedFilename(), /\.json$/);

    assert.deepEqual(outside, []);
    assert.deepEqual(sent, []);
    assert.deepEqual(faultsIn(complaints), []);
    assert.ok(asked.length > 10, 'its own files were asked for');
    for (const url of asked) {
      assert.ok(url.startsWith(`${server.origin}/d`), url);
      assert.ok(!url.includes(SECRET), url);
    }
  });

  it('cannot, for its policy forbids it', async () => {
    const { page } = await open({ text: INVENTED });
    const outcome = await page.evaluate(async () => {
      const blocked = new Promise((resolve) =>
        document.addEventListener('securitypolicyviolation', (event) =>
          resolve(event.effectiveDirective),
        ),
      );
      await fetch('https://ngo.example/').catch(() => undefined);
      return blocked;
    });
    assert.equal(outcome, 'connect-src');
  });

  it('posts nothing from the card, which says what it would have opened', async () => {
    const { page, outside } = await open({ text: INVENTED });
    const opened: string[] = [];
    page.context().on('page', (other) => opened.push(other.url()));
    const action = page.locator('builder-preview case-action [part=action]');
    await action.click();
    await page.locator('builder-preview [role=status]').filter({ hasText: /X/ }).first().waitFor();
    assert.deepEqual([outside, opened], [[], []]);
  });
});

describe('a picture of a case', () => {
  it('is asked for only when its author wants to see it', async () => {
    const { page, outside } = await open({ text: INVENTED });
    await page.locator('[id="f-image"]').click();
    await page.locator('[id="f-image.src"]').fill('https://ngo.example/mira.jpg');
    await page.locator('[id="f-image.alt"]').fill('Mira');
    const show = page.locator('builder-preview').getByRole('button', { name: /picture/i });
    await show.waitFor();
    assert.deepEqual(outside, []);
    const asked = page.waitForRequest('https://ngo.example/mira.jpg');
    await show.click();
    await asked;
    assert.deepEqual(outside, ['https://ngo.example/mira.jpg']);
  });
});
