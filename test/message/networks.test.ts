// The links that carry a message, decoded and compared to the letter.

import { expect } from '@open-wc/testing';
import { NETWORKS } from '../../src/message/networks.js';

const MESSAGES = [
  '@InventedMin Where is Mira? #FreeMira',
  `It's "time" for action & justice; 100% of us ask: a+b=c?`,
  'first line\nsecond line',
  'أين ميرا؟ #الحرية_لميرا',
  '米拉在哪里？',
  'می‌خواهم بدانم',
  '👩🏽‍⚖️ justice ❤️',
  'https://example.org/?a=b&c=d#e',
];

describe('the link to X', () => {
  for (const message of MESSAGES) {
    it(`carries ${JSON.stringify(message)} to the letter`, () => {
      const link = NETWORKS.x.link(message);
      expect(new URL(link).searchParams.get('text')).to.equal(message);
      expect([...new URL(link).searchParams.keys()]).to.deep.equal(['text']);
    });
  }

  it('is the documented one, and writes a space as %20', () => {
    expect(NETWORKS.x.link('a b+c')).to.equal('https://x.com/intent/tweet?text=a%20b%2Bc');
  });

  it('addresses an official by handle, or by name where there is none', () => {
    const official = { name: 'Jo Sample' };
    expect(NETWORKS.x.address({ ...official, x: 'InventedMin' })).to.equal('@InventedMin');
    expect(NETWORKS.x.address(official)).to.equal('Jo Sample');
  });
});
