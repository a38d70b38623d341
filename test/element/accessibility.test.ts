// A card that everyone can use: its headings, the size of its button, its parts apart, nothing that scrolls sideways.
// The audit of every state is in audit.test.ts.

import { expect } from '@open-wc/testing';
import { aCase } from '../a-case.js';
import { actionOf, onPage, partOf, withJson } from './a-card.js';

const OUTCOME = 'She is free.';

describe('accessibility', () => {
  const states = {
    open: aCase({
      link: 'https://example.org/mira',
      publisher: { name: 'An invented organisation', url: 'https://example.org', note: 'A note.' },
      message: { text: '{target} أين ميرا؟', lang: 'ar', meaning: 'Where is Mira?' },
    }),
    paused: aCase({ status: 'paused' }),
    won: aCase({ status: 'won', outcome: OUTCOME }),
    ended: aCase({ status: 'ended', outcome: OUTCOME }),
    withdrawn: { status: 'withdrawn' },
  };
  it('has a section named after the person, with headings at the level that the page asks for', async () => {
    const card = await withJson(aCase(), 'heading-level="3"');
    const section = partOf(card, 'card')!;
    const name = card.shadowRoot!.getElementById(section.getAttribute('aria-labelledby')!)!;
    expect(name.textContent!.trim()).to.equal('Mira Invented');
    const levels = [...card.shadowRoot!.querySelectorAll('[role="heading"]')].map((heading) =>
      heading.getAttribute('aria-level'),
    );
    expect(levels).to.deep.equal(['3', '4', '4', '4']);
  });

  it('has an action that is large enough for a finger', async () => {
    const box = actionOf(await withJson(aCase()))!.getBoundingClientRect();
    expect(box.height).to.be.at.least(44);
    expect(box.width).to.be.at.least(44);
  });

  it('keeps its parts apart in every state', async () => {
    for (const [state, value] of Object.entries(states)) {
      const card = await withJson(value);
      const parts = [...partOf(card, 'card')!.children];
      for (const [index, part] of parts.slice(1).entries()) {
        const gap = part.getBoundingClientRect().top - parts[index]!.getBoundingClientRect().bottom;
        expect(gap, `${state}: above ${part.getAttribute('part')}`).to.be.above(4);
      }
    }
  });

  it('does not make a page scroll sideways, down to 240 px and with text twice as large', async () => {
    const card =
      await onPage(`<div style="width: 240px; font-size: 200%"><case-action><script type="application/json">
      ${JSON.stringify(aCase({ headline: 'Donaudampfschifffahrtsgesellschaftskapitän'.repeat(3) }))}
    </script></case-action></div>`);
    expect(partOf(card, 'card')!.scrollWidth).to.be.at.most(240);
  });
});
