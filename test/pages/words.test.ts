// A partner replaces words of the interface by a script of the page, before cards are shown and after.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { barePage, BUILDS, caseText } from '../support/bare-page.js';
import { startVisits } from '../support/visit.js';

const WORDS = `{ ...localeFor('de'), latestUpdate: 'Das Neueste' }`;
const IMPORT = `import { localeFor, registerLocales } from '/dist/case-action.js';`;
const TAKE = 'const { localeFor, registerLocales } = caseAction;';

/** The script of the partner, as the README has it for each build; and one that comes when the card is shown. */
const SCRIPTS = {
  'the module': {
    atOnce: `<script type="module">${IMPORT} registerLocales(${WORDS});</script>`,
    later: `async () => {
      const { localeFor, registerLocales } = await import('/dist/case-action.js');
      registerLocales(${WORDS});
    }`,
  },
  'the classic script': {
    atOnce: `<script>
      document.addEventListener('DOMContentLoaded', () => { ${TAKE} registerLocales(${WORDS}); });
    </script>`,
    later: `() => { ${TAKE} registerLocales(${WORDS}); }`,
  },
};

const { server, visit } = await startVisits();
server.route('/case.json', () => ({ body: caseText() }));

const HOOKS = `<div class="case-action" lang="de" data-src="/case.json"></div>
  <case-action lang="de"><script type="application/json">${caseText()}</script></case-action>`;

for (const { build, tag } of BUILDS) {
  const { atOnce, later } = SCRIPTS[build];

  describe(`a page with ${build} whose script replaces words`, () => {
    it('shows them on every card', async () => {
      const { page, complaints } = await visit(server.page(barePage(HOOKS, tag, atOnce)));
      const updates = page.locator('[part=update]').filter({ hasText: 'Das Neueste' });
      await updates.nth(1).waitFor();
      assert.equal(await page.locator('[part=update]').count(), 2);
      assert.deepEqual(complaints, []);
    });

    it('shows them on cards that are there already, and leaves other words and languages alone', async () => {
      const english = `<case-action src="/case.json"></case-action>`;
      const { page, complaints } = await visit(server.page(barePage(HOOKS, english, tag)));
      const german = page.locator('[part=update]').filter({ hasText: 'Neueste Meldung' });
      await german.nth(1).waitFor();
      await page.evaluate(`(${later})()`);
      await german.first().waitFor({ state: 'detached' });
      const updates = page.locator('[part=update] > .when > [role=heading]');
      assert.deepEqual(await updates.allInnerTexts(), [
        'Das Neueste',
        'Das Neueste',
        'Latest update',
      ]);
      assert.match(await page.locator('[part=copy]').first().innerText(), /Nachricht kopieren/);
      assert.deepEqual(complaints, []);
    });
  });
}
