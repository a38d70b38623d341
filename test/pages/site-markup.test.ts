// The HTML of a published site: valid on every page and in all that is pasted, whatever stands in a case.

import { HtmlValidate } from 'html-validate';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { startPublished } from '../support/published.js';

const { site, walk, pages, cases } = await startPublished();

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // Templates and printed tags end void elements each in their way; both are valid.
    'void-style': 'off',
    // A matter of how it is written, not of what is valid.
    'no-trailing-whitespace': 'off',
    'long-title': 'off',
  },
});

/** Mail clients drop every other style. */
const mailValidator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: { 'no-inline-style': 'off', 'no-trailing-whitespace': 'off' },
});

async function mistakesIn(html: string, by = validator): Promise<readonly string[]> {
  const { results } = await by.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line }) => `${line}: ${ruleId}: ${message}`),
  );
}

const around = (pasted: string): string =>
  `<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8"><title>A page</title></head><body><h1>A page</h1>${pasted}</body></html>\n`;

for (const name of ['', ...cases]) {
  const own = pages.filter((path) => (name === '' ? path === '' : path.startsWith(`${name}/`)));
  const files = own.map((path) => `${path}index.html`);

  describe(`the pages of ${name || 'all cases'}`, () => {
    it('are valid', async () => {
      for (const path of [...files, ...(name === '' ? ['404.html'] : [])]) {
        assert.deepEqual(await mistakesIn(site.read(path)), [], path);
      }
    });

    it('have one title each, and headings that leap over no level', async () => {
      await walk(
        own,
        async (page, path) => {
          const levels = await page
            .locator('h1, h2, h3, h4, h5, h6')
            .evaluateAll((headings) => headings.map(({ localName }) => Number(localName[1])));
          assert.equal(levels.filter((level) => level === 1).length, 1, path);
          levels.forEach((level, index) => {
            assert.ok(level <= (levels[index - 1] ?? 0) + 1, `${path}: ${levels.join(' ')}`);
          });
        },
        { javaScriptEnabled: false },
      );
    });

    it('say their language and direction', () => {
      for (const path of files) {
        const [, lang, dir] = /<html lang="([^"]+)" dir="([^"]+)">/.exec(site.read(path))!;
        assert.equal(dir, lang === 'ar' ? 'rtl' : 'ltr', path);
        assert.equal(
          lang,
          path.includes('/ar/') || name === 'arabic' ? 'ar' : path.includes('/fr/') ? 'fr' : 'en',
        );
      }
    });
  });

  if (name === '') continue;
  describe(`what is pasted of ${name}`, () => {
    const folders = own.filter((path) => !/\/(?:act|embed)\//.test(path));

    it('is valid in the page around it', async () => {
      for (const folder of folders) {
        const hook = await mistakesIn(around(site.read(`${folder}hook.html`)));
        assert.deepEqual(hook, [], `${folder}hook.html`);
      }
    });

    it('is valid as a mail', async () => {
      for (const folder of folders) {
        const mail = await mistakesIn(around(site.read(`${folder}email.html`)), mailValidator);
        assert.deepEqual(mail, [], `${folder}email.html`);
      }
    });
  });
}
