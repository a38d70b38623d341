// Which addresses a card may link to.

import { expect } from '@open-wc/testing';
import { readCase } from '../../src/case/read.js';
import { aCase } from '../a-case.js';

const read = (link: string) => readCase(aCase({ link })).case?.link;

describe('the link of a case', () => {
  it('may be an https address', () =>
    expect(read('https://example.org/a?b=c#d')).to.equal('https://example.org/a?b=c#d'));

  for (const link of [
    'http://example.org',
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'blob:https://example.org/x',
    'mailto:a@example.org',
    '//example.org',
    '/page',
    'example.org',
    'https://',
  ]) {
    it(`may not be ${JSON.stringify(link)}`, () => expect(read(link)).to.be.undefined);
  }
});
