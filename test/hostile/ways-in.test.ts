// Whatever comes as JSON inside or from an address: the card is sound, and there are always words.

import { expect, fixture } from '@open-wc/testing';
import fc from 'fast-check';
import type { CaseAction } from '../../src/element/case-action.js';
import '../../src/define.js';
import { LOCALES } from '../../src/locales/all.js';
import { registerLocales } from '../../src/locales/registry.js';
import { NOW } from '../element/every-state.js';
import { partOf } from '../element/a-card.js';
import { type Answer, Answers, answersWith, KINDS } from './answers.js';
import { anyCase, anyJson, anyWholeCase, CASES, LINKS, text } from './any-case.js';
import { casesHere, seeded } from './seeded.js';
import { faultsIn } from './templates.js';
import { settle } from './settle.js';
import { troublesDuring } from './troubles.js';

registerLocales(...LOCALES);

const WORDS = '<p>Words.</p>';

// Most of it is a case, or there would be no card to look at.
const json = fc
  .oneof({ weight: 3, arbitrary: anyWholeCase }, anyCase, anyJson)
  .map((value) => JSON.stringify(value));

/** What is wrong with a card in which words stand; nothing where all is well. */
function wrongWith(card: CaseAction): readonly string[] {
  const root = card.shadowRoot!;
  const shown = root.querySelector('[part=card], [part=open]')?.textContent ?? '';
  const isBlank = shown.trim() === '' && root.querySelector('slot') === null;
  return [...faultsIn(root), ...(isBlank ? ['blank'] : [])];
}

describe('a card of whatever stands inside as JSON', () => {
  it('is sound, and leaves what stands inside as it is', async function () {
    this.timeout(400_000);
    const card = await fixture<CaseAction>(
      `<case-action><script type="application/json"></script>${WORDS}</case-action>`,
    );
    const script = card.querySelector('script')!;
    card.now = NOW;
    let cards = 0;
    const written = fc.oneof(
      { weight: 6, arbitrary: json },
      text,
      fc.tuple(fc.json(), fc.nat()).map(([other, cut]) => other.slice(0, cut % (other.length + 1))),
    );
    const troubles = await troublesDuring(() =>
      fc.assert(
        fc.asyncProperty(
          written,
          fc.constantFrom('card', 'compact', 'button'),
          async (file, layout) => {
            script.textContent = file;
            card.layout = layout;
            const before = card.innerHTML;
            // The observer sees it first.
            await Promise.resolve();
            await card.updateComplete;
            expect(wrongWith(card)).to.deep.equal([]);
            expect(card.innerHTML).to.equal(before);
            if (partOf(card, 'action')) cards += 1;
          },
        ),
        seeded(casesHere(CASES)),
      ),
    );
    expect(troubles).to.deep.equal([]);
    expect(cards, 'there were cards to look at').to.be.above(casesHere(CASES) / 10);
  });
});

describe('a card of whatever an address brings', () => {
  const { fetch } = window;
  after(() => {
    window.fetch = fetch;
  });

  it('is sound while it waits, when something has come, and when nothing has', async function () {
    this.timeout(400_000);
    const card = await fixture<CaseAction>(`<case-action>${WORDS}</case-action>`);
    card.now = NOW;
    let count = 0;
    let cards = 0;
    const kinds = new Map<string, number>();
    const load = async (given: Answer) => {
      const answers = new Answers([given]);
      window.fetch = answers.fetch;
      card.src = `https://ngo.example/${count++}.json`;
      await card.updateComplete;
      // What is printed is loaded at once, near or not.
      window.dispatchEvent(new Event('beforeprint'));
      expect(answers.asked).to.deep.equal([card.src]);
      expect(wrongWith(card)).to.deep.equal([]);
      // Half of those that are late are left waiting for another.
      if (given.isLate && count % 2 === 0) return;
      answers.release();
      await settle(card);
      expect(wrongWith(card)).to.deep.equal([]);
      if (partOf(card, 'card')) cards += 1;
      kinds.set(given.kind, (kinds.get(given.kind) ?? 0) + 1);
    };
    const troubles = await troublesDuring(() =>
      fc.assert(fc.asyncProperty(answersWith(json), load), seeded(casesHere(CASES))),
    );
    expect(troubles).to.deep.equal([]);
    expect(cards, 'there were cards to look at').to.be.above(casesHere(CASES) / 10);
    expect(kinds.size, 'there was every kind of answer').to.equal(KINDS.length);
  });

  it('asks for nothing that is no page of the web', async function () {
    this.timeout(400_000);
    const card = await fixture<CaseAction>(`<case-action>${WORDS}</case-action>`);
    const answers = new Answers([{ kind: 'none', isLate: true, make: () => Response.error() }]);
    window.fetch = answers.fetch;
    const address = fc.oneof(
      fc.constantFrom(...LINKS),
      text,
      fc.tuple(fc.constantFrom(...LINKS), text).map(([link, more]) => link + more),
      fc
        .tuple(
          fc.webUrl({ validSchemes: ['https', 'http', 'ftp', 'ws', 'data', 'javascript'] }),
          fc.nat(),
        )
        .map(([url, at]) => url.slice(0, at % url.length) + '\t' + url.slice(at % url.length)),
    );
    const troubles = await troublesDuring(() =>
      fc.assert(
        fc.asyncProperty(address, async (src) => {
          answers.asked.length = 0;
          card.src = src;
          await card.updateComplete;
          window.dispatchEvent(new Event('beforeprint'));
          expect(wrongWith(card)).to.deep.equal([]);
          for (const url of answers.asked) expect(new URL(url).protocol).to.match(/^https?:$/);
        }),
        seeded(casesHere(CASES)),
      ),
    );
    expect(troubles).to.deep.equal([]);
  });
});
