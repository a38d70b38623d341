// Handles that are typed by hand: which are slips of the pen, and which are not.

import { expect } from '@open-wc/testing';
import { checkCase } from '../../src/check/check.js';
import { wordFinding } from '../../src/check/wording.js';
import { aGoodCase, NOW, said } from './a-good-case.js';

describe('a handle in a text', () => {
  it('is found where it is the mistake of the reference case', () => {
    const [found, ...others] = checkCase(
      aGoodCase({
        targets: [
          {
            name: 'Mustapha Khalfi',
            role: 'Minister',
            x: 'MincomMa',
            form: 'https://b.example',
            verified: '2026-03-01',
          },
        ],
        summary: ['One.', 'Or write to @MinicomMa yourself.'],
      }),
      { now: NOW },
    );
    expect(others).to.deep.equal([]);
    expect(wordFinding(found!)).to.equal(
      '"@MinicomMa" is not quite the handle of the official, which is @MincomMa (summary[1]). What to do: find out which one is right, and in a message write {target} in its place.',
    );
  });

  it('may be right, or that of somebody else, or an e-mail address', () => {
    for (const ask of [
      'Ask @InventedMin.',
      'Ask @amnesty.',
      'Write to press@InventedMim.example',
    ]) {
      expect(said({ ask }), ask).to.deep.equal([]);
    }
  });

  it('is found in updates', () => {
    expect(
      said({ updates: [{ date: '2026-03-02', text: '@InventedMim answered.' }] }),
    ).to.deep.equal(['handle-differs updates[0].text']);
  });

  it('is the same in other letter case, as it is for networks', () => {
    expect(said({ ask: 'Ask @inventedmin now.' })).to.deep.equal([]);
    expect(said({ ask: 'Ask @INVENTEDMIM now.' })).to.deep.equal(['handle-differs ask']);
    expect(said({ message: 'Where is she, @inventedMIN? {target}' })).to.deep.equal([
      'handle-in-message message',
    ]);
  });

  it('is told everywhere that it stands', () => {
    expect(said({ summary: ['@InventedMim', 'And @InventedMim.'] })).to.deep.equal([
      'handle-differs summary[0]',
      'handle-differs summary[1]',
    ]);
  });
});
