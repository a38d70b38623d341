// Pages whose Content-Security-Policy says what may run, look, load: what has to be allowed for a card, that nothing
// else has to, and that the words of the page are all there where it is not.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { caseText } from '../support/bare-page.js';
import { CORS } from '../support/static-server.js';
import { integrityOf, SCRIPTS, seesWords, startStrictPages } from '../support/strict-page.js';

const { cdn, open, tag, seesCard, server } = await startStrictPages();

/** The icon that browsers ask for on their own, which is none of ours, and the case file. */
const REST = `img-src 'self'; connect-src ${cdn.origin}`;
const PICTURE = 'https://pictures.example/mira.svg';

for (const script of SCRIPTS) {
  describe(`a page that lets ${script.build} through`, () => {
    const ALLOWED = [
      {
        by: 'by a nonce, and what that brings, with styles by a nonce',
        policy: `script-src 'nonce-abc' 'strict-dynamic'; style-src 'nonce-abc'`,
        attributes: 'nonce="abc"',
      },
      {
        by: 'by a nonce alone',
        policy: `script-src 'nonce-abc'; style-src 'nonce-abc'`,
        attributes: 'nonce="abc"',
      },
      { by: 'by its host', policy: `script-src ${cdn.origin}`, attributes: '' },
      {
        by: 'by its full address',
        policy: `script-src ${cdn.origin}/${script.file}`,
        attributes: '',
      },
      {
        by: 'by its hash',
        policy: `script-src '${integrityOf(script)}'`,
        attributes: `integrity="${integrityOf(script)}" crossorigin="anonymous"`,
      },
      {
        by: 'and no styles at all',
        policy: `script-src ${cdn.origin}; style-src 'none'`,
        attributes: '',
      },
    ];
    for (const { by, policy, attributes } of ALLOWED) {
      it(`shows the card as on any other page: ${by}`, async () => {
        const { page, complaints, violations } = await open({
          policy: `default-src 'none'; ${policy}; ${REST}`,
          tags: tag(script, attributes),
        });
        await seesCard(page);
        assert.deepEqual(await violations(), []);
        assert.deepEqual(complaints, []);
      });
    }

    it('reads JSON inside the page, which is no script', async () => {
      const { page, violations } = await open({
        policy: `default-src 'none'; script-src 'nonce-abc'; img-src 'self'`,
        tags: tag(script, 'nonce="abc"'),
        html: `<case-action><script type="application/json">${caseText()}</script></case-action>`,
      });
      await seesCard(page);
      assert.deepEqual(await violations(), []);
    });

    it('keeps its words where it does not let the case file through, and says so once', async () => {
      const { page, complaints, violations } = await open({
        policy: `script-src ${cdn.origin}; connect-src 'self'`,
        tags: tag(script),
      });
      await page.waitForFunction(() => document.querySelector('case-action:state(error)') !== null);
      await seesWords(page);
      assert.deepEqual(await violations(), [`connect-src ${cdn.origin}/case.json`]);
      assert.equal(complaints.filter((text) => text.startsWith('<case-action>: ')).length, 1);
    });
  });

  describe(`a page that does not let ${script.build} through`, () => {
    const FORBIDDEN = [
      { why: 'as it takes only its own', policy: `script-src 'self'`, attributes: '' },
      { why: 'as it takes none', policy: `script-src 'none'`, attributes: '' },
      {
        why: 'as the nonce is another',
        policy: `script-src 'nonce-abc' 'strict-dynamic'`,
        attributes: 'nonce="xyz"',
      },
      {
        why: 'as the hash is that of another version',
        policy: `script-src 'sha384-${'A'.repeat(64)}'`,
        attributes: `integrity="${integrityOf(script)}" crossorigin="anonymous"`,
      },
    ];
    for (const { why, policy, attributes } of FORBIDDEN) {
      it(`goes on showing all of its words, ${why}`, async () => {
        const { page, violations } = await open({ policy, tags: tag(script, attributes) });
        await seesWords(page);
        assert.deepEqual(await violations(), [`script-src-elem ${cdn.origin}/${script.file}`]);
      });
    }
  });
}

describe('the picture of a case', () => {
  const html = `<case-action src="${cdn.origin}/pictured.json"></case-action>`;
  const image = { src: PICTURE, alt: 'A library' };
  cdn.route('/pictured.json', () => ({ body: caseText({ image }), headers: CORS }));
  const svg = readFileSync(new URL('../../demo/pictures/library.svg', import.meta.url), 'utf8');
  const [script] = SCRIPTS;

  /** Opens the page without its script, so that the picture can be there before the card. */
  async function openWith(imgSrc: string) {
    const policy = `script-src ${cdn.origin}; connect-src ${cdn.origin}; img-src ${imgSrc}`;
    const seen = await open({ policy, tags: '', html });
    await seen.page.route(PICTURE, (route) =>
      route.fulfill({ contentType: 'image/svg+xml', body: svg }),
    );
    await seen.page.addScriptTag({ url: `${cdn.origin}/${script.file}`, type: 'module' });
    await seesCard(seen.page);
    return seen;
  }

  it('is shown where the page lets its host through', async () => {
    const { page, violations } = await openWith(`'self' https://pictures.example`);
    const picture = page.locator('[part=image] img');
    await picture.waitFor();
    await page.waitForFunction(() => {
      const card = document.querySelector('case-action')!;
      return (card.shadowRoot!.querySelector('img')?.naturalWidth ?? 0) > 0;
    });
    assert.deepEqual(await violations(), []);
  });

  it('is all that is missing where the page does not', async () => {
    const { page, violations } = await openWith(`'self'`);
    await page.waitForFunction(
      () => (window as unknown as { seenViolations: readonly string[] }).seenViolations.length > 0,
    );
    // A browser may ask again, as for another size.
    assert.deepEqual([...new Set(await violations())], [`img-src ${PICTURE}`]);
    await seesCard(page);
  });
});

describe('a page on the server of the organisation itself', () => {
  it('needs to allow nothing but its own', async () => {
    server.route('/case.json', () => ({ body: caseText() }));
    const { page, violations, complaints } = await open({
      policy: `default-src 'none'; script-src 'self'; connect-src 'self'; img-src 'self'`,
      tags: '<script type="module" src="/dist/case-action.js"></script>',
      html: '<case-action src="/case.json"></case-action>',
    });
    await seesCard(page);
    assert.deepEqual(await violations(), []);
    assert.deepEqual(complaints, []);
  });
});
