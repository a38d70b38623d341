// The ready themes: nothing but tokens and a few parts, every text of every state can be read, and what the page of
// themes shows is what stands in the files.

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { startVisits } from '../support/visit.js';

/** WCAG 2.2, 1.4.3 and 1.4.11. */
const LEAST_OF_TEXT = 4.5;
const LEAST_OF_CONTROLS = 3;

const STATES = ['open', 'full', 'unfolded', 'networks', 'stale', 'won', 'over', 'lost', 'copied'];

const { server, visit } = await startVisits();
const folder = new URL('../../demo/themes/', import.meta.url);
const themes = readdirSync(folder)
  .filter((name) => name.endsWith('.css'))
  .map((name) => ({
    theme: name.replace('.css', ''),
    css: readFileSync(new URL(name, folder), 'utf8'),
  }));

interface Found {
  readonly what: string;
  readonly contrast: number;
}

/** Measures all that can be seen of a card in its page: texts, and the borders of what can be pressed. */
const MEASURE = `(() => {
  const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  const rgb = (color) => {
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = color;
    context.fillRect(0, 0, 1, 1);
    return [...context.getImageData(0, 0, 1, 1).data];
  };
  const luminance = (color) =>
    rgb(color).slice(0, 3)
      .map((value) => value / 255)
      .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
      .reduce((sum, value, index) => sum + value * [0.2126, 0.7152, 0.0722][index], 0);
  const contrast = (one, other) => {
    const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  };
  const ground = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const color = getComputedStyle(at).backgroundColor;
      if (rgb(color)[3] === 255) return color;
    }
    return 'white';
  };
  const root = document.querySelector('case-action').shadowRoot;
  const texts = [];
  const controls = [];
  for (const element of root.querySelectorAll('section, section *, .news *')) {
    const isSeen = element.checkVisibility() && element.closest('.unseen, option, svg') === null;
    if (!isSeen) continue;
    const style = getComputedStyle(element);
    const what = (element.getAttribute('part') ?? element.className) + ' ' + element.localName;
    const hasText = [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && node.data.trim() !== '');
    if (hasText || element.matches('textarea, select')) {
      texts.push({ what, contrast: contrast(style.color, ground(element)) });
    }
    if (element.matches('button, select, textarea, a.way, a.button')) {
      const around = ground(element.parentElement);
      const edge = rgb(style.borderColor)[3] === 255 ? style.borderColor : style.backgroundColor;
      controls.push({ what, contrast: contrast(edge, around) });
    }
  }
  return { texts, controls };
})()`;

for (const { theme, css } of themes) {
  describe(`the theme ${theme}`, () => {
    it('sets nothing but tokens, a colour scheme, and parts of the card', () => {
      const rules = [...css.replace(/\/\*.*?\*\//gs, '').matchAll(/([^{}]+)\{([^}]*)\}/g)];
      for (const [, selector = '', body = ''] of rules) {
        const names = [...body.matchAll(/([\w-]+):/g)].map(([, name]) => name!);
        const isOfParts = selector.split(',').every((one) => one.includes('::part('));
        if (isOfParts) continue;
        assert.equal(selector.trim(), `.theme-${theme}`);
        const others = names.filter((name) => !name.startsWith('--case-action-'));
        assert.deepEqual(others, ['color-scheme']);
      }
      assert.ok(!/url\(|@import|@font-face/.test(css));
    });

    it('can be read in every state, and its controls can be seen', async () => {
      const { page } = await visit(
        server.page(`<!doctype html>
          <html lang="en"><head><base href="/demo/"><title>A theme</title>
          <link rel="stylesheet" href="themes/${theme}.css">
          <script type="module" src="../dist/case-action.js"></script></head>
          <body><div id="place" class="theme-${theme}"></div></body></html>`),
      );
      // What is not this machine's has no picture here.
      await page.route('https://example.org/**', (route) => route.fulfill({ body: '' }));
      for (const state of STATES) {
        await page.evaluate(
          `import('./cards.js').then(({ show }) => show('${state}', document.querySelector('#place')))`,
        );
        const { texts, controls } = await page.evaluate<{
          texts: readonly Found[];
          controls: readonly Found[];
        }>(MEASURE);
        assert.ok(texts.length > 5, `${state}: ${texts.length} texts`);
        const pale = texts.filter(({ contrast }) => contrast < LEAST_OF_TEXT);
        const faint = controls.filter(({ contrast }) => contrast < LEAST_OF_CONTROLS);
        assert.deepEqual({ state, pale, faint }, { state, pale: [], faint: [] });
      }
    });

    it('stands on the page of themes as in its file', async () => {
      const { page } = await visit(`${server.origin}/demo/themes.html`);
      const shown = await page.$$eval('pre', (all) => all.map((it) => it.textContent ?? ''));
      assert.ok(shown.includes(css.trim()), `demo/themes.html shows ${theme}.css`);
    });
  });
}
