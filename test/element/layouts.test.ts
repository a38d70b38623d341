// The three layouts of a card: all of it, the small one, and the button that opens the small one in place.

import { expect } from '@open-wc/testing';
import type { CaseAction } from '../../src/element/case-action.js';
import { aCase } from '../a-case.js';
import { actionOf, messageOf, onPage, partOf, servedLate, textOf, withJson } from './a-card.js';
import { press } from './every-state.js';

const FULL = aCase({
  background: [{ title: 'The newsroom', text: 'It is closed.' }],
  progress: { count: 3, goal: 5, label: 'letters' },
  link: 'https://ngo.example/mira',
});
const FREE = { status: 'ended', outcome: 'She is free.' };

const restOf = (card: CaseAction) => partOf<HTMLDetailsElement>(card, 'rest');
async function unfold(card: CaseAction): Promise<void> {
  restOf(card)!.open = true;
  restOf(card)!.dispatchEvent(new Event('toggle'));
  await card.updateComplete;
}
/** Whether one part stands before another. */
const isBefore = (card: CaseAction, first: string, second: string): boolean =>
  Boolean(
    partOf(card, first)!.compareDocumentPosition(partOf(card, second)!) &
    Node.DOCUMENT_POSITION_FOLLOWING,
  );

describe('the layout "card"', () => {
  it('is what there is where nothing is said, with all of the case in it', async () => {
    const card = await withJson(FULL);
    for (const part of ['summary', 'progress', 'background', 'action']) {
      expect(partOf(card, part), part).to.exist;
    }
    expect(restOf(card)).to.be.null;
  });

  it('leads with what came of a case that has ended, and folds the story away', async () => {
    const card = await withJson(aCase({ ...FREE }));
    expect(isBefore(card, 'name', 'outcome')).to.be.true;
    expect(isBefore(card, 'outcome', 'update')).to.be.true;
    expect(partOf(card, 'card')!.textContent).not.to.contain('taken from her newsroom');
    await unfold(card);
    expect(textOf(card, 'rest')).to.contain('taken from her newsroom');
  });
});

describe('the layout "compact"', () => {
  it('shows the latest update and the action, and folds the rest away', async () => {
    const card = await withJson(FULL, 'layout="compact"');
    for (const part of ['name', 'headline', 'update', 'message', 'safety', 'action', 'copy']) {
      expect(partOf(card, part), part).to.exist;
    }
    for (const part of ['summary', 'progress', 'background']) {
      expect(partOf(card, part), part).to.be.null;
    }
    await unfold(card);
    const rest = textOf(card, 'rest')!;
    for (const said of ['newsroom', '3 of 5 letters', 'lawyer was turned away', 'It is closed.']) {
      expect(rest).to.contain(said);
    }
    await expect(card).to.be.accessible();
  });

  it('folds nothing away where there is nothing', async () => {
    const { updates, ...bare } = aCase({ summary: 'x' });
    const card = await withJson(
      { ...bare, updates: [(updates as object[])[0]] },
      'layout="compact"',
    );
    expect(restOf(card)).to.exist;
    const empty = await withJson({ name: 'Mira', headline: 'Gone' }, 'layout="compact"');
    expect(restOf(empty)).to.be.null;
  });

  it('says guidance and safety before the first action', async () => {
    const card = await withJson(FULL, 'layout="compact"');
    for (const part of ['guidance', 'safety']) {
      expect(isBefore(card, part, 'action')).to.be.true;
      expect(isBefore(card, part, 'copy')).to.be.true;
    }
  });
});

describe('the layout "button"', () => {
  it('is one button that names the person and the official', async () => {
    const card = await withJson(FULL, 'layout="button"');
    const button = partOf(card, 'open')!;
    expect(textOf(card, 'open')).to.equal('Act for Mira Invented: tell Jo Sample');
    expect(button).to.have.attribute('aria-expanded', 'false');
    expect(button.getBoundingClientRect().height).to.be.at.least(44);
    expect(partOf(card, 'card')).to.be.null;
    await expect(card).to.be.accessible();
  });

  it('opens the small card in place, safety first, and closes it again', async () => {
    const card = await withJson(FULL, 'layout="button"');
    const button = partOf(card, 'open')!;
    button.focus();
    await press(card, 'open');
    expect(button).to.have.attribute('aria-expanded', 'true');
    expect(messageOf(card)).to.equal('@InventedMin Where is Mira Invented? #FreeMira');
    expect(isBefore(card, 'safety', 'action')).to.be.true;
    expect(card.shadowRoot!.activeElement).to.equal(button);
    await expect(card).to.be.accessible();
    await press(card, 'open');
    expect(actionOf(card)).to.be.null;
    expect(card.shadowRoot!.activeElement).to.equal(button);
  });

  it('is one line and no button once the case has ended', async () => {
    const card = await withJson(aCase({ ...FREE }), 'layout="button"');
    expect(partOf(card, 'open')).to.be.null;
    expect(textOf(card, 'card')).to.equal(
      'Mira Invented – She is free. This action is over. Please send nothing more.',
    );
  });

  it('becomes that line while it is open, unless somebody is writing', async () => {
    const card = await withJson(FULL, 'layout="button"');
    await press(card, 'open');
    card.case = aCase({ ...FREE });
    await card.updateComplete;
    expect(textOf(card, 'card')).to.contain('This action is over.');
    expect(actionOf(card)).to.be.null;

    card.case = FULL;
    await card.updateComplete;
    await press(card, 'write');
    card.case = aCase({ ...FREE });
    await card.updateComplete;
    expect(partOf<HTMLTextAreaElement>(card, 'draft')!.value).to.contain('@InventedMin');
    expect(actionOf(card)).to.be.null;
  });

  it('shows what somebody has written even where it was closed when the case ended', async () => {
    const card = await withJson(FULL, 'layout="button"');
    await press(card, 'open');
    await press(card, 'write');
    await press(card, 'open');
    card.case = aCase({ ...FREE });
    await card.updateComplete;
    expect(partOf<HTMLTextAreaElement>(card, 'draft')!.value).to.contain('@InventedMin');
  });

  it('has the story where a case has nothing else', async () => {
    for (const part of [{ summary: 'She is held.' }, { updates: [{ text: 'She is held.' }] }]) {
      const card = await withJson(part, 'layout="button"');
      expect(textOf(card, 'card')).not.to.equal('');
    }
  });

  it('says one neutral sentence of a case that is withdrawn', async () => {
    const card = await withJson(aCase({ status: 'withdrawn' }), 'layout="button"');
    expect(textOf(card, 'card')).to.equal(
      'This case is no longer shown, at the request of those it concerns.',
    );
  });
});

describe('a card that is on its way', () => {
  it('keeps room for itself, around the words that stand there', async () => {
    const src = servedLate(300, JSON.stringify(FULL));
    const card = await onPage(
      `<case-action src="${src.replaceAll('"', '&quot;')}"><p>Words.</p></case-action>`,
    );
    expect(card.getBoundingClientRect().height).to.be.at.least(500);
  });

  it('keeps none where nothing is on its way', async () => {
    const card = await onPage('<case-action><p>Words.</p></case-action>');
    expect(card.getBoundingClientRect().height).to.be.below(100);
  });
});
