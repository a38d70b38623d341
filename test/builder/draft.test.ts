// The draft: the text of the file is the truth, and an edit changes as little of it as it can.

import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { draftOf, editDraft, nameOfPath, readDraft, valueAt } from '../../src/builder/draft.js';

describe('a draft', () => {
  it('says what its text says, and nothing while that is no object', () => {
    expect(readDraft('{"name": "Mira"}').value).to.deep.equal({ name: 'Mira' });
    for (const text of ['', '{"name": "Mira"', '["Mira"]', '"Mira"', 'null']) {
      expect(readDraft(text), text).to.deep.equal({ text, value: undefined });
    }
  });

  it('keeps the shape of a file around what is edited', () => {
    const text = '{\n    "lang":"en",   "name" : "Mira",\n\t"networks": ["x",  "email"]\n}';
    const edited = editDraft(readDraft(text), [{ path: ['name'], value: 'Jo' }]);
    expect(edited.text).to.equal(text.replace('Mira', 'Jo'));
  });

  it('writes as the file is written', () => {
    for (const [indent, end] of [
      ['    ', '\n'],
      ['\t', '\r\n'],
      ['  ', '\r\n'],
    ] as const) {
      const text = ['{', `${indent}"name": "Mira"`, '}'].join(end);
      const edited = editDraft(readDraft(text), [{ path: ['image', 'alt'], value: 'Mira' }]);
      const lines = [`"name": "Mira",`, `"image": {`, `${indent}"alt": "Mira"`, '}'];
      expect(edited.text).to.equal(['{', ...lines.map((line) => indent + line), '}'].join(end));
    }
  });

  it('puts a field where the table has it', () => {
    const { text } = editDraft(readDraft('{"lang":"en","summary":"S","updates":[{"text":"T"}]}'), [
      { path: ['name'], value: 'Mira' },
      { path: ['updates', 0, 'date'], value: '2026-11-20' },
      { path: ['image', 'alt'], value: 'Mira' },
    ]);
    expect(Object.keys(JSON.parse(text) as object)).to.deep.equal([
      'lang',
      'name',
      'summary',
      'image',
      'updates',
    ]);
    expect(text).to.match(/"date".*"text"/s);
  });

  it('makes what is on the way to a place', () => {
    const { value } = editDraft(readDraft('{}'), [
      { path: ['updates', 0, 'text'], value: 'News' },
      { path: ['image', 'alt'], value: 'Mira' },
    ]);
    expect(value).to.deep.equal({ updates: [{ text: 'News' }], image: { alt: 'Mira' } });
  });

  it('changes the field that counts, where one stands there twice', () => {
    const twice = readDraft('{"name": "Jo", "summary": "S", "name": "Mira"}');
    const edited = editDraft(twice, [{ path: ['name'], value: 'Ann' }]);
    expect(edited.value).to.deep.equal({ name: 'Ann', summary: 'S' });
  });

  it('replaces what is in the way of an edit, and can hold nothing', () => {
    const value = { image: 'mira.jpg', updates: 7, links: { url: 'x' }, progress: [1] };
    const edited = editDraft(draftOf(value), [
      { path: ['image', 'alt'], value: 'Mira' },
      { path: ['updates', 0, 'text'], value: 'News' },
      { path: ['links', 0, 'url'], value: 'y' },
      { path: ['progress', 'count'], value: 3 },
    ]);
    expect(edited.value).to.deep.equal({
      image: { alt: 'Mira' },
      updates: [{ text: 'News' }],
      links: [{ url: 'y' }],
      progress: { count: 3 },
    });
  });

  it('is the same after what is not there was removed', () => {
    const draft = draftOf({ name: 'Mira', image: 'mira.jpg' });
    for (const path of [['link'], ['links', 0, 'url'], ['image', 'alt'], ['name', 'x', 'y']]) {
      expect(editDraft(draft, [{ path, value: undefined }]).text, path.join()).to.equal(draft.text);
    }
  });

  it('is left alone while it is no JSON object', () => {
    const broken = readDraft('{"name": ');
    expect(editDraft(broken, [{ path: ['name'], value: 'Jo' }])).to.equal(broken);
  });

  it('says after any edits what an object says after the same', () => {
    const key = fc.constantFrom('name', 'summary', 'a "quoted" one', 'é', '__proto__x');
    const edit = fc.record({
      path: fc.array(key, { minLength: 1, maxLength: 3 }),
      value: fc.string(),
    });
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 12 }), (edits) => {
        // What has a text in its way cannot be reached, in an object neither.
        const isClear = (path: readonly string[], value: unknown) =>
          path
            .slice(0, -1)
            .every((_, index) => typeof valueAt(value, path.slice(0, index + 1)) !== 'string');
        let draft = draftOf({});
        const model = {};
        for (const { path, value } of edits) {
          if (!isClear(path, model)) continue;
          draft = editDraft(draft, [{ path, value }]);
          put(model, path, value);
        }
        expect(draft.value).to.deep.equal(model);
      }),
    );
  });
});

function put(
  model: Record<string, unknown>,
  [key = '', ...rest]: readonly string[],
  value: unknown,
) {
  if (rest.length === 0) model[key] = value;
  else put((model[key] ??= {}) as Record<string, unknown>, rest, value);
}

describe('a place', () => {
  it('is named as findings name it', () => {
    expect(nameOfPath(['updates', 0, 'text'])).to.equal('updates[0].text');
    expect(nameOfPath(['summary', 2])).to.equal('summary[2]');
    expect(nameOfPath([])).to.equal('');
  });
});
