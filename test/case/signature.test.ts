// How the signature of a case file is found and written.

import { expect } from '@open-wc/testing';
import { plainBase64, signatureAddress, signaturesIn } from '../../src/case/signature.js';

const line = (letter: string): string => letter.repeat(86);

describe('the address of a signature', () => {
  it('is that of the file with .sig behind its path', () => {
    for (const [url, expected] of [
      ['https://ngo.example/a.json', 'https://ngo.example/a.json.sig'],
      ['https://ngo.example/a.json?b=c?d', 'https://ngo.example/a.json.sig?b=c?d'],
      ['https://ngo.example/a.json#b?c', 'https://ngo.example/a.json.sig#b?c'],
      ['https://ngo.example/', 'https://ngo.example/.sig'],
    ] as const) {
      expect(signatureAddress(url)).to.equal(expected);
    }
  });
});

describe('a file of signatures', () => {
  it('has one a line, in either alphabet, with or without its padding', () => {
    const lines = [line('a'), `${line('+')}==`, line('_')];
    expect(signaturesIn(`${lines.join('\r\n')}\n`)).to.deep.equal(lines);
  });

  it('may have lines that are none', () => {
    expect(signaturesIn(`\n# signed\n${line('a')}\n\n${line('b')}=\n`)).to.deep.equal([line('a')]);
    for (const none of ['', '<!doctype html>', line('a').slice(1), `${line('a')}a`]) {
      expect(signaturesIn(none)).to.deep.equal([]);
    }
  });

  it('is read up to its fourth signature', () => {
    const lines = ['a', 'b', 'c', 'd', 'e'].map(line);
    expect(signaturesIn(lines.join('\n'))).to.deep.equal(lines.slice(0, 4));
  });
});

describe('base64', () => {
  it('is the same in both alphabets', () => {
    expect(plainBase64('a-_b-_+/')).to.equal('a+/b+/+/');
  });
});
