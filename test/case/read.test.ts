// What becomes of what an author wrote: the good is kept, the bad is named.

import { expect } from '@open-wc/testing';
import { isComplete, readCase, readCaseText } from '../../src/case/read.js';
import { aCase, aCaseWithout } from '../a-case.js';

describe('reading a case', () => {
  it('takes a good case without a word', () => {
    const { case: read, problems } = readCase(aCase());
    expect(problems).to.deep.equal([]);
    expect(read?.name).to.equal('Mira Invented');
    expect(read?.summary).to.have.length(2);
    expect(read?.targets[0]).to.deep.equal({
      name: 'Jo Sample',
      role: 'Minister of Examples',
      x: 'InventedMin',
    });
    expect(isComplete(read!)).to.be.true;
  });

  it('is open unless the file says otherwise', () => {
    expect(readCase(aCase()).case?.status).to.equal('open');
  });

  it('stops asking where it does not understand the status', () => {
    expect(readCase(aCase({ status: 'transferred' })).case?.status).to.equal('paused');
  });

  it('takes one paragraph for a summary, and a plain text for a message', () => {
    const { case: read } = readCase(aCase({ summary: 'One.', message: 'Hello {target}' }));
    expect(read?.summary).to.deep.equal(['One.']);
    expect(read?.message?.default).to.deep.equal([{ text: 'Hello {target}' }]);
  });

  it('takes a message with its language and its meaning', () => {
    const message = { text: '{target} أين ميرا؟', lang: 'ar', meaning: 'Where is Mira?' };
    expect(readCase(aCase({ message })).case?.message?.default).to.deep.equal([message]);
  });

  it('reads a handle with or without its @', () => {
    const targets = [{ name: 'Jo', role: 'Minister', x: '@InventedMin' }];
    expect(readCase(aCase({ targets })).case?.targets[0]?.x).to.equal('InventedMin');
  });

  it('keeps an update whose date is wrong, without the date', () => {
    const updates = [{ date: 'soon', text: 'News.' }];
    expect(readCase(aCase({ updates })).case?.updates[0]).to.deep.equal({
      date: undefined,
      text: 'News.',
    });
  });

  it('leaves out only the update that says nothing', () => {
    const updates = [{ date: '2026-01-01' }, { date: '2026-01-02', text: 'News.' }];
    const { case: read, problems } = readCase(aCase({ updates }));
    expect(read?.updates.map(({ text }) => text)).to.deep.equal(['News.']);
    expect(problems.map(({ code, path }) => `${code} ${path}`)).to.deep.equal([
      'missing updates[0].text',
    ]);
  });

  it('reports every problem at once, each with its place', () => {
    const { problems } = readCase(
      aCase({
        name: 7,
        link: 'http://example.org',
        targets: [{ name: 'Jo', role: 'Minister', x: 'has spaces' }],
        updates: [{ date: '2026-02-31', text: 'News.' }],
      }),
    );
    expect(problems.map(({ code, path }) => `${code} ${path}`)).to.have.members([
      'wrong-type name',
      'bad-link link',
      'bad-handle targets[0].x',
      'bad-date updates[0].date',
    ]);
  });

  it('wants an outcome of a case that is over, and no message', () => {
    const over = { ...aCaseWithout('message', 'targets'), status: 'ended' };
    expect(readCase(over).problems.map(({ path }) => path)).to.deep.equal(['outcome']);
  });

  it('wants nothing of a case that is withdrawn', () => {
    const { case: read, problems } = readCase({ status: 'withdrawn' });
    expect(problems).to.deep.equal([]);
    expect(isComplete(read!)).to.be.true;
  });

  it('lets an author switch guidance and safety off', () => {
    const { case: read, problems } = readCase(aCase({ guidance: false, safety: false }));
    expect(problems).to.deep.equal([]);
    expect([read?.guidance, read?.safety]).to.deep.equal([false, false]);
  });

  it('ignores fields that it does not know', () => {
    expect(readCase(aCase({ colour: 'red' })).problems).to.deep.equal([]);
  });

  it('takes no field from the prototype of an object', () => {
    const { case: read } = readCaseText('{"__proto__": {"name": "Nobody"}, "summary": "A"}');
    expect(read?.name).to.be.undefined;
  });

  it('makes texts well-formed and takes control characters out of them', () => {
    const { case: read } = readCase(aCase({ headline: '  a\u0000b\u202Ec\uD800\r\nd  ' }));
    expect(read?.headline).to.equal('abc\uFFFD\nd');
  });

  it('never throws, whatever it is given', () => {
    const strange: unknown[] = [
      undefined,
      null,
      0,
      'text',
      [],
      () => undefined,
      Symbol('s'),
      10n,
      { name: {}, summary: [[[]]], targets: [null, 1, []], updates: {}, message: [] },
      Object.create(null),
    ];
    for (const value of strange) expect(() => readCase(value)).not.to.throw();
  });

  it('keeps a list to its limit', () => {
    const updates = Array.from({ length: 100_000 }, () => ({ date: '2026-01-01', text: 'News.' }));
    const { case: read, problems } = readCase(aCase({ updates }));
    expect(read?.updates).to.have.length(500);
    expect(problems.map(({ code }) => code)).to.deep.equal(['too-many']);
  });
});

