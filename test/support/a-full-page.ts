// A page with one card on it that has all that a card can have, and a reader who does something there.

import { aCase } from '../a-case.js';
import { barePage, BUILDS } from './bare-page.js';
import type { Page } from 'playwright-core';

/** Eight days after the latest update of the case. */
const NOW = '2026-03-10T12:00:00Z';

/** An open case with every way to reach the official, and more to unfold. */
export const FULL = aCase({
  status: 'open',
  targets: [
    {
      name: 'Jo Sample',
      role: 'Minister of Examples',
      x: 'InventedMin',
      bluesky: 'min.invented.example',
      email: 'minister@invented.example',
      form: 'https://invented.example/contact',
    },
    { name: 'Ann Other', role: 'Ambassador of Examples', x: 'InventedAmb' },
  ],
  message: ['{target} Where is {name}? #FreeMira', '{target} What has become of {name}?'],
  link: 'https://ngo.example/mira',
  background: [{ title: 'The newsroom', text: 'It is closed.' }],
  progress: { count: 3, goal: 5, label: 'letters' },
  translations: { fr: { headline: 'Une journaliste' } },
});

/** A page with a card that gets its case from a script. */
export function pageWithACard(attributes = ''): string {
  const [{ tag }] = BUILDS;
  return barePage(`<case-action ${attributes}></case-action>`, tag);
}

/** Gives the card of a page a case, on the day on which it is read. */
export async function give(page: Page, value: unknown): Promise<void> {
  await page.evaluate(
    async ([given, now]) => {
      const card = document.querySelector('case-action')!;
      Object.assign(card, { case: given, now: new Date(now) });
      await (card as unknown as { readonly updateComplete: Promise<unknown> }).updateComplete;
    },
    [value, NOW] as const,
  );
}

/** Unfolds whatever is folded away. */
export async function unfoldAll(page: Page): Promise<void> {
  const folded = page.locator('details:not([open]) > summary');
  while ((await folded.count()) > 0) await folded.first().click();
}
