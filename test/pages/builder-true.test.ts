// What an author confirms is what was there: the builder takes no confirmation further than that.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { keptCase, startBuilder } from '../support/builder.js';
import { aGoodCase } from '../check/a-good-case.js';

const NOW = new Date('2026-03-10T12:00:00Z');
const TODAY = '2026-03-10';
const text = (changes: Readonly<Record<string, unknown>> = {}) =>
  JSON.stringify(aGoodCase(changes));

const { open } = await startBuilder();

const verifiedIn = async (page: Page): Promise<unknown> =>
  ((await keptCase(page))['targets'] as readonly { readonly verified?: string }[])[0]!.verified;
const question = (page: Page) => page.getByRole('button', { name: 'All of it is still true' });

describe('the day on which contacts were looked up', () => {
  it('goes with a contact that changes', async () => {
    const { page } = await open({ text: text(), now: NOW });
    assert.equal(await verifiedIn(page), '2026-03-01');
    await page.locator('[id="f-targets[0].x"]').fill('InventedMinister');
    assert.equal(await verifiedIn(page), undefined);
    await page.locator('[data-code="not-verified"]').waitFor();
    await page.locator('.b-bar').getByRole('button', { name: 'Undo' }).click();
    assert.equal(await verifiedIn(page), '2026-03-01');
  });

  it('stays when something else of the official changes', async () => {
    const { page } = await open({ text: text(), now: NOW });
    await page.locator('[id="f-targets[0].role"]').fill('Minister of Examples');
    assert.equal(await verifiedIn(page), '2026-03-01');
  });
});

describe('the question whether the rest is still true', () => {
  const updates = [{ date: '2026-03-02', text: 'She has begun a hunger strike.' }];

  it('is not asked of a case that has just been written', async () => {
    const { page } = await open({ text: text({ updates }), now: NOW });
    await page.locator('#f-name').waitFor();
    assert.equal(await question(page).count(), 0);
  });

  it('is asked once another update says something, and answered with the day', async () => {
    const { page } = await open({ text: text({ updates }), now: NOW });
    await page.getByRole('button', { name: 'Add an update' }).click();
    assert.equal(await question(page).count(), 0);
    await page.keyboard.insertText('She was taken to the infirmary.');
    await question(page).click();
    assert.equal((await keptCase(page))['reviewed'], TODAY);
    assert.equal(await question(page).count(), 0);
  });

  it('is asked again after an update of the day on which it was answered', async () => {
    const two = [{ date: TODAY, text: 'One.' }, ...updates];
    const { page } = await open({ text: text({ updates: two, reviewed: TODAY }), now: NOW });
    await page.locator('#f-name').waitFor();
    assert.equal(await question(page).count(), 0);
    await page.locator('[id="f-updates[0].text"]').fill('She has ended it.');
    await question(page).waitFor();
    assert.equal((await keptCase(page))['reviewed'], undefined);
  });

  it('is asked when the case has been won', async () => {
    const { page } = await open({ text: text({ updates, reviewed: '2026-03-09' }), now: NOW });
    await page.locator('#f-status').selectOption('won');
    await question(page).waitFor();
    await question(page).click();
    assert.equal((await keptCase(page))['reviewed'], TODAY);
    assert.equal(await question(page).count(), 0);
  });
});

describe('a page that stays open over night', () => {
  it('writes the day that it is then', async () => {
    const { page } = await open({ text: text({ reviewed: '2026-03-01' }), now: NOW });
    await page.locator('#f-name').waitFor();
    await page.clock.setFixedTime('2026-03-11T08:00:00Z');
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await page.getByRole('button', { name: 'Add an update' }).click();
    const { updates } = await keptCase(page);
    assert.equal((updates as readonly { readonly date: string }[])[0]!.date, '2026-03-11');
  });
});
