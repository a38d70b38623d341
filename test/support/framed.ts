// A page of a partner with frames of an organisation on it, each on a server of its own.

import { after } from 'node:test';
import type { FrameLocator, Page } from 'playwright-core';
import { caseText } from './bare-page.js';
import { built, CORS, startServer, type StaticServer } from './static-server.js';
import { startVisits, type Clock, type Visit } from './visit.js';

/** Where Chromium has no share sheet, as on Linux, it says that it does not know the word. */
const UNKNOWN_HERE = "Unrecognized feature: 'web-share'.";

/** What an embed says, for a frame to do all that a card can. */
export const RECOMMENDED =
  'allow="clipboard-write; web-share" sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox"';

export const WORDS = 'She has begun a hunger strike, as of 2 March 2026.';
const SUMMARY = 'Mira Invented: the case in plain words';

export interface Framed {
  /** Where the page around is. */
  readonly partner: StaticServer;
  /** Where the frames come from: `/dist/frame.html`, and `/case.json`, which everybody may read. */
  readonly ngo: StaticServer;
  /** Opens a page of the partner with something on it, served with some headers. */
  readonly open: (
    html: string,
    headers?: Readonly<Record<string, string>>,
    clock?: Clock,
  ) => Promise<Visit>;
  readonly visit: (url: string, clock?: Clock) => Promise<Visit>;
  /** The script for the page around. */
  readonly parentTag: string;
  /** A frame and the words below it, as they are pasted. */
  readonly embed: (options?: {
    /** What follows `?src=/case.json`, or all of it where it begins with a question mark. */
    readonly query?: string;
    readonly file?: string;
    readonly id?: string;
    readonly attributes?: string;
  }) => string;
}

export async function startFramed(): Promise<Framed> {
  const { server: partner, visit } = await startVisits();
  const ngo = await startServer();
  after(() => ngo.close());
  ngo.route('/case.json', () => ({ body: caseText(), headers: CORS }));
  const parentTag = `<script defer src="${ngo.origin}/dist/frame-parent.js"></script>`;
  const embed: Framed['embed'] = ({
    query = '&lang=en',
    file = '/dist/frame.html',
    id = 'frame',
    attributes = RECOMMENDED,
  } = {}) => {
    const asked = query.startsWith('?') ? query : `?src=/case.json${query}`;
    return `<iframe class="case-action-frame" id="${id}" src="${ngo.origin}${file}${asked.replaceAll('&', '&amp;')}"
      title="A case" width="400" height="300" style="border: 0" ${attributes}></iframe>
      <details class="case-action-words" id="${id}-words"><summary>${SUMMARY}</summary><p>${WORDS}</p></details>`;
  };
  const open: Framed['open'] = (html, headers, clock) => {
    const page = `<!doctype html><html lang="en">
      <head><meta charset="utf-8"><title>A partner</title></head><body>${html}</body></html>`;
    return visit(partner.page(page, headers), clock);
  };
  return { partner, ngo, open, visit, parentTag, embed };
}

/** What is in a frame. */
export const inside = (page: Page, id = 'frame'): FrameLocator => page.frameLocator(`#${id}`);

/** Waits until a frame shows its card. */
export const seesCard = (page: Page, id = 'frame'): Promise<void> =>
  inside(page, id).locator('case-action [part=name]').waitFor();

/** The frame page with addresses listed, as an organisation would list them. */
export const frameListing = (...addresses: readonly string[]): string =>
  built('frame.html')
    .toString()
    .replace(
      'name="case-action-src" content=""',
      `name="case-action-src" content="${addresses.join(' ')}"`,
    );

/** The height of a frame on its page, in CSS pixels. */
export const heightOf = (page: Page, id = 'frame'): Promise<number> =>
  page.locator(`#${id}`).evaluate((frame) => (frame as HTMLElement).offsetHeight);

/** The height of what is in a frame. */
export const contentHeightOf = (page: Page, id = 'frame'): Promise<number> =>
  inside(page, id)
    .locator('html')
    .evaluate((html) => Math.ceil(html.getBoundingClientRect().height));

/** Waits until a frame has a height. */
export async function hasHeight(page: Page, height: number, id = 'frame'): Promise<void> {
  await page.waitForFunction(
    ([name, wanted]) => document.getElementById(name)!.offsetHeight === wanted,
    [id, height] as const,
  );
}

/** What a page should not have said, but for what only this machine says. */
export const complaintsOf = ({ complaints }: Visit): readonly string[] =>
  complaints.filter((text) => text !== UNKNOWN_HERE);

/** Lets the networks and everybody else answer, who are not reached here. */
export async function answerFor(page: Page): Promise<void> {
  await page
    .context()
    .route(/^https:/, (route) =>
      route.fulfill({ contentType: 'text/html', body: '<title>Elsewhere</title>' }),
    );
}
