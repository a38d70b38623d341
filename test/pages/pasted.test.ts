// What editors and sanitizers make of what is pasted: a readable case with a link that works, and where the hook is
// left, one card once the script is there.

import { autop } from '@wordpress/autop';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import sanitizeHtml from 'sanitize-html';
import { printForm } from '../../src/embed/forms.js';
import { aCase } from '../a-case.js';
import { anArabicCase } from '../an-arabic-case.js';
import { NOW, outlineOf } from '../embed/forms.js';
import { BUILDS } from '../support/bare-page.js';
import { startVisits } from '../support/visit.js';
import type { Page } from 'playwright-core';

const { server, visit } = await startVisits();

const LINK = 'https://ngo.example/mira';
const CASES = {
  en: aCase({ link: LINK, message: '{target} Where is {name}?\n\n“Why?” & how #FreeMira' }),
  ar: anArabicCase({ link: LINK }),
};
type Language = keyof typeof CASES;
const LANGUAGES = Object.keys(CASES) as readonly Language[];
type Pasted = 'hook' | 'element' | 'html' | 'frame';

/** What a reader has to find in the words that are left. */
const WORDS: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'Mira Invented',
    'An invented journalist, held without charge',
    'Latest update – March 2, 2026',
    'She has begun a hunger strike.',
    'Nobody has seen her since.',
    'The minister can order her release.',
    '@InventedMin Where is Mira Invented?',
    'What you post is public',
    'As of March 10, 2026.',
    'Is this still current?',
  ],
  ar: [
    'ميرا المُتخيَّلة',
    '2 مارس 2026',
    'بدأت إضرابًا عن الطعام.',
    '@InventedMin أين ميرا',
    '10 مارس 2026',
  ],
};

/** What a place does to what is pasted. */
type Place = (html: string) => string | Promise<string>;

/** Some clean it in the reader's browser. */
const inPage =
  (clean: (html: string) => string): Place =>
  async (html) => {
    const { page } = await visit(
      server.page(
        '<!doctype html><script src="/node_modules/dompurify/dist/purify.min.js"></script>',
      ),
    );
    return page.evaluate(clean, html);
  };

const PLACES: Readonly<Record<string, Place>> = {
  'a page as it is': (html) => html,
  'WordPress’s automatic paragraphs': (html) => autop(html),
  'an editor that wraps it in a paragraph': (html) => `<p>${html}</p>`,
  DOMPurify: inPage((html) =>
    (window as unknown as { DOMPurify: { sanitize(html: string): string } }).DOMPurify.sanitize(
      html,
    ),
  ),
  'sanitize-html': (html) => sanitizeHtml(html),
  'the browser’s own sanitizer': inPage((html) => {
    const box = document.createElement('div');
    (box as unknown as { setHTML(html: string): void }).setHTML(html);
    return box.innerHTML;
  }),
  'DOMPurify, and then automatic paragraphs': async (html) =>
    autop(await PLACES['DOMPurify']!(html)),
};

/** What is left of each form: a card where there is the script, the words alone, or nothing. docs/embeds.md has this table. */
const LEFT: Readonly<Record<string, Readonly<Record<Pasted, 'card' | 'words' | 'nothing'>>>> = {
  'a page as it is': { hook: 'card', element: 'card', html: 'words', frame: 'card' },
  'WordPress’s automatic paragraphs': {
    hook: 'card',
    element: 'card',
    html: 'words',
    frame: 'card',
  },
  'an editor that wraps it in a paragraph': {
    hook: 'card',
    element: 'card',
    html: 'words',
    frame: 'card',
  },
  DOMPurify: { hook: 'card', element: 'words', html: 'words', frame: 'words' },
  'sanitize-html': { hook: 'words', element: 'words', html: 'words', frame: 'words' },
  // It takes an element that it does not know away with all that is in it, and it knows no folds.
  'the browser’s own sanitizer': {
    hook: 'words',
    element: 'nothing',
    html: 'words',
    frame: 'nothing',
  },
  'DOMPurify, and then automatic paragraphs': {
    hook: 'card',
    element: 'words',
    html: 'words',
    frame: 'words',
  },
};

