// The site that is published of invented cases, on a server of this machine, and readers who walk through it.

import type { Page } from 'playwright-core';
import { makeSites } from '../cli/a-site.js';
import { CASES } from './invented-cases.js';
import { watchPolicy } from './violations.js';
import { type Means, startVisits, type Visit } from './visit.js';

/** Below the root of its server, as most are. */
const FOLDER = '/cases/';

/** The pictures of the cases are elsewhere, where nothing can be reached from here: this is what is there. */
const PICTURE =
  '<svg xmlns="http://www.w3.org/2000/svg" width="600" height="400"><rect width="600" height="400"/></svg>';

/** Publishes cases, by the names of their files; the site is there for the tests of a file. */
export async function startPublished(cases = CASES, ...options: readonly string[]) {
  const { server, visit } = await startVisits();
  const base = server.origin + FOLDER;
  const site = makeSites(base)();
  for (const [name, content] of Object.entries(cases)) site.write(`${name}.json`, content);
  const run = await site.publish(...options);
  if (run.code !== 0) throw new Error(run.err);
  server.folder(FOLDER, site.at('/'));

  /** Opens a page of the site for a reader who has never been here. */
  async function open(path: string, means?: Means): Promise<Visit> {
    const seen = await visit('about:blank', 'its own', means);
    await seen.page.route(isPicture, (route) =>
      route.fulfill({ contentType: 'image/svg+xml', body: PICTURE }),
    );
    await watchPolicy(seen.page);
    await seen.page.goto(base + path);
    return seen;
  }

  /** Opens one page of the site after the other for the same reader. */
  async function walk(
    paths: readonly string[],
    look: (page: Page, path: string, seen: Visit) => Promise<void>,
    means?: Means,
  ): Promise<void> {
    const [first, ...others] = paths;
    const seen = await open(first!, means);
    await look(seen.page, first!, seen);
    for (const path of others) {
      const asked = { requests: seen.requests.length, outside: seen.outside.length };
      await seen.page.goto(base + path);
      await look(seen.page, path, {
        ...seen,
        requests: seen.requests.slice(asked.requests),
        outside: seen.outside.slice(asked.outside),
      });
    }
  }

  return {
    site,
    server,
    base,
    open,
    walk,
    pages: pagesOf(site.files()),
    cases: Object.keys(cases),
  };
}

/** The pages that readers open: without those for frames and servers, and what is to be pasted. */
const pagesOf = (files: readonly string[]): readonly string[] =>
  files
    .filter((path) => path === 'index.html' || path.endsWith('/index.html'))
    .map((path) => path.replace(/index\.html$/, ''));

export const isPicture = ({ hostname, pathname, search }: URL): boolean =>
  hostname === 'pictures.invalid' || (pathname === '/' && search.startsWith('?a=1&b='));
