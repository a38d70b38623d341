// A reader who leaves a page and comes back by the button of the browser: the page was kept as it was, the world was not.

import assert from 'node:assert/strict';
import { after, beforeEach, describe, it } from 'node:test';
import { chromium, type Page } from 'playwright-core';
import { barePage, BUILDS, caseText } from '../support/bare-page.js';
import { CHROMIUM, CHROMIUM_FLAGS, findOrInstall } from '../support/find-browser.js';
import { startServer } from '../support/static-server.js';

const PATIENCE_MS = 10_000;

const server = await startServer();
// As people have it: what drives it would switch this off.
const browser = await chromium.launch({
  executablePath: findOrInstall(CHROMIUM),
  args: [...CHROMIUM_FLAGS],
  ignoreDefaultArgs: ['--disable-back-forward-cache'],
});
after(async () => {
  await browser.close();
  await server.close();
});

/** The clock of the page, which goes two days forward while the reader is away. */
const CLOCK = `<script>
  let away = 0;
  const Real = Date;
  window.Date = class extends Real {
    constructor(...given) { given.length > 0 ? super(...given) : super(Real.now() + away); }
    static now() { return Real.now() + away; }
  };
  window.ways = [];
  addEventListener('pagehide', () => { away = 2 * 24 * 60 * 60 * 1000; });
  addEventListener('pageshow', (event) => { ways.push(event.persisted ? 'kept' : 'new'); });
</script>`;

const day = (days: number) => new Date(Date.now() + days * 24 * 60 * 60 * 1000).toISOString();
const fresh = { updates: [{ date: day(-1).slice(0, 10), text: 'She has begun a hunger strike.' }] };

let said = '';
beforeEach(() => {
  server.route('/case.json', () => ({ body: said }));
  server.route('/elsewhere.html', () => ({ body: barePage('Elsewhere') }));
});

/** Opens a page with a card, leaves it, and comes back to it as it was kept. */
async function comesBack(attributes: string, meanwhile: () => void): Promise<Page> {
  const page = await (await browser.newContext({ locale: 'en-GB' })).newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  const card = `<case-action src="/case.json" ${attributes}></case-action>`;
  await page.goto(server.page(barePage(CLOCK, card, BUILDS[0].tag)));
  await page.locator('[part=action]').waitFor();
  await page.goto(`${server.origin}/elsewhere.html`);
  meanwhile();
  await page.goBack({ waitUntil: 'commit' });
  assert.deepEqual(await page.evaluate('ways'), ['new', 'kept']);
  return page;
}

describe('a page that a reader comes back to', () => {
  it('asks nothing any more where the action ended while they were away', async () => {
    said = caseText({ ...fresh, expires: day(1).slice(0, 10) });
    const page = await comesBack('', () => undefined);
    await page.locator('[part=notice]').waitFor();
    assert.equal(await page.locator('[part=action]').count(), 0);
  });

  it('goes on asking where it did not, and what it asks for can still be copied and opened', async () => {
    said = caseText({ ...fresh, expires: day(9).slice(0, 10) });
    const page = await comesBack('', () => undefined);
    assert.equal(await page.locator('[part=action]').count(), 1);
    await page.locator('[part=write]').click();
    await page.locator('[part=draft]').fill('@InventedMin Where is she?');
    assert.match(
      (await page.locator('a[part=action]').getAttribute('href'))!,
      /text=%40InventedMin%20Where%20is%20she%3F$/,
    );
  });

  it('asks for the case file again, and shows what has come of the case', async () => {
    said = caseText(fresh);
    const page = await comesBack('refresh="30"', () => {
      said = caseText({ ...fresh, status: 'won', outcome: 'Mira is free.' });
    });
    await page.locator('[part=outcome]').waitFor();
    assert.equal(await page.locator('[part=action]').count(), 0);
  });
});
