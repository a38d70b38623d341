// A bare page with the built script on it: a case is shown by each way in, and nothing else is asked for.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { barePage, BUILDS, caseText } from '../support/bare-page.js';
import { startVisits } from '../support/visit.js';

const WAYS_IN = [
  {
    way: 'a hook',
    html: `<div class="case-action" data-src="/case.json"><p>Words on the page</p></div>`,
  },
  {
    way: 'attributes alone',
    html: `<case-action name="Mira Invented" summary="Mira is invented." target="Jo Sample"
      target-role="Minister of Examples" handle="InventedMin" message="{target} Where is {name}? #FreeMira"><p>Words on the page</p></case-action>`,
  },
  {
    way: 'JSON in the page',
    html: `<case-action><p>Words on the page</p>
      <script type="application/json">${caseText()}</script></case-action>`,
  },
  {
    way: 'JSON from an address',
    html: `<case-action src="/case.json"><p>Words on the page</p></case-action>`,
  },
  {
    way: 'a property, set before the script has come',
    html: `<case-action><p>Words on the page</p></case-action>
      <script>document.querySelector('case-action').case = ${caseText()};</script>`,
  },
];

const { server, visit } = await startVisits();
server.route('/case.json', () => ({ body: caseText() }));

for (const { build, tag } of BUILDS) {
  describe(`a page with ${build}`, () => {
    for (const { way, html } of WAYS_IN) {
      it(`shows a case by ${way}`, async () => {
        const { page, complaints, outside } = await visit(server.page(barePage(html, tag)));
        const card = page.locator('case-action');
        await card.locator('[part=name]').waitFor();

        assert.equal((await card.locator('[part=name]').innerText()).trim(), 'Mira Invented');
        assert.equal(
          await card.locator('a[part=action]').getAttribute('href'),
          'https://x.com/intent/tweet?text=%40InventedMin%20Where%20is%20Mira%20Invented%3F%20%23FreeMira',
        );
        assert.equal(await page.getByText('Words on the page').isVisible(), false);
        assert.deepEqual(complaints, []);
        assert.deepEqual(outside, []);
      });
    }

    it('asks for nothing but itself and the case file before the reader acts', async () => {
      const html = '<case-action src="/case.json"></case-action>';
      const url = server.page(barePage(html, tag));
      const { page, requests, outside } = await visit(url);
      await page.locator('[part=name]').waitFor();
      await page.waitForLoadState('networkidle');

      const script = /src="([^"]*)"/.exec(tag)?.[1];
      const asked = requests.filter((path) => path !== '/favicon.ico');
      assert.deepEqual(asked, [new URL(url).pathname, script, '/case.json']);
      assert.deepEqual(outside, []);
    });
  });
}

describe('a page without the script', () => {
  it('shows the words that were on it', async () => {
    const { page, complaints } = await visit(server.page(barePage(WAYS_IN[0]!.html)));
    assert.equal(await page.getByText('Words on the page').isVisible(), true);
    assert.deepEqual(complaints, []);
  });
});

describe('a page whose case file cannot be had', () => {
  it('goes on showing the words that were on it', async () => {
    const html = `<case-action src="/gone.json"><p>Words on the page</p></case-action>`;
    server.route('/gone.json', () => ({ status: 503 }));
    const { page, complaints } = await visit(server.page(barePage(html, BUILDS[0].tag)));
    await page.waitForLoadState('networkidle');
    assert.equal(await page.getByText('Words on the page').isVisible(), true);
    assert.equal(complaints.filter((text) => text.startsWith('<case-action>: ')).length, 1);
    assert.deepEqual(
      complaints.filter((text) => text.startsWith('exception')),
      [],
    );
  });
});
