// A reader who has the system choose the colours.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { barePage, BUILDS, caseText } from '../support/bare-page.js';
import { startVisits } from '../support/visit.js';

const { server, visit } = await startVisits();
server.route('/case.json', () => ({ body: caseText() }));

describe('a card in forced colours', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    it(`has an action and a focus that can be seen (${colorScheme})`, async () => {
      const [{ tag }] = BUILDS;
      const html = '<case-action src="/case.json"></case-action>';
      const { page } = await visit(server.page(barePage(html, tag)));
      await page.emulateMedia({ forcedColors: 'active', colorScheme });
      const action = page.locator('a[part=action]');
      await action.focus();

      const seen = await action.evaluate((element) => {
        const { color, backgroundColor, borderTopColor, outlineColor } = getComputedStyle(element);
        return { color, backgroundColor, borderTopColor, outlineColor };
      });
      for (const part of ['color', 'borderTopColor', 'outlineColor'] as const) {
        assert.notEqual(seen[part], seen.backgroundColor, part);
      }
    });
  }
});
