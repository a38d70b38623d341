// Which way in wins, and what attributes may say over a case.

import { expect } from '@open-wc/testing';
import { aCase } from '../a-case.js';
import {
  messageOf,
  next,
  onPage,
  servedAt,
  servedLate,
  settled,
  showsFallback,
  textOf,
  withJson,
} from './a-card.js';

const served = (name: string) => servedLate(100, JSON.stringify(aCase({ name })));

describe('where a case is given in several ways', () => {
  it('the one from the address replaces the JSON inside, which is shown meanwhile', async () => {
    const address = servedLate(150, JSON.stringify(aCase({ name: 'From the address' })));
    const card = await withJson(aCase({ name: 'From inside' }), `src="${address}"`);
    expect(textOf(card, 'name')).to.equal('From inside');
    await next(card, 'case-load');
    expect(textOf(card, 'name')).to.equal('From the address');
  });

  it('the JSON inside stays where the address fails', async () => {
    const card = await settled(() => withJson(aCase({ name: 'From inside' }), 'src="/status/404"'));
    expect(textOf(card, 'name')).to.equal('From inside');
  });

  it('the JSON inside stays where the file at the address is not all it should be', async () => {
    const card = await settled(() =>
      withJson(aCase({ name: 'From inside' }), `src="${servedAt('{"name":"X"}')}"`),
    );
    expect(textOf(card, 'name')).to.equal('From inside');
  });

  it('the property wins over all, and nothing is fetched beside it', async () => {
    const card = await withJson(aCase({ name: 'From inside' }));
    card.case = aCase({ name: 'From script' });
    card.src = '/never-asked-for.json';
    await card.updateComplete;
    expect(textOf(card, 'name')).to.equal('From script');
    const asked = performance.getEntriesByType('resource').map(({ name }) => name);
    expect(asked.filter((url) => url.endsWith('/never-asked-for.json'))).to.deep.equal([]);
  });

  it('taking the property away brings back what was there before', async () => {
    const card = await withJson(aCase({ name: 'From inside' }));
    card.case = aCase({ name: 'From script' });
    await card.updateComplete;
    card.case = undefined;
    await card.updateComplete;
    expect(textOf(card, 'name')).to.equal('From inside');
  });

  it('attributes are a case where the address fails and there is no other', async () => {
    const card = await settled(() =>
      onPage(`<case-action src="/status/500" name="From attributes" summary="S"
      target="Jo" target-role="Minister" handle="InventedMin" message="{target}?"></case-action>`),
    );
    expect(textOf(card, 'name')).to.equal('From attributes');
  });
});

describe('attributes over a case', () => {
  it('set words', async () => {
    const card = await withJson(
      aCase(),
      `headline="Ours" summary="Our summary" message="Free {name}, {target}!"
       link="https://example.org/ours" label="Speak up" note="Signed, us"`,
    );
    expect(textOf(card, 'headline')).to.equal('Ours');
    expect(textOf(card, 'summary')).to.equal('Our summary');
    expect(messageOf(card)).to.equal('Free Mira Invented, @InventedMin!');
    expect(textOf(card, 'action')).to.match(/^Speak up Jo Sample, Mira Invented/);
    expect(textOf(card, 'note')).to.equal('Signed, us');
    const page = card.shadowRoot!.querySelector<HTMLAnchorElement>('[part="foot"] a');
    expect(page?.href).to.equal('https://example.org/ours');
  });

  it('never set facts: these are ignored, and one problem says so', async () => {
    const problems: string[] = [];
    const listener = (event: Event) => {
      const { detail } = event as HTMLElementEventMap['case-error'];
      problems.push(...detail.problems.map(({ code, path }) => `${code} ${path}`));
    };
    document.addEventListener('case-error', listener);
    const card = await withJson(
      aCase(),
      'name="Other" handle="SomebodyElse" target="Other" status="won" update="Other" safety="None"',
    );
    document.removeEventListener('case-error', listener);
    expect(textOf(card, 'name')).to.equal('Mira Invented');
    expect(messageOf(card)).to.contain('@InventedMin');
    expect(textOf(card, 'card')).not.to.contain('Other');
    expect(problems).to.deep.equal([
      'ignored-attribute attribute name, status, update, target, handle, safety',
    ]);
  });

  it('send no message that does not name the official by {target}', async () => {
    const card = await withJson(aCase(), 'message="Free her, @SomebodyElse!"');
    expect(messageOf(card)).to.contain('@InventedMin Where is');
  });

  it('follow when they change, and give the words back when they go', async () => {
    const card = await withJson(aCase(), 'headline="Ours"');
    card.setAttribute('headline', 'Ours, again');
    await card.updateComplete;
    expect(textOf(card, 'headline')).to.equal('Ours, again');
    card.removeAttribute('headline');
    await card.updateComplete;
    expect(textOf(card, 'headline')).to.equal('An invented journalist, held without charge');
  });

  it('do not make a case out of src that has not arrived', async () => {
    const address = served('From the address');
    const card = await onPage(`<case-action src="${address}" headline="Ours">Words.</case-action>`);
    expect(showsFallback(card)).to.be.true;
    await next(card, 'case-load');
    expect(textOf(card, 'headline')).to.equal('Ours');
  });
});
