// The gallery: what is chosen holds for every card, and is remembered nowhere.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { startVisits } from '../support/visit.js';

const { server, visit } = await startVisits();

async function openGallery() {
  const seen = await visit(`${server.origin}/demo/gallery.html`);
  const { page } = seen;
  await page.waitForSelector('#cards[data-shown]');
  const choose = async (name: string, value: string) => {
    const before = await page.getAttribute('#cards', 'data-shown');
    await page.selectOption(`[name="${name}"]`, value);
    await page.waitForSelector(`#cards[data-shown]:not([data-shown="${before}"])`);
  };
  return { ...seen, choose };
}

describe('the gallery', () => {
  it('shows every card in the layout that is chosen', async () => {
    const { page, choose, complaints } = await openGallery();
    await choose('layout', 'compact');
    const layouts = await page.$$eval(
      '#cards case-action',
      (all: (Element & { layout?: string })[]) => all.map((it) => it.layout),
    );
    assert.deepEqual([...new Set(layouts)], ['compact']);
    assert.deepEqual(complaints, []);
  });

  it('shows a pressed button only among buttons', async () => {
    const { page, choose } = await openGallery();
    assert.equal(await page.isVisible('#pressed'), false);
    await choose('layout', 'button');
    assert.equal(await page.isVisible('#pressed [part="card"]'), true);
  });

  it('shows the card from right to left, also with a case from left to right', async () => {
    const { page, choose } = await openGallery();
    await choose('language', 'ar en');
    const card = page.locator('#open [part="card"]');
    assert.equal(await card.getAttribute('dir'), 'rtl');
    assert.equal(await card.locator('[part="name"] .text').getAttribute('dir'), 'ltr');
  });

  it('shows the card in one of the ready themes, and as wide as is chosen', async () => {
    const { page, choose } = await openGallery();
    await choose('theme', 'night');
    await choose('width', '320');
    const card = page.locator('#open [part="card"]');
    const surface = await card.evaluate((it) => getComputedStyle(it).backgroundColor);
    assert.equal(surface, 'rgb(19, 26, 38)');
    assert.equal((await card.boundingBox())?.width, 320);
  });

  it('asks nobody else for anything, however far one reads', async () => {
    const { page, outside, complaints } = await openGallery();
    const sections = await page.locator('#cards > section:visible').all();
    for (const section of sections) await section.scrollIntoViewIfNeeded();
    await page.waitForLoadState('networkidle');
    assert.deepEqual([outside, complaints], [[], []]);
  });

  it('neither scrolls, nor opens, copies or remembers anything while it sets its cards up', async () => {
    const { page, choose, outside, complaints } = await openGallery();
    await choose('theme', 'dark');
    const state = await page.evaluate(() => ({
      scrolled: scrollY,
      focused: document.activeElement?.getAttribute('name') ?? null,
      stored: localStorage.length + sessionStorage.length,
      cookie: document.cookie,
      query: location.search + location.hash,
      dialogs: document.querySelectorAll('dialog').length,
      hasClipboard: Object.hasOwn(navigator, 'clipboard'),
    }));
    const { focused, ...rest } = state;
    assert.ok(focused === null || focused === 'theme');
    assert.deepEqual(rest, {
      scrolled: 0,
      stored: 0,
      cookie: '',
      query: '',
      dialogs: 0,
      hasClipboard: false,
    });
    assert.equal(page.context().pages().length, 1);
    assert.deepEqual([outside, complaints], [[], []]);
  });
});
