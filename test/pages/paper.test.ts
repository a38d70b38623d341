// A page with a card that is printed: its words are on the paper, in dark letters, as far as the reader unfolded them.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { barePage, BUILDS, caseText } from '../support/bare-page.js';
import { startVisits } from '../support/visit.js';

const { server, visit } = await startVisits();
const json = caseText({ background: [{ title: 'The law', text: 'What the law says.' }] });
const CARD = `<case-action theme="dark"><script type="application/json">${json}</script></case-action>`;

async function printed(before: (page: Page) => Promise<void>): Promise<Page> {
  const { page } = await visit(server.page(barePage(CARD, BUILDS[0].tag)));
  await page.locator('[part=action]').waitFor();
  await before(page);
  await page.emulateMedia({ media: 'print' });
  return page;
}

/** How light a colour is, from 0 to 1, as the browser paints it. */
const lightness = (page: Page, property: 'color' | 'background-color') =>
  page.locator('[part=card]').evaluate((card, name) => {
    const canvas = document.createElement('canvas').getContext('2d')!;
    canvas.fillStyle = getComputedStyle(card).getPropertyValue(name);
    canvas.fillRect(0, 0, 1, 1);
    const [red, green, blue] = canvas.getImageData(0, 0, 1, 1).data;
    return (red! + green! + blue!) / 3 / 255;
  }, property);

describe('a card on paper', () => {
  it('has dark letters on a light ground, also where it is dark on the screen', async () => {
    const page = await printed(async (screen) => {
      assert.ok((await lightness(screen, 'color')) > 0.8);
      assert.ok((await lightness(screen, 'background-color')) < 0.2);
    });
    assert.ok((await lightness(page, 'color')) < 0.2);
    assert.ok((await lightness(page, 'background-color')) > 0.8);
  });

  it('says whom it is about, what is new, what is asked of whom, and the message', async () => {
    const page = await printed(() => Promise.resolve());
    const words = await page.locator('[part=card]').innerText();
    for (const said of [
      'Mira Invented',
      'She has begun a hunger strike.',
      'Jo Sample',
      '#FreeMira',
    ])
      assert.ok(words.includes(said), said);
  });

  it('has of what is folded away only what the reader has unfolded', async () => {
    const page = await printed((screen) => screen.locator('[part=background] summary').click());
    assert.equal(await page.getByText('What the law says.').isVisible(), true);
    assert.equal(await page.getByText('Her lawyer was turned away.').isVisible(), false);
  });
});
