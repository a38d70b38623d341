// Attributes that change in any order, while case files come and fail to: the card is sound at every moment, and in the
// end it is the one that a fresh element with the same attributes shows.

import { expect, fixture } from '@open-wc/testing';
import fc from 'fast-check';
import { CaseAction } from '../../src/element/case-action.js';
import '../../src/define.js';
import { LOCALES } from '../../src/locales/all.js';
import { registerLocales } from '../../src/locales/registry.js';
import { NOW } from '../element/every-state.js';
import { type Answer, Answers, answersWith } from './answers.js';
import { anyJson, anyWholeCase, CASES, LINKS, text } from './any-case.js';
import { casesHere, seeded } from './seeded.js';
import { settle } from './settle.js';
import { faultsIn } from './templates.js';
import { troublesDuring, turn } from './troubles.js';

registerLocales(...LOCALES);

const WORDS = '<p>Words.</p>';

/** What attributes say where they say what belongs there. */
const GOOD: Readonly<Record<string, readonly string[]>> = {
  src: ['/1.json', '/2.json', '/3.json', 'https://ngo.example/4.json', '/1.json#again'],
  refresh: ['30', '300', '1e9'],
  layout: ['card', 'compact', 'button'],
  theme: ['auto', 'light', 'dark'],
  'heading-level': ['1', '6'],
  networks: ['x', 'email copy share', 'whatsapp,telegram'],
  name: ['Mira Invented'],
  status: ['open', 'paused', 'won', 'ended', 'withdrawn'],
  'update-date': ['2026-03-02', '2027-01-01'],
  handle: ['InventedMin'],
  message: ['{target} Where is {name}?'],
  link: ['https://ngo.example/good'],
  lang: ['en', 'fr', 'ar', 'fr_BE', 'x-y', 'zh-Hant-TW-u-nu-hanidec'],
};

/** One thing that happens to an element. */
type Step = (card: CaseAction, answers: Answers, places: readonly Element[]) => unknown;

const attribute = fc.constantFrom(
  // Where there is nothing else, these make a case.
  ...['name', 'summary', 'target', 'target-role', 'message', 'src', 'src'],
  ...CaseAction.observedAttributes,
);

const setting: fc.Arbitrary<Step> = attribute.chain((name) =>
  fc
    .oneof(fc.constantFrom(...(GOOD[name] ?? ['A few words.'])), text, fc.constantFrom(...LINKS))
    .map((value) =>
      told(`${name}=${JSON.stringify(value)}`, (card) => card.setAttribute(name, value)),
    ),
);

/** A step that says what it does, where it is what a test has failed on. */
const told = (what: string, step: Step): Step => Object.assign(step, { toString: () => what });

// One message each: which of several a reader gets is chosen once for an element, and kept.
const file = fc
  .oneof({ weight: 3, arbitrary: anyWholeCase.map(withOneMessage) }, anyJson)
  .map((value) => JSON.stringify(value));

/** The same case, with one message for all. */
function withOneMessage(value: unknown): unknown {
  const { translations, ...rest } = value as Record<string, unknown>;
  const texts = Object.entries(translations ?? {}).map(([lang, said]: [string, unknown]) => [
    lang,
    typeof said === 'object' ? { ...said, message: undefined } : said,
  ]);
  return {
    ...rest,
    message: '{target} Where is {name}?',
    translations: Object.fromEntries(texts) as unknown,
  };
}

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 8, arbitrary: setting },
  {
    weight: 2,
    arbitrary: attribute.map((name) => told(`no ${name}`, (card) => card.removeAttribute(name))),
  },
  {
    weight: 2,
    arbitrary: fc
      .oneof({ weight: 4, arbitrary: file }, text)
      .map((json) => told(`inside: ${json}`, (card) => writeInside(card, json))),
  },
  fc.constantFrom(
    told('nothing inside', (card) => card.querySelector('script')?.remove()),
    told('no words inside', (card) => card.querySelector('p')?.remove()),
    told(
      'words inside',
      (card) => card.querySelector('p') ?? card.insertAdjacentHTML('beforeend', WORDS),
    ),
    told('away', (card) => card.remove()),
    told('moved', (card, _, places) =>
      places[Number(card.parentElement === places[0])]!.append(card),
    ),
    told('here', (card, _, places) => card.isConnected || places[0]!.append(card)),
    told('rendered', (card) => card.updateComplete),
    told('later', turn),
    told('near', () => window.dispatchEvent(new Event('beforeprint'))),
    told('answered', (_, answers) => answers.release()),
  ),
);

