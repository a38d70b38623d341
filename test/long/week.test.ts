// Weeks of a card whose file comes from a server that fails a third of the time, on a page that is left and come back
// to, on a machine that sleeps.

import { expect } from '@open-wc/testing';
import { makeDate } from '../../src/card/dates.js';
import type { CaseAction } from '../../src/element/case-action.js';
import { aCase } from '../a-case.js';
import { actionOf, partOf } from '../element/a-card.js';
import { WAYS_TO_FAIL } from './bad-server.js';
import { SEED } from '../hostile/seeded.js';
import { chanceOf } from './chance.js';
import { aFramedPage, IN_SIGHT, turn } from './framed-page.js';
import { HOUR_MS, Week } from './week.js';

const WEEKS = 5;
const PATIENCE_MS = 100_000;

/** Within the week: what is dated after its beginning, and what it does to a card. */
const LAST_DAY = '2026-03-14';
const EXPIRED_AT = Date.parse('2026-03-15T00:00:00Z');
const [OLD, NEW] = ['2026-03-09', '2026-03-12T09:30:00Z'];
const FIXED = {
  expires: LAST_DAY,
  updates: [
    { date: OLD, text: 'What was known.' },
    { date: NEW, text: 'What was announced.' },
  ],
};
/** 180 days before one of the days of the week. */
const LAST_HEARD = '2025-09-14';
const STALE_AT = Date.parse('2026-03-13T00:00:00Z');

/** Within the hour a card follows the time in which update leads and how it names a day. */
function checkDates(card: CaseAction, now: number, dateAt: (moment: number) => string): void {
  const allowed = [now, now - HOUR_MS].map((moment) => {
    const date = dateAt(moment);
    return `${date} (${makeDate(date, 'en', new Date(moment)).relative})`;
  });
  const time = partOf(card, 'update')!.querySelector('time')!;
  const ago = time.querySelector('.ago')!.textContent;
  expect(allowed, new Date(now).toISOString()).to.include(`${time.dateTime} ${ago}`);
}

/** To the moment it follows the time in what it asks. */
function checkEnd(card: CaseAction, now: number): void {
  if (!card.isConnected || !partOf(card, 'card')) return;
  expect(actionOf(card) === null, 'it asks until its last day is over').to.equal(now >= EXPIRED_AT);
  checkDates(card, now, (moment) => (moment >= Date.parse(NEW) ? NEW : OLD));
}

function checkAge(card: CaseAction, now: number): void {
  expect(partOf(card, 'notice') !== null, 'it shows its age').to.equal(now >= STALE_AT);
  checkDates(card, now, () => LAST_HEARD);
}

async function live(seed: number, isQuiet: boolean): Promise<Week> {
  const chance = chanceOf(seed);
  const page = await aFramedPage(chance);
  const ageing = page.document.createElement('case-action');
  ageing.style.cssText = IN_SIGHT;
  ageing.case = aCase({ updates: [{ date: LAST_HEARD, text: 'She was taken.' }] });
  const before = page.holds;
  page.document.body.append(ageing);
  const week: Week = new Week(page, chance, FIXED, () => {
    checkEnd(week.card, page.now);
    checkAge(ageing, page.now);
  });
  await week.live(isQuiet);

  ageing.remove();
  week.card.remove();
  await turn();
  expect(page.around.timers, 'no timer is left but for answers').to.equal(week.server.late);
  expect(page.holds).to.include({ watched: 0, mutationObservers: before.mutationObservers });
  return week;
}

describe('a card whose file is asked for every two minutes, through weeks of failures', () => {
  const weeks: Week[] = [];

  for (let nth = 1; nth <= WEEKS; nth++) {
    const seed = SEED + nth;
    // In the first week nothing wakes a card but its own timer.
    it(`is never blank, shows the newest that came, is on time, and asks no more than it may: week ${nth}, seed ${seed}`, async () => {
      weeks.push(await live(seed, nth === 1));
    }).timeout(PATIENCE_MS);
  }

  it('has met everything that can happen', () => {
    const did = new Set(weeks.flatMap(({ server }) => [...server.did.keys()]));
    expect([...did]).to.have.members([...WAYS_TO_FAIL, 'good', 'late']);
    const happened = new Set(weeks.flatMap((week) => [...week.happened.keys()]));
    expect(happened).to.include('an offer taken');
    for (const { asked } of weeks) expect(asked.length).to.be.above(100);
  });
});
