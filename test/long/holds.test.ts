// Cards that come and go leave no listener, timer or observer of theirs on the page.

import { expect } from '@open-wc/testing';
import { aFramedPage, type FramedPage } from './framed-page.js';
import { CROWD, goThrough, KINDS } from './rounds.js';

const ROUNDS = 200;
const PATIENCE_MS = 60_000;

/** What the page holds on to beyond what it did after the first rounds. */
async function growth(page: FramedPage, goOn: () => Promise<void>): Promise<object> {
  await goOn();
  const before = Object.entries(page.holds);
  await goOn();
  const after = new Map(Object.entries(page.holds));
  return Object.fromEntries(
    before
      .map(([what, count]) => [what, after.get(what)! - count])
      .filter(([, more]) => more !== 0),
  );
}

describe('a page to which cards come hundreds of times', () => {
  for (const [what, kind] of Object.entries(KINDS)) {
    it(`holds on to no more than after the first times, where it is ${what}`, async () => {
      const page = await aFramedPage();
      expect(await growth(page, () => goThrough(page, kind, ROUNDS))).to.deep.equal({});
      const { timers, watched } = page.holds;
      expect({ timers, watched }).to.deep.equal({ timers: 0, watched: 0 });
    }).timeout(PATIENCE_MS);
  }
});

describe('the count of what a page holds on to', () => {
  const leaks: Readonly<Record<string, (page: FramedPage, element: HTMLElement) => void>> = {
    listeners: ({ window }, element) => window.addEventListener('resize', () => element.title),
    timers: ({ window }, element) => window.setTimeout(() => element.title, 1000),
    intervals: ({ window }, element) => window.setInterval(() => element.title, 1000),
    watched: ({ window }, element) =>
      new window.ResizeObserver(() => element.title).observe(element),
    mutationObservers: ({ window, document }, element) =>
      new window.MutationObserver(() => element.title).observe(document, { childList: true }),
  };
  for (const [what, leak] of Object.entries(leaks)) {
    it(`finds ${what} that are left behind, so that these tests can fail`, async () => {
      const page = await aFramedPage();
      const kind = KINDS['a hook'];
      const goOn = () => goThrough(page, kind, ROUNDS, (element) => leak(page, element));
      expect(await growth(page, goOn)).to.deep.equal({ [what]: CROWD });
    }).timeout(PATIENCE_MS);
  }
});
