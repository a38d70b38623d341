// Whatever a script sets as a case, and whatever the reader does on its card: it is made of its own templates, leads to
// https and mail only, and is never blank while there is something to show.

import { expect, fixture } from '@open-wc/testing';
import fc from 'fast-check';
import { hasWords, isWhole, readCase } from '../../src/case/read.js';
import type { CaseAction } from '../../src/element/case-action.js';
import { LOCALES } from '../../src/locales/all.js';
import { registerLocales } from '../../src/locales/registry.js';
import { aFullCase } from '../a-full-case.js';
import { partOf } from '../element/a-card.js';
import { NOW, press, unfoldAll, write } from '../element/every-state.js';
import { anyCase, anyJson, anyWholeCase, CASES, text } from './any-case.js';
import { casesHere, seeded } from './seeded.js';
import { faultsIn, isAddress } from './templates.js';
import { troublesDuring } from './troubles.js';

registerLocales(...LOCALES);

const WORDS = '<p>Words.</p>';

/** What a reader does on a card, where it offers that. */
const ACTS: Readonly<Record<string, (card: CaseAction, typed: string) => unknown>> = {
  reads: () => undefined,
  writes: (card, typed) =>
    partOf(card, 'draft') === null && partOf(card, 'write') && write(card, typed),
  'goes back': (card) => partOf(card, 'draft') && partOf(card, 'write')?.click(),
  'takes another': (card) => partOf(card, 'another')?.click(),
  copies: (card) => partOf(card, 'copy')?.click(),
  acts: (card) => partOf(card, 'action')?.click(),
  'picks an official': (card) => pickLast(card, 'choices'),
  'picks a language': (card) => pickLast(card, 'languages'),
};

const handling = fc.record({
  // What takes the focus has a page laid out.
  act: fc.oneof(
    { weight: 8, arbitrary: fc.constant('reads') },
    fc.constantFrom(...Object.keys(ACTS)),
  ),
  typed: text,
  layout: fc.constantFrom('card', 'compact', 'button'),
  lang: fc.constantFrom(...LOCALES.map(({ lang }) => lang), 'pt-BR', 'xx'),
  hasFallback: fc.boolean(),
});

function pickLast(card: CaseAction, part: string): void {
  const select = partOf(card, part)?.querySelector('select');
  if (!select) return;
  select.selectedIndex = select.options.length - 1;
  select.dispatchEvent(new Event('change'));
}

/** A card on which everything is unfolded, and on which links are not followed. */
async function anOpenCard(words: string): Promise<CaseAction> {
  const card = await fixture<CaseAction>(`<case-action layout="button">${words}</case-action>`);
  card.addEventListener('click', (event) => event.preventDefault());
  card.addEventListener('case-act', ({ detail: { url } }) => {
    if (url !== undefined && !isAddress(url, 'https:', 'mailto:')) throw new Error(url);
  });
  card.now = NOW;
  card.case = aFullCase('en');
  await card.updateComplete;
  await press(card, 'open');
  for (const layout of ['card', 'compact'] as const) {
    card.layout = layout;
    await card.updateComplete;
    await unfoldAll(card);
  }
  return card;
}

/** What is wrong with a card; nothing where all is well. */
function wrongWith(card: CaseAction, words: string, value: unknown) {
  const root = card.shadowRoot!;
  const wrong = [...faultsIn(root)];
  const reading = readCase(value);
  const { case: read } = reading;
  const isCase = isWhole(reading) || (words === '' && read !== undefined && hasWords(read));
  const shown = root.querySelector('[part=card], [part=open]')?.textContent ?? '';
  const isBlank = isCase ? shown.trim() === '' : root.querySelector('slot') === null;
  if (isBlank) wrong.push('blank');
  if (card.innerHTML !== words) wrong.push(card.innerHTML);
  // One network after the other, with its mark and its notes, is most of a card that says little.
  const most = 150 + 2 * countOf(value);
  const count = root.querySelectorAll('*').length;
  if (count > most) wrong.push(`${count} elements`);
  return wrong;
}

/** How many values there are in one, itself included. */
const countOf = (value: unknown): number =>
  typeof value === 'object' && value !== null
    ? Object.values(value).reduce<number>((sum, inner) => sum + countOf(inner), 1)
    : 1;

describe('a card of whatever a script sets as a case', () => {
  it('is sound, whatever the reader does on it', async function () {
    this.timeout(400_000);
    const cards = [await anOpenCard(''), await anOpenCard(WORDS)];
    let cardsSeen = 0;
    const troubles = await troublesDuring(() =>
      fc.assert(
        fc.asyncProperty(
          fc.oneof({ weight: 4, arbitrary: anyWholeCase }, anyCase, anyJson),
          handling,
          async (value, { act, typed, hasFallback, ...look }) => {
            const card = cards[Number(hasFallback)]!;
            Object.assign(card, look, { case: value });
            await card.updateComplete;
            await ACTS[act]!(card, typed);
            await card.updateComplete;
            expect(wrongWith(card, hasFallback ? WORDS : '', value)).to.deep.equal([]);
            if (partOf(card, 'action')) cardsSeen += 1;
          },
        ),
        seeded(casesHere(CASES)),
      ),
    );
    expect(troubles).to.deep.equal([]);
    expect(cardsSeen, 'there were links to look at').to.be.above(casesHere(CASES) / 4);
  });

  it('takes anything at all that is no JSON', async function () {
    this.timeout(400_000);
    const card = await anOpenCard(WORDS);
    const anything = fc.anything({
      withBigInt: true,
      withBoxedValues: true,
      withDate: true,
      withMap: true,
      withSet: true,
      withNullPrototype: true,
      withObjectString: true,
      withSparseArray: true,
      withTypedArray: true,
      maxDepth: 2,
    });
    const names = fc.constantFrom<keyof CaseAction>(
      ...[...(card.constructor as typeof CaseAction).elementProperties.keys()].map(
        (key) => key as keyof CaseAction,
      ),
    );
    const troubles = await troublesDuring(() =>
      fc.assert(
        fc.asyncProperty(
          names,
          fc.oneof(anything, fc.constant(Symbol('s'))),
          async (name, value) => {
            (card as unknown as Record<string, unknown>)[name] = value;
            await card.updateComplete;
            expect(faultsIn(card.shadowRoot!)).to.deep.equal([]);
            (card as unknown as Record<string, unknown>)[name] = undefined;
          },
        ),
        seeded(casesHere(CASES)),
      ),
    );
    expect(troubles).to.deep.equal([]);
  });
});
