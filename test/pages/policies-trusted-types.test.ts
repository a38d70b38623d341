// Pages that let nothing but trusted types into the places where a text becomes code. The card's one policy is called
// `lit-html`; where a page does not let it be made, the script cannot run, and the words of the page are all there.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { built, CORS } from '../support/static-server.js';
import { type Script, SCRIPTS, seesWords, startStrictPages } from '../support/strict-page.js';

const { cdn, open, tag, seesCard } = await startStrictPages();

const LET_THROUGH = [
  `require-trusted-types-for 'script'`,
  `require-trusted-types-for 'script'; trusted-types lit-html`,
  `require-trusted-types-for 'script'; trusted-types lit-html dompurify`,
  `require-trusted-types-for 'script'; trusted-types *`,
  'trusted-types lit-html',
];
const KEPT_OUT = [
  `trusted-types 'none'`,
  'trusted-types dompurify',
  `require-trusted-types-for 'script'; trusted-types 'none'`,
  `require-trusted-types-for 'script'; trusted-types dompurify`,
];

/** The same file at another address, as when two articles bring one each. */
function anotherTag({ file, kind }: Script): string {
  cdn.route(`/again/${file}`, () => ({ body: built(file), headers: CORS }));
  return `<script ${kind} src="${cdn.origin}/again/${file}"></script>`;
}

for (const script of SCRIPTS) {
  describe(`${script.build} on a page with trusted types`, () => {
    for (const policy of LET_THROUGH) {
      it(`shows the card under "${policy}"`, async () => {
        const { page, violations, complaints } = await open({ policy, tags: tag(script) });
        await seesCard(page);
        assert.deepEqual(await violations(), []);
        assert.deepEqual(complaints, []);
      });
    }

    for (const policy of KEPT_OUT) {
      it(`leaves all words of the page under "${policy}"`, async () => {
        const { page, violations, complaints } = await open({ policy, tags: tag(script) });
        await seesWords(page);
        assert.deepEqual(await violations(), ['trusted-types trusted-types-policy']);
        // This is what keeps it from running: there would be a card if it did not throw.
        assert.equal(complaints.filter((text) => text.startsWith('exception: ')).length, 1);
      });
    }
  });

  describe(`two copies of ${script.build} on a page with trusted types`, () => {
    it('show the card, though the second cannot make its policy again', async () => {
      const { page, complaints } = await open({
        policy: `require-trusted-types-for 'script'; trusted-types lit-html`,
        tags: tag(script) + anotherTag(script),
      });
      await seesCard(page);
      assert.equal(await page.locator('case-action').count(), 1);
      assert.equal(complaints.filter((text) => text.startsWith('exception: ')).length, 1);
    });

    it(`show the card without a word where the page says 'allow-duplicates'`, async () => {
      const { page, violations, complaints } = await open({
        policy: `require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'`,
        tags: tag(script) + anotherTag(script),
      });
      await seesCard(page);
      assert.equal(await page.locator('case-action').count(), 1);
      assert.deepEqual(await violations(), []);
      assert.deepEqual(complaints, []);
    });
  });
}
