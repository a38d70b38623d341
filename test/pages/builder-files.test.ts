// Case files of the author's own device: opened and saved, with the browser's own dialogs for that where it has them.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { keptCase, keptText, startBuilder } from '../support/builder.js';

/** Not as the builder itself would write it. */
const TEXT = '{"version":1,\r\n  "name":"Mira", "summary": "S"}';

const { open } = await startBuilder();

async function choose(page: Page, name: string, content: string | Buffer): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  const buffer = Buffer.from(content);
  await (await chooser).setFiles({ name, mimeType: 'application/json', buffer });
}

const said = (page: Page) => page.locator('.b-status');

describe('a case file', () => {
  it('is opened as it is, and saved as it was edited', async () => {
    const { page } = await open();
    await choose(page, 'mira-2026.json', `\uFEFF${TEXT}`);
    await page.locator('#f-name').waitFor();
    assert.equal(await said(page).textContent(), '“mira-2026.json” is open.');
    assert.equal(await keptText(page), TEXT);
    await page.locator('#f-name').fill('Jo');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    const file = await download;
    assert.equal(file.suggestedFilename(), 'mira-2026.json');
    assert.equal(readFileSync((await file.path())!, 'utf8'), TEXT.replace('"Mira"', '"Jo"'));
  });

  it('that is broken is opened to be mended', async () => {
    const { page } = await open();
    await choose(page, 'mira.json', '{"name": "Mira",');
    await page.locator('[data-code="not-json"]').waitFor();
    assert.equal(await keptText(page), '{"name": "Mira",');
  });

  it('that is none is not opened', async () => {
    const { page } = await open({ text: TEXT });
    await choose(page, 'notes.txt', 'Dear all,');
    await said(page).filter({ hasText: '“notes.txt” is no case file' }).waitFor();
    assert.equal(await keptText(page), TEXT);
  });

  it('that is too large is not opened', async () => {
    const { page } = await open({ text: TEXT });
    await choose(page, 'huge.json', 'x'.repeat(256 * 1024 + 1));
    await said(page).filter({ hasText: '256 kB' }).waitFor();
    assert.equal(await keptText(page), TEXT);
  });

  it('takes the place of another, which a step back brings again', async () => {
    const { page } = await open({ text: '{"name": "Before", "summary": "S"}' });
    await choose(page, 'mira.json', TEXT);
    await said(page).filter({ hasText: 'mira.json' }).waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    assert.equal((await keptCase(page))['name'], 'Before');
    // Under its own name, and not as the one that was opened.
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    assert.equal((await download).suggestedFilename(), 'before.json');
  });
});

describe('where the browser lets pages write files', () => {
  /** Dialogs such as those of a browser, which no test can reach; a text, since it is the page that runs it. */
  const DIALOGS = `
    const handle = {
      name: 'own.json',
      getFile: async () => new File(['{"name": "Own", "summary": "S"}'], 'own.json'),
      createWritable: async () => ({ write: async (text) => written.push(text), close: async () => {} }),
    };
    const choose = () => {
      if (isGivenUp) throw new DOMException('given up', 'AbortError');
      return handle;
    };
    Object.assign(window, {
      written: [],
      asked: 0,
      isGivenUp: false,
      showOpenFilePicker: async () => [choose()],
      showSaveFilePicker: async () => { asked += 1; return choose(); },
    });`;

  async function withDialogs(): Promise<Page> {
    const { page } = await open({ text: TEXT });
    await page.evaluate(DIALOGS);
    return page;
  }
  const written = (page: Page) =>
    page.evaluate(() => (window as unknown as { readonly written: readonly string[] }).written);
  const asked = (page: Page) =>
    page.evaluate(() => (window as unknown as { readonly asked: number }).asked);

  it('a file that was opened is written in its place, without another question', async () => {
    const page = await withDialogs();
    await page.getByRole('button', { name: 'Open', exact: true }).click();
    await said(page).filter({ hasText: 'own.json' }).waitFor();
    await page.locator('#f-name').fill('Jo');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await said(page).filter({ hasText: 'has been saved' }).waitFor();
    assert.deepEqual(await written(page), ['{"name": "Jo", "summary": "S"}']);
    assert.equal(await asked(page), 0);
  });

  it('a new case asks where, once', async () => {
    const page = await withDialogs();
    for (const name of ['Jo', 'Ann']) {
      await page.locator('#f-name').fill(name);
      await page.getByRole('button', { name: 'Save', exact: true }).click();
      await said(page).filter({ hasText: 'has been saved' }).waitFor();
    }
    assert.equal(await asked(page), 1);
    assert.match((await written(page))[1]!, /"Ann"/);
  });

  it('an author who gives up has changed nothing', async () => {
    const page = await withDialogs();
    await page.evaluate('isGivenUp = true');
    await page.getByRole('button', { name: 'Open', exact: true }).click();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    assert.equal(await said(page).textContent(), '');
    assert.equal(await keptText(page), TEXT);
    assert.deepEqual(await written(page), []);
  });
});
