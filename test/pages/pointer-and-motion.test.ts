// What happens under a pointer, and that nothing ever moves.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { FULL, give, pageWithACard, unfoldAll } from '../support/a-full-page.js';
import { contrast } from '../support/contrast.js';
import { startVisits } from '../support/visit.js';

const { server, visit } = await startVisits();
/** The least contrast of letters, as WCAG 1.4.3 has it. */
const LEAST_CONTRAST = 4.5;

describe('a card under a pointer', () => {
  it('has letters that can be read on its buttons, with any accent', async () => {
    const { page } = await visit(server.page(pageWithACard()));
    await give(page, FULL);
    for (const accent of ['#0c7fa3', '#d94f30', '#767676', '#ffd23f']) {
      await page.locator('case-action').evaluate((card, value) => {
        card.style.setProperty('--case-action-accent', value);
      }, accent);
      for (const part of ['action', 'copy', 'write']) {
        const control = page.locator(`[part=${part}]`);
        await control.hover();
        const { letters, ground, line } = await control.evaluate((element) => {
          const canvas = document.createElement('canvas').getContext('2d')!;
          const { color, backgroundColor, textDecorationLine } = getComputedStyle(element);
          const [letters, ground] = [color, backgroundColor].map((value) => {
            canvas.fillStyle = value;
            canvas.fillRect(0, 0, 1, 1);
            return [...canvas.getImageData(0, 0, 1, 1).data];
          });
          return { letters: letters!, ground: ground!, line: textDecorationLine };
        });
        const found = contrast(letters, ground);
        assert.ok(found >= LEAST_CONTRAST, `${part} with ${accent}: ${found.toFixed(2)}`);
        assert.equal(line, 'underline', `${part} shows that it can be pressed`);
      }
    }
  });
});

describe('a card', () => {
  for (const reducedMotion of ['reduce', 'no-preference'] as const) {
    it(`moves nothing for readers whose preference is ${reducedMotion}`, async () => {
      const { page } = await visit(server.page(pageWithACard()));
      await page.emulateMedia({ reducedMotion });
      await give(page, FULL);
      await unfoldAll(page);
      await page.locator('[part=write]').click();
      const moving = await page.locator('case-action').evaluate((card) => ({
        animations: document.getAnimations().length,
        styled: [...card.shadowRoot!.querySelectorAll('*'), card].flatMap((element) => {
          const style = getComputedStyle(element);
          const isStill =
            style.animationName === 'none' &&
            style.transitionDuration === '0s' &&
            style.scrollBehavior === 'auto';
          return isStill ? [] : [element.outerHTML];
        }),
      }));
      assert.deepEqual(moving, { animations: 0, styled: [] });
    });
  }
});