function writeInside(card: CaseAction, json: string): void {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.textContent = json;
  card.querySelector('script')?.remove();
  card.prepend(script);
}

/** What a card shows, each element and text in a line of its own; without what is only said. */
function shownIn(card: CaseAction): readonly string[] {
  const lines: string[] = [];
  const walk = (node: Node): void => {
    if (node instanceof Element) {
      if (node.matches('.news, [part=status]')) return;
      const attributes = [...node.attributes].map(({ name, value }) => ` ${name}="${value}"`);
      lines.push(`<${node.localName}${attributes.sort().join('')}>`);
    } else if (node instanceof Text && node.data.trim() !== '') {
      lines.push(node.data.trim());
    }
    node.childNodes.forEach(walk);
  };
  walk(card.shadowRoot!);
  return lines;
}

/** The first lines in which two cards differ; none where they show the same. */
function differences(one: CaseAction, other: CaseAction): readonly unknown[] {
  const [lines, others] = [shownIn(one), shownIn(other)];
  const at = lines.findIndex((line, index) => line !== others[index]);
  return at < 0 && lines.length === others.length ? [] : [lines[at], others[at]];
}

describe('a card whose attributes change in any order', () => {
  const { fetch } = window;
  after(() => {
    window.fetch = fetch;
  });

  /** Waits for whatever an element has asked for. */
  async function settled(card: CaseAction, answers: Answers): Promise<void> {
    await Promise.resolve();
    await card.updateComplete;
    window.dispatchEvent(new Event('beforeprint'));
    answers.release();
    await settle(card);
  }

  it('is sound, and ends as a fresh one', async function () {
    this.timeout(500_000);
    const places = [
      await fixture<Element>('<div></div>'),
      await fixture<Element>('<div lang="fr"><p></p></div>'),
    ];
    let cards = 0;
    const happen = async (steps: readonly Step[], given: readonly Answer[]) => {
      const answers = new Answers(given);
      window.fetch = answers.fetch;
      const card = document.createElement('case-action');
      card.now = NOW;
      card.innerHTML = WORDS;
      places[0]!.append(card);
      for (const step of steps) {
        const happening = step(card, answers, places);
        if (happening instanceof Promise) await happening;
        const faults = card.shadowRoot ? faultsIn(card.shadowRoot) : [];
        expect(faults).to.deep.equal([]);
      }
      if (!card.isConnected) places[0]!.append(card);
      await settled(card, answers);

      const fresh = document.createElement('case-action');
      fresh.now = NOW;
      for (const name of card.getAttributeNames())
        fresh.setAttribute(name, card.getAttribute(name)!);
      fresh.append(...[...card.childNodes].map((node) => node.cloneNode(true)));
      card.after(fresh);
      await settled(fresh, answers);
      expect(faultsIn(card.shadowRoot!)).to.deep.equal([]);
      expect(differences(card, fresh)).to.deep.equal([]);
      const isBlank =
        card.shadowRoot!.textContent!.trim() === '' &&
        card.shadowRoot!.querySelector('slot') === null;
      expect(isBlank, 'it is blank').to.be.false;
      if (card.shadowRoot!.querySelector('[part=card]')) cards += 1;
      card.remove();
      fresh.remove();
    };
    const troubles = await troublesDuring(() =>
      fc.assert(
        fc.asyncProperty(
          fc.array(step, { minLength: 1, maxLength: 12, size: 'max' }),
          fc.array(answersWith(file), { minLength: 1, maxLength: 3, size: 'max' }),
          happen,
        ),
        seeded(casesHere(CASES)),
      ),
    );
    expect(troubles).to.deep.equal([]);
    expect(cards, 'there were cards to look at').to.be.above(casesHere(CASES) / 10);
  });
});
