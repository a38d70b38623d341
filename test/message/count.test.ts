// Lengths as the networks count them. test/package/count.test.ts compares X's with its own code.

import { expect } from '@open-wc/testing';
import { type CountedNetwork, LIMITS } from '../../src/message/count.js';

const count = (network: CountedNetwork, text: string) => LIMITS[network][0]!.count(text);
const FAMILY = '👨‍👩‍👧';

const COUNTS: readonly (readonly [network: CountedNetwork, text: string, count: number])[] = [
  ['x', '', 0],
  ['x', 'Where is Mira?', 14],
  ['x', 'Où est Mira ? — “là”', 20],
  ['x', 'e\u0301', 1],
  ['x', 'أين ميرا؟', 9],
  ['x', '自由', 4],
  ['x', 'a…', 3],
  ['x', `${FAMILY}🇧🇪👍🏽1️⃣`, 8],
  ['x', 'https://example.org/a/very/long/address/that/goes/on?and=on#and-on.', 24],
  ['x', 'http://a.example and example.org, me@example.org', 23 + 5 + 23 + 2 + 14],
  ['x', '¡Libertad en los EE.UU.! Por los DD.HH., 3.14', 45],
  ['x', '请看https://example.org/zh/free-mira。释放她！', 4 + 23 + 10],
  ['x', 'https://a.example/a/path/that/is/longer/than/23', 23 + 30],
  ['bluesky', `${FAMILY}e\u0301 ${'https://example.org'}`, 22],
  ['mastodon', `${FAMILY} https://example.org/long/address @min@gov.example`, 1 + 1 + 23 + 1 + 4],
  ['mastodon', 'example.org', 11],
  ['mastodon', 'https://example.org/long/address/that/is/one a.example/long/path', 23 + 20],
  ['mastodon', 'https://a.example/a/path/that/is/longer/than/23', 23 + 30],
  ['mastodon', '@min@gov.example, @min@gov.example. (@min@gov.example)', 5 + 1 + 5 + 1 + 6],
  ['mastodon', 'me@min@gov.example /@min@gov.example @a@b@c.example', 18 + 1 + 17 + 1 + 14],
  ['threads', 'é👍', 1 + 4],
  ['threads', FAMILY, 18],
  ['threads', '🇧🇪1️⃣', 8 + 7],
  ['threads', '自由 2026', 7],
];

describe('the length of a message', () => {
  for (const [network, text, length] of COUNTS) {
    it(`is ${length} on ${network}: ${text}`, () => {
      expect(count(network, text)).to.equal(length);
    });
  }

  it('is on Bluesky limited in bytes as well', () => {
    const [characters, bytes] = LIMITS.bluesky;
    const text = FAMILY.repeat(200);
    expect(characters!.count(text)).to.equal(200);
    expect([bytes!.unit, bytes!.count(text), bytes!.max]).to.deep.equal(['bytes', 3600, 3000]);
  });
});
