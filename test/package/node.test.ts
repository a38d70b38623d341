// Importing the names of src/ in Node, where there is no page, works and changes nothing.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { aCase } from '../a-case.js';

// Lit's own version marks and stand-ins are Lit's.
await import('lit');
await import('lit/decorators.js');
const before = Reflect.ownKeys(globalThis);
const api = await import('../../src/index.js');

describe('importing it in Node', () => {
  it('adds nothing to the globals', () => {
    assert.deepEqual(Reflect.ownKeys(globalThis), before);
    assert.equal('document' in globalThis, false);
  });

  it('registers no element', () => {
    const { customElements } = globalThis as { customElements?: CustomElementRegistry };
    assert.equal(customElements?.get('case-action'), undefined);
  });

  it('gives what it takes to read a case and make its card', () => {
    const reading = api.readCase(aCase());
    assert.deepEqual(reading.problems, []);
    const card = api.makeCard(reading.case!, {
      locale: api.localeFor('en'),
      lang: 'en',
      now: new Date('2026-03-10T00:00:00Z'),
    });
    assert.equal(card.name?.text, 'Mira Invented');
    assert.equal(card.action?.message.text, '@InventedMin Where is Mira Invented? #FreeMira');
  });
});
