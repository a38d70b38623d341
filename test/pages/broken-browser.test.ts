// Pages that take away or break what a card cannot do without: then all the words are there that were on the page.

import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { barePage, BUILDS, caseText } from '../support/bare-page.js';
import { HOOK, script, seesWords, WAYS_IN } from '../support/host-page.js';
import { startVisits } from '../support/visit.js';

const [{ tag: moduleTag }, { tag: classicTag }] = BUILDS;

const { server, visit } = await startVisits();
server.route('/case.json', () => ({ body: caseText() }));

/** What no card can be made without. */
const BROKEN: Readonly<Record<string, string>> = {
  'does not format dates': `Intl.DateTimeFormat = function () { throw new RangeError('no locale data'); };`,
  'has no relative times': 'delete Intl.RelativeTimeFormat;',
  'does not flatten lists': 'Array.prototype.flatMap = undefined;',
  'has no entries of objects': 'Object.fromEntries = undefined;',
  'aborts nothing': 'window.AbortController = undefined;',
  'observes no changes': 'window.MutationObserver = undefined;',
  // Lit adds one to them where it is missing. The classic script would pass it over.
  'has frozen symbols, as SES makes them,': 'Object.freeze(Symbol);',
  // Only the bundle of the classic script meets this one.
  'has a getter on every object': `Object.prototype.get = 'get';`,
  'has a value on every object': 'Object.prototype.value = 1;',
  'defines no elements': `customElements.define = function () { throw new Error('no'); };`,
  'lends elements no insides': 'delete HTMLElement.prototype.attachInternals;',
};

/** A case that is there at once. */
const inside = `<case-action><p>Words beside JSON</p>
  <script type="application/json">${caseText()}</script></case-action>`;

describe('a page whose browser', () => {
  Object.entries(BROKEN).forEach(([what, code], index) => {
    const { build, tag } = BUILDS[index % 2]!;
    it(`${what} keeps all of its words (${build})`, async () => {
      const { page } = await visit(server.page(barePage(script(code), HOOK, inside, tag)));
      await seesWords(page, 2);
    });
  });
});

/** What libraries make of `fetch` for a whole page. */
const FETCHES: Readonly<Record<string, string>> = {
  'is gone': 'window.fetch = undefined;',
  'throws at once': `window.fetch = function () { throw new Error('offline'); };`,
  'returns nothing': 'window.fetch = function () {};',
  'promises nothing': 'window.fetch = function () { return Promise.resolve(); };',
  'fails without a reason': 'window.fetch = function () { return Promise.reject(); };',
  'answers with something of its own': `
    window.fetch = function () {
      return Promise.resolve({ ok: true, status: 200, text: function () { return Promise.resolve('{}'); } });
    };`,
};

describe('a page whose fetch', () => {
  for (const [what, code] of Object.entries(FETCHES)) {
    it(`${what} keeps the words of its hook, with one sentence`, async () => {
      const { page, complaints } = await visit(
        server.page(barePage(script(code), HOOK, moduleTag)),
      );
      await page.locator('case-action:state(error)').waitFor();
      await seesWords(page, 1);
      assert.equal(complaints.length, 1);
      assert.match(complaints[0]!, /^<case-action>: /);
    });
  }
});

describe('a page that freezes all nodes', () => {
  it('keeps the words of a hook, and shows the case of an element', async () => {
    const code = script('Object.freeze(Node.prototype);');
    const { page } = await visit(server.page(barePage(code, HOOK, inside, moduleTag)));
    await page.locator('[part=name]').waitFor();
    assert.equal(await page.locator('[part=name]').count(), 1);
    assert.equal(await page.getByText('Words on the page').isVisible(), true);
  });
});

describe('a page that is written in XML', () => {
  it('keeps all of its words', async () => {
    const body = WAYS_IN + classicTag.replace('defer', 'defer=""');
    server.route('/page.xhtml', () => ({
      headers: { 'content-type': 'application/xhtml+xml' },
      body: `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>XML</title></head><body>${body}</body></html>`,
    }));
    const { page } = await visit(`${server.origin}/page.xhtml`);
    assert.equal(await page.evaluate('customElements.get("case-action") !== undefined'), true);
    await seesWords(page, 3);
  });
});
