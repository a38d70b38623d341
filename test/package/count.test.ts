// The count for X against X's own code, which is too large to ship: equal for what people write, and below it never.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import twitter from 'twitter-text';
import { LIMITS } from '../../src/message/count.js';
import { ADVERSARIAL, CROWDED, MESSAGES, numRuns } from './any-message.js';

const [{ count }] = LIMITS.x as readonly [(typeof LIMITS.x)[number]];
const onX = (text: string): number => twitter.parseTweet(text).weightedLength;

const TEXTS = [
  'Where is Mira Invented, @InventedMin? #FreeMira',
  'أين ميرا، @InventedMin؟ #الحرية_لميرا',
  '释放她！ @InventedMin #自由',
  '请看https://www.example.org/zh/actions/free-mira。释放她！',
  'ሚራ የት ናት? Où est‑elle ? “Quotes” – dashes — and… €',
  '👍🏽 🇧🇪 👨‍👩‍👧 1️⃣ ❤️ ❤ ™ © ‼',
  '🏴󠁧󠁢󠁥󠁮󠁧󠁿 and 🏳️‍🌈',
  'Cafe\u0301 Tie\u0302\u0301ng Vie\u0323\u0302t',
  'Read https://example.org/a_(b)?q=1&x=#frag. And https://example.org/a/b, now',
  '(https://example.org/path) https://example.org! www.example.org/a/very/long/path/that/goes/on',
  'www.example.org bbc.co.uk x.com, gov.uk. e.g. i.e. A.B. 3.14 EE.UU. DD.HH.',
  'me@example.org a.b@my-domain.example.org @user',
  'http://localhost/x https://sub.domain.example.org/x',
  '\u200C\u200D\u200E zero width',
];

function below(text: string): void {
  const [ours, theirs] = [count(text), onX(text)];
  assert.ok(ours >= theirs, `${JSON.stringify(text)} counts ${ours}, on X ${theirs}`);
}

describe('the length of a message on X', () => {
  for (const text of TEXTS) {
    it(`is what X counts: ${text}`, () => {
      assert.equal(count(text), onX(text));
    });
  }

  it('is what X counts of messages in any script, with links, handles and emoji', () => {
    fc.assert(
      fc.property(MESSAGES, (text) => {
        assert.equal(count(text), onX(text), JSON.stringify(text));
      }),
      { numRuns },
    );
  });

  it('is never below what X counts where everything stands against everything', () => {
    fc.assert(fc.property(CROWDED, below), { numRuns });
  });

  it('is never below what X counts of what is made to mislead', () => {
    fc.assert(fc.property(ADVERSARIAL, below), { numRuns });
  });

  it('is never below what X counts of addresses that are too long to be any', () => {
    for (const length of [3900, 4060, 4070, 4080, 4090, 4100, 6000]) {
      below(`https://example.org/${'a'.repeat(length)}`);
      below(`example.org/${'a'.repeat(length)}`);
    }
    below(`https://${'a'.repeat(64)}.example.org/${'b'.repeat(64)}`);
    below(`https://看${'.1'.repeat(150)}.看.com/${'b'.repeat(64)}`);
    below(`https://${'🏴󠁧󠁢󠁥󠁮󠁧󠁿'.repeat(20)}.com`);
  });

  for (const part of [
    'a.',
    '(',
    '@',
    '#',
    'https://',
    'a',
    '1',
    '.',
    'a.b',
    'é.',
    'https://a.',
    '/(',
    'a-',
    '👨\u200D',
    '🇧',
  ]) {
    it(`ends for five thousand times ${part}`, () => {
      for (const start of ['', 'https://', 'https://example.org/', 'example.org?']) {
        for (const { count: any } of Object.values(LIMITS).flat())
          assert.ok(any(start + part.repeat(5000)) > 0);
      }
    });
  }
});
