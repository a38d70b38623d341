// For every mistake that a case file can hold, a file that holds it: this mistake, and no other, is reported.

import { expect } from '@open-wc/testing';
import { PROBLEM_CODES, type ProblemCode } from '../../src/case/problems.js';
import { readCaseText } from '../../src/case/read.js';
import { wordProblem } from '../../src/case/wording.js';

/** The codes that are not about a file but about how a page loads or sets it: test/element has those. */
const OF_THE_PAGE: readonly ProblemCode[] = [
  'no-case',
  'bad-src',
  'unreachable',
  'http-status',
  'timeout',
  'not-a-file',
  'bad-key',
  'no-crypto',
  'no-signature',
  'bad-signature',
  'unsigned-withdrawal',
  'ignored-attribute',
  'no-target-placeholder',
  'bad-refresh',
];

async function fixtureText(code: ProblemCode): Promise<string> {
  // Too large to keep as a file.
  if (code === 'too-large') return JSON.stringify({ name: 'x'.repeat(256 * 1024) });
  const url = new URL(`./fixtures/invalid-${code}.json`, import.meta.url);
  const response = await fetch(url);
  expect(response.ok, `there is a file ${url.pathname}`).to.be.true;
  return response.text();
}

describe('a case file with one mistake', () => {
  for (const code of PROBLEM_CODES.filter((known) => !OF_THE_PAGE.includes(known))) {
    if (code === 'more-problems') continue;
    it(`is told of ${code}, and of nothing else`, async () => {
      const { problems } = readCaseText(await fixtureText(code));
      expect(problems.map((problem) => problem.code)).to.deep.equal([code]);
    });
  }

  it('is told of a hundred problems and how many follow, of however many there are', () => {
    const targets = Array.from({ length: 50 }, () => ({ x: 'has spaces', email: 'none' }));
    const { problems } = readCaseText(JSON.stringify({ name: 'M', summary: 'S', targets }));
    expect(problems).to.have.length(101);
    expect(problems.at(-1)).to.deep.include({ code: 'more-problems', args: { count: 101 } });
  });

  it('is refused unread above 256 kB, however few its characters', () => {
    // Two bytes each in UTF-8, so that the characters alone would pass.
    const text = JSON.stringify({ name: 'ا'.repeat(140_000) });
    expect(readCaseText(text).problems.map(({ code }) => code)).to.deep.equal(['too-large']);
  });
});

describe('a problem in words', () => {
  it('names what is wrong, where, and what to do', () => {
    const { problems } = readCaseText(
      '{"name":"M","summary":"S","status":"paused","updates":[{"date":"soon","text":"T"}]}',
    );
    expect(problems.map(wordProblem)).to.deep.equal([
      '"soon" is not a date (updates[0].date). What to do: write it as 2015-11-09, or with a time as 2015-11-09T18:30+01:00.',
    ]);
  });

  for (const code of PROBLEM_CODES) {
    it(`has a place and a remedy for ${code}`, () => {
      const args = {
        reason: 'R',
        found: 'F',
        expected: 'E',
        limit: 1,
        value: 'V',
        network: 'X',
        options: 'O',
        url: 'U',
        status: 404,
        seconds: 8,
        count: 9,
      };
      const sentence = wordProblem({ code, path: 'some.place', args });
      expect(sentence).to.match(/ \(some\.place\)\. What to do: .+\.$/);
      expect(sentence).not.to.contain('undefined');
    });
  }
});
