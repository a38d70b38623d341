// Every state that a reader can meet a card in, in a language of each direction.

import { aFullCase, type Language } from '../a-full-case.js';
import type { CaseAction } from '../../src/element/case-action.js';
import { onPage, partOf } from './a-card.js';

/** The day on which these cards are read: eight days after the latest update. */
export const NOW = new Date('2026-03-10T12:00:00Z');

/** What is put on a page, and what a reader then does there. */
interface Recipe {
  readonly changes?: object;
  /** Where it is not such a case as above. */
  readonly value?: unknown;
  readonly attributes?: string;
  readonly children?: string;
  readonly act?: (card: CaseAction) => void | Promise<void>;
}

const FALLBACK =
  '<p><strong>Mira Invented</strong> is held.</p><p><a href="https://ngo.example">Act</a></p>';
const FIVE = ['Jo', 'Ann', 'Bo', 'Cy', 'Di'].map((name, index) => ({
  name: `${name} Sample`,
  role: 'Minister of Examples',
  x: `Invented${index}`,
}));

const RECIPES = {
  open: {},
  stale: { changes: { updates: [{ date: '2025-01-10', text: 'Her lawyer was turned away.' }] } },
  expired: { changes: { expires: '2026-03-05' } },
  paused: { changes: { status: 'paused' } },
  won: { changes: { status: 'won' } },
  ended: { changes: { status: 'ended' } },
  withdrawn: { changes: { status: 'withdrawn' } },
  'wrong, with words on the page': { value: { name: 3 }, children: FALLBACK },
  'incomplete, without any': { value: { name: 'Mira Invented', headline: 'Gone' } },
  'on its way': { value: null, attributes: 'src="/silent"', children: FALLBACK },
  'with several officials': { changes: { targets: FIVE } },
  'in several languages': {
    changes: { translations: { fr: { headline: 'Une journaliste', summary: ['Détenue.'] } } },
  },
  'with all unfolded': { act: unfoldAll },
  'with a field to write in': { act: (card) => press(card, 'write') },
  'with too long a text': { act: (card) => write(card, `@InventedMin ${'why '.repeat(80)}`) },
  'with a text that has lost the official': { act: (card) => write(card, 'Where is she?') },
  'after copying': { act: (card) => press(card, 'copy') },
  'in the layout compact': { attributes: 'layout="compact"' },
  'in the layout compact, unfolded': { attributes: 'layout="compact"', act: unfoldAll },
  'in the layout button': { attributes: 'layout="button"' },
  'in the layout button, opened': {
    attributes: 'layout="button"',
    act: (card) => press(card, 'open'),
  },
  'in the layout button, ended': { attributes: 'layout="button"', changes: { status: 'ended' } },
} satisfies Record<string, Recipe>;

export type State = keyof typeof RECIPES;
export const STATES = Object.keys(RECIPES) as readonly State[];

/**
 * Puts a card in a state on the page.
 * @param attributes its own, beside `lang`
 * @param around puts markup around that of the card
 */
export async function cardThatIs(
  state: State,
  lang: Language,
  attributes = '',
  around: (card: string) => string = (card) => card,
): Promise<CaseAction> {
  const recipe: Recipe = RECIPES[state];
  const { changes, value = aFullCase(lang, changes), children = '', act } = recipe;
  const json = JSON.stringify(value).replaceAll('<', '\\u003c');
  const inside = value === null ? '' : `<script type="application/json">${json}</script>`;
  const card = await onPage(
    around(
      `<case-action lang="${lang}" note="Ours." ${recipe.attributes ?? ''} ${attributes}>${inside}${children}</case-action>`,
    ),
  );
  card.now = NOW;
  await card.updateComplete;
  await act?.(card);
  return card;
}

/** Does with a card what a reader does who brings it into a state. */
export const bringInto = async (state: State, card: CaseAction): Promise<void> =>
  (RECIPES[state] as Recipe).act?.(card);

/** Presses a button of a card. */
export async function press(card: CaseAction, part: string): Promise<void> {
  partOf(card, part)!.click();
  await card.updateComplete;
}

/** Picks what stands at a place in a choice. */
export async function pick(card: CaseAction, part: string, index: number): Promise<void> {
  const select = partOf(card, part)!.querySelector('select')!;
  select.selectedIndex = index;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await card.updateComplete;
}

/** Unfolds whatever is folded away, and what comes to light with it. */
export async function unfoldAll(card: CaseAction): Promise<void> {
  for (;;) {
    const folded = card.shadowRoot!.querySelector<HTMLDetailsElement>('details:not([open])');
    if (folded === null) return;
    folded.open = true;
    folded.dispatchEvent(new Event('toggle'));
    await card.updateComplete;
  }
}

/** Writes a text in place of the prepared one. */
export async function write(card: CaseAction, text: string): Promise<void> {
  await press(card, 'write');
  const field = partOf<HTMLTextAreaElement>(card, 'draft')!;
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await card.updateComplete;
}
