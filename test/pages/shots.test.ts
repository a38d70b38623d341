// The list of pictures: nothing that a card can be is left out, and what is kept is small and shown somewhere.

import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, it } from 'node:test';
import {
  LANGUAGES,
  LAYOUTS,
  PICTURES,
  type Shown,
  SHOTS,
  THEMES,
  WIDTHS,
} from '../../demo/shot-list.js';
import { startVisits } from '../support/visit.js';

const MOST_PICTURES = 10;
const MOST_BYTES = 100_000;

const { server, visit } = await startVisits();
const url = (path: string): URL => new URL(`../../${path}`, import.meta.url);
const cards: readonly Shown[] = SHOTS.flatMap(({ columns }) => columns.flatMap((it) => it.cards));
const sorted = (values: Iterable<unknown>): unknown[] => [...new Set(values)].sort();

/** What the gallery shows in a layout. */
async function statesInGallery(layout: string): Promise<readonly string[]> {
  const { page } = await visit(`${server.origin}/demo/gallery.html`);
  await page.waitForSelector('#cards[data-shown]');
  await page.selectOption('[name="layout"]', layout);
  await page.waitForSelector(`#cards[data-shown^="${layout},"]`);
  return page.$$eval('#cards > section:not([hidden])', (all) => all.map(({ id }) => id));
}

describe('the list of pictures', () => {
  it('names every picture once', () => {
    const names = [...SHOTS, ...PICTURES].map(({ name }) => name);
    assert.deepEqual(sorted(names), names.sort());
  });

  for (const layout of LAYOUTS) {
    it(`has every state of the gallery in the layout ${layout}, and no other`, async () => {
      const listed = cards.filter((card) => card.layout === layout).map(({ state }) => state);
      assert.deepEqual(sorted(listed), sorted(await statesInGallery(layout)));
    });
  }

  it('has every theme, width and language', () => {
    assert.deepEqual(sorted(cards.map(({ theme }) => theme)), sorted(THEMES));
    assert.deepEqual(sorted(cards.map(({ lang }) => lang)), sorted(LANGUAGES));
    const widths = SHOTS.flatMap(({ columns }) => columns.map(({ width }) => width));
    assert.deepEqual(sorted(widths), sorted(WIDTHS));
  });

  it('has a file for every theme that is not the card’s own', () => {
    const files = readdirSync(url('demo/themes')).map((name) => name.replace('.css', ''));
    assert.deepEqual(sorted(['light', 'dark', ...files]), sorted(THEMES));
  });
});

describe('the pictures that are kept', () => {
  const kept = readdirSync(url('demo/pictures')).filter((name) => name.endsWith('.png'));

  it('are those of the list', () => {
    assert.deepEqual(sorted(kept), sorted(PICTURES.map(({ name }) => `${name}.png`)));
  });

  it('are few and small', () => {
    assert.ok(kept.length <= MOST_PICTURES);
    for (const name of kept) {
      const { size } = statSync(url(`demo/pictures/${name}`));
      assert.ok(size <= MOST_BYTES, `${name} has ${size} bytes`);
    }
  });

  it('are all shown in the documentation, in words as well', () => {
    const pages = ['README.md', 'docs/theming.md'].map((page) => readFileSync(url(page), 'utf8'));
    const shown = [
      ...pages.join('').matchAll(/!\[([^\]]{30,})\]\((?:\.\.\/)?demo\/pictures\/([^)]+)\)/g),
    ];
    assert.deepEqual(sorted(shown.map(([, , name]) => name)), sorted(kept));
  });
});
