// A reader who has the system choose the colours.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { FULL, give, pageWithACard, unfoldAll } from '../support/a-full-page.js';
import { startVisits } from '../support/visit.js';

const { server, visit } = await startVisits();

const CONTROLS = 'case-action :is(button, select, textarea, a.button, a.way)';
const FOCUSABLE = 'case-action :is(a, button, select, textarea, summary)';

/** A card with everything unfolded and a field to write in, seen in colours of the system's. */
async function seenIn(colorScheme: 'light' | 'dark', attributes = '') {
  const { page } = await visit(server.page(pageWithACard(attributes)));
  await page.emulateMedia({ forcedColors: 'active', colorScheme });
  await give(page, FULL);
  return page;
}

describe('a card in forced colours', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    it(`has an edge, and so have all of its controls (${colorScheme})`, async () => {
      const page = await seenIn(colorScheme);
      await unfoldAll(page);
      await page.locator('[part=write]').click();
      const edges = await page.locator(`${CONTROLS}, [part=card]`).evaluateAll((elements) =>
        elements.map((element) => {
          const style = getComputedStyle(element);
          const isEdge = style.borderTopStyle === 'solid' && parseFloat(style.borderTopWidth) >= 1;
          const isSeen = ![style.color, style.borderTopColor].includes(style.backgroundColor);
          return { what: element.getAttribute('part') ?? element.className, isEdge, isSeen };
        }),
      );
      assert.ok(edges.length > 10, `${edges.length} were looked at`);
      for (const { what, isEdge, isSeen } of edges) assert.ok(isEdge && isSeen, what);
    });

    it(`has marks and a focus that can be seen (${colorScheme})`, async () => {
      const page = await seenIn(colorScheme);
      await unfoldAll(page);
      const marks = await page.locator('case-action .mark').evaluateAll((elements) =>
        elements.map((element) => {
          const { backgroundColor, color } = getComputedStyle(element.closest('a, button')!);
          return { stroke: getComputedStyle(element).stroke, color, backgroundColor };
        }),
      );
      assert.ok(marks.length > 5, `${marks.length} were looked at`);
      for (const { stroke, color, backgroundColor } of marks) {
        assert.equal(stroke, color);
        assert.notEqual(stroke, backgroundColor);
      }

      await page.keyboard.press('Tab');
      const focusable = page.locator(FOCUSABLE);
      assert.ok((await focusable.count()) > 10);
      const unseen = await focusable.evaluateAll((elements) =>
        elements.flatMap((element) => {
          (element as HTMLElement).focus();
          const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
          const ground = getComputedStyle(element.closest('section')!).backgroundColor;
          const isSeen = outlineStyle === 'solid' && parseFloat(outlineWidth) >= 2;
          return isSeen && outlineColor !== ground ? [] : [element.outerHTML];
        }),
      );
      assert.deepEqual(unseen, []);
    });
  }

  it('has a button with an edge in the layout button', async () => {
    const page = await seenIn('dark', 'layout="button"');
    const { backgroundColor, borderTopColor } = await page
      .locator('[part=open]')
      .evaluate((element) => {
        const style = getComputedStyle(element);
        return { backgroundColor: style.backgroundColor, borderTopColor: style.borderTopColor };
      });
    assert.notEqual(borderTopColor, backgroundColor);
  });
});
