// What is said of a case wherever it is pasted or sent: nothing that ages by itself, and nothing more than is so.

import { expect } from '@open-wc/testing';
import { makeDate } from '../../src/card/dates.js';
import { EMBED_WORDS } from '../../src/embed/words.js';
import { LOCALES } from '../../src/locales/all.js';
import { aCase } from '../a-case.js';
import { aFullCase } from '../a-full-case.js';
import { documentOf, type Form, FORMS, linksOf, NOW, plain, print, wordsOf } from './forms.js';

const readAs = (form: Form, value: unknown, lang = 'en') =>
  wordsOf(documentOf(form, print(form, value, lang)));
const LINK = { link: 'https://ngo.example/mira' };

describe('a copy of a case', () => {
  it('never says how long ago something was, in any language', () => {
    const updates = [{ date: '2025-01-10', text: 'Then.' }];
    for (const { lang } of LOCALES) {
      const ago = makeDate('2025-01-10', lang, NOW).relative;
      for (const value of [aFullCase('en'), aFullCase('en', { updates })]) {
        const words = readAs('html', value, lang);
        expect(words).not.to.contain(ago);
        expect(words).not.to.match(/\{\w+\}|\(\)|（）| ,| \./);
      }
      const since = makeDate('2025-01-10', lang, NOW).absolute;
      expect(readAs('html', aFullCase('en', { updates }), lang).split(since)).to.have.length(3);
    }
  });

  it('says until when it is asked for, where that is known', () => {
    const value = aCase({ ...LINK, expires: '2026-03-31' });
    for (const form of FORMS) {
      expect(readAs(form, value)).to.contain('This action runs until March 31, 2026.');
      const over = readAs(form, { ...value, expires: '2026-03-05' });
      expect(over).to.contain('This action ran until March 5, 2026.');
      expect(over).not.to.contain('runs until');
    }
  });

  it('says as of when it is in every language that there is, and in no other', () => {
    expect(Object.keys(EMBED_WORDS).sort()).to.deep.equal(LOCALES.map(({ lang }) => lang).sort());
    for (const { lang } of LOCALES) {
      const { asOf, until, current } = EMBED_WORDS[lang]!;
      for (const sentence of [asOf, until]) expect(sentence.split('{date}')).to.have.length(2);
      const words = readAs('html', aCase(LINK), lang);
      for (const piece of [...asOf.split('{date}'), current])
        expect(words).to.contain(plain(piece));
    }
  });

  it('ends the sentence about its day once', () => {
    for (const { lang } of LOCALES) expect(readAs('html', aCase(LINK), lang)).not.to.contain('..');
  });

  it('asks nothing of a case that asks nothing, and opens no network', () => {
    for (const status of ['paused', 'won', 'ended', 'withdrawn']) {
      for (const form of FORMS) {
        const value = aFullCase('en', { status });
        if (form === 'feed' && status === 'withdrawn') continue;
        expect(readAs(form, value)).not.to.contain('What we ask');
        const links = linksOf(form, print(form, value));
        expect(links.filter((link) => !link.startsWith('https://ngo.example'))).to.deep.equal([]);
      }
    }
  });

  it('tells of a case that has ended what came of it, and not again what was done to somebody', () => {
    for (const form of FORMS) {
      const words = readAs(form, aFullCase('en', { status: 'ended' }));
      expect(words).to.contain('She is free.');
      expect(words).not.to.contain('She was taken from her newsroom.');
      const won = readAs(form, aFullCase('en', { status: 'won' }));
      expect(won).to.contain('She was taken from her newsroom.');
    }
  });

  it('shows no picture, since nobody could take it back', () => {
    for (const form of FORMS) expect(print(form, aFullCase('en'))).not.to.contain('mira.jpg');
  });

  it('speaks of an official whom nobody can reach, and of a case that nobody can send', () => {
    const unknown = [{ name: 'Jo Sample', role: 'Minister of Examples' }];
    const [link] = linksOf('html', print('html', aCase({ targets: unknown })));
    expect(new URL(link!).searchParams.get('text')).to.match(/^Jo Sample Where is/);
    const silent = print('html', aCase({ networks: ['copy'] }));
    expect(linksOf('html', silent)).to.deep.equal([]);
    expect(wordsOf(documentOf('html', silent))).to.contain('Where is Mira Invented?');
  });

  it('leads to every official, where the element lets the reader pick', () => {
    const targets = ['Jo', 'Ann', 'Bo'].map((name) => ({ name, role: 'R', x: `Invented${name}` }));
    for (const form of FORMS.filter((other) => other !== 'feed')) {
      const links = linksOf(form, print(form, aCase({ targets, ...LINK })));
      const texts = links
        .filter((link) => link.startsWith('https://x.com'))
        .map((link) => new URL(link).searchParams.get('text')!.split(' ')[0]);
      expect(texts).to.deep.equal(['@InventedJo', '@InventedAnn', '@InventedBo']);
    }
  });

  it('prints what is sent to an official who has only a form, since that has to be copied', () => {
    const targets = [
      { name: 'Jo Sample', role: 'Minister', x: 'InventedMin' },
      { name: 'Ann Other', role: 'Ambassador', form: 'https://invented.example/contact' },
    ];
    const words = readAs('html', aCase({ targets, ...LINK }));
    expect(words).to.contain(
      'Who can act: Ann Other, Ambassador Ann Other Where is Mira Invented?',
    );
  });

  it('tells a reader of another language what is said there, each text in its own', () => {
    const value = aCase({
      ...LINK,
      translations: { fr: { headline: 'Une journaliste inventée' } },
    });
    const page = documentOf('html', print('html', value, 'fr'));
    const root = page.querySelector('div')!;
    expect([root.lang, root.dir]).to.deep.equal(['fr', 'ltr']);
    const [name] = page.querySelectorAll('h2');
    expect([name!.lang, name!.textContent]).to.deep.equal(['en', 'Mira Invented']);
    const headline = page.querySelector('strong')!;
    expect([headline.lang, headline.textContent]).to.deep.equal(['', 'Une journaliste inventée']);
  });
});

describe('a copy with action pages', () => {
  const BASE = 'https://ngo.example/mira/act/';

  it('leads to them wherever it would open a network', () => {
    for (const form of FORMS.filter((other) => other !== 'feed')) {
      const links = linksOf(form, print(form, aFullCase('en'), 'en', BASE));
      expect(links).to.include.members(
        ['x', 'bluesky', 'email', 'form'].map((id) => `${BASE}${id}/`),
      );
      for (const link of links) expect(link).to.match(/^https:\/\/ngo\.example/);
    }
  });

  it('leads there to the official who is meant, on the one page of their network', () => {
    const targets = ['Jo Sample', 'Ann Other'].map((name) => ({
      name,
      role: 'R',
      x: name.slice(0, 2),
    }));
    const links = linksOf('html', print('html', aCase({ targets }), 'en', BASE));
    expect(links.filter((link) => link.includes('/x/'))).to.deep.equal([
      `${BASE}x/`,
      `${BASE}x/#Ann-Other`,
    ]);
  });

  it('does so in a feed too, where links that open a network would be taken away', () => {
    const without = linksOf('feed', print('feed', aFullCase('en')));
    for (const link of without) expect(link).to.match(/^https:\/\/ngo\.example/);
    expect(without.some((link) => link.includes('/act/'))).to.be.false;
    const links = linksOf('feed', print('feed', aFullCase('en'), 'en', BASE));
    expect(links).to.include(`${BASE}x/`);
  });
});
