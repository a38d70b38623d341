// A case as an entry of a feed.

import { expect } from '@open-wc/testing';
import { aCase } from '../a-case.js';
import { aFullCase } from '../a-full-case.js';
import { NOW, outlineOf, print } from './forms.js';
import { printForm } from '../../src/embed/forms.js';

const ATOM = 'http://www.w3.org/2005/Atom';
const entryOf = (value: unknown, lang = 'en') =>
  new DOMParser().parseFromString(print('feed', value, lang), 'application/xml').documentElement;
const textOf = (entry: Element, name: string) =>
  entry.getElementsByTagNameNS(ATOM, name)[0]!.textContent;

describe('a feed entry', () => {
  it('has all that RFC 4287 asks of one', () => {
    const entry = entryOf(aFullCase('en'));
    expect([entry.localName, entry.namespaceURI]).to.deep.equal(['entry', ATOM]);
    expect(entry.getAttribute('xml:lang')).to.equal('en');
    expect(textOf(entry, 'title')).to.equal(
      'Mira Invented: An invented journalist, held without charge',
    );
    expect(textOf(entry, 'name')).to.equal('An invented organisation');
    expect(textOf(entry, 'updated')).to.equal('2026-03-02T00:00:00.000Z');
    const [link] = entry.getElementsByTagNameNS(ATOM, 'link');
    expect([link!.getAttribute('rel'), link!.getAttribute('href')]).to.deep.equal([
      'alternate',
      'https://ngo.example/mira',
    ]);
    expect(entry.getElementsByTagNameNS(ATOM, 'content')[0]!.getAttribute('type')).to.equal('html');
  });

  it('is another one with another update, so that readers see it as new', () => {
    const first = textOf(entryOf(aCase({ link: 'https://ngo.example/mira' })), 'id');
    const updates = [{ date: '2026-03-09T18:30+01:00', text: 'More.' }];
    const second = entryOf(aCase({ link: 'https://ngo.example/mira', updates }));
    expect(first).to.equal('https://ngo.example/mira#2026-03-02');
    expect(textOf(second, 'id')).to.equal('https://ngo.example/mira#2026-03-09T18:30+01:00');
    expect(textOf(second, 'updated')).to.equal('2026-03-09T17:30:00.000Z');
  });

  it('is another one when the case has ended, or something has happened on the same day', () => {
    const LINK = { link: 'https://ngo.example/mira' };
    const won = entryOf(aCase({ ...LINK, status: 'won', outcome: 'She is free.' }));
    expect(textOf(won, 'id')).to.equal('https://ngo.example/mira#2026-03-02-won');
    const twice = [
      { date: '2026-03-02', text: 'Then.' },
      { date: '2026-03-02', text: 'And then.' },
    ];
    const second = entryOf(aCase({ ...LINK, updates: twice }));
    expect(textOf(second, 'id')).to.equal('https://ngo.example/mira#2026-03-02-2');
  });

  it('says in which direction it is read', () => {
    expect(textOf(entryOf(aFullCase('ar'), 'ar'), 'content')).to.contain(
      '<div lang="ar" dir="rtl">',
    );
  });

  it('is XML whatever characters a text has', () => {
    const entry = entryOf(
      aCase({ link: 'https://ngo.example/mira', headline: 'A\uFFFE\uFFFF]]>&B' }),
    );
    expect(textOf(entry, 'title')).to.equal('Mira Invented: A]]>&B');
  });

  it('is of the day on which it is made where no update has a date, by the site where nobody signs', () => {
    const entry = entryOf(aCase({ link: 'https://ngo.example/mira', updates: [] }));
    expect(textOf(entry, 'updated')).to.equal(NOW.toISOString());
    expect(textOf(entry, 'name')).to.equal('ngo.example');
  });

  it('is not there without a page to lead to', () => {
    expect(printForm('feed', outlineOf(aCase()), {}, NOW)).to.be.undefined;
  });
});
