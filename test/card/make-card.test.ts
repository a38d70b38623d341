// What a reader is shown of a case, in which words.

import { expect } from '@open-wc/testing';
import type { Label } from '../../src/card/card.js';
import { makeCard } from '../../src/card/make-card.js';
import { wordsOf } from '../../src/card/words.js';
import { readCase, readOverrides } from '../../src/case/read.js';
import { ar } from '../../src/locales/ar.js';
import { en } from '../../src/locales/en.js';
import { fr } from '../../src/locales/fr.js';
import { aCase, aCaseWithout } from '../a-case.js';

const now = new Date('2026-11-24T10:00:00Z');
const inEnglish = { locale: en, lang: 'en', now };

const cardOf = (changes = {}, reader = inEnglish, own = {}) =>
  makeCard(readCase(aCase(changes)).case!, reader, readOverrides(own).overrides);

const words = (label: Label | undefined): string | undefined => label && wordsOf(label);

describe('the card of an open case', () => {
  it('leads with the newest update and keeps the others behind it', () => {
    const { latest, earlier, earlierLabel } = cardOf();
    expect(latest?.text.text).to.equal('She has begun a hunger strike.');
    expect(latest?.date?.iso).to.equal('2026-03-02');
    expect(earlier).to.have.length(1);
    expect(earlierLabel).to.equal('1 earlier update');
  });

  it('names official, person and network on its action', () => {
    expect(words(cardOf().action?.main?.label)).to.equal('Tell Jo Sample about Mira Invented on X');
  });

  it('sends the very message that it shows', () => {
    const { action } = cardOf();
    expect(action?.message.text).to.equal('@InventedMin Where is Mira Invented? #FreeMira');
    expect(new URL(action!.main!.url!).searchParams.get('text')).to.equal(action?.message.text);
  });

  it('says guidance and safety in the reader’s language where the case says nothing', () => {
    const { action } = cardOf({}, { locale: fr, lang: 'fr', now });
    expect(action?.guidance?.text).to.equal(fr.guidance);
    expect(action?.safety?.text).to.equal(fr.safety);
  });

  it('says what the case says instead, and nothing where the case switched it off', () => {
    const { action } = cardOf({ guidance: 'Be kind.', safety: false });
    expect(action?.guidance?.text).to.equal('Be kind.');
    expect(action?.safety).to.be.undefined;
  });

  it('has no action without an official or a message', () => {
    for (const field of ['targets', 'message', 'name']) {
      const { case: read } = readCase(aCaseWithout(field));
      expect(makeCard(read!, inEnglish).action, field).to.be.undefined;
    }
  });

  it('addresses an official without a handle by name', () => {
    const { action } = cardOf({ targets: [{ name: 'Jo Sample', role: 'Minister' }] });
    expect(action?.message.text).to.equal('Jo Sample Where is Mira Invented? #FreeMira');
    expect(action?.target.handle).to.be.undefined;
  });
});

describe('the card of a case that asks nothing', () => {
  for (const status of ['paused', 'won', 'ended'] as const) {
    it(`says that it is ${status}, and has no action`, () => {
      const card = cardOf({ status, outcome: 'She is free.' });
      expect(card.notice).to.equal(en[status]);
      expect(card.outcome?.text).to.equal('She is free.');
      expect(card.action).to.be.undefined;
      expect(card.summary).to.have.length(2);
    });
  }

  it('shows nothing of a case that is withdrawn but one neutral sentence', () => {
    const card = cardOf({ status: 'withdrawn', link: 'https://example.org' }, inEnglish, {
      headline: 'Ours',
      summary: 'Ours',
      note: 'Ours',
      link: 'https://example.org',
    });
    expect(card.notice).to.equal(en.withdrawn);
    const { name, headline, outcome, latest, action, link, publisher, note } = card;
    for (const part of [name, headline, outcome, latest, action, link, publisher, note]) {
      expect(part).to.be.undefined;
    }
    expect([...card.summary, ...card.earlier]).to.deep.equal([]);
  });
});

describe('the partner’s own words on a card', () => {
  it('stand in place of those of the case, in the reader’s language', () => {
    const reader = { locale: fr, lang: 'fr-BE', now };
    const card = cardOf({}, reader, { headline: 'Notre titre', summary: 'Notre résumé' });
    expect(card.headline).to.deep.equal({ text: 'Notre titre' });
    expect(card.summary).to.deep.equal([{ text: 'Notre résumé' }]);
    expect(card.name).to.deep.equal({ text: 'Mira Invented', lang: 'en' });
  });

  it('send a message of their own to the handle of the case', () => {
    const { action } = cardOf({}, inEnglish, { message: 'Free {name} now, {target}!' });
    expect(action?.message.text).to.equal('Free Mira Invented now, @InventedMin!');
    expect(new URL(action!.main!.url!).searchParams.get('text')).to.equal(action?.message.text);
  });

  it('do not send a message that does not name the official by {target}', () => {
    const { action } = cardOf({}, inEnglish, { message: 'Free her, @SomebodyElse!' });
    expect(action?.message.text).to.contain('@InventedMin');
  });

  it('stand first on the action, with official and person after them', () => {
    const { action } = cardOf({}, inEnglish, { label: 'Speak up' });
    expect(words(action?.main?.label)).to.equal('Speak up');
    expect(words(action?.main?.rest)).to.equal('Jo Sample, Mira Invented');
  });
});

describe('languages on a card', () => {
  it('are those of the reader for the interface and of the file for its texts', () => {
    const card = cardOf({}, { locale: ar, lang: 'ar', now });
    expect([card.lang, card.dir]).to.deep.equal(['ar', 'rtl']);
    expect(card.words.latestUpdate).to.equal(ar.latestUpdate);
    expect(card.headline).to.deep.include({ lang: 'en', dir: 'ltr' });
  });

  it('are the locale’s own where it has no words for the reader', () => {
    const card = cardOf({}, { locale: en, lang: 'bo', now });
    expect(card.lang).to.equal('en');
  });

  it('mark a message in the official’s language, and what it means', () => {
    const { action } = cardOf({
      message: { text: '{target} أين ميرا؟', lang: 'ar', meaning: 'Where is {name}, {target}?' },
    });
    expect(action?.message).to.deep.include({
      text: '@InventedMin أين ميرا؟',
      lang: 'ar',
      dir: 'rtl',
    });
    expect(action?.meaning).to.deep.equal({ text: 'Where is Mira Invented, @InventedMin?' });
  });

  it('leave the direction to the text where the file does not say its language', () => {
    const { case: read } = readCase(aCaseWithout('lang'));
    expect(makeCard(read!, inEnglish).headline).to.deep.include({ dir: 'auto' });
  });
});
