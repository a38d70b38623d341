// Undo and redo.

import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { historyOf, stepBack, stepForward, stepTo } from '../../src/builder/history.js';

describe('the history of a case', () => {
  it('takes back all that was typed into one field at once', () => {
    let history = historyOf('');
    for (const text of ['M', 'Mi', 'Mira']) history = stepTo(history, text, 'name');
    history = stepTo(history, 'Mira, a journalist', 'headline');
    history = stepBack(history);
    expect(history.present).to.equal('Mira');
    expect(stepBack(history).present).to.equal('');
  });

  it('begins anew where an author comes back to a field after a step back', () => {
    let history = stepTo(historyOf(''), 'a', 'name');
    history = stepTo(history, 'ab', 'name');
    history = stepBack(history);
    history = stepTo(history, 'x', 'name');
    history = stepTo(history, 'xy', 'name');
    expect(stepBack(history).present).to.equal('');
  });

  it('takes a step that changes nothing for none', () => {
    const history = stepTo(historyOf('a'), 'b');
    expect(stepTo(history, 'b')).to.equal(history);
  });

  it('stays where it is when there is nothing before or after', () => {
    expect(stepBack(historyOf('a')).present).to.equal('a');
    expect(stepForward(historyOf('a')).present).to.equal('a');
  });

  it('leads back to the beginning and forward to the end, whatever was done', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 150 }), (texts) => {
        let history = historyOf('begin');
        for (const text of texts) history = stepTo(history, text);
        const end = history.present;
        texts.forEach(() => (history = stepBack(history)));
        expect(history.present).to.equal('begin');
        texts.forEach(() => (history = stepForward(history)));
        expect(history.present).to.equal(end);
      }),
    );
  });

  it('forgets what is more than 200 steps ago, and no more', () => {
    let history = historyOf('0');
    for (let step = 1; step <= 250; step += 1) history = stepTo(history, String(step));
    for (let step = 0; step < 300; step += 1) history = stepBack(history);
    expect(history.present).to.equal('50');
  });
});
