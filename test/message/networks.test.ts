// The link of every network, decoded and compared to the letter, and what each of them takes.

import { expect } from '@open-wc/testing';
import { NETWORK_IDS } from '../../src/case/table.js';
import { fillMessage } from '../../src/message/fill.js';
import {
  addressOn,
  contactOn,
  leftOn,
  type NetworkId,
  NETWORKS,
  type Sent,
} from '../../src/message/networks.js';

const PAGE = 'https://ngo.example/mira?a=b&c=d#e';
const OFFICIAL = { name: 'Jo & Ada Sample' };
const CONTACTS = {
  x: 'InventedMin',
  bluesky: 'min.gov.example',
  mastodon: 'min@gov.example',
  threads: 'min.invented',
  email: 'min+cases@gov.example',
  form: 'https://gov.example/contact?to=min&lang=en',
};

const MESSAGES: Readonly<Record<string, string>> = {
  short: '{target} Where is {name}?',
  'at the limit of X': '{target} '.padEnd(276, 'm'),
  'over every limit': '{target} '.padEnd(3000, 'm'),
  'with a link': '{target}: {link} and https://example.org/?q=a+b%20c&x=#y.',
  'with hashtags': '#FreeMira #الحرية_لميرا, {target} #自由',
  Arabic: 'أين {name} يا {target}؟ «منذ مئة يوم»',
  Chinese: '{target}，{name}在哪里？',
  'with joined emoji': '👩🏽‍⚖️ {target} 👨‍👩‍👧‍👦 🏴‍☠️ ❤️‍🔥 🇧🇪',
  'with line breaks': '{target}\n\nWhere is {name}?\nPlease act.',
  'with quotes': `.{target} “Where” 'is' "she"? « là »`,
  'with &#+%': '{target} 100% & more; 1+1=2 #1 %20 + %23 ?a=b <i> \\ ~!*()',
};

