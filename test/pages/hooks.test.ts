// Hooks in real pages, wherever an editor may have put them, and elements that a page moves.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { autop } from '@wordpress/autop';
import sanitizeHtml from 'sanitize-html';
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

    it('is left alone in a text that somebody edits, until that ends', async () => {
      const editor = `<main contenteditable><p id="before">Text</p>${hook('div')}</main>`;
      const { page, complaints } = await open(editor);
      await page.locator('#before').click();
      await page.keyboard.press('End');
      await page.keyboard.type('+typed');
      await page.locator('.case-action').click();
      await page.keyboard.press('End');
      await page.keyboard.type('+more');
      assert.equal(await page.locator('main').innerText(), 'Text+typed\n\nWords on the page+more');
      assert.equal(await page.locator('case-action').count(), 0);
      await page.locator('main').evaluate((main) => main.removeAttribute('contenteditable'));
      await page.locator('.case-action > case-action [part=name]').waitFor();
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

describe('the markup of a hook that has its card', () => {
  /** What an editor would take from the page, as an author may have written it. */
  async function upgraded(): Promise<string> {
    const html = `<div class="case-action" data-src="/case.json">
<p>Words on the page</p>
<p><a href="https://ngo.example/">What you can do</a></p>
</div>`;
    const { page } = await visit(server.page(barePage(html, BUILDS[0].tag)));
    await page.locator('[part=name]').waitFor();
    const markup = await page.locator('.case-action').evaluate(({ outerHTML }) => outerHTML);
    assert.match(markup, /<case-action src="\/case.json">/);
    return markup;
  }

  for (const [tool, treat] of [
    ['an editor that changes nothing', (html: string) => html],
    ['WordPress, which makes paragraphs of it', (html: string) => autop(html)],
    [
      'a sanitizer that does not know the element',
      (html: string) =>
        sanitizeHtml(html, { allowedAttributes: { div: ['class', 'data-*'], a: ['href'] } }),
    ],
    [
      'a sanitizer that knows the element, but none of its attributes',
      (html: string) =>
        sanitizeHtml(html, {
          allowedTags: ['case-action', 'div', 'p', 'a'],
          allowedAttributes: { div: ['class', 'data-*'] },
        }),
    ],
    [
      'an editor that lets it hold no paragraphs',
      (html: string) => html.replace(/(<case-action[^>]*>)([^]*)(<\/case-action>)/, '$1$3$2'),
    ],
  ] as const) {
    it(`makes one card, with no words beside it, after ${tool}`, async () => {
      const treated = treat(await upgraded());
      const { page, complaints } = await visit(server.page(barePage(treated, BUILDS[0].tag)));
      await page.locator('.case-action > case-action [part=name]').waitFor();
      assert.equal(await page.locator('case-action').count(), 1);
      assert.equal(await page.getByText('Words on the page').count(), 1);
      assert.equal(await page.getByText('Words on the page').isVisible(), false);
      assert.equal(await page.getByText('What you can do').isVisible(), false);
      assert.deepEqual(complaints, []);
    });
  }
});
