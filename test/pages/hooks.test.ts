// Hooks in real pages, wherever an editor may have put them, and elements that a page moves.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { barePage, BUILDS, caseText } from '../support/bare-page.js';
import { startVisits } from '../support/visit.js';

const hook = (tag: string): string =>
  `<${tag} class="case-action" data-src="/case.json"><a href="#">Words on the page</a></${tag}>`;

const { server, visit } = await startVisits();
server.route('/case.json', () => ({ body: caseText() }));

for (const { build, tag } of BUILDS) {
  const open = (html: string) => visit(server.page(barePage(html, tag)));

  describe(`a hook on a page with ${build}`, () => {
    it('may be a span inside a paragraph', async () => {
      const { page, complaints } = await open(`<p>Before ${hook('span')} after</p>`);
      await page.locator('p > span.case-action > case-action [part=name]').waitFor();
      assert.equal(await page.locator('case-action').count(), 1);
      assert.deepEqual(complaints, []);
    });

    it('may be a div that an editor wrapped in a paragraph, which ends that paragraph', async () => {
      const { page, complaints } = await open(`<p>${hook('div')}</p>`);
      await page.locator('body > div.case-action > case-action [part=name]').waitFor();
      assert.equal(await page.locator('case-action').count(), 1);
      assert.deepEqual(complaints, []);
    });

    it('may come after the page has loaded', async () => {
      const { page, complaints } = await open('<main></main>');
      await page.evaluate((html) => {
        document.querySelector('main')!.innerHTML = html;
      }, hook('div'));
      await page.locator('main > .case-action > case-action [part=name]').waitFor();
      assert.equal(await page.locator('case-action').count(), 1);
      assert.deepEqual(complaints, []);
    });

    it('goes on working after it was moved', async () => {
      const { page, complaints } = await open(`${hook('div')}<aside></aside>`);
      await page.locator('[part=name]').waitFor();
      await page.evaluate(() => {
        document.querySelector('aside')!.append(document.querySelector('.case-action')!);
      });
      await page.locator('aside [part=name]').waitFor();
      assert.equal(await page.locator('case-action').count(), 1);
      const acts = await page.evaluate(() => {
        let heard = 0;
        document.addEventListener('case-act', (event) => {
          heard += 1;
          event.preventDefault();
        });
        const card = document.querySelector('case-action')!;
        card.shadowRoot!.querySelector<HTMLElement>('a[part=action]')!.click();
        return heard;
      });
      assert.equal(acts, 1);
      assert.deepEqual(complaints, []);
    });
  });
}
