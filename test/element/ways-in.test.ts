// The ways to put a case on a page, one by one.

import { expect, fixture } from '@open-wc/testing';
import { upgrade } from '../../src/element/hooks.js';
import type { CaseAction } from '../../src/element/case-action.js';
import { aCase } from '../a-case.js';
import { messageOf, next, onPage, servedAt, settled, textOf, withJson } from './a-card.js';

const MESSAGE = '@InventedMin Where is Mira Invented? #FreeMira';

describe('<case-action>', () => {
  it('shows a case that is written in attributes alone', async () => {
    const card = await onPage(`<case-action name="Mira Invented" headline="Held without charge"
      summary="She is invented." update="A hunger strike." update-date="2026-03-02"
      target="Jo Sample" target-role="Minister of Examples" handle="InventedMin"
      message="@InventedMin Where is {name}?" safety="Take care." link="https://example.org/mira"
      label="Speak up" note="From us."></case-action>`);
    expect(textOf(card, 'name')).to.equal('Mira Invented');
    expect(textOf(card, 'headline')).to.equal('Held without charge');
    expect(textOf(card, 'update')).to.contain('A hunger strike.');
    expect(textOf(card, 'target')).to.contain('Jo Sample, Minister of Examples');
    expect(textOf(card, 'safety')).to.equal('Take care.');
    expect(textOf(card, 'action')).to.match(/^Speak up/);
    expect(textOf(card, 'note')).to.equal('From us.');
    expect(messageOf(card)).to.equal('@InventedMin Where is Mira Invented?');
  });

  it('takes the latest update from a framework that sets properties, where it says `update`', async () => {
    const card = await onPage(`<case-action name="Mira Invented" summary="She is invented."
      update="A hunger strike." target="Jo Sample" message="{target}"></case-action>`);
    Object.assign(card, { update: 'She was released.' });
    await card.updateComplete;
    expect(textOf(card, 'update')).to.contain('She was released.');
  });

  it('shows a case that is written inside as JSON', async () => {
    const card = await withJson(aCase());
    expect(messageOf(card)).to.equal(MESSAGE);
  });

  it('shows a case from an address', async () => {
    const card = await settled(() =>
      onPage(`<case-action src="${servedAt(JSON.stringify(aCase()))}"></case-action>`),
    );
    expect(messageOf(card)).to.equal(MESSAGE);
  });

  it('shows a case that a script sets', async () => {
    const card = await onPage('<case-action></case-action>');
    card.case = aCase();
    await card.updateComplete;
    expect(messageOf(card)).to.equal(MESSAGE);
  });

  it('shows a case in a hook', async () => {
    const hook = await fixture<HTMLElement>(
      `<div class="case-action" data-src="${servedAt(JSON.stringify(aCase()))}"><p>Words.</p></div>`,
    );
    upgrade(hook);
    const card = hook.querySelector<CaseAction>('case-action')!;
    await next(card, 'case-load');
    expect(messageOf(card)).to.equal(MESSAGE);
  });
});
