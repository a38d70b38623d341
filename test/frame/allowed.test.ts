// Which case files a frame may show, whatever a stranger writes into its address.

import { expect } from '@open-wc/testing';
import { allowedAddress } from '../../src/frame/allowed.js';

const PAGE = 'https://ngo.example/embed/frame.html?src=/cases/mira.json';
const LISTED = [
  'https://friends.example/open/',
  'https://friends.example/mira.json',
  'https://whole.example/',
  'https://bare.example',
];

const allowed = (src: string, listed: readonly string[] = []): string | undefined =>
  allowedAddress(src, PAGE, listed);

describe('the case files that a frame may show', () => {
  const OWN = [
    ['/cases/mira.json', 'https://ngo.example/cases/mira.json'],
    ['mira.json', 'https://ngo.example/embed/mira.json'],
    ['../cases/mira.json', 'https://ngo.example/cases/mira.json'],
    ['https://ngo.example/cases/mira.json', 'https://ngo.example/cases/mira.json'],
    ['HTTPS://NGO.example:443/cases/mira.json', 'https://ngo.example/cases/mira.json'],
    ['//ngo.example/cases/mira.json', 'https://ngo.example/cases/mira.json'],
    ['?case=mira', 'https://ngo.example/embed/frame.html?case=mira'],
    ['/cases/mira.json#top', 'https://ngo.example/cases/mira.json'],
    [' /cases/mira.json\n', 'https://ngo.example/cases/mira.json'],
    ['@evil.example/mira.json', 'https://ngo.example/embed/@evil.example/mira.json'],
  ] as const;
  for (const [src, is] of OWN) {
    it(`are those of its own site, as ${JSON.stringify(src)}`, () => {
      expect(allowed(src)).to.equal(is);
    });
  }

  const FOREIGN = [
    'https://evil.example/mira.json',
    '//evil.example/mira.json',
    '/\\evil.example/mira.json',
    '\\\\evil.example\\mira.json',
    '\t//evil.example/mira.json',
    '/\t/evil.example/mira.json',
    'https:/\\evil.example/mira.json',
    'https://ngo.example@evil.example/mira.json',
    'https://ngo.example%40evil.example/mira.json',
    'https://ngo.example.evil.example/mira.json',
    'https://evilngo.example/mira.json',
    'https://cases.ngo.example/mira.json',
    'https://ngo.example./mira.json',
    'https://ngo.example:8443/mira.json',
    'http://ngo.example/mira.json',
    'ftp://ngo.example/mira.json',
    'data:application/json,{}',
    'blob:https://ngo.example/0b1c2d3e-0000-4000-8000-000000000000',
    'filesystem:https://ngo.example/temporary/mira.json',
    'javascript:alert(1)',
    'about:blank',
    'file:///etc/passwd',
    'https://me:secret@ngo.example/mira.json',
    'https://me@ngo.example/mira.json',
    'https://',
    '//',
    '',
    ' \n',
  ];
  for (const src of FOREIGN) {
    it(`are not ${JSON.stringify(src)}`, () => {
      expect(allowed(src)).to.equal(undefined);
      // Nor is it where others are listed.
      expect(allowed(src, LISTED)).to.equal(undefined);
    });
  }

  const AMONG_LISTED = [
    'https://friends.example/mira.json',
    'https://friends.example/mira.json#top',
    'https://friends.example/open/mira.json',
    'https://friends.example/open/2026/mira.json?v=2',
    'https://friends.example/closed/../open/mira.json',
    'https://whole.example/anything/mira.json',
    'https://bare.example/',
  ];
  for (const src of AMONG_LISTED) {
    it(`are those that are listed, as ${src}`, () => {
      expect(allowed(src, LISTED)).to.equal(new URL(src).href.replace(/#.*/, ''));
      expect(allowed(src)).to.equal(undefined);
    });
  }

  const BESIDE_LISTED = [
    'https://friends.example/',
    'https://friends.example/open',
    'https://friends.example/Open/mira.json',
    'https://friends.example/opening/mira.json',
    'https://friends.example/mira.json?v=2',
    'https://friends.example/mira.json/',
    'https://friends.example/open/../secret.json',
    'https://friends.example/open/./.././secret.json',
    'https://friends.example/open/%2e%2e/secret.json',
    'https://friends.example/open/%2E./secret.json',
    'https://friends.example/open/..%2fsecret.json',
    'https://friends.example/open/..%2Fsecret.json',
    'https://friends.example/open/%2e%2e%2fsecret.json',
    'https://friends.example/open/%252e%252e%252fsecret.json',
    'https://friends.example/open/..%5csecret.json',
    'https://friends.example/open/..\\secret.json',
    'https://friends.example:8443/open/mira.json',
    'http://friends.example/open/mira.json',
    'https://me@friends.example/open/mira.json',
    'https://bare.example/mira.json',
  ];
  for (const src of BESIDE_LISTED) {
    it(`are not what is beside those, as ${src}`, () => {
      expect(allowed(src, LISTED)).to.equal(undefined);
    });
  }

  it('are not more for a list that has something else in it', () => {
    for (const listed of ['*', 'https:', 'https://', 'data:', '//', 'javascript:/']) {
      expect(allowed('https://evil.example/mira.json', [listed])).to.equal(undefined);
      expect(allowed('data:application/json,{}', [listed])).to.equal(undefined);
    }
  });
});
