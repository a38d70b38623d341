// Focus: it can be seen on everything that can have it, on any ground, and no press loses it.

import { expect } from '@open-wc/testing';
import type { CaseAction } from '../../src/element/case-action.js';
import { onPage, partOf } from './a-card.js';
import { contrast } from '../support/contrast.js';
import { colourOf, groundOf, nameOf } from './contrast.js';
import { aFullCase } from '../a-full-case.js';
import { cardThatIs, press, type State, STATES, write } from './every-state.js';
import { dress } from './themes.js';

const FOCUSABLE = 'a, button, select, textarea, summary, [tabindex]';
const LEAST_CONTRAST = 3;
/** In CSS pixels, of each of the two colours. */
const LEAST_WIDTH = 2;

describe('the focus on a card', () => {
  for (const state of STATES) {
    it(`is seen on all there is in a card ${state}, on light and dark pages`, async () => {
      const card = await cardThatIs(state, 'en', '', (html) => `<div>${html}</div>`);
      for (const theme of ['light', 'dark', 'auto'] as const) {
        card.theme = theme;
        await card.updateComplete;
        for (const scheme of ['light', 'dark'] as const) {
          dress(card.parentElement!, { scheme, tokens: {} });
          for (const element of card.shadowRoot!.querySelectorAll<HTMLElement>(FOCUSABLE)) {
            expectSeenFocus(element, `${theme} on ${scheme}: ${nameOf(element)}`);
          }
        }
      }
    });
  }
});

/** Two rings around an element, one in the other: one of them can be seen on whatever is around. */
function expectSeenFocus(element: HTMLElement, what: string): void {
  element.focus({ focusVisible: true } as FocusOptions);
  const { outlineStyle, outlineWidth, outlineColor, outlineOffset, boxShadow } =
    getComputedStyle(element);
  expect(outlineStyle, what).to.equal('solid');
  expect(Number.parseFloat(outlineWidth), what).to.be.at.least(LEAST_WIDTH);
  expect(Number.parseFloat(outlineOffset), what).to.be.at.least(LEAST_WIDTH);

  const outside = groundOf(element.parentElement ?? (element.getRootNode() as ShadowRoot).host);
  const [, shadow] = /^(.+) 0px 0px 0px (?:\d+)px$/.exec(boxShadow) ?? [];
  const outer = colourOf(outlineColor);
  const inner = shadow === undefined ? outside : colourOf(shadow);
  expect(contrast(inner, outer), what).to.be.at.least(LEAST_CONTRAST);
  const seen = Math.max(contrast(inner, outside), contrast(outer, outside));
  expect(seen, what).to.be.at.least(LEAST_CONTRAST);
}

/** What has the focus: nothing where it is not on this card. */
function focusOn(card: CaseAction): string | undefined {
  const focused = document.activeElement === card ? card.shadowRoot!.activeElement : null;
  return focused ? (focused.getAttribute('part') ?? focused.localName) : undefined;
}

/** Focuses something and presses it, as a reader does with the keyboard. */
async function pressFocused(card: CaseAction, element: HTMLElement): Promise<void> {
  element.focus();
  element.click();
  // Copying, and what is said of it, take a moment each.
  for (let turn = 0; turn < 4; turn += 1) {
    await Promise.resolve();
    await card.updateComplete;
  }
}

describe('the focus after a press', () => {
  const presses = [
    ['open', 'write', 'draft', 'goes into the field that has opened'],
    ['with a field to write in', 'write', 'write', 'stays on the button that leads back'],
    ['open', 'another', 'another', 'stays where another wording is asked for'],
    ['open', 'copy', 'copy', 'stays where something is copied'],
    ['in the layout button', 'open', 'open', 'stays on the button that opens the card'],
    ['in the layout button, opened', 'open', 'open', 'stays on the button that closes it'],
  ] satisfies [State, string, string, string][];
  for (const [state, pressed, focused, sentence] of presses) {
    it(sentence, async () => {
      const card = await cardThatIs(state, 'en');
      await pressFocused(card, partOf(card, pressed)!);
      expect(focusOn(card)).to.equal(focused);
    });
  }

  it('stays where the reader’s own words are copied, or goes to them where they cannot be', async () => {
    const card = await cardThatIs('with a field to write in', 'en');
    await pressFocused(card, partOf(card, 'copy')!);
    expect(focusOn(card)).to.be.oneOf(['copy', 'draft']);
  });

  it('goes back into the field when the handle is put back', async () => {
    const card = await cardThatIs('open', 'en');
    await write(card, 'Where is she?');
    await pressFocused(card, card.shadowRoot!.querySelector<HTMLElement>('.warning button')!);
    expect(focusOn(card)).to.equal('draft');
  });

  it('stays on what unfolds and folds', async () => {
    const card = await cardThatIs('open', 'en');
    for (const summary of card.shadowRoot!.querySelectorAll('summary')) {
      for (const isOpen of [true, false]) {
        await pressFocused(card, summary);
        expect(summary.parentElement).to.have.property('open', isOpen);
        expect(card.shadowRoot!.activeElement).to.equal(summary);
      }
    }
  });

  it('stays on the link that was followed', async () => {
    const card = await cardThatIs('open', 'en');
    card.addEventListener('click', (event) => event.preventDefault());
    for (const link of card.shadowRoot!.querySelectorAll<HTMLElement>('a.button, a.way')) {
      await pressFocused(card, link);
      expect(card.shadowRoot!.activeElement).to.equal(link);
    }
  });

  for (const [state, part] of [
    ['with several officials', 'choices'],
    ['in several languages', 'languages'],
  ] as const) {
    it(`stays on the choice among ${part}`, async () => {
      const card = await cardThatIs(state, 'en');
      const select = partOf(card, part)!.querySelector('select')!;
      select.focus();
      select.selectedIndex = 1;
      select.dispatchEvent(new Event('change'));
      await card.updateComplete;
      expect(card.shadowRoot!.activeElement).to.equal(select);
    });
  }
});

describe('the focus where something goes away', () => {
  for (const part of ['action', 'copy', 'write', 'another'] as const) {
    it(`goes to the latest update where ${part} is taken away`, async () => {
      const card = await cardThatIs('open', 'en');
      partOf(card, part)!.focus();
      card.case = aFullCase('en', { status: 'ended' });
      await card.updateComplete;
      expect(document.activeElement).to.equal(card);
      expect(card.shadowRoot!.activeElement!.textContent).to.equal('Latest update');
    });
  }

  it('goes to the card that takes the place of the words that had it', async () => {
    const card = await onPage('<case-action><p><a href="#there">A link</a></p></case-action>');
    card.querySelector('a')!.focus();
    card.case = aFullCase('en');
    await card.updateComplete;
    expect(document.activeElement).to.equal(card);
    expect(card.shadowRoot!.activeElement!.textContent).to.equal('Latest update');
  });

  it('stays on words that stay', async () => {
    const card = await onPage('<case-action><p><a href="#there">A link</a></p></case-action>');
    const link = card.querySelector('a')!;
    link.focus();
    card.theme = 'dark';
    await card.updateComplete;
    expect(document.activeElement).to.equal(link);
  });

  it('goes to what is left of a case that is withdrawn', async () => {
    const card = await cardThatIs('open', 'en');
    await press(card, 'write');
    expect(focusOn(card)).to.equal('draft');
    card.case = aFullCase('en', { status: 'withdrawn' });
    await card.updateComplete;
    expect(focusOn(card)).to.equal('card');
  });
});
