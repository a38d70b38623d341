// The last day of an action passes on a page that stays open.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { barePage, BUILDS, caseText } from '../support/bare-page.js';
import { startVisits } from '../support/visit.js';

const { server, visit } = await startVisits();
server.route('/case.json', () => ({ body: caseText({ expires: '2026-03-31' }) }));

/** Opens a page at a moment, and waits until its card asks for something. */
async function openAt(time: string) {
  const [{ tag }] = BUILDS;
  const { page } = await visit(server.page(barePage('<p>Before.</p>')));
  await page.clock.install({ time });
  await page.goto(server.page(barePage('<case-action src="/case.json"></case-action>', tag)));
  const action = page.locator('a[part=action]');
  await action.waitFor();
  return { page, action };
}

describe('a page that stays open over the last day', () => {
  it('stops asking at midnight UTC, by itself', async () => {
    const { page, action } = await openAt('2026-03-31T23:58:00Z');
    await page.clock.fastForward('03:00');
    await action.waitFor({ state: 'detached' });
    assert.equal(
      await page.locator('[part=notice]').innerText(),
      'This action ran until March 31, 2026. Please send nothing more.',
    );
  });

  it('has stopped asking when its reader comes back to a machine that slept', async () => {
    const { page, action } = await openAt('2026-03-31T12:00:00Z');
    // The wall clock goes on, and no timer has run.
    await page.clock.setSystemTime('2026-04-03T09:00:00Z');
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await action.waitFor({ state: 'detached' });
    assert.match(await page.locator('[part=notice]').innerText(), /ran until March 31, 2026/);
  });
});
