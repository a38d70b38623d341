// The builder, as an author opens it.

import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { type Means, startVisits, type Visit } from './visit.js';

const KEY = 'case-action-builder';

/** The invented case of the demo, as its file stands there. */
export const inventedCase = (lang: 'en' | 'fr' | 'ar'): string =>
  readFileSync(new URL(`../../demo/cases/invented-${lang}.json`, import.meta.url), 'utf8');

/** What is different about an author. */
export interface Author {
  /** What was kept by this browser before. */
  readonly text?: string | undefined;
  readonly lang?: 'en' | 'fr' | 'ar';
  /** The step that is open: `json`. */
  readonly step?: string;
  readonly means?: Means;
  /** The moment at which it is opened, where that is not now. */
  readonly now?: Date;
}

/** Gives the tests of a file a server with the builder, and authors who open it. */
export async function startBuilder() {
  const { server, visit } = await startVisits();
  const url = `${server.origin}/demo/builder/`;

  async function open({ text, lang = 'en', step = '', means, now }: Author = {}): Promise<Visit> {
    const seen = await visit('about:blank', 'its own', means);
    const { page } = seen;
    if (now !== undefined) await page.clock.setFixedTime(now);
    await page.goto(`${server.origin}/demo/builder/builder.css`);
    await page.evaluate(([key, kept]) => localStorage.setItem(key, JSON.stringify(kept)), [
      KEY,
      { current: text === undefined ? undefined : { text }, lang },
    ] as const);
    // The pickers of the browser are outside of the page, where no test reaches them.
    await page.addInitScript(() => {
      Reflect.deleteProperty(window, 'showOpenFilePicker');
      Reflect.deleteProperty(window, 'showSaveFilePicker');
    });
    await page.goto(`${url}#${step}`);
    await page.locator('case-builder > header').waitFor();
    return seen;
  }

  return { server, url, open };
}

/** Unfolds whatever is folded away. */
export async function unfold(page: Page): Promise<void> {
  await page.locator('case-builder details').evaluateAll((all) => {
    for (const one of all) (one as HTMLDetailsElement).open = true;
  });
}

/** What this browser keeps. */
const keptIn = (page: Page): Promise<{ readonly current?: { readonly text: string } }> =>
  page.evaluate((key) => JSON.parse(localStorage.getItem(key) ?? '{}'), KEY);

/** The text of the file, as it is kept. */
export const keptText = async (page: Page): Promise<string> =>
  (await keptIn(page)).current?.text ?? '';

export const keptCase = async (page: Page): Promise<Readonly<Record<string, unknown>>> =>
  JSON.parse(await keptText(page)) as Readonly<Record<string, unknown>>;

/** What the card says to its author is said by the builder, too, and no fault of the page. */
export const faultsIn = (complaints: readonly string[]): readonly string[] =>
  complaints.filter((text) => !text.startsWith('<case-action>: '));