describe('reading what is written in another way', () => {
  it('takes a message for one network only, and says that the one for all is missing', () => {
    const { case: read, problems } = readCase(aCase({ message: { x: '{target} on X' } }));
    expect(read?.message?.x).to.deep.equal([{ text: '{target} on X' }]);
    expect(problems.map(({ code, path }) => `${code} ${path}`)).to.deep.equal([
      'missing message.default',
    ]);
    expect(isComplete(read!)).to.be.true;
  });

  it('leaves out of a translation what was left out of the case, so that no text moves to another official', () => {
    const { case: read } = readCase(
      aCase({
        targets: [{ role: 'Nameless' }, { name: 'Bob', role: 'Judge' }],
        translations: { fr: { targets: [{ role: 'Sans nom' }, { role: 'Juge' }] } },
      }),
    );
    expect(read?.targets.map(({ name }) => name)).to.deep.equal(['Bob']);
    expect(read?.translations?.['fr']?.targets).to.deep.equal([{ role: 'Juge' }]);
  });

  it('keeps the places of a translation whose first item is wrong', () => {
    const { case: read } = readCase(
      aCase({ translations: { fr: { targets: [null, { role: 'Juge' }] } } }),
    );
    expect(read?.translations?.['fr']?.targets).to.deep.equal([{}, { role: 'Juge' }]);
  });

  it('takes a hundred languages and no more', () => {
    // The codes that ISO 639 keeps for private use: qaa to qtz.
    const letters = [...'abcdefghijklmnopqrst'];
    const tags = letters.flatMap((a) => letters.map((b) => `q${a}${b}`));
    const translations = Object.fromEntries(tags.map((tag) => [tag, { headline: 'H' }]));
    const { case: read, problems } = readCase(aCase({ translations }));
    expect(Object.keys(read!.translations!)).to.have.length(100);
    expect(problems.map(({ code }) => code)).to.deep.equal(['too-many']);
  });
});

describe('reading a file that is made to break readers', () => {
  const nested = (depth: number) =>
    `{"name":"M","message":${'['.repeat(depth)}${']'.repeat(depth)}}`;

  it('goes no deeper than the table', () => {
    for (const depth of [10, 1000, 100_000]) {
      const { problems } = readCaseText(nested(depth));
      expect(problems.length, String(depth)).to.be.above(0);
    }
  });

  it('looks at no more of a text than its limit', () => {
    const { case: read, problems } = readCase(aCase({ headline: 'x'.repeat(1_000_000) }));
    expect(problems.map(({ code }) => code)).to.deep.equal(['too-long']);
    expect(read?.name).to.equal('Mira Invented');
  });

  it('names what it found in few words', () => {
    const { problems } = readCase(aCase({ link: `http://${'x'.repeat(1900)}` }));
    expect([...String(problems[0]?.args['value'])]).to.have.length(61);
  });

  it('keeps a case whose keys are those of every object', () => {
    const { case: read } = readCaseText(
      '{"__proto__":{"status":"won"},"constructor":1,"toString":2,"name":"M","summary":"S","status":"paused"}',
    );
    expect([read?.name, read?.status]).to.deep.equal(['M', 'paused']);
    expect(({} as { status?: string }).status).to.be.undefined;
  });
});
