// What stays in the browser.

import { expect } from '@open-wc/testing';
import {
  changeOf,
  forget,
  keep,
  type Kept,
  NOTHING,
  readKept,
} from '../../src/builder/work/store.js';

const KEPT: Kept = {
  current: { text: '{}', name: 'mira' },
  before: { text: '{"name": "Jo"}', name: undefined },
  base: 'https://ngo.example/',
  lang: 'fr',
};
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
    const odd =
      '{"current": {"text": 5}, "before": [], "base": "https://ngo.example/", "lang": "xx"}';
    sessionStorage.setItem('case-action-builder', odd);
    expect(readKept(here)).to.deep.equal({ ...NOTHING, base: 'https://ngo.example/' });
  });

  it('is changed where it has changed, and else is what another tab has written', () => {
    keep(here, KEPT);
    keep(here, { lang: 'ar' });
    expect(readKept(here)).to.deep.equal({ ...KEPT, lang: 'ar' });
  });

  it('is watched for what other tabs do, and for nothing else', () => {
    const change = (key: string | null, newValue: string | null) =>
      changeOf(new StorageEvent('storage', { key, newValue }));
    expect(change('case-action-builder', '{}')).to.equal('written');
    expect(change('case-action-builder', null)).to.equal('forgotten');
    expect(change(null, null)).to.equal('forgotten');
    expect(change('something-else', '{}')).to.equal(undefined);
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
