// How far one word is from another, and what is a slip of the pen.

import { expect } from '@open-wc/testing';
import { distance, isSlip, likely } from '../../src/check/spelling.js';

describe('the distance between words', () => {
  for (const [a, b, steps] of [
    ['', '', 0],
    ['', 'abc', 3],
    ['MinicomMa', 'MincomMa', 1],
    ['udpates', 'updates', 1],
    ['kitten', 'sitting', 3],
    ['same', 'same', 0],
  ] as const) {
    it(`from "${a}" to "${b}" is ${steps}, both ways`, () => {
      expect(distance(a, b)).to.equal(steps);
      expect(distance(b, a)).to.equal(steps);
      expect(distance(a, b, steps)).to.equal(steps);
    });
  }

  it('is not measured to the end where it is too far', () => {
    expect(distance('abcdef', 'uvwxyz', 2)).to.equal(Infinity);
    expect(distance('ab', 'ba', 1)).to.equal(1);
  });
});

describe('a slip of the pen', () => {
  it('is small, for the length of the word', () => {
    expect(isSlip('MinicomMa', 'MincomMa')).to.be.true;
    expect(isSlip('mincomma', 'MincomMa')).to.be.true;
    expect(isSlip('UN', 'UK')).to.be.false;
    expect(isSlip('MincomMa', 'MincomMa')).to.be.false;
    expect(isSlip('ministry', 'MincomMa')).to.be.false;
  });

  it('is taken for the nearest word', () => {
    expect(likely('titel', ['title', 'text'])).to.equal('title');
    expect(likely('colour', ['title', 'text'])).to.be.undefined;
  });
});
