// What each state shows, and what it no longer asks.

import { expect } from '@open-wc/testing';
import { makeCard } from '../../src/card/make-card.js';
import { readCase } from '../../src/case/read.js';
import { en } from '../../src/locales/en.js';
import { aCase } from '../a-case.js';

const cardAt = (moment: string, changes = {}) =>
  makeCard(readCase(aCase(changes)).case!, { locale: en, lang: 'en', now: new Date(moment) });
const LINK = 'https://example.org/mira';

describe('a card', () => {
  it('of an open case asks, and says nothing of its state', () => {
    const card = cardAt('2026-03-10T00:00Z', { link: LINK });
    expect([card.state, card.notice, card.checkFirst]).to.deep.equal([
      'open',
      undefined,
      undefined,
    ]);
    expect(card.action).to.exist;
  });

  it('of a stale case says its age and leads to the latest before it asks', () => {
    const card = cardAt('2026-11-24T00:00Z', { link: LINK });
    expect(card.notice).to.equal(
      'Nothing new has been reported here since March 2, 2026 (8 months ago). Things may have changed.',
    );
    expect(card.checkFirst?.url).to.equal(LINK);
    expect(card.action).to.exist;
  });

  it('of a stale case without a page says its age all the same', () => {
    const card = cardAt('2026-11-24T00:00Z');
    expect(card.notice).to.contain('March 2, 2026');
    expect(card.checkFirst).to.be.undefined;
  });

  it('of an expired case says until when it ran and asks nothing', () => {
    const card = cardAt('2026-04-01T00:00Z', { expires: '2026-03-31' });
    expect(card.notice).to.equal('This action ran until March 31, 2026. Please send nothing more.');
    expect(card.action).to.be.undefined;
    expect(card.outcome).to.be.undefined;
  });
});

describe('the picture of a case', () => {
  const image = { src: 'https://example.org/mira.jpg', alt: 'Mira at her desk', width: 400 };

  it('is shown with what it shows in words', () => {
    const card = cardAt('2026-03-10T00:00Z', { image });
    expect(card.image).to.deep.include({ url: image.src, alt: { text: image.alt }, width: 400 });
  });

  it('is not shown of a case that has ended or is withdrawn', () => {
    for (const status of ['ended', 'withdrawn']) {
      expect(cardAt('2026-03-10T00:00Z', { image, status, outcome: 'Over.' }).image).to.be
        .undefined;
    }
  });
});
