// The count for Mastodon, which takes from X's code what a link is, if it begins with https:// or http://.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import twitter from 'twitter-text';
import { LIMITS } from '../../src/message/count.js';
import { ADVERSARIAL, CROWDED, MESSAGES, numRuns } from './any-message.js';

const [{ count }] = LIMITS.mastodon as readonly [(typeof LIMITS.mastodon)[number]];
const segmenter = new Intl.Segmenter();

/** As its server counts, but for the handles of people elsewhere. */
function onMastodon(text: string): number {
  const links = twitter.extractUrlsWithIndices(text, { extractUrlsWithoutProtocol: false });
  const rest = links.reduceRight(
    (left, { indices: [start, end] }) => left.slice(0, start) + 'x'.repeat(23) + left.slice(end),
    text,
  );
  return [...segmenter.segment(rest)].length;
}

/** Without an @, nothing is the handle of somebody elsewhere. */
const without = (text: string): string => text.replaceAll('@', '');

describe('the length of a message on Mastodon', () => {
  it('is what its server counts of messages in any script, with links, handles and emoji', () => {
    fc.assert(
      fc.property(MESSAGES.map(without), (text) => {
        assert.equal(count(text), onMastodon(text), JSON.stringify(text));
      }),
      { numRuns },
    );
  });

  it('is never below what its server counts', () => {
    fc.assert(
      fc.property(fc.oneof(CROWDED, ADVERSARIAL).map(without), (text) => {
        assert.ok(count(text) >= onMastodon(text), JSON.stringify(text));
      }),
      { numRuns },
    );
  });
});