for (const lang of LANGUAGES) {
  server.route(`/${lang}.json`, () => ({ body: JSON.stringify(CASES[lang]) }));
}

/** A form in each language, pasted at a place; the page has the script where it is to. */
async function paste(form: Pasted, place: string, scripts = '') {
  const { origin } = server;
  let pasted = '';
  for (const lang of LANGUAGES) {
    const places = {
      src: `${origin}/${lang}.json`,
      frame: `${origin}/dist/frame.html`,
      frameParent: { url: '/dist/frame-parent.js', integrity: undefined, isClassic: true },
    };
    const printed = printForm(form, outlineOf(CASES[lang], lang), places, NOW)!;
    pasted += `<main id="${lang}">${await PLACES[place]!(printed)}</main>`;
  }
  return visit(server.page(`<!doctype html><title>A blog</title>${pasted}${scripts}`));
}

const [{ tag: SCRIPT }] = BUILDS;

/** All words that were pasted in a language, those that are folded as well. */
const read = async (page: Page, lang: Language): Promise<string> =>
  page.locator(`#${lang}`).evaluate((main) => {
    const copy = main.cloneNode(true) as Element;
    for (const br of copy.querySelectorAll('br')) br.replaceWith(' ');
    return copy.textContent!.replace(/\s+/g, ' ').trim();
  });

for (const form of ['hook', 'element', 'html', 'frame'] as const) {
  for (const [place, { [form]: left }] of Object.entries(LEFT)) {
    describe(`${form} in ${place}`, () => {
      if (left === 'nothing') {
        it('is gone', async () => {
          const { page } = await paste(form, place);
          for (const lang of LANGUAGES) assert.equal(await read(page, lang), '');
        });
        return;
      }

      it('leaves a readable case and a link that works', async () => {
        await expectWords((await paste(form, place)).page);
      });

      if (left === 'words') {
        it('is nothing that the script would change', async () => {
          const { page } = await paste(form, place, SCRIPT);
          await expectWords(page);
          assert.equal(await page.locator('case-action, iframe').count(), 0);
        });
      } else if (form === 'frame') {
        it('shows a card in its frame, and the words below it go', async () => {
          const { page } = await paste(form, place);
          for (const lang of LANGUAGES) {
            const main = page.locator(`#${lang}`);
            await main.scrollIntoViewIfNeeded();
            await main.frameLocator('iframe').locator('case-action [part=action]').waitFor();
            await main.locator('details').waitFor({ state: 'hidden' });
          }
        });
      } else {
        it('becomes one card with the script, and leaves nothing beside it', async () => {
          const { page, complaints } = await paste(form, place, SCRIPT);
          for (const lang of LANGUAGES) {
            const main = page.locator(`#${lang}`);
            await main.scrollIntoViewIfNeeded();
            await main.locator('case-action [part=action]').waitFor();
            assert.equal(await main.locator('case-action').count(), 1);
            await main.evaluate((around) => around.querySelector('case-action')!.remove());
            assert.equal(await read(page, lang), '');
          }
          assert.deepEqual(complaints, []);
        });
      }
    });
  }
}

async function expectWords(page: Page): Promise<void> {
  for (const lang of LANGUAGES) {
    const text = await read(page, lang);
    for (const words of WORDS[lang]) assert.ok(text.includes(words), `${words} in ${text}`);
    const opening = page.locator(`#${lang} a[href^="https://x.com"]`);
    const sent = new URL((await opening.getAttribute('href'))!).searchParams.get('text');
    assert.match(sent!, /^@InventedMin \S+/u);
    assert.equal(await page.locator(`#${lang} a[href="${LINK}"]`).count(), 2);
  }
}
