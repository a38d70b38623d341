// Where the count for X is above X's own, on purpose, and by how much. Anywhere else it is the same.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import twitter from 'twitter-text';
import { LIMITS } from '../../src/message/count.js';

const [{ count }] = LIMITS.x as readonly [(typeof LIMITS.x)[number]];

const DEVIATIONS: readonly (readonly [what: string, text: string, onX: number, ours: number])[] = [
  ['a word with a dot in it whose ending might be that of a host', 'now.Please', 10, 23],
  ['the name of a file', 'letter.pdf', 10, 23],
  ['a number with a dot and another script at once', '1.释放', 6, 25],
  ['what stands after a dot or a slash and looks like a host', '...example.org', 14, 26],
  ['a link to a host with a rare ending', 'https://example.charity/act', 23, 27],
  ['a link to a longer host with a rare ending', 'https://www.example.charity/act', 23, 35],
  ['a link to a host with other letters than a to z', 'https://exämple.org/act', 23, 38],
  ['a link to a host with other letters before its ending', 'https://例え.org', 23, 33],
  ['a link with a port', 'https://example.org:8080/act', 23, 32],
  ['a link with a query and no path', 'https://example.org?a=b', 23, 27],
  ['a link with other letters in its path', 'https://example.org/é/ü', 23, 26],
  ['a link with one bracket in another', 'https://example.org/a((b))', 23, 28],
  ['a link that ends in =', 'https://example.org/a=', 23, 24],
  ['a shortened link of X', 'https://t.co/AbCdEfGhIj', 23, 34],
  ['the second link of a word', 'https://example.org/a,看https://example.org/b', 49, 51],
  [
    'a link against a later one with a rare ending',
    'https://www.long-name.example.org,a.foo',
    47,
    57,
  ],
  ['an address without https:// after a letter', '看www.example.org/a', 25, 27],
  ['an accented address without https://', 'at café.org', 26, 29],
  ['an emoji against an address that is not sure', 'example.charity👍🏽', 25, 27],
  ['a key against a letter', 'a1️⃣', 3, 6],
  ['a person at work', '👩🏽‍⚖️', 2, 5],
  ['a person of a sex', '🤷‍♀️', 2, 5],
  ['a couple', '👩‍❤️‍💋‍👨', 2, 11],
  ['a flag with a skull', '🏴‍☠️', 2, 5],
  ['a white square as a picture', '◽️', 2, 4],
  ['a coloured sign that is asked to be a picture', '☝️🏽', 2, 4],
];

describe('the length of a message on X is above what X counts for', () => {
  for (const [what, text, onX, ours] of DEVIATIONS) {
    it(`${what}: ${text} is ${onX} there, ${ours} here`, () => {
      assert.deepEqual([twitter.parseTweet(text).weightedLength, count(text)], [onX, ours]);
    });
  }
});
