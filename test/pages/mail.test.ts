// A case as a mail: valid, of nothing that mail clients drop, legible, and no wider than a phone.

import { HtmlValidate } from 'html-validate';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { outlineOf, NOW } from '../embed/forms.js';
import { printForm } from '../../src/embed/forms.js';
import { aFullCase } from '../a-full-case.js';
import { contrast } from '../support/contrast.js';
import { startVisits } from '../support/visit.js';

const { server, visit } = await startVisits();

const MAILS = {
  'an open case': printMail('en'),
  'an open case in Arabic': printMail('ar'),
  'a case that was won': printMail('en', { status: 'won' }),
  'a withdrawn case': printMail('en', { status: 'withdrawn' }),
};

function printMail(lang: 'en' | 'ar', changes: object = {}): string {
  return printForm('email', outlineOf(aFullCase(lang, changes), lang), {}, NOW)!;
}

const around = (mail: string): string =>
  `<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>A mail</title></head><body>${mail}</body></html>\n`;

/** With a word that is wider than any screen. */
const LONG = printMail('en', { summary: ['w'.repeat(400)], ask: 'x'.repeat(400) });

/** Red, green and blue of a colour that is written as `#rrggbb`. */
const bytesOf = (colour: string): readonly number[] =>
  [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));

describe('a mail', () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:standard', 'html-validate:a11y'],
    rules: {
      // Mail clients drop every other style.
      'no-inline-style': 'off',
      // A matter of how it is written, not of what is valid.
      'no-trailing-whitespace': 'off',
    },
  });

  for (const [name, mail] of Object.entries(MAILS)) {
    it(`is valid: ${name}`, async () => {
      const { results } = await validator.validateString(around(mail));
      assert.deepEqual(
        results.flatMap(({ messages }) =>
          messages.map(({ ruleId, message }) => `${ruleId}: ${message}`),
        ),
        [],
      );
    });

    it(`has nothing that mail clients drop or get wrong: ${name}`, () => {
      const tags = [...mail.matchAll(/<([a-z][a-z0-9-]*)/g)].map(([, tag]) => tag!);
      const known = ['table', 'tr', 'td', 'h2', 'h3', 'p', 'strong', 'span', 'a', 'br'];
      assert.deepEqual(
        [...new Set(tags)].filter((tag) => !known.includes(tag)),
        [],
      );
      // Comments for Outlook aside.
      const read = mail.replace(/<!--.*?-->/g, '');
      const attributes = [...read.matchAll(/ ([a-z-]+)="/g)].map(([, attribute]) => attribute!);
      const named = ['role', 'lang', 'dir', 'style', 'href'];
      assert.deepEqual(
        [...new Set(attributes)].filter((other) => !named.includes(other)),
        [],
      );
      assert.doesNotMatch(
        read,
        /position:|float:|flex|grid|url\(|var\(|calc\(|@media|!important|inline-(?:start|end)/,
      );
      // Outlook for Windows keeps a distance only in cells; what is pressed has its cell's.
      for (const [tag] of read.matchAll(/<(?!td)[^>]*[";]padding[^>]*>/g))
        assert.match(tag, /^<a [^>]*display:block/);
    });
  }

  it('says for every letter’s colour what it stands on, so that both turn for the dark', () => {
    for (const mail of Object.values(MAILS)) {
      for (const [, style] of mail.matchAll(/style="([^"]*)"/g)) {
        const [, letters] = /(?:^|;)color:(#\w+)/.exec(style!) ?? [];
        const [, ground] = /background-color:(#\w+)/.exec(style!) ?? [];
        assert.equal(letters === undefined, ground === undefined, style);
        if (letters !== undefined) {
          assert.ok(contrast(bytesOf(letters), bytesOf(ground!)) >= 4.5, style);
        }
      }
    }
  });

  for (const width of [320, 1200]) {
    it(`is no wider than a screen of ${width} px, and never wider than 600 px`, async () => {
      const { page } = await visit(server.page(around(LONG)));
      await page.setViewportSize({ width, height: 800 });
      const { scroll, table } = await page.evaluate(() => ({
        scroll: document.documentElement.scrollWidth,
        table: document.querySelector('table')!.getBoundingClientRect().width,
      }));
      assert.ok(scroll <= width && table <= 600, `${scroll}, ${table}`);
    });
  }

  it('has no more on a line than mail servers pass on, but for an address that is longer itself', () => {
    for (const line of MAILS['an open case'].split('\n')) {
      const rest = line.replace(/href="[^"]*"/g, '');
      assert.ok(Buffer.byteLength(rest) < 998, line);
      assert.ok(line.split('href="').length <= 2, line);
    }
  });

  it('has a button that is large enough for a thumb, and is pressed all over', async () => {
    const { page } = await visit(server.page(around(MAILS['an open case'])));
    const button = page.locator('a[style*="display:block"]');
    const { width, height } = (await button.boundingBox())!;
    const cell = (await button.locator('..').boundingBox())!;
    assert.ok(height >= 44, `${height}`);
    assert.deepEqual([cell.width, cell.height], [width, height]);
  });

  it('reads from right to left in Arabic, on the right', async () => {
    const { page } = await visit(server.page(around(MAILS['an open case in Arabic'])));
    const sides = await page.locator('h2, h3, p').evaluateAll((elements) =>
      elements.map((element) => {
        const { direction, textAlign } = getComputedStyle(element);
        return `${direction} ${textAlign}`;
      }),
    );
    assert.deepEqual([...new Set(sides)], ['rtl right']);
  });
});
