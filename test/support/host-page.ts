// A page of somebody else around a case: what else runs on it, and what a reader sees of the case.

import assert from 'node:assert/strict';
import type { Frame, Page } from 'playwright-core';
import { caseText } from './bare-page.js';

/** What works without a script, as a partner pastes it. */
export const HOOK = `<div class="case-action" data-src="/case.json"><p>Words on the page</p></div>`;

/** The three ways in that a page can write down: by file, by JSON inside, in attributes. */
export const WAYS_IN = `${HOOK}
  <case-action><p>Words beside JSON</p><script type="application/json">${caseText()}</script></case-action>
  <case-action name="Mira Invented" headline="Held" summary="She is held." target="Jo Sample"
    target-role="Minister" handle="InventedMin" message="{target} Where is {name}? #FreeMira"
    update="On hunger strike." update-date="2026-03-02"><p>Words beside attributes</p></case-action>`;

/** A script of the page, in its place among the others. */
export const script = (code: string): string => `<script>(function () { ${code} })();</script>`;

const SEEN = {
  name: 'Mira Invented',
  message: '@InventedMin Where is Mira Invented? #FreeMira',
  leads:
    'https://x.com/intent/tweet?text=%40InventedMin%20Where%20is%20Mira%20Invented%3F%20%23FreeMira',
  words: false,
};

/** There are so many cards, and each says whom it is about, shows its message, and leads where it has to. */
export async function seesCards(page: Page | Frame, count: number): Promise<void> {
  const cards = page.locator('case-action');
  await cards
    .locator('[part=action]')
    .nth(count - 1)
    .waitFor();
  const seen = await cards.evaluateAll((all) =>
    all.map(({ shadowRoot, children }) => {
      const [name, message, action] = ['[part=name]', 'blockquote .text', 'a[part=action]'].map(
        (selector) => shadowRoot!.querySelector<HTMLElement>(selector),
      );
      return {
        name: name!.innerText.trim(),
        message: message!.innerText,
        leads: action!.getAttribute('href'),
        words: [...children].some((child) => child.getClientRects().length > 0),
      };
    }),
  );
  assert.deepEqual(seen, Array<typeof SEEN>(count).fill(SEEN));
}

/** The reader sees all that stood on the page, and no card. */
export async function seesWords(page: Page, count: number): Promise<void> {
  const words = page.getByText(/^Words /).filter({ visible: true });
  await words.nth(count - 1).waitFor();
  assert.equal(await words.count(), count);
  assert.equal(await page.locator('[part=name]').count(), 0);
}
