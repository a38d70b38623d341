// Every ending of a host that X's own code knows, and what looks like one, for the count for X.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import twitter from 'twitter-text';
import { LIMITS } from '../../src/message/count.js';

const [{ count }] = LIMITS.x as readonly [(typeof LIMITS.x)[number]];
const onX = (text: string): number => twitter.parseTweet(text).weightedLength;

/** The endings in twitter-text's own list, as it stands in its files. */
function endings(list: 'validCCTLD' | 'validGTLD'): readonly string[] {
  const file = createRequire(import.meta.url)
    .resolve('twitter-text')
    .replace(/index\.js$/, `regexp/${list}.js`);
  const known = [...readFileSync(file, 'utf8').matchAll(/(?<=[|'])[\p{L}\p{M}-]{2,}(?=[|'])/gu)];
  return known.map(([ending]) => ending);
}

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];
const GENERIC = endings('validGTLD');
const COUNTRY = endings('validCCTLD');
const isAscii = (text: string) => /^[a-z]+$/.test(text);

describe('the ending of a host on X', () => {
  it('is one of those that twitter-text lists', () => {
    assert.ok(GENERIC.length > 1000 && COUNTRY.length > 250);
  });

  it('makes an address of a word, whichever it is', () => {
    const endingsInLetters = [...GENERIC, ...COUNTRY].filter(isAscii);
    for (const ending of endingsInLetters) assert.equal(count(`a.${ending}, b`), 26, ending);
  });

  it('is never below in any script, with and without https://', () => {
    for (const ending of [...GENERIC, ...COUNTRY]) {
      for (const text of [
        `a.${ending}`,
        `https://a.${ending}/${'b'.repeat(30)}`,
        `a.${ending}看`,
        `看.${ending}`,
      ]) {
        assert.ok(count(text) >= onX(text), text);
      }
    }
  });

  it('is exact for all two letters in a short address', () => {
    for (const a of LETTERS) {
      for (const b of LETTERS)
        assert.equal(count(`see a.${a}${b}!`), onX(`see a.${a}${b}!`), a + b);
    }
  });

  it('is exact for the country in a long link, and never below for any two letters', () => {
    const path = `/${'b'.repeat(30)}`;
    for (const ending of COUNTRY.filter(isAscii))
      assert.equal(count(`https://a.${ending}${path}`), 23, ending);
    for (const a of LETTERS) {
      for (const b of LETTERS) {
        const text = `https://example.${a}${b}${path}`;
        assert.ok(count(text) >= onX(text), text);
      }
    }
  });

  it('is never below for any three letters in a long link', () => {
    for (const a of LETTERS) {
      for (const b of LETTERS) {
        for (const c of LETTERS) {
          const text = `https://example.${a}${b}${c}/${'b'.repeat(30)}`;
          assert.ok(count(text) >= onX(text), text);
        }
      }
    }
  });

  it('is exact for those that campaigns use', () => {
    const used =
      'org com net info edu gov int ngo ong news blog social media site foundation international';
    for (const ending of used.split(' ')) {
      assert.equal(count(`https://www.example.${ending}/${'b'.repeat(30)}`), 23, ending);
    }
  });
});
