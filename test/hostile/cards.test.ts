// Whatever stands in a case, a card leads nowhere but to pages by https and to mail.

import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readCase } from '../../src/case/read.js';
import { makeCard } from '../../src/card/make-card.js';
import type { Reader } from '../../src/card/reader.js';
import { LOCALES } from '../../src/locales/all.js';
import { localeFor, registerLocales } from '../../src/locales/registry.js';
import { anyCase, CASES, LINKS } from './any-case.js';
import { seeded } from './seeded.js';

registerLocales(...LOCALES);

const reader: fc.Arbitrary<Reader> = fc
  .record({
    lang: fc.constantFrom(...LOCALES.map(({ lang }) => lang), 'pt-BR', 'xx'),
    now: fc.date({
      min: new Date('2026-01-01'),
      max: new Date('2028-01-01'),
      noInvalidDate: true,
    }),
    chance: fc.double({ min: 0, max: 0.999, noNaN: true }),
    hasShareSheet: fc.boolean(),
  })
  .map(({ lang, now, chance, hasShareSheet }) => ({
    lang,
    now,
    locale: localeFor(lang),
    pick: { chance },
    hasShareSheet,
  }));

/** Every address in a card, wherever it is. */
function addressesIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const isAddress = ['url', 'src', 'href'].includes(key) && typeof inner === 'string';
    return isAddress ? [inner as string] : addressesIn(inner);
  });
}

describe('a card', () => {
  it('leads only to https and to mail, and never throws', function () {
    this.timeout(240_000);
    let seen = 0;
    fc.assert(
      fc.property(anyCase, reader, (value, who) => {
        const { case: read } = readCase(value);
        const addresses = addressesIn(makeCard(read!, who));
        for (const address of addresses) {
          expect(new URL(address).protocol, address).to.be.oneOf(['https:', 'mailto:']);
        }
        seen += addresses.length;
      }),
      seeded(CASES),
    );
    expect(seen, 'there were addresses to look at').to.be.above(CASES);
  });

  it('leads to no address of a scheme that was written for a page', () => {
    const good = 'https://ngo.example/good';
    for (const address of LINKS) {
      const { case: read } = readCase({
        name: 'Mira',
        summary: 'S',
        link: address,
        updates: [{ date: '2026-03-02', text: 'T', url: address }],
        links: [
          { label: 'L', url: address },
          { label: 'M', url: good },
        ],
        image: { src: address, alt: 'A' },
      });
      const lang = 'en';
      const card = makeCard(read!, { lang, now: new Date('2026-03-10'), locale: localeFor(lang) });
      for (const url of addressesIn(card)) {
        const { protocol, username, password } = new URL(url);
        expect([protocol, username, password], address).to.deep.equal(['https:', '', '']);
      }
      expect(addressesIn(card)).to.include(good);
    }
  });
});