/** What a link carries: every parameter, decoded as the network does it. */
function decode(id: NetworkId, link: string): Readonly<Record<string, string>> {
  const { search, hash } = new URL(link);
  const carried = id === 'mastodon' ? hash.slice(1) : search.slice(1);
  expect(carried, 'what an app would show as it stands').not.to.match(/[+ "#<>\n]/);
  return Object.fromEntries(
    carried.split('&').map((pair) => {
      const [key, value] = pair.split('=') as [string, string];
      return [key, decodeURIComponent(value)];
    }),
  );
}

/** What each link should carry, and where it should lead. */
const LINKS: Readonly<
  Partial<Record<NetworkId, { start: string; carried: (sent: Sent) => Record<string, string> }>>
> = {
  x: { start: 'https://x.com/intent/tweet?', carried: ({ text }) => ({ text }) },
  bluesky: { start: 'https://bsky.app/intent/compose?', carried: ({ text }) => ({ text }) },
  mastodon: { start: 'https://share.joinmastodon.org/#', carried: ({ text }) => ({ text }) },
  threads: { start: 'https://www.threads.com/intent/post?', carried: ({ text }) => ({ text }) },
  email: {
    start: 'mailto:',
    carried: ({ text, subject }) => ({ subject, body: text.replaceAll('\n', '\r\n') }),
  },
  whatsapp: { start: 'https://api.whatsapp.com/send?', carried: ({ text }) => ({ text }) },
  telegram: {
    start: 'https://t.me/share/url?',
    carried: ({ text, page }) => ({ url: page, text }),
  },
  facebook: {
    start: 'https://www.facebook.com/sharer/sharer.php?',
    carried: ({ page }) => ({ u: page }),
  },
};
const IDS = Object.keys(LINKS) as NetworkId[];

for (const id of IDS) {
  const { start, carried } = LINKS[id]!;
  for (const [who, target] of [
    ['with a contact', { ...OFFICIAL, ...CONTACTS }],
    ['without one', OFFICIAL],
  ] as const) {
    describe(`the link to ${id} for an official ${who}`, () => {
      for (const [kind, template] of Object.entries(MESSAGES)) {
        it(`carries a message ${kind} to the letter`, () => {
          const address = addressOn(id, target);
          const text = fillMessage(template, { target: address, name: 'Mira', link: PAGE });
          expect(text).to.contain(address);
          expect(text).not.to.contain('@@');
          const to = contactOn(id, target) ?? '';
          const sent = { text, subject: 'Where is “Mira” & why? 100%', to, page: PAGE };
          const link = NETWORKS[id].link!(sent)!;
          expect(link.startsWith(start), link).to.be.true;
          expect(decode(id, link)).to.deep.equal(carried(sent));
        });
      }
    });
  }
}

describe('the table of networks', () => {
  it('has a row for every network of a case file, and one for the contact form', () => {
    expect(Object.keys(NETWORKS)).to.have.members([...NETWORK_IDS, 'form']);
  });

  it('has no link that is not compared above', () => {
    const linked = Object.entries(NETWORKS).filter(([, { link }]) => link);
    expect(linked.map(([id]) => id)).to.have.members([...IDS, 'form']);
  });

  it('addresses an official by handle only on the network of that handle', () => {
    const target = { ...OFFICIAL, ...CONTACTS };
    const addresses = Object.keys(NETWORKS).map((id) => [id, addressOn(id as NetworkId, target)]);
    expect(Object.fromEntries(addresses)).to.deep.equal({
      x: '@InventedMin',
      bluesky: '@min.gov.example',
      mastodon: '@min@gov.example',
      threads: '@min.invented',
      email: OFFICIAL.name,
      whatsapp: OFFICIAL.name,
      telegram: OFFICIAL.name,
      facebook: OFFICIAL.name,
      copy: OFFICIAL.name,
      share: OFFICIAL.name,
      form: OFFICIAL.name,
    });
    for (const id of IDS) expect(addressOn(id, OFFICIAL)).to.equal(OFFICIAL.name);
  });

  it('writes a mail to the official’s address, every letter of it', () => {
    const sent = { text: '', subject: '', page: '' };
    const { link } = NETWORKS.email;
    expect(link!({ ...sent, to: 'a&b?c%d+e@gov.example' })).to.equal(
      'mailto:a%26b%3Fc%25d%2Be@gov.example?subject=&body=',
    );
    expect(link!({ ...sent, to: '' })).to.equal('mailto:?subject=&body=');
  });

  it('leads to the contact form as it stands, with nothing in it', () => {
    const sent = { text: 'Where is she?', subject: '', page: PAGE, to: CONTACTS.form };
    expect(NETWORKS.form.link!(sent)).to.equal(CONTACTS.form);
  });

  it('has no link to Telegram or Facebook where there is no page to share', () => {
    for (const id of ['telegram', 'facebook'] as const) {
      expect(NETWORKS[id].link!({ text: 'a', subject: '', to: '', page: '' }) || undefined).to.be
        .undefined;
    }
  });

  it('has links to https and mailto only', () => {
    const sent = { text: 'a', subject: 'b', to: 'https://gov.example', page: PAGE };
    for (const { link } of Object.values(NETWORKS)) {
      expect(link?.(sent) ?? 'https:').to.match(/^(?:https|mailto):/);
    }
  });
});

describe('the room that is left for a message', () => {
  it('is what the network takes, less what it counts', () => {
    const long = 'm'.repeat(290);
    expect(leftOn('x', long)).to.equal(-10);
    expect(leftOn('bluesky', long)).to.equal(10);
    expect(leftOn('mastodon', long)).to.equal(210);
    expect(leftOn('threads', long)).to.equal(210);
  });

  it('is on Bluesky that of whatever runs out first', () => {
    const family = '👨‍👩‍👧‍👦';
    expect(leftOn('bluesky', family.repeat(100))).to.equal(200);
    expect(leftOn('bluesky', family.repeat(119))).to.equal(3000 - 119 * 25);
  });

  it('is for a mail what is left of its whole link', () => {
    expect(leftOn('email', 'a', 'mailto:'.padEnd(1990, 'a'))).to.equal(10);
  });

  it('is not known where no limit is', () => {
    for (const id of ['whatsapp', 'telegram', 'facebook', 'copy', 'share', 'form'] as const) {
      expect(leftOn(id, 'a')).to.be.undefined;
    }
  });
});
