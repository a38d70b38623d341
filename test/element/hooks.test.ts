// Hooks: plain elements that survive where script and unknown tags do not, and get their card here.

import { expect, fixture } from '@open-wc/testing';
import { upgrade, watchHooks } from '../../src/element/hooks.js';
import { aCase } from '../a-case.js';
import { next, settled, textOf } from './a-card.js';
import { cardsIn, SRC } from './a-hook.js';

const hookHtml = (attributes = '', tag = 'div') =>
  `<${tag} class="post case-action" data-src='${SRC}' ${attributes}><b>Words.</b></${tag}>`;

watchHooks();

describe('a hook', () => {
  it('stays where it is and holds the card, with its own words as fallback', async () => {
    const hook = await settled(() => fixture(hookHtml()));
    const [card] = cardsIn(hook);
    expect(card!.parentElement).to.equal(hook);
    expect(card!.querySelector('b')!.textContent).to.equal('Words.');
    expect(textOf(card!, 'name')).to.equal('Mira Invented');
  });

  it('hands its settings on, and nothing that is not ours', async () => {
    const hook = await fixture(
      hookHtml(
        'data-headline="Ours" data-heading-level="4" lang="fr" dir="ltr" data-wp-id="7" title="T"',
      ),
    );
    upgrade(hook);
    const [card] = cardsIn(hook);
    expect(card!.getAttributeNames().sort()).to.deep.equal([
      'dir',
      'heading-level',
      'headline',
      'lang',
      'src',
    ]);
  });

  it('may be a span inside a paragraph', async () => {
    const paragraph = await settled(() => fixture(`<p>Before ${hookHtml('', 'span')} after</p>`));
    const [card] = cardsIn(paragraph);
    expect(textOf(card!, 'name')).to.equal('Mira Invented');
    expect(card!.closest('p')).to.equal(paragraph);
  });

  it('may have its whole case in attributes, or as JSON inside', async () => {
    const root = await fixture(`<div>
      <div class="case-action" data-name="In attributes" data-summary="S" data-target="Jo"
        data-target-role="R" data-handle="InventedMin" data-message="{target}?"></div>
      <div class="case-action"><script type="application/json">${JSON.stringify(aCase())}</script></div>
    </div>`);
    upgrade(root);
    await Promise.all(cardsIn(root).map(({ updateComplete }) => updateComplete));
    expect(cardsIn(root).map((card) => textOf(card, 'name'))).to.deep.equal([
      'In attributes',
      'Mira Invented',
    ]);
  });

  it('is found when it is added later, by itself or inside something', async () => {
    const root = await fixture('<div></div>');
    const arrived = next(document, 'case-load');
    root.innerHTML = `<section>${hookHtml()}</section>`;
    await arrived;
    expect(cardsIn(root)).to.have.length(1);
  });

  it('gets one card, however often it is looked at', async () => {
    const hook = await fixture(hookHtml());
    upgrade(hook);
    upgrade();
    upgrade(hook.parentNode!);
    expect(cardsIn(hook)).to.have.length(1);
  });

  it('gets its card back when somebody writes its inside anew', async () => {
    const hook = await settled(() => fixture(hookHtml()));
    const arrived = next(document, 'case-load');
    hook.innerHTML = '<b>Other words.</b>';
    await arrived;
    const [card, ...others] = cardsIn(hook);
    expect(textOf(card!, 'name')).to.equal('Mira Invented');
    expect(card!.querySelector('b')!.textContent).to.equal('Other words.');
    expect(others).to.deep.equal([]);
  });

  it('is found when its JSON comes after it', async () => {
    const hook = await fixture<HTMLElement>('<div class="case-action"><p>Words.</p></div>');
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify(aCase());
    const arrived = next(document, 'case-load');
    hook.append(script);
    await arrived;
    expect(textOf(cardsIn(hook)[0]!, 'name')).to.equal('Mira Invented');
  });

  it('is told what is missing where its name was forgotten', async () => {
    const told = next(document, 'case-error');
    await fixture(
      '<div class="case-action" data-summary="S" data-message="{target}?">Words.</div>',
    );
    expect((await told).detail.problems.map(({ code }) => code)).to.deep.equal(['no-case']);
  });

  it('is left alone while somebody edits the text around it', async () => {
    const root = await fixture(`<div contenteditable="true">${hookHtml()}</div>`);
    upgrade(root);
    expect(cardsIn(root)).to.have.length(0);
  });

  it('is left alone in a template, and where the class means something else', async () => {
    const root = await fixture(
      `<div><template>${hookHtml()}</template><div class="case-action">A box</div></div>`,
    );
    upgrade(root);
    expect(cardsIn(root)).to.have.length(0);
    expect(root.querySelector('template')!.content.querySelector('case-action')).to.be.null;
  });

  it('can be moved and removed by whoever put it there', async () => {
    const root = await settled(() => fixture(`<div>${hookHtml()}<section></section></div>`));
    const hook = root.querySelector('.case-action')!;
    root.querySelector('section')!.append(hook);
    const [card] = cardsIn(root);
    await card!.updateComplete;
    expect(textOf(card!, 'name')).to.equal('Mira Invented');
    root.querySelector('section')!.removeChild(hook);
    expect(cardsIn(root)).to.have.length(0);
  });
});
