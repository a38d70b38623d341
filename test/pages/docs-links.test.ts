// Every link of the documentation leads somewhere, as files of the project and as the pages that are served; and these
// can be read on a phone.

import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { DOCS, printDoc } from '../../demo/docs.js';
import { startVisits } from '../support/visit.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string): string => readFileSync(ROOT + path, 'utf8');
const FILES = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  ...readdirSync(`${ROOT}docs`)
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

/** The text without what stands in code. */
const prose = (path: string): string =>
  read(path)
    .replace(/^```[^]*?^```/gm, '')
    .replace(/`[^`\n]*`/g, (code) => code.replace(/[[\]()]/g, ''));

/** What headings are found by, as GitHub makes it of their words. */
const placesIn = (path: string): readonly string[] =>
  [
    ...read(path)
      .replace(/^```[^]*?^```/gm, '')
      .matchAll(/^#{1,6} (.+)$/gm),
  ].map(([, words]) =>
    words!
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  );

interface Link {
  readonly href: string;
  readonly target: string;
  readonly place: string | undefined;
}

const linksIn = (path: string): readonly Link[] =>
  [...prose(path).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, href]) => href!)
    .filter((href) => !/^[a-z]+:/.test(href))
    .map((href) => {
      const [to = '', place] = href.split('#');
      return {
        href,
        target: to === '' ? path : posix.join(posix.dirname(path), to),
        place,
      };
    });

const { server, visit } = await startVisits();
for (const { name } of DOCS)
  server.route(`/docs/${name}`, async () => ({ body: await printDoc(name) }));

describe('a link of the documentation', () => {
  for (const file of FILES) {
    it(`leads to a file that there is, and to a heading of it: ${file}`, () => {
      for (const { href, target, place } of linksIn(file)) {
        assert.ok(existsSync(ROOT + target), `${href} in ${file}`);
        if (place !== undefined) assert.ok(placesIn(target).includes(place), `${href} in ${file}`);
      }
    });
  }
});

describe('the documentation as it is served', () => {
  it('has a page for every document', () => {
    const listed = DOCS.map(({ file }) => file);
    for (const file of FILES) assert.ok(listed.includes(file), file);
  });

  for (const { name, file } of DOCS) {
    it(`has ${name} without an error, from its own server alone, and fits a phone`, async () => {
      const { page, complaints, outside } = await visit(
        `${server.origin}/docs/${name}`,
        'its own',
        { viewport: { width: 390, height: 844 } },
      );
      const images = page.locator('main img');
      for (const image of await images.all()) await image.scrollIntoViewIfNeeded();
      await page.waitForLoadState('networkidle');
      assert.deepEqual([complaints, outside], [[], []]);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(width <= 390, `${width} pixels wide`);
    });

    it(`leads from ${name} to pages and places that there are`, async () => {
      const { page } = await visit(`${server.origin}/docs/${name}`);
      const links = await page.$$eval('a[href]', (all) =>
        all.map((it) => (it as HTMLAnchorElement).href),
      );
      const own = new Set(links.filter((link) => link.startsWith(server.origin)));
      assert.ok(own.size >= DOCS.length, file);
      for (const link of own) {
        const { pathname, hash } = new URL(link);
        const response = await fetch(server.origin + pathname);
        assert.equal(response.status, 200, link);
        if (hash === '') continue;
        const id = decodeURIComponent(hash.slice(1));
        assert.ok((await response.text()).includes(`id="${id}"`), link);
      }
    });
  }
});
