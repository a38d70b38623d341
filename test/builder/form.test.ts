// The form: every field of a case has a place in it, and so has everything that is found.

import { expect } from '@open-wc/testing';
import { CASE_FIELDS } from '../../src/case/table.js';
import { checkCaseText } from '../../src/check/check.js';
import { draftOf } from '../../src/builder/draft.js';
import { countNotes, isNoted, placeNotes } from '../../src/builder/notes/notes.js';
import { ELSEWHERE, homeOf, homesOf } from '../../src/builder/form/homes.js';
import { readParagraphs } from '../../src/builder/form/controls.js';
import { SECTIONS } from '../../src/builder/form/sections.js';
import { aGoodCase, NOW } from '../check/a-good-case.js';

const notesOf = (changes: object) => {
  const value = { ...(aGoodCase({}) as object), ...changes };
  return placeNotes(checkCaseText(draftOf(value).text, { now: NOW }), value);
};

describe('the sections of the form', () => {
  it('hold every field of a case once, but its version and its translations', () => {
    const inSections = Object.values(SECTIONS).flat();
    expect([...inSections, ...ELSEWHERE].sort()).to.deep.equal(Object.keys(CASE_FIELDS).sort());
    expect(new Set(inSections).size).to.equal(inSections.length);
  });
});

describe('the place of a finding', () => {
  const homes = homesOf({
    summary: ['One', 'Two'],
    updates: [{ text: 'News' }],
    message: { default: ['A', { text: 'B' }], email: { body: 'C' } },
    image: 'mira.jpg',
  });

  it('is its field, where that is shown', () => {
    for (const path of [
      'name',
      'updates[0].date',
      'message.default[1].text',
      'message.email.subject',
      'image.src',
      'targets',
    ]) {
      expect(homeOf(path, homes), path).to.equal(path);
    }
  });

  it('is what is around it, where it is not', () => {
    expect(homeOf('summary[1]', homes)).to.equal('summary');
    expect(homeOf('networks[3]', homes)).to.equal('networks');
    expect(homeOf('updates[0].txt', homes)).to.equal('updates[0]');
    expect(homeOf('updates[7].text', homes)).to.equal('updates');
    expect(homeOf('message.default[0].lang', homes)).to.equal('message.default[0]');
    expect(homeOf('nonsense', homes)).to.equal('');
    expect(homeOf('', homes)).to.equal('');
  });
});

describe('what is to be said in the form', () => {
  it('gathers the gaps of a field, and counts each', () => {
    const notes = notesOf({ summary: ['‹One› and ‹two›', '‹three›'], headline: '‹four›' });
    expect(notes.byHome.get('summary')).to.deep.equal([
      { kind: 'gap', path: 'summary', gaps: ['‹One›', '‹two›', '‹three›'] },
    ]);
    expect(countNotes(notes)).to.deep.equal({ errors: 0, warnings: 0, gaps: 4 });
  });

  it('is told of the field, and of what is around it', () => {
    const targets = [{ name: 'Jo Sample', role: 'Minister', x: 'has blanks' }];
    const notes = notesOf({ targets });
    expect(isNoted(notes, 'targets[0].x')).to.be.true;
    expect(isNoted(notes, 'targets[0]')).to.be.false;
    expect(isNoted(notes, 'targets[0]', 'inside')).to.be.true;
    expect(isNoted(notes, 'targets[1]', 'inside')).to.be.false;
  });

  it('marks no field for what could only be better', () => {
    const notes = notesOf({ safety: undefined });
    expect(notes.byHome.get('safety')).to.have.length(1);
    expect(isNoted(notes, 'safety')).to.be.false;
  });
});

describe('paragraphs', () => {
  it('are parted by empty lines, and one of them is a text', () => {
    expect(readParagraphs('One')).to.equal('One');
    expect(readParagraphs('One\n\n \nTwo\nstill two\n\n')).to.deep.equal(['One', 'Two\nstill two']);
    expect(readParagraphs(' \n ')).to.equal('');
  });

  it('keep the blank at the end of one that is being typed', () => {
    expect(readParagraphs('One ')).to.equal('One ');
  });
});
