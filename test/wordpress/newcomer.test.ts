// Somebody who has never seen the plugin: uploads the zip to a fresh WordPress, writes a post in the block editor, and looks
// at it. With SHOTS set to a folder, pictures of that are put there.

import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { makePluginZip } from '../../integrations/wordpress/plugin-zip.js';
import { LATEST, startWordpress } from '../support/wordpress-visits.js';

const wp = await startWordpress({ isPluginThere: false });
const DESKTOP = { viewport: { width: 1280, height: 900 } };
const PHONE = { viewport: { width: 390, height: 844 } };
let post = '';

async function shoot(page: Page, name: string): Promise<void> {
  const folder = process.env['SHOTS'];
  if (folder === undefined) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}

describe('somebody new to the plugin', () => {
  it('uploads the zip and activates it', async () => {
    const { page } = await wp.logIn('plugin-install.php?tab=upload');
    await page.setInputFiles('#pluginzip', {
      name: 'case-action.zip',
      mimeType: 'application/zip',
      buffer: Buffer.from(makePluginZip()),
    });
    await page.getByRole('button', { name: 'Install Now' }).click();
    await page.getByRole('link', { name: 'Activate Plugin' }).click();
    await page.getByText('Plugin activated.').waitFor();
    await shoot(page, 'plugins');
  });

  it('writes a post with the block as an author, and sees the card in the editor', async () => {
    const { page, complaints } = await wp.logIn('post-new.php', 'author', DESKTOP);
    await page.evaluate(`wp.data.dispatch('core/edit-post').toggleFeature('welcomeGuide')`);
    await page.getByLabel('Add title').fill('Mira Invented is an invented journalist');
    await page.keyboard.press('Enter');
    await page.keyboard.type('We write to the minister. Please write, too.');
    await page.keyboard.press('Enter');
    await page.keyboard.type('/case action');
    await page.getByRole('option', { name: 'Case action' }).waitFor();
    await page.keyboard.press('Enter');
    await shoot(page, 'editor-empty');
    const block = page.locator('[data-type="case-action/card"]');
    await block.getByLabel('Address of the case').fill(wp.page);
    await block.getByRole('button', { name: 'Show the case' }).click();
    await block.locator('case-action').getByText(LATEST).filter({ visible: true }).waitFor();
    await shoot(page, 'editor');

    await page.getByRole('button', { name: 'Your own words' }).click();
    await page.getByLabel('A line of your own').fill('This blog has written, too.');
    await block.locator('case-action').getByText('This blog has written, too.').waitFor();

    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    await page
      .getByLabel('Editor publish')
      .getByRole('button', { name: 'Publish', exact: true })
      .click();
    const link = page.getByLabel('Editor publish').getByRole('link', { name: 'View Post' });
    post = (await link.getAttribute('href'))!;
    assert.deepEqual(
      complaints.filter((said) => said.includes('case-action')),
      [],
    );
  });

  for (const [where, means] of Object.entries({ 'a desktop': DESKTOP, 'a phone': PHONE })) {
    it(`finds the card in the post, on ${where}`, async () => {
      const { page, complaints, outside } = await wp.read(post, means);
      const card = page.locator('case-action');
      await card.getByText(LATEST).filter({ visible: true }).waitFor();
      await card.getByText('This blog has written, too.').waitFor();
      await card.getByRole('link', { name: /Jo Sample.* on X/ }).waitFor();
      const { width } = means.viewport;
      assert.ok((await page.evaluate<number>('document.documentElement.scrollWidth')) <= width);
      assert.deepEqual([complaints, outside], [[], []]);
      await shoot(page, `post-${width}`);
      const plain = await wp.read(post, { ...means, javaScriptEnabled: false });
      await shoot(plain.page, `post-${width}-without`);
    });
  }

  it('can open the post again in the editor, which finds nothing wrong with it', async () => {
    const id = new URL(post).searchParams.get('p')!;
    const { page } = await wp.logIn(`post.php?post=${id}&action=edit`, 'author', DESKTOP);
    const block = page.locator('[data-type="case-action/card"]');
    await block.locator('case-action').getByText(LATEST).filter({ visible: true }).waitFor();
    assert.equal(await page.locator('.block-editor-warning').count(), 0);
  });

  it('is told in the editor what is wrong with an address', async () => {
    const { page } = await wp.logIn('post-new.php', 'author', DESKTOP);
    await page.evaluate(`
      wp.data.dispatch('core/block-editor').insertBlocks(
        wp.blocks.createBlock('case-action/card', { src: '${wp.page}nothing.json' }),
      )`);
    await page.getByText(/could not be read: the server answered 404/).waitFor();
    await shoot(page, 'editor-wrong');
  });

  it('finds the settings', async () => {
    const { page } = await wp.logIn('options-general.php');
    await page.locator('#adminmenu').getByRole('link', { name: 'Case Action' }).click();
    await page.getByLabel('Hold what is new').check();
    await page.getByRole('button', { name: 'Save Changes' }).click();
    await page.getByText('Settings saved.').waitFor();
    assert.equal(await page.getByLabel('Hold what is new').isChecked(), true);
    await shoot(page, 'settings');
  });

  it('makes PHP complain of nothing', () => assert.deepEqual(wp.complaints(), []));
});
