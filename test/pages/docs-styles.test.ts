// The styles that the documentation shows, on a page with a card: each token and part is one, and does what it says.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readManifest } from '../../build/manifest.js';
import { apiParts } from '../../docs/makers/api.js';
import { barePage, caseText } from '../support/bare-page.js';
import { blocksToRun } from '../support/doc-blocks.js';
import { startVisits } from '../support/visit.js';

const { server, visit } = await startVisits();
const { parts, tokens, states } = apiParts(readManifest());
const NAMES = new Set(
  [...`${parts}${tokens}${states}`.matchAll(/`([^`]+)`/g)].map(([, it]) => it!),
);

interface Declared {
  readonly selector: string;
  readonly name: string;
  /** What the browser makes of it, in the place that the rule is about. */
  readonly becomes: string;
  /** What is there without the rule. */
  readonly before: string;
}

/** Every declaration of a page's own styles, and what comes of it. A text: it runs in the page. */
const DECLARATIONS = `(() => {
  const [sheet] = document.styleSheets;
  const card = document.querySelector('case-action');
  const placeOf = (selector) => {
    const [, part] = /::part\\((\\w+)\\)/.exec(selector) ?? [];
    return part === undefined
      ? document.querySelector(selector)
      : card.shadowRoot.querySelector('[part=' + part + ']');
  };
  return [...sheet.cssRules].flatMap(({ selectorText: selector, style }) => {
    const place = placeOf(selector);
    return [...style].map((name) => {
      const becomes = getComputedStyle(place).getPropertyValue(name);
      sheet.disabled = true;
      const before = getComputedStyle(place).getPropertyValue(name);
      sheet.disabled = false;
      return { selector, name, becomes, before };
    });
  });
})()`;

describe('styles of the documentation', () => {
  for (const { file, place, code } of blocksToRun('as styles')) {
    it(`name what there is, and take effect: ${file}, ${place}`, async () => {
      for (const [name] of code.matchAll(/--case-action-[\w-]+/g)) assert.ok(NAMES.has(name), name);
      for (const [, name] of code.matchAll(/::part\((\w+)\)/g)) assert.ok(NAMES.has(name!), name);
      const isWaiting = code.includes(':state(loading)');
      // An answer that does not come keeps a card waiting.
      server.route('/never.json', () => new Promise(() => undefined));
      server.route('/mira.json', () => ({ body: caseText() }));
      const { page } = await visit(
        server.page(
          barePage(
            `<style>${code}</style>`,
            `<div class="case-action" data-src="/${isWaiting ? 'never' : 'mira'}.json"><p>Words.</p></div>`,
            '<script type="module" src="/dist/case-action.js"></script>',
          ),
        ),
      );
      await page.waitForSelector(`case-action:state(${isWaiting ? 'loading' : 'ready'})`);
      const found = await page.evaluate<readonly Declared[]>(DECLARATIONS);
      const rules = code.match(/\{/g)!.length;
      assert.equal(new Set(found.map(({ selector }) => selector)).size, rules);
      for (const { name, becomes, before } of found) assert.notEqual(becomes, before, name);
    });
  }
});
