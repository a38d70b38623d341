// Every emoji and what looks like one, for X: alone, with everything that can be joined to it, and beside others.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import twitter from 'twitter-text';
import { LIMITS } from '../../src/message/count.js';

const [{ count }] = LIMITS.x as readonly [(typeof LIMITS.x)[number]];
const onX = (text: string): number => twitter.parseTweet(text).weightedLength;

const range = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index));

/** The blocks that hold every emoji, and those that get the next ones. */
const SIGNS = [
  ...range(0x20, 0x7e),
  ...range(0xa0, 0xff),
  ...range(0x2000, 0x3300),
  ...range(0x1f000, 0x1fbff),
];
const MODIFIERS = range(0x1f3fb, 0x1f3ff);
const INDICATORS = range(0x1f1e6, 0x1f1ff);
const MIDDLE = MODIFIERS[2]!;
const SAME = { below: [], above: [] };
const PEOPLE = ['👨', '👩', '🧑', '👦', '👧', '🏃', '🏋', '🤷', '👯', '👰', '🧔'];

/** The texts that count less than on X, and those that count more. */
function compare(texts: readonly string[]) {
  const differences = texts.map((text) => count(text) - onX(text));
  return {
    below: texts.filter((_, index) => differences[index]! < 0),
    above: texts.filter((_, index) => differences[index]! > 0),
  };
}

describe('an emoji on X', () => {
  it('counts as it does there where nothing is joined to it', () => {
    assert.deepEqual(compare(SIGNS), SAME);
  });

  it('counts as it does there as a picture, but for five', () => {
    const { below, above } = compare(SIGNS.map((sign) => `${sign}\uFE0F`));
    assert.deepEqual(below, []);
    assert.deepEqual(above, ['◽️', '◾️', '🀄️', '🈚️', '🈯️']);
  });

  it('counts as it does there in every colour, but for a skier', () => {
    const coloured = SIGNS.flatMap((sign) => MODIFIERS.map((modifier) => sign + modifier));
    const { below, above } = compare(coloured);
    assert.deepEqual(below, []);
    assert.deepEqual(
      above,
      MODIFIERS.map((modifier) => `⛷${modifier}`),
    );
  });

  it('counts as it does there for each of the 676 pairs of letters, and for three of them', () => {
    const pairs = INDICATORS.flatMap((a) => INDICATORS.map((b) => a + b));
    const threes = pairs.flatMap((pair) => INDICATORS.map((letter) => pair + letter));
    assert.deepEqual(compare([...pairs, ...threes]), SAME);
  });

  it('counts as it does there in a key', () => {
    const keys = SIGNS.flatMap((sign) => [`${sign}\u20E3`, `${sign}\uFE0E\u20E3`]);
    assert.deepEqual(compare([...keys, '1\uFE0F\u20E3', '#\uFE0F\u20E3', 'a\uFE0F\u20E3']), SAME);
  });

  it('counts as it does there for the flags of parts of a country', () => {
    const flag = (letters: string) =>
      `🏴${[...letters].map((letter) => String.fromCodePoint(0xe0000 + letter.charCodeAt(0))).join('')}\u{E007F}`;
    const flags = ['gbeng', 'gbsct', 'gbwls', 'gbnir', 'ustx', 'gb', 'gbenS', 'gbsctx', ''].map(
      flag,
    );
    assert.deepEqual(compare(flags), SAME);
  });

  it('counts as it does there in a family of up to four', () => {
    const joined = (people: readonly (readonly string[])[]) =>
      people.map((all) => all.join('\u200D'));
    const four = ['👨', '👩', '👦', '👧'];
    const twos = four.flatMap((a) => four.map((b) => [a, b]));
    const threes = twos.flatMap((all) => four.map((c) => [...all, c]));
    const fours = threes.flatMap((all) => four.map((d) => [...all, d]));
    assert.deepEqual(compare(joined([...twos, ...threes, ...fours])), SAME);
  });

  it('is never below with a second sign joined to it', () => {
    const others = [
      '♀',
      '♀\uFE0F',
      '♂\uFE0F',
      '⚕\uFE0F',
      '⚖\uFE0F',
      '💻',
      '🦰',
      '🌈',
      '☠\uFE0F',
      '⚧\uFE0F',
      '🔥',
      '🗨',
      '👦',
    ];
    const texts = SIGNS.filter((sign) => /\p{Emoji}/u.test(sign)).flatMap((sign) =>
      ['', '\uFE0F', MIDDLE, `\uFE0F${MIDDLE}`].flatMap((after) =>
        others.flatMap((other) => [`${sign}${after}\u200D${other}`]),
      ),
    );
    assert.deepEqual(compare(texts).below, []);
  });

  it('is never below in any row of people, signs and what joins them', () => {
    const parts = [
      ...PEOPLE,
      '❤',
      '💋',
      '♀',
      '⚖',
      '💻',
      '🏳',
      '🌈',
      '\uFE0F',
      '\uFE0E',
      '\u200D',
      MIDDLE,
    ];
    const threes = parts.flatMap((a) => parts.flatMap((b) => parts.map((c) => a + b + c)));
    const rows = threes.flatMap((text) => parts.map((part) => text + part));
    assert.deepEqual(compare(rows).below, []);
  });
});
