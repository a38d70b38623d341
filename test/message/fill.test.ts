// What a message says once names and handles are in it.

import { expect } from '@open-wc/testing';
import { fillMessage } from '../../src/message/fill.js';

const named = { target: 'Jo Sample', name: 'Mira', link: 'https://example.org/mira' };
const onX = { ...named, target: '@InventedMin' };

describe('filling a message', () => {
  it('puts in the handle, the person and the address', () => {
    expect(fillMessage('{target}: where is {name}? {link}', onX)).to.equal(
      '@InventedMin: where is Mira? https://example.org/mira',
    );
  });

  it('puts in the plain name where there is no handle', () => {
    expect(fillMessage('Dear {target}, where is {name}?', named)).to.equal(
      'Dear Jo Sample, where is Mira?',
    );
  });

  it('keeps a leading dot only for a handle', () => {
    expect(fillMessage('.{target} act now', onX)).to.equal('.@InventedMin act now');
    expect(fillMessage('.{target} act now', named)).to.equal('Jo Sample act now');
  });

  it('keeps the dots of sentences', () => {
    expect(fillMessage('Act...{target}', named)).to.equal('Act...Jo Sample');
    expect(fillMessage('Act.{target}', named)).to.equal('Act.Jo Sample');
  });

  it('never says @@', () => {
    expect(fillMessage('@{target} act', onX)).to.equal('@InventedMin act');
    expect(fillMessage('.@{target} act', onX)).to.equal('.@InventedMin act');
    expect(fillMessage('@{target} act', named)).to.equal('Jo Sample act');
  });

  it('leaves no gap where there is no address', () => {
    expect(fillMessage('Where is {name}? {link} #Free', { ...onX, link: '' })).to.equal(
      'Where is Mira? #Free',
    );
  });

  it('fills nothing twice', () => {
    expect(fillMessage('{name}', { ...onX, name: '{target} $& {link}' })).to.equal(
      '{target} $& {link}',
    );
  });

  it('takes out marks that turn text around, and keeps what joins letters', () => {
    expect(fillMessage('\u200Fمی\u200Cخواهم\u202E {name}', onX)).to.equal('می\u200Cخواهم Mira');
  });

  it('makes the text well-formed', () => {
    expect(fillMessage('a\uD800b', onX)).to.equal('a\uFFFDb');
  });
});
