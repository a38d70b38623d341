// The message as it leaves a real page: what the network is handed is, to the letter, what the reader saw.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { barePage, BUILDS, caseText } from '../support/bare-page.js';
import { startVisits } from '../support/visit.js';

const WRITTEN = `{target} #FreeMira: isn't it "time" & why not? 100% + more; 1+1=2
“Où est {name} ?” أين ميرا؟ 🕊️👩🏽‍⚖️ https://example.org/?a=1&b=%20#c <b>\\`;
const SENT = WRITTEN.replace('{target}', '@InventedMin').replace('{name}', 'Mira Invented');

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

const PLACES = [
  {
    place: 'a case file',
    html: '<case-action src="/case.json"></case-action>',
  },
  {
    place: 'JSON in the page',
    html: `<case-action><script type="application/json">${caseText({ message: WRITTEN })}</script></case-action>`,
  },
  {
    place: 'an attribute',
    html: `<case-action name="Mira Invented" summary="Mira is invented." target="Jo Sample"
      target-role="Minister of Examples" handle="InventedMin" message="${escape(WRITTEN)}"></case-action>`,
  },
];

const { server, visit } = await startVisits();
server.route('/case.json', () => ({ body: caseText({ message: WRITTEN }) }));

describe('a message with every character that links trip over', () => {
  for (const { place, html } of PLACES) {
    it(`arrives to the letter from ${place}`, async () => {
      const url = server.page(barePage(html, BUILDS[0].tag));
      const { page, complaints } = await visit(url);
      const href = (await page.locator('a[part=action]').getAttribute('href')) ?? '';
      const [, text = ''] = href.split('?text=');

      assert.equal(decodeURIComponent(text), SENT);
      assert.equal(new URL(href).searchParams.get('text'), SENT);
      assert.deepEqual([...new URL(href).searchParams.keys()], ['text']);
      assert.equal(new URL(href).hash, '');
      assert.doesNotMatch(text, /[+ "#&<>]/, 'nothing is left that a link could be cut at');
      assert.deepEqual(complaints, []);
    });
  }

  it('is shown to the reader as it is sent', async () => {
    const { page } = await visit(server.page(barePage(PLACES[0]!.html, BUILDS[0].tag)));
    const shown = await page.locator('[part=message] blockquote').innerText();
    assert.equal(shown.trim(), SENT);
  });
});
