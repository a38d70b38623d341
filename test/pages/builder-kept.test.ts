// Nothing that an author writes in the builder is lost: by a reload, by a wrong press, in another tab.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { inventedCase, keptCase, keptText, startBuilder } from '../support/builder.js';

const INVENTED = inventedCase('en');

const { open, url } = await startBuilder();

describe('a reload', () => {
  it('keeps the case, the step, the language and the address of the site', async () => {
    const { page } = await open({ text: INVENTED });
    await page.locator('#f-headline').fill('Another headline');
    await page.getByRole('button', { name: 'Français' }).click();
    await page.locator('nav a[href="#publish"]').click();
    const base = page.locator('builder-outputs input').first();
    await base.fill('https://ngo.example/cases/');
    await page.reload();
    await page.locator('builder-outputs').waitFor();
    assert.equal(await base.inputValue(), 'https://ngo.example/cases/');
    assert.equal(await page.locator('html').getAttribute('lang'), 'fr');
    await page.locator('nav a[href="#write"]').click();
    assert.equal(await page.locator('#f-headline').inputValue(), 'Another headline');
  });

  it('begins anew once everything was forgotten', async () => {
    const { page } = await open({ text: INVENTED });
    await page.getByRole('button', { name: 'Forget everything here' }).click();
    await page.getByRole('button', { name: /^Forget it/ }).click();
    await page.locator('builder-starts').waitFor();
    assert.equal(await page.evaluate(() => localStorage.length), 0);
    await page.reload();
    await page.locator('builder-starts').waitFor();
    assert.equal(await page.locator('#f-name').count(), 0);
  });
});

describe('a case that was put away', () => {
  it('comes back by one step, also after a reload', async () => {
    const { page } = await open({ text: INVENTED });
    await page.getByRole('button', { name: 'New case' }).click();
    await page.locator('builder-starts').waitFor();
    await page.reload();
    await page.getByRole('button', { name: 'Undo' }).click();
    assert.equal(await page.locator('#f-name').inputValue(), 'Mira Tolvane');
    assert.equal(await keptText(page), INVENTED);
  });

  it('is not mixed with the next one', async () => {
    const { page } = await open({ text: INVENTED });
    await page.getByRole('button', { name: 'New case' }).click();
    await page.getByRole('button', { name: /Blank/ }).click();
    assert.equal((await keptCase(page))['headline'], undefined);
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('button', { name: 'Undo' }).click();
    assert.equal(await keptText(page), INVENTED);
  });
});

describe('an editor that was emptied', () => {
  it('is still there, and so is what stood in it, by one step', async () => {
    const { page } = await open({ text: INVENTED, step: 'json' });
    await page.locator('.cm-content').click();
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Delete');
    assert.equal(await keptText(page), '');
    await page.keyboard.insertText('{"name": "Jo", "summary": "S"}');
    assert.equal((await keptCase(page))['name'], 'Jo');
    await page.locator('.b-bar').getByRole('button', { name: 'Undo' }).click();
    assert.equal(await keptText(page), INVENTED);
  });
});

describe('two tabs', () => {
  it('know of each other, and what is chosen in one takes nothing from the other', async () => {
    const { page } = await open({ text: INVENTED });
    const other = await page.context().newPage();
    await other.goto(url);
    await other.locator('#f-name').fill('Written in the other tab');
    await page.locator('.b-bar .b-warning').waitFor();
    await page.getByRole('button', { name: 'Français' }).click();
    assert.equal((await keptCase(other))['name'], 'Written in the other tab');
  });

  it('both forget', async () => {
    const { page } = await open({ text: INVENTED });
    const other = await page.context().newPage();
    await other.goto(url);
    await other.getByRole('button', { name: 'Forget everything here' }).click();
    await other.getByRole('button', { name: /^Forget it/ }).click();
    await page.locator('builder-starts').waitFor();
    assert.equal(await page.evaluate(() => localStorage.length), 0);
  });
});

describe('where the browser keeps nothing', () => {
  it('the author is told, and asked before leaving', async () => {
    const { page } = await open();
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await page.reload();
    await page.getByRole('button', { name: /Blank/ }).click();
    await page.locator('.b-foot').getByText('keeps nothing').waitFor();
    await page.locator('#f-name').fill('Mira');
    const asked = page.waitForEvent('dialog');
    const left = page.reload().catch(() => undefined);
    const dialog = await asked;
    assert.equal(dialog.type(), 'beforeunload');
    await dialog.accept();
    await left;
  });
});
