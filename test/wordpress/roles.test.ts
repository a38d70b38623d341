// Whoever writes a post in a real WordPress, whatever they may paste, by every way in: readers get the card, and without
// scripts the words. The table of that is printed, and stands in docs/wordpress.md.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import {
  LATEST,
  type Role,
  ROLES,
  startWordpress,
  type Wordpress,
} from '../support/wordpress-visits.js';

const WAYS: Readonly<Record<string, (wp: Wordpress) => string>> = {
  'the block': ({ file }) =>
    `<!-- wp:case-action/card {"src":"${file}"} --><p class="wp-block-case-action-card"><a href="${file}">${file}</a></p><!-- /wp:case-action/card -->`,
  'the shortcode': ({ file }) => `[case_action src="${file}" layout="card"]`,
  'the address of its page': ({ page }) => `Before\n\n${page}\n\nAfter`,
  'the address, as a block': ({ page }) =>
    `<!-- wp:embed {"url":"${page}"} --><figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\n${page}\n</div></figure><!-- /wp:embed -->`,
  'a pasted hook': ({ hook }) => hook(),
  'a pasted element': ({ file, page }) =>
    `<case-action src="${file}"><a href="${page}">Mira Invented: ${LATEST}</a></case-action>`,
};

type Works = readonly [withScript: boolean, without: boolean];

const wp = await startWordpress();
const table = new Map<string, Works>();

/** What a reader of a post has: the card with its button, or words that say the latest and lead on. */
async function worksFor(address: string): Promise<Works> {
  const { page, complaints, outside } = await wp.read(address);
  const button = page.locator('case-action').getByRole('link', { name: /Jo Sample.* on X/ });
  await button.first().waitFor();
  const cards = await page.locator('case-action').count();
  const latest = page.locator('case-action').getByText(LATEST).filter({ visible: true });
  assert.deepEqual([complaints, outside], [[], []]);

  const plain = (await wp.read(address, { javaScriptEnabled: false })).page;
  const words = await plain.getByText(LATEST).first().isVisible();
  const links = await plain.locator(`a[href^="${wp.page}"]`).count();
  return [cards === 1 && (await latest.count()) > 0, words && links > 0];
}

describe('a case in a real WordPress', () => {
  before(() => wp.refresh());
  for (const [way, write] of Object.entries(WAYS)) {
    for (const role of ROLES) {
      it(`comes into a post of the ${role} by ${way}`, async () => {
        const works = await worksFor(await wp.post(write(wp), role));
        table.set(`${way} ${role}`, works);
        assert.deepEqual(works, [true, true]);
      });
    }
  }

  it('is said to work where it does', () => {
    const printed = printTable();
    console.log(printed);
    const docs = readFileSync(new URL('../../docs/wordpress.md', import.meta.url), 'utf8');
    assert.ok(docs.includes(printed), printed);
  });

  it('makes PHP complain of nothing', () => assert.deepEqual(wp.complaints(), []));
});

function printTable(): string {
  const say = ([script, without]: Works) => `${script ? 'card' : '–'} / ${without ? 'words' : '–'}`;
  const cell = (way: string, role: Role) => say(table.get(`${way} ${role}`) ?? [false, false]);
  const rows = Object.keys(WAYS).map((way) => [way, ...ROLES.map((role) => cell(way, role))]);
  const widths = [0, 1, 2, 3, 4].map((at) =>
    Math.max(...[['', ...ROLES], ...rows].map((row) => row[at]!.length)),
  );
  const line = (row: readonly string[]) =>
    `| ${row.map((text, at) => text.padEnd(widths[at]!)).join(' | ')} |`;
  return [
    line(['', ...ROLES]),
    line(widths.map((width) => '-'.repeat(width))),
    ...rows.map(line),
  ].join('\n');
}
