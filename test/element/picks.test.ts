// What a reader can pick on a card: the official, and the language.

import { expect } from '@open-wc/testing';
import { ar } from '../../src/locales/ar.js';
import { fr } from '../../src/locales/fr.js';
import { aCase } from '../a-case.js';
import { messageOf, next, partOf, textOf, withJson } from './a-card.js';
import { pick } from './every-state.js';

const TARGETS = [
  { name: 'Jo Sample', role: 'Minister of Examples', x: 'InventedMin' },
  { name: 'Ada Model', role: 'Prosecutor', x: 'InventedPros' },
];

describe('a card with several officials', () => {
  it('lets a reader pick one in a native control, with a label', async () => {
    const card = await withJson(aCase({ targets: TARGETS }));
    const select = partOf(card, 'choices')!.querySelector('select')!;
    expect(select.labels![0]).to.equal(partOf(card, 'choices'));
    expect([...select.options].map(({ text }) => text)).to.deep.equal([
      'Jo Sample – Minister of Examples',
      'Ada Model – Prosecutor',
    ]);
    await pick(card, 'choices', 1);
    expect(textOf(card, 'target')).to.contain('Ada Model, Prosecutor (@InventedPros)');
    expect(messageOf(card)).to.equal('@InventedPros Where is Mira Invented? #FreeMira');
    expect(textOf(card, 'action')).to.contain('Tell Ada Model');
  });

  it('keeps to the pick when the case changes', async () => {
    const card = await withJson(aCase({ targets: TARGETS }));
    await pick(card, 'choices', 1);
    const changed = next(card, 'case-load');
    card.querySelector('script')!.textContent = JSON.stringify(
      aCase({ targets: [...TARGETS].reverse(), headline: 'Changed' }),
    );
    await changed;
    expect(messageOf(card)).to.contain('@InventedPros');
    expect(partOf(card, 'choices')!.querySelector('select')!.selectedIndex).to.equal(0);
  });

  it('has nothing to pick where there is only one', async () => {
    expect(partOf(await withJson(aCase()), 'choices')).to.be.null;
  });
});

describe('a card in several languages', () => {
  const translations = {
    fr: { headline: 'Une journaliste inventée' },
    ar: { headline: 'صحفية متخيلة' },
  };

  it('begins in the reader’s', async () => {
    const card = await withJson(aCase({ translations }), 'lang="fr"');
    expect(textOf(card, 'headline')).to.equal('Une journaliste inventée');
  });

  it('lets a reader switch: the interface and every text that there is', async () => {
    const card = await withJson(aCase({ translations }), 'lang="fr" note="Une note"');
    await pick(card, 'languages', 2);
    expect(textOf(card, 'headline')).to.equal('صحفية متخيلة');
    expect(textOf(card, 'update')).to.contain(ar.latestUpdate);
    expect(partOf(card, 'card')!.dir).to.equal('rtl');
    const note = partOf(card, 'note')!;
    expect([note.lang, note.dir]).to.deep.equal(['fr', 'ltr']);

    await pick(card, 'languages', 1);
    expect(textOf(card, 'update')).to.contain(fr.latestUpdate);
  });

  it('shows the newest update first to readers of French and Arabic, marked as English', async () => {
    for (const lang of ['fr', 'ar']) {
      const card = await withJson(aCase({ translations }), `lang="${lang}"`);
      const text = partOf(card, 'update')!.querySelector<HTMLElement>('p.text')!;
      expect(text.textContent).to.equal('She has begun a hunger strike.');
      expect(text.lang).to.equal('en');
      expect(getComputedStyle(text).direction).to.equal('ltr');
    }
  });
});

describe('a card of a case that is silent', () => {
  it('leads to the latest news before it leads to the network', async () => {
    const card = await withJson(aCase({ link: 'https://example.org/mira' }));
    card.now = new Date('2026-11-24T00:00Z');
    await card.updateComplete;
    const check = partOf<HTMLAnchorElement>(card, 'check')!;
    expect(check.href).to.equal('https://example.org/mira');
    const order = check.compareDocumentPosition(partOf(card, 'action')!);
    expect(order & Node.DOCUMENT_POSITION_FOLLOWING).to.be.above(0);
    expect(textOf(card, 'notice')).to.contain('March 2, 2026');
  });
});
