// Pages of a published site under their own policy: they ask for nothing but themselves, their styles and the picture
// of the case, and say without scripts what they say with them.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { isPicture, startPublished } from '../support/published.js';
import { violationsOn } from '../support/violations.js';
import type { Visit } from '../support/visit.js';

const { site, base, open, walk, pages, cases } = await startPublished();
const { pathname: root } = new URL(base);

const wordsOf = (page: Page): Promise<string> => page.locator('body').innerText();

/** What was asked for since the last look, but for the page and its styles. */
function furtherRequests(seen: Visit, path: string): readonly string[] {
  const own = [root + path, `${root}site.css`];
  return seen.requests.filter((asked) => !own.includes(asked));
}

const picturesOf = (path: string): boolean => !/\/(?:act|embed)\//.test(path);

/** Without the card, and the buttons that are there only where scripts run. */
const wordsButCard = (page: Page): Promise<string> =>
  page.evaluate(() => {
    for (const element of document.querySelectorAll('.case-action, button')) element.remove();
    return document.body.innerText.replace(/\s+/g, ' ');
  });

describe('a page of a published site', () => {
  for (const name of ['', ...cases]) {
    const own = pages.filter((path) => (name === '' ? path === '' : path.startsWith(`${name}/`)));
    const still = own.filter((path) => !path.endsWith('/embed/'));

    it(`says with scripts what it says without, and asks for nothing else: ${name || 'all cases'}`, async () => {
      const said = new Map<string, string>();
      const look =
        (keep: (path: string, words: string) => void) =>
        async (page: Page, path: string, seen: Visit) => {
          keep(path, await wordsOf(page));
          assert.deepEqual(seen.complaints, [], path);
          assert.deepEqual(await violationsOn(page), [], path);
          assert.deepEqual(furtherRequests(seen, path), [], path);
          const strange = seen.outside.filter(
            (url) => !picturesOf(path) || !isPicture(new URL(url)),
          );
          assert.deepEqual(strange, [], path);
        };
      await walk(
        still,
        look((path, words) => void said.set(path, words)),
        {
          javaScriptEnabled: false,
        },
      );
      await walk(
        still,
        look((path, words) => assert.equal(words, said.get(path), path)),
      );
      assert.equal(said.size, still.length);
    });
  }

  it('forbids in its own words all but that', () => {
    for (const path of pages) {
      const [, policy] = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(
        site.read(`${path}index.html`),
      )!;
      const rules = policy!.split('; ');
      for (const rule of [
        `default-src 'none'`,
        `style-src 'self'`,
        `base-uri 'none'`,
        `form-action 'none'`,
      ])
        assert.ok(rules.includes(rule), `${path}: ${rule}`);
      const mayRun = path.endsWith('/embed/') && !path.startsWith('withdrawn/');
      assert.equal(policy!.includes('script-src'), mayRun, path);
      assert.doesNotMatch(policy!, /unsafe|\*/);
    }
  });

  it('has no script, style or handler in it, and does not tell networks where their links were followed', async () => {
    await walk(
      pages,
      async (page, path) => {
        const found = await page.evaluate(() => ({
          inside: document.querySelectorAll(
            'script:not([src], [type="application/ld+json"]), style, [style], iframe, object, embed, form, base',
          ).length,
          handlers: [...document.querySelectorAll('*')]
            .flatMap((element) => element.getAttributeNames())
            .filter((attribute) => attribute.startsWith('on')),
          telling: document.querySelectorAll('a[href^="https:"]:not([rel~=noreferrer])').length,
        }));
        assert.deepEqual(found, { inside: 0, handlers: [], telling: 0 }, path);
      },
      { javaScriptEnabled: false },
    );
  });
});

describe('the page that says how to embed a case', () => {
  const embeds = pages.filter((path) => path.endsWith('/embed/'));

  for (const path of embeds.filter((path) => !path.startsWith('withdrawn/'))) {
    it(`asks for its own scripts, the case file and the picture besides: ${path}`, async () => {
      const seen = await open(path);
      await seen.page.locator('.case-action').scrollIntoViewIfNeeded();
      await seen.page.locator('case-action [part=name]').waitFor();
      assert.deepEqual(seen.complaints, []);
      assert.deepEqual(await violationsOn(seen.page), []);
      const asked = furtherRequests(seen, path).map((url) =>
        url.replace(/script\/[\w.-]+\//, 'script/'),
      );
      const scripts = [`${root}script/case-action.js`, `${root}script/copy.js`];
      assert.deepEqual(
        [...new Set(asked)].sort(),
        [`${root}${path.split('/')[0]}.json`, ...scripts].sort(),
      );
      for (const url of seen.outside) assert.ok(isPicture(new URL(url)), url);
    });
  }

  it('says without scripts all but the card, to whose page it leads', async () => {
    for (const path of embeds) {
      const { page: bare } = await open(path, { javaScriptEnabled: false });
      const { page } = await open(path);
      const preview = bare.locator('.case-action');
      if ((await preview.count()) > 0) {
        assert.equal(await preview.innerText(), await bare.locator('.lead').innerText());
        assert.equal(await preview.locator('a').getAttribute('href'), '../');
      }
      const [without, withScripts] = await Promise.all([bare, page].map(wordsButCard));
      assert.equal(withScripts, without, path);
    }
  });

  it('offers to copy only where a script runs that does it', async () => {
    const first = ({ page }: Visit) => page.locator('details[open] button');
    assert.equal(await first(await open('mira/embed/')).isVisible(), true);
    const bare = first(await open('mira/embed/', { javaScriptEnabled: false }));
    assert.deepEqual([await bare.count(), await bare.isVisible()], [1, false]);
  });

  it('copies what is in a field, and says so', async () => {
    const { page } = await open('mira/embed/');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const button = page.locator('details[open] button');
    await button.click();
    await page.locator('details[open] [role=status]:text("Copied")').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    assert.equal(copied, await page.locator('#script').inputValue());
    assert.match(copied, /^<div class="case-action" data-src="/);
  });
});
