// For everything that checking can say of a file, a file of which exactly this is to be said.

import { expect } from '@open-wc/testing';
import { checkCase, checkCaseText } from '../../src/check/check.js';
import { type CheckCode, CHECKS } from '../../src/check/findings.js';
import { FINDING_CODES, wordFinding } from '../../src/check/wording.js';
import { aCase } from '../a-case.js';
import { aGoodCase, NOW, said } from './a-good-case.js';
import { OF_THE_SERVER } from './codes.js';

const OF_THE_TEXT = (Object.keys(CHECKS) as CheckCode[]).filter(
  (code) => !OF_THE_SERVER.includes(code),
);

async function fixture(name: string): Promise<string> {
  const url = new URL(`./fixtures/${name}.json`, import.meta.url);
  const response = await fetch(url);
  expect(response.ok, `there is a file ${url.pathname}`).to.be.true;
  return response.text();
}

describe('checking a case file', () => {
  it('says nothing of a good one', async () => {
    expect(checkCaseText(await fixture('good'), { now: NOW })).to.deep.equal([]);
    expect(said({})).to.deep.equal([]);
  });

  for (const code of OF_THE_TEXT) {
    it(`says ${code}, and nothing else, where that is wrong`, async () => {
      const findings = checkCaseText(await fixture(`warning-${code}`), { now: NOW });
      expect(findings.map((found) => found.code)).to.deep.equal([code]);
      expect(findings[0]!.severity).to.equal(CHECKS[code]);
    });
  }

  it('never throws, whatever it is given', () => {
    const strange: unknown[] = [
      undefined,
      null,
      0,
      'text',
      [],
      Object.create(null),
      aCase({ targets: 7 }),
    ];
    strange.push(aCase({ message: [[[]]], translations: { fr: null, zz: [] }, updates: [null] }));
    for (const value of strange) expect(() => checkCase(value, { now: NOW })).not.to.throw();
  });
});

describe('what is an error', () => {
  const errors = (value: unknown) =>
    checkCase(value, { now: NOW })
      .filter(({ severity }) => severity === 'error')
      .map(({ code, path }) => `${code} ${path}`);

  it('is what keeps readers from the card', () => {
    expect(errors([])).to.deep.equal(['not-object ']);
    expect(errors(aGoodCase({ name: 7 }))).to.deep.equal(['wrong-type name']);
    expect(errors(aGoodCase({ targets: [{ role: 'Minister' }] }))).to.deep.equal([
      'missing targets[0].name',
    ]);
    expect(errors(aGoodCase({ status: 'won' }))).to.deep.equal(['missing outcome']);
  });

  it('is a message that the card has no network for', () => {
    const message = { bluesky: 'Where is she, {target}?' };
    expect(errors(aGoodCase({ message }))).to.deep.equal(['missing message.default']);
  });

  it('is not lost among many others', () => {
    const updates = Array.from({ length: 200 }, () => ({ date: 'soon', text: 'A' }));
    const { targets, ...rest } = aGoodCase({ updates });
    expect(targets).not.to.be.empty;
    expect(errors(rest)).not.to.be.empty;
  });

  it('is nothing that only a part is left out for', () => {
    expect(errors(aGoodCase({ link: 'nowhere', updates: [{ date: 'soon' }] }))).to.deep.equal([]);
  });

  it('is nothing that a closed case no longer needs', () => {
    expect(
      errors({ name: 'M', summary: 'S', status: 'ended', outcome: 'Released.' }),
    ).to.deep.equal([]);
    expect(errors({ name: 7, status: 'withdrawn' })).to.deep.equal([]);
  });
});

describe('a closed case', () => {
  const closed = {
    ...aGoodCase({
      message: '{target} @InventedMin #Stop-Torture {traget}',
      targets: [{ name: 'Jo Sample', role: 'Minister', x: 'InventedMin' }],
      updates: [{ date: '2020-01-01', text: 'Released.' }],
      ask: 'He said so yesterday.',
      outcome: 'She is free.',
      expires: '2020-01-01',
    }),
  };

  for (const status of ['won', 'ended', 'withdrawn']) {
    it(`is not nagged about messages, officials and reviews where it is ${status}`, () => {
      expect(checkCase({ ...closed, status }, { now: NOW })).to.deep.equal([]);
    });
  }

  it('is told of all that while it is open', () => {
    const codes = checkCase({ ...closed, expires: undefined }, { now: NOW }).map(
      ({ code }) => code,
    );
    expect(codes).to.include.members(['not-verified', 'not-reviewed', 'starts-with-handle']);
  });
});

