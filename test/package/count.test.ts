// The count for X agrees with X's own code, which is too large to ship.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import twitter from 'twitter-text';
import { LIMITS } from '../../src/message/count.js';

const TEXTS = [
  'Where is Mira Invented, @InventedMin? #FreeMira',
  'أين ميرا، @InventedMin؟ #الحرية_لميرا',
  '释放她！ @InventedMin #自由',
  'ሚራ የት ናት? Où est‑elle ? “Quotes” – dashes — and… €',
  '👍🏽 🇧🇪 👨‍👩‍👧 1️⃣ ❤️ ❤ ™ © ‼',
  '🏴󠁧󠁢󠁥󠁮󠁧󠁿 and 🏳️‍🌈',
  'Cafe\u0301 Tie\u0302\u0301ng Vie\u0323\u0302t',
  'Read https://example.org/a_(b)?q=1&x=#frag. And https://example.org/é/ü, now',
  '(https://example.org/path) https://example.org! “https://example.org/a”',
  'www.example.org bbc.co.uk x.com, gov.uk. e.g. i.e. A.B. 3.14',
  'me@example.org @user.example a.b@c.example.org',
  'http://localhost/x https://sub.domain.example.org:8080/x',
  '\u200C\u200D\u200E zero width',
];

describe('the length of a message on X', () => {
  const [{ count }] = LIMITS.x as readonly [(typeof LIMITS.x)[number]];

  for (const text of TEXTS) {
    it(`is what X counts: ${text}`, () => {
      assert.equal(count(text), twitter.parseTweet(text).weightedLength);
    });
  }
});
