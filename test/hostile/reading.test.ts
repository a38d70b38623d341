// Whatever an author writes, or somebody who has got hold of the file: it is read, its good parts are kept, and nothing
// throws.

import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { PROBLEM_CODES } from '../../src/case/problems.js';
import { type CaseReading, readCase, readCaseText } from '../../src/case/read.js';
import { wordProblem } from '../../src/case/wording.js';
import { anyCase, anyJson, CASES } from './any-case.js';
import { seeded } from './seeded.js';

/** Every problem is one that has a sentence, and there are not too many of them. */
function expectReading({ case: read, problems }: CaseReading): void {
  expect(problems.length).to.be.at.most(101);
  for (const problem of problems) {
    expect(PROBLEM_CODES).to.include(problem.code);
    expect(wordProblem(problem))
      .to.match(/What to do: .+\.$/s)
      .and.not.to.include('undefined');
  }
  if (read === undefined) expect(problems).not.to.be.empty;
}

describe('reading', () => {
  it('takes any JSON, and never throws', function () {
    this.timeout(120_000);
    fc.assert(
      fc.property(anyJson, (value) => expectReading(readCase(value))),
      seeded(CASES),
    );
  });

  it('takes any text, and never throws', function () {
    this.timeout(120_000);
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.json(),
      fc.tuple(fc.json(), fc.nat()).map(([json, cut]) => json.slice(0, cut % (json.length + 1))),
    );
    fc.assert(
      fc.property(text, (written) => expectReading(readCaseText(written))),
      seeded(CASES),
    );
  });

  it('keeps what is good of a case, whatever else stands in it', function () {
    this.timeout(120_000);
    fc.assert(
      fc.property(anyCase, (value) => {
        const reading = readCase(value);
        expectReading(reading);
        // What was read is read again without a word.
        const again = readCase(JSON.parse(JSON.stringify(reading.case)));
        expect(again.problems.filter(({ code }) => code !== 'missing')).to.deep.equal([]);
      }),
      seeded(CASES),
    );
  });
});
