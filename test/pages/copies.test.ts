// Two copies of the script on one page, as happens when two articles bring one each: the first wins.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { VERSION } from '../../src/version.js';
import { barePage, BUILDS, caseText } from '../support/bare-page.js';
import { built } from '../support/static-server.js';
import { startVisits } from '../support/visit.js';

const [{ tag: moduleTag }, { tag: classicTag }] = BUILDS;
const HTML = `<div class="case-action" data-src="/case.json">Words on the page</div>
  <case-action src="/case.json"></case-action>`;
/** A module runs in its turn among scripts that are deferred. */
const REMEMBER = `<script type="module">window.first = customElements.get('case-action');</script>`;

const { server, visit } = await startVisits();
server.route('/case.json', () => ({ body: caseText() }));
const ours = built('case-action.js').toString();
server.route('/other-version.js', () => ({ body: ours.replaceAll(VERSION, '99.9.9') }));

async function openWith(first: string, second: string) {
  const url = server.page(barePage(HTML, first, REMEMBER, second));
  const seen = await visit(url);
  await seen.page.locator('.case-action [part=name]').waitFor();
  await seen.page.locator('body > case-action [part=name]').waitFor();
  return {
    ...seen,
    isFirst: await seen.page.evaluate(
      () =>
        customElements.get('case-action') ===
        (window as unknown as { first: CustomElementConstructor }).first,
    ),
    cards: await seen.page.locator('case-action').count(),
  };
}

describe('two copies of the script', () => {
  for (const [order, first, second] of [
    ['the module first', moduleTag, classicTag],
    ['the classic script first', classicTag, moduleTag],
  ] as const) {
    it(`show every case once, without a word, ${order}`, async () => {
      const { isFirst, cards, complaints } = await openWith(first, second);
      assert.equal(isFirst, true);
      assert.equal(cards, 2);
      assert.deepEqual(complaints, []);
    });
  }

  it('keep one card in a hook that changes', async () => {
    const { page, complaints } = await openWith(moduleTag, classicTag);
    await page.locator('.case-action').evaluate((hook) => {
      hook.setAttribute('data-headline', 'Ours');
      hook.append('More words');
    });
    assert.equal(await page.locator('.case-action [part=headline]').textContent(), 'Ours');
    assert.equal(
      await page.locator('.case-action').innerHTML(),
      '<case-action src="/case.json" headline="Ours">Words on the pageMore words</case-action>',
    );
    assert.deepEqual(complaints, []);
  });

  it('of two versions leave the page to the first, with one warning', async () => {
    const other = '<script type="module" src="/other-version.js"></script>';
    const { isFirst, cards, complaints } = await openWith(moduleTag, other);
    assert.equal(isFirst, true);
    assert.equal(cards, 2);
    assert.equal(complaints.length, 1);
    assert.match(complaints[0]!, /^<case-action>: version 99\.9\.9 came after version /);
  });
});
