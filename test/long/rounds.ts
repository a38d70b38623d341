// The lives of cards on a page, over and over: each is put there, used and moved, and taken away.

import { aCase } from '../a-case.js';
import { type FramedPage, IN_SIGHT, over, turn } from './framed-page.js';

/** How many elements are on the page together, and how often each is put there. */
export const CROWD = 20;
const ROUNDS_EACH = 10;
const FILES = 10;

export interface Life {
  /** Makes what is put on the page. */
  readonly make: (page: FramedPage, nth: number) => HTMLElement;
  /** What happens to it there. */
  readonly use: (element: HTMLElement, nth: number) => void;
}

const fileOf = (nth: number) => `https://ngo.example/${nth % FILES}.json`;
const caseOf = (nth: number) => aCase({ headline: `Case ${nth % FILES}` });

const makeCard = ({ document }: FramedPage) => document.createElement('case-action');
const withCase = (page: FramedPage, nth: number) =>
  Object.assign(makeCard(page), { case: caseOf(nth) });

export const KINDS = {
  'a card that a script gives its case': {
    make: withCase,
    use: (card, nth) => {
      card.setAttribute('lang', ['fr', 'ar', 'en'][nth % 3]!);
      card.setAttribute('layout', ['compact', 'button', 'nonsense'][nth % 3]!);
      card.setAttribute('note', `Note ${nth % FILES}`);
    },
  },
  'a card with its case inside': {
    make: (page, nth) => {
      const card = makeCard(page);
      const script = page.document.createElement('script');
      script.type = 'application/json';
      script.textContent = JSON.stringify(caseOf(nth));
      card.append(script, 'Words.');
      return card;
    },
    use: (card, nth) => {
      card.querySelector('script')!.textContent = JSON.stringify(caseOf(nth + 1));
    },
  },
  'a card whose case comes from an address': {
    make: (page, nth) => Object.assign(makeCard(page), { src: fileOf(nth), refresh: 30 }),
    use: (card, nth) => {
      if (nth % 2 === 0) card.setAttribute('src', fileOf(nth + 1));
      else card.setAttribute('refresh', '60');
    },
  },
  'a hook': {
    make: ({ document }, nth) => {
      const hook = document.createElement('div');
      hook.className = 'case-action';
      hook.dataset['src'] = fileOf(nth);
      hook.dataset['refresh'] = '30';
      hook.textContent = 'Words.';
      return hook;
    },
    use: (hook, nth) => {
      hook.className = '';
      hook.dataset['note'] = `Note ${nth % FILES}`;
      hook.className = 'case-action';
    },
  },
  'a card that a reader writes on': {
    make: withCase,
    use: (card) => {
      const root = card.shadowRoot!;
      const field = root.querySelector('textarea');
      if (!field) return root.querySelector<HTMLElement>('[part="write"]')!.click();
      field.value += ' Please.';
      field.dispatchEvent(new Event('input'));
    },
  },
} satisfies Record<string, Life>;

/**
 * Goes through so many rounds with elements of a kind: as many as there are in a crowd are each put on the page, changed,
 * moved and taken away ten times, and then others.
 * @param onMade is told of every element when it is made, and may do harm with it
 */
export async function goThrough(
  page: FramedPage,
  kind: Life,
  rounds: number,
  onMade: (element: HTMLElement) => void = () => undefined,
): Promise<void> {
  for (let first = 0; first < rounds / ROUNDS_EACH; first += CROWD) {
    await crowd(page, kind, first, onMade);
  }
}

async function crowd(
  page: FramedPage,
  { make, use }: Life,
  first: number,
  onMade: (element: HTMLElement) => void,
): Promise<void> {
  const [here, there] = [page.document.createElement('div'), page.document.createElement('div')];
  page.document.body.append(here, there);
  const elements = Array.from({ length: CROWD }, (_, place) => {
    const element = make(page, first + place);
    element.style.cssText = IN_SIGHT;
    onMade(element);
    return element;
  });
  for (let round = 1; round <= ROUNDS_EACH; round++) {
    here.append(...elements);
    await turn();
    if (round === 1) await answerHalf(page);
    elements.forEach((element, place) => use(element, first + place + round));
    there.append(...elements);
    await turn();
    // Known to be near after the move: what is to be refreshed has its timer.
    if (round === ROUNDS_EACH) await page.drawn();
    there.replaceChildren();
    await turn();
  }
  here.remove();
  there.remove();
  page.takeAsked();
}

/** Half of the answers come while the cards are there, the others never. */
async function answerHalf(page: FramedPage): Promise<void> {
  await page.drawn();
  const asked = page.takeAsked();
  const answered = asked.slice(0, Math.ceil(asked.length / 2));
  answered.forEach((request, nth) => request.answer(Response.json(caseOf(nth))));
  await Promise.all(answered.map(over));
}
