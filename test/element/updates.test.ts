// The latest update leads; earlier ones fold away.

import { expect } from '@open-wc/testing';
import { aCase } from '../a-case.js';
import { partOf, textOf, withJson } from './a-card.js';

const now = new Date('2026-11-24T10:00:00Z');

async function cardAsOfNow(changes = {}) {
  const card = await withJson(aCase(changes));
  card.now = now;
  await card.updateComplete;
  return card;
}

describe('the updates of a card', () => {
  it('lead with the newest: the day for machines, in words, and how long ago', async () => {
    const card = await cardAsOfNow();
    const time = partOf(card, 'update')!.querySelector('time')!;
    expect(time.dateTime).to.equal('2026-03-02');
    expect(time.textContent?.replace(/\s+/g, ' ')).to.equal('March 2, 2026 (8 months ago)');
    expect(textOf(card, 'update')).to.match(/^Latest update/);
  });

  it('fold the earlier ones away, unrendered until a reader opens them', async () => {
    const card = await cardAsOfNow();
    const details = card.shadowRoot!.querySelector('details')!;
    expect(details.open).to.be.false;
    expect(details.querySelector('summary')!.textContent).to.equal('1 earlier update');
    expect(details.querySelectorAll('time')).to.have.length(0);

    details.querySelector('summary')!.click();
    await new Promise((resolve) => details.addEventListener('toggle', resolve, { once: true }));
    await card.updateComplete;
    expect([...details.querySelectorAll('time')].map(({ dateTime }) => dateTime)).to.deep.equal([
      '2026-01-10',
    ]);
  });

  it('say that a correction is one', async () => {
    const updates = [{ date: '2026-03-02', text: 'It was in April.', kind: 'correction' }];
    expect(textOf(await cardAsOfNow({ updates }), 'update')).to.match(/^Correction/);
  });

  it('are left out where there is none', async () => {
    expect(partOf(await cardAsOfNow({ updates: [] }), 'update')).to.be.null;
  });
});
