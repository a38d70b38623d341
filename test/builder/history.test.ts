// Undo and redo.

import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  type History,
  historyOf,
  stepBack,
  stepForward,
  stepTo,
} from '../../src/builder/work/history.js';

const piece = (text: string) => ({ text });
const begin = historyOf(piece(''));
/** Types one text after the other into a field, a tenth of a second apart. */
const type = (history: History, field: string, texts: readonly string[], from = 1000) =>
  texts.reduce((now, text, index) => stepTo(now, piece(text), from + index * 100, field), history);
const textOf = ({ present }: History) => present?.text;

describe('the history of a case', () => {
  it('takes back at once what was typed into one field in one go', () => {
    let history = type(begin, 'name', ['M', 'Mi', 'Mira']);
    history = stepTo(history, piece('Mira, a journalist'), 1400, 'headline');
    history = stepBack(history);
    expect(textOf(history)).to.equal('Mira');
    expect(textOf(stepBack(history))).to.equal('');
  });

  it('brings back what was typed before it was cut away', () => {
    const typed = type(begin, 'summary', ['Long', 'Long paragraphs', 'Long paragraphs, two']);
    const cut = stepTo(typed, piece(''), 1400, 'summary');
    expect(textOf(stepBack(cut))).to.equal('Long paragraphs, two');
  });

  it('begins anew after a pause', () => {
    const first = type(begin, 'json', ['a', 'ab']);
    const second = type(first, 'json', ['abc', 'abcd'], 4000);
    expect(textOf(stepBack(second))).to.equal('ab');
  });

  it('begins anew where an author comes back to a field after a step back', () => {
    const back = stepBack(type(begin, 'name', ['a', 'ab']));
    expect(textOf(stepBack(type(back, 'name', ['x', 'xy'], 1200)))).to.equal('');
  });

  it('stays where it is when there is nothing before or after', () => {
    expect(stepBack(begin)).to.equal(begin);
    expect(stepForward(begin)).to.equal(begin);
  });

  it('knows a time when there was no case', () => {
    const begun = stepTo(historyOf(undefined), piece('{}'), 1000);
    expect(stepBack(begun).present).to.equal(undefined);
    expect(textOf(stepForward(stepBack(begun)))).to.equal('{}');
  });

  it('leads back to the beginning and forward to the end, whatever was done', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 150 }), (texts) => {
        let history: History = historyOf(piece('begin'));
        for (const text of texts) history = stepTo(history, piece(text), 1000);
        const end = textOf(history);
        texts.forEach(() => (history = stepBack(history)));
        expect(textOf(history)).to.equal('begin');
        texts.forEach(() => (history = stepForward(history)));
        expect(textOf(history)).to.equal(end);
      }),
    );
  });

  it('forgets what is more than 200 steps ago, and no more', () => {
    let history: History = historyOf(piece('0'));
    for (let step = 1; step <= 250; step += 1) history = stepTo(history, piece(`${step}`), 1000);
    for (let step = 0; step < 300; step += 1) history = stepBack(history);
    expect(textOf(history)).to.equal('50');
  });
});