describe('the length of a message', () => {
  const long = (length: number) => `${'a'.repeat(length)} {target}`;

  it('is that with the longest handle filled in', () => {
    // 268 letters, a space, and @InventedMin: 281.
    expect(said({ message: long(267) })).to.deep.equal([]);
    expect(said({ message: long(268) })).to.deep.equal(['over-limit message']);
  });

  it('is counted on the networks that are on, by the message that goes there', () => {
    expect(said({ message: long(290), networks: ['bluesky'] })).to.deep.equal([]);
    expect(said({ message: { default: long(290), x: long(9) } })).to.deep.equal([]);
    expect(said({ message: { default: long(9), threads: long(600) } })).to.deep.equal([
      'over-limit message.threads',
    ]);
  });

  it('is that of the link for a mail', () => {
    const body = 'Dear minister,\n'.repeat(90);
    expect(said({ message: { default: 'Hello {target}', email: { body } } })).to.deep.equal([
      'over-limit message.email.body',
    ]);
  });

  it('matters for what goes to friends where it goes by a network that has a limit', () => {
    const shared = (length: number, networks: readonly string[]) =>
      said({ message: { default: 'Hello {target}', share: long(length) }, networks });
    expect(shared(400, ['x', 'bluesky'])).to.deep.equal(['over-limit message.share']);
    expect(shared(400, ['x', 'mastodon', 'whatsapp'])).to.deep.equal([]);
    // The official is on X: there it gets the message, not this.
    expect(shared(400, ['x'])).to.deep.equal([]);
  });
});

describe('a placeholder that there is not', () => {
  it('is found in a message and in the subject of a mail', () => {
    const email = { subject: 'Release {name}, {tarjet}', body: 'Dear {target}, where is {nmae}?' };
    const found = checkCase(aGoodCase({ message: { default: 'Act, {target}', email } }), {
      now: NOW,
    }).filter(({ code }) => code === 'unknown-placeholder');
    expect(found.map(({ path, args }) => `${path} ${args['likely']}`)).to.have.members([
      'message.email.subject {target}',
      'message.email.body {name}',
    ]);
  });
});

describe('an unknown field', () => {
  const fields = (changes: Readonly<Record<string, unknown>>) =>
    checkCase(aGoodCase(changes), { now: NOW })
      .filter(({ code }) => code === 'unknown-field')
      .map(({ path, args }) => `${path} ${args['likely']}`);

  it('is named with the one that was likely meant, at any depth', () => {
    expect(fields({ udpates: [] })).to.deep.equal(['udpates updates']);
    expect(
      fields({ image: { src: 'https://a.example/a.jpg', alt: 'A', credits: 'B' } }),
    ).to.deep.equal(['image.credits credit']);
    expect(fields({ translations: { fr: { title: 'A', headlin: 'B' } } })).to.deep.equal([
      'translations.fr.title undefined',
      'translations.fr.headlin headline',
    ]);
    expect(fields({ message: { defualt: 'Hello {target}' } })).to.deep.equal([
      'message.defualt default',
    ]);
  });

  it('is not the address of the schema, which is for editors', () => {
    expect(fields({ $schema: 'case.schema.json' })).to.deep.equal([]);
  });
});

describe('a translation', () => {
  const french = { headline: 'H', summary: 'S', ask: 'A', safety: 'S', targets: [{ role: 'R' }] };
  const updates = [{ date: '2026-01-10', text: 'U' }];
  const gaps = (fr: object, changes = {}) =>
    said({ translations: { fr: { ...french, ...fr } }, ...changes });

  it('has gaps where others of its texts are there', () => {
    expect(gaps({ updates })).to.deep.equal([
      'untranslated updates[1].text',
      'untranslated message',
    ]);
  });

  it('needs no message where that says that it is in the language of the official', () => {
    const message = { text: 'Hello {target}', lang: 'en' };
    expect(gaps({ updates }, { message })).to.deep.equal(['untranslated updates[1].text']);
  });
});

describe('updates of one day', () => {
  const updates = [
    { date: '2026-03-02', text: 'A' },
    { date: '2026-03-02', text: 'B' },
    { date: '2026-03-01', text: 'C' },
  ];

  it('are all right where they are not translated, or have a time', () => {
    expect(said({ updates })).to.deep.equal([]);
    const timed = [{ date: '2026-03-02T09:00Z', text: 'A' }, ...updates.slice(1)];
    const fr = { updates: timed };
    expect(said({ updates: timed, translations: { fr } }).join()).not.to.contain('ambiguous');
  });

  const ambiguous = (translated: readonly object[]) =>
    said({ updates, translations: { fr: { updates: translated } } }).filter((line) =>
      line.startsWith('ambiguous-date'),
    );

  it('are all right where all of them are translated', () => {
    expect(ambiguous(updates)).to.deep.equal([]);
  });

  it('are ambiguous where only some are', () => {
    expect(ambiguous(updates.slice(1))).to.deep.equal([
      'ambiguous-date translations.fr.updates[0].date',
    ]);
  });
});

describe('officials of one name', () => {
  const jo = { name: 'Jo Sample', role: 'Minister', email: 'a@b.example', verified: '2026-03-01' };

  it('are told apart by role or organisation', () => {
    const targets = [jo, { ...jo, role: 'Judge' }, { ...jo, organisation: 'Court' }];
    expect(said({ targets })).to.deep.equal([]);
    expect(said({ targets: [...targets, jo] })).to.deep.equal(['same-official targets[3]']);
  });
});

describe('the words of checking', () => {
  for (const code of FINDING_CODES) {
    it(`have a place and a remedy for ${code}`, () => {
      const names =
        'value options reason found expected handle field unit date limit count days hours lang left url status seconds';
      const named = names.split(' ').map((name) => [name, name.toUpperCase()]);
      const args = { ...Object.fromEntries(named), network: 'X' };
      const sentence = wordFinding({ code, path: 'some.place', args });
      expect(sentence).to.match(/ \(some\.place\)\. What to do: .+\.$/);
      expect(sentence).not.to.contain('undefined');
    });
  }
});
