// The action pages that a frame may lead to, whatever a stranger writes into its address, and what WordPress puts there.

import { expect } from '@open-wc/testing';
import { readCase } from '../../src/case/read.js';
import { actionFolder, actionPage, casePage, firstNames } from '../../src/frame/act.js';
import { secretIn } from '../../src/frame/wordpress.js';
import { aCase } from '../a-case.js';
import { outlineOf } from '../embed/forms.js';

const PAGE = 'https://ngo.example/embed/frame.html?src=/cases/mira.json';
const FOLDER = 'https://ngo.example/cases/mira/act/';

describe('the folder of action pages that a frame may lead to', () => {
  const OWN = [
    ['/cases/mira/act/', FOLDER],
    ['../cases/mira/act/', FOLDER],
    ['//ngo.example/cases/mira/act/', FOLDER],
    ['HTTPS://NGO.example:443/cases/mira/act/', FOLDER],
    ['/cases/mira/fr/act/', 'https://ngo.example/cases/mira/fr/act/'],
    ['act/', 'https://ngo.example/embed/act/'],
    ['/', 'https://ngo.example/'],
  ] as const;
  for (const [act, is] of OWN) {
    it(`is one of its own site, as ${act}`, () => {
      expect(actionFolder(act, PAGE)).to.equal(is);
    });
  }

  const OTHERS = [
    'https://evil.example/act/',
    '//evil.example/act/',
    '/\\evil.example/act/',
    '\t//evil.example/act/',
    'https://ngo.example@evil.example/act/',
    'https://me@ngo.example/act/',
    'https://cases.ngo.example/act/',
    'https://ngo.example:8443/act/',
    'http://ngo.example/act/',
    'javascript:alert(1)//',
    'data:text/html,<b>/',
    'blob:https://ngo.example/',
    '/cases/mira/act',
    '/cases/mira/act/index.html',
    '/go/?to=//evil.example/',
    '/cases/mira/act/?',
    '/cases/mira/act/#',
    '/cases/mira/act/#/',
    '?/',
    'https://',
    '',
    ' ',
  ];
  for (const act of OTHERS) {
    it(`is not ${JSON.stringify(act)}`, () => {
      expect(actionFolder(act, PAGE)).to.equal(undefined);
    });
  }

  it('stands in that of the case', () => {
    expect(casePage(FOLDER)).to.equal('https://ngo.example/cases/mira/');
  });
});

describe('the action page of an official', () => {
  const value = aCase({
    targets: [
      { name: 'Jo Sample', x: 'InventedMin' },
      { name: 'Ann  Önly/Other', x: 'InventedOther' },
    ],
    translations: { fr: { name: 'Mira', targets: [{ name: 'Jo Exemple' }] }, de: { name: 'Mira' } },
  });

  it('is where every copy of the case leads', () => {
    const copied = outlineOf(value, 'en', FOLDER).blocks.flatMap((block) =>
      block.kind === 'button' ? [block.link.url] : [],
    );
    // What a card says the official is called has no more white space than it shows.
    const names = [undefined, 'Ann Önly/Other'];
    expect(names.map((name) => actionPage(FOLDER, 'x', name))).to.deep.equal(copied);
  });

  it('is the page itself for the first one, by each name', () => {
    const { case: read } = readCase(value);
    expect(firstNames(read!)).to.deep.equal(['Jo Sample', 'Jo Exemple', undefined]);
    expect(firstNames({})).to.deep.equal([undefined]);
  });
});

describe('the secret of a page of WordPress', () => {
  for (const hash of ['#?secret=aB3dE6gH1j', '#secret=aB3dE6gH1j', '#?a=b&secret=aB3dE6gH1j&c']) {
    it(`is found in ${hash}`, () => {
      expect(secretIn(hash)).to.equal('aB3dE6gH1j');
    });
  }

  it('may be shorter where a browser has made it up', () => {
    expect(secretIn('#?secret=k3j')).to.equal('k3j');
  });

  for (const hash of ['', '#', '#?secret=', '#?secret=%22%5D', '#mysecret=aB3dE6gH1j', '#secret']) {
    it(`is not in ${hash || 'nothing'}`, () => {
      expect(secretIn(hash)).to.equal(undefined);
    });
  }
});
