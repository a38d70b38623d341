// Where things stand in the text of a file, right or broken.

import { expect } from '@open-wc/testing';
import {
  findLines,
  findPlaces,
  offsetOf,
  offsetOfWords,
  positionOf,
} from '../../src/check/places.js';

const TEXT = `{
  "name": "M\\u00e9",
  "updates": [
    { "date": "soon", "text": "a" },
    {"date":"2026-01-01"}
  ],
  "empty": [ ], "none": {}
}`;

/** What stands where a path is found. */
const at = (path: string, part?: 'key') => {
  const offset = offsetOf(findPlaces(TEXT), path, part);
  const { line, column } = positionOf(findLines(TEXT), offset);
  return `${line}:${column} ${TEXT.slice(offset, offset + 6).split('\n')[0]}`;
};

describe('the place of a path', () => {
  it('is that of what stands there', () => {
    expect(at('name')).to.equal('2:11 "M\\u00');
    expect(at('updates[0].date')).to.equal('4:15 "soon"');
    expect(at('updates[1]')).to.equal('5:5 {"date');
    expect(at('none')).to.equal('7:25 {}');
  });

  it('is that of the name, where the name is meant', () => {
    expect(at('updates[0].text', 'key')).to.equal('4:23 "text"');
  });

  it('is that of the nearest thing around what is missing', () => {
    expect(at('updates[1].text')).to.equal('5:5 {"date');
    expect(at('none.url')).to.equal('7:17 "none"');
    expect(at('summary')).to.equal('1:1 {');
  });

  it('is that of the very words, where they stand there as they are', () => {
    const places = findPlaces(TEXT);
    expect(offsetOfWords(places, 'updates[0].date', TEXT, 'oon')).to.equal(TEXT.indexOf('oon'));
    expect(offsetOfWords(places, 'name', TEXT, 'Mé')).to.be.undefined;
    expect(offsetOfWords(places, 'name', TEXT, 'soon')).to.be.undefined;
  });

  it('counts lines however they end', () => {
    const lines = findLines('a\r\nb\rc\nd');
    const places = [0, 1, 3, 4, 5, 7, 8].map((offset) => {
      const { line, column } = positionOf(lines, offset);
      return `${line}:${column}`;
    });
    expect(places).to.deep.equal(['1:1', '1:2', '2:1', '2:2', '3:1', '4:1', '4:2']);
  });
});

describe('a text that is not JSON', () => {
  const BROKEN: readonly (readonly [text: string, error: number])[] = [
    ['', 0],
    ['{', 1],
    ['{"a" 1}', 5],
    ['{"a": 1,}', 8],
    ['[1, 2', 5],
    ['[1,]', 3],
    ['{"a": tru}', 6],
    ['{"a": "b\n"}', 6],
    ['{} {}', 3],
    ['{]', 1],
    ["{'a': 1}", 1],
    ['[01]', 2],
    ['{1: 2}', 1],
    [',', 0],
  ];

  for (const [text, error] of BROKEN) {
    it(`is broken where it stops being JSON: ${JSON.stringify(text)}`, () => {
      expect(() => JSON.parse(text)).to.throw(SyntaxError);
      expect(findPlaces(text).error).to.equal(error);
    });
  }

  it('is nothing that JSON.parse takes', () => {
    for (const text of [
      '0',
      '-1.5e+3',
      '"\\u00e9\\n"',
      ' [ ] ',
      '{"a":{"b":[null,true,false]}}',
      TEXT,
    ]) {
      expect(() => JSON.parse(text)).not.to.throw();
      expect(findPlaces(text).error, text).to.be.undefined;
    }
  });

  it('costs a bounded time however deep it is', () => {
    const deep = '['.repeat(120_000) + ']'.repeat(120_000);
    expect(findPlaces(deep).error).to.be.undefined;
    expect(findPlaces('{"a":'.repeat(50_000)).error).to.equal(250_000);
  });

  it('repeats no long name for all that is in it', () => {
    const name = 'k'.repeat(80_000);
    const text = `{"${name}": [${'1,'.repeat(60_000)}1], "name": {"${name}": {"a": 1, "a": 2}}}`;
    const { spots, doubles } = findPlaces(text);
    expect([...spots.keys()]).to.deep.equal(['', 'name']);
    expect(doubles).to.deep.equal([]);
    expect(offsetOf(findPlaces(text), `name.${name}.a`)).to.equal(text.indexOf('"name"'));
  });
});

describe('a field that is there twice', () => {
  it('is found in its own object only', () => {
    const text = '{"a": 1, "b": [{"a": 1}, {"a": 2, "a": 3}], "b": 4}';
    expect(findPlaces(text).doubles).to.deep.equal(['b[1].a', 'b']);
  });
});
