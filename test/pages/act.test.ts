// The reader acts: the network opens in a tab of its own, unless the page that the card stands on says no.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { barePage, BUILDS, caseText } from '../support/bare-page.js';
import { startVisits } from '../support/visit.js';

const HTML = '<case-action src="/case.json"></case-action>';
const INTENT =
  'https://x.com/intent/tweet?text=%40InventedMin%20Where%20is%20Mira%20Invented%3F%20%23FreeMira';

const { server, visit } = await startVisits();
server.route('/case.json', () => ({ body: caseText() }));

for (const { build, tag } of BUILDS) {
  describe(`the action on a page with ${build}`, () => {
    it('opens the network in a tab that knows nothing of this one', async () => {
      const { page, outside } = await visit(server.page(barePage(HTML, tag)));
      const action = page.locator('a[part=action]');
      await action.waitFor();
      assert.deepEqual(outside, []);

      const [tab, request] = await Promise.all([
        page.context().waitForEvent('page'),
        page.context().waitForEvent('request'),
        action.click(),
      ]);
      assert.equal(request.url(), INTENT);
      assert.equal((await request.allHeaders())['referer'], undefined);
      assert.equal(await tab.evaluate(() => window.opener), null);
    });

    it('opens nothing when the page cancels case-act', async () => {
      const { page, outside } = await visit(server.page(barePage(HTML, tag)));
      const action = page.locator('a[part=action]');
      await action.waitFor();
      await page.evaluate(() => {
        document.addEventListener('case-act', (event) => event.preventDefault(), { once: true });
      });
      await action.click();
      // The listener hears once. Had the first click opened a tab too, there would be two of them now.
      await Promise.all([
        page.context().waitForEvent('page'),
        page.context().waitForEvent('requestfailed'),
        action.click(),
      ]);

      assert.deepEqual(outside, [INTENT]);
      assert.equal(page.context().pages().length, 2);
    });
  });
}
