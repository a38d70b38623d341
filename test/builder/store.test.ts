// What stays in the browser.

import { expect } from '@open-wc/testing';
import { forget, keep, type Kept, NOTHING, readKept } from '../../src/builder/store.js';

const KEPT: Kept = { text: '{}', name: 'mira', base: 'https://ngo.example/', lang: 'fr' };
const here = () => sessionStorage;

describe('what is kept in this browser', () => {
  afterEach(() => sessionStorage.clear());

  it('is read as it was written', () => {
    expect(keep(here, KEPT)).to.equal(true);
    expect(readKept(here)).to.deep.equal(KEPT);
  });

  it('is nothing once it is forgotten', () => {
    keep(here, KEPT);
    forget(here);
    expect(sessionStorage.length).to.equal(0);
    expect(readKept(here)).to.deep.equal(NOTHING);
  });

  it('is as much as can be read of what something else left there', () => {
    for (const found of ['', 'nonsense', 'null', '[]', '5']) {
      sessionStorage.setItem('case-action-builder', found);
      expect(readKept(here), found).to.deep.equal(NOTHING);
    }
    sessionStorage.setItem(
      'case-action-builder',
      '{"text": 5, "base": "https://ngo.example/", "lang": "xx"}',
    );
    expect(readKept(here)).to.deep.equal({ ...NOTHING, base: 'https://ngo.example/' });
  });

  it('is nothing where the browser refuses, without a failure', () => {
    const refuse = () => {
      throw new DOMException('no', 'SecurityError');
    };
    expect(keep(refuse, KEPT)).to.equal(false);
    expect(readKept(refuse)).to.deep.equal(NOTHING);
    forget(refuse);
  });
});
