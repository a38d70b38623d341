// Hooks that come a second time, with a card or in one: there is one card, and no words beside it.

import { expect, fixture } from '@open-wc/testing';
import { upgrade, watchHooks } from '../../src/element/hooks.js';
import { settled, textOf } from './a-card.js';
import { aHook, cardOf, cardsIn, fileOf, hookHtml, seen, shown, SRC } from './a-hook.js';

watchHooks();

describe('a hook whose card was written down with it', () => {
  it('has one card when the markup is put in again, with the words inside', async () => {
    const hook = await aHook();
    const root = await fixture<HTMLElement>('<div></div>');
    await settled(async () => void (root.innerHTML = hook.outerHTML));
    const [card, ...others] = cardsIn(root);
    expect(textOf(card!, 'name')).to.equal('Mira Invented');
    expect(card!.querySelector('b')!.textContent).to.equal('Words.');
    expect(others).to.deep.equal([]);
  });

  it('follows the hook, not what was written down', async () => {
    const hook = await aHook('data-headline="Ours"');
    const root = await fixture<HTMLElement>('<div></div>');
    const edited = hook.outerHTML.replace('data-headline="Ours"', 'data-headline="Edited"');
    await settled(async () => void (root.innerHTML = edited));
    expect(textOf(cardsIn(root)[0]!, 'headline')).to.equal('Edited');
    const copy = root.querySelector<HTMLElement>('.case-action')!;
    copy.dataset['headline'] = 'Edited again';
    expect(textOf(await shown(copy), 'headline')).to.equal('Edited again');
  });

  it('shows no words beside the card that an editor has closed too early', async () => {
    const root = await fixture<HTMLElement>('<div></div>');
    await settled(
      async () =>
        void (root.innerHTML = hookHtml('', '<case-action></case-action> <p>Words.</p> Loose.')),
    );
    const hook = root.querySelector('.case-action')!;
    const [card, ...others] = cardsIn(root);
    expect([...hook.childNodes]).to.deep.equal([card]);
    expect(card!.textContent).to.equal(' Words. Loose.');
    expect(textOf(card!, 'name')).to.equal('Mira Invented');
    expect(others).to.deep.equal([]);
  });

  it('has one card where the unknown element was taken out and its words were left', async () => {
    const hook = await aHook();
    const root = await fixture<HTMLElement>('<div></div>');
    const cleaned = hook.outerHTML.replace(/<\/?case-action[^>]*>/g, '');
    await settled(async () => void (root.innerHTML = cleaned));
    expect(cardsIn(root)).to.have.length(1);
    expect(cardsIn(root)[0]!.textContent).to.equal('Words.');
  });

  it('has a card of its own when it is cloned', async () => {
    const hook = await aHook('data-headline="Ours"');
    const copy = hook.cloneNode(true) as HTMLElement;
    await settled(async () => hook.after(copy));
    copy.dataset['headline'] = 'Theirs';
    expect(textOf(await shown(copy), 'headline')).to.equal('Theirs');
    expect(textOf(cardOf(hook), 'headline')).to.equal('Ours');
    copy.remove();
  });

  it('has one card when it comes out of a template, each time', async () => {
    const root = await fixture<HTMLElement>(`<div><template>${hookHtml()}</template></div>`);
    const { content } = root.querySelector('template')!;
    for (const count of [1, 2]) {
      await settled(async () => root.append(content.cloneNode(true)));
      expect(cardsIn(root)).to.have.length(count);
    }
    expect(content.querySelector('case-action')).to.be.null;
  });
});

describe('a hook in a hook', () => {
  it('is among the words of the outer one', async () => {
    const root = await settled(() =>
      fixture<HTMLElement>(`<div>${hookHtml('', hookHtml('data-headline="Inner"'))}</div>`),
    );
    const [card, ...others] = cardsIn(root);
    expect(card!.parentElement).to.equal(root.firstElementChild);
    expect(card!.hasAttribute('headline')).to.be.false;
    expect(card!.querySelector('.case-action b')!.textContent).to.equal('Words.');
    expect(others).to.deep.equal([]);
  });

  it('is among its words when it comes later, too', async () => {
    const hook = await aHook();
    hook.insertAdjacentHTML('beforeend', hookHtml());
    await seen();
    expect(cardsIn(hook)).to.have.length(1);
    expect([...hook.childNodes]).to.deep.equal([cardOf(hook)]);
  });

  it('keeps what it says to itself when the outer one is told of a case after it', async () => {
    const outer = await settled(() =>
      fixture<HTMLElement>(`<div class="case-action">${hookHtml('data-headline="Inner"')}</div>`),
    );
    await settled(async () => void (outer.dataset['src'] = fileOf('Somebody Else')));
    const card = await shown(outer);
    expect(textOf(card, 'name')).to.equal('Somebody Else');
    expect(card.hasAttribute('headline')).to.be.false;
  });

  it('has no card of its own among the words of an element either', async () => {
    const root = await fixture<HTMLElement>(
      `<div><case-action src='${SRC}'>${hookHtml()}</case-action></div>`,
    );
    upgrade(root);
    await seen();
    expect(cardsIn(root)).to.have.length(1);
  });

  it('is not made of an element that has the class itself', async () => {
    const root = await fixture<HTMLElement>(
      `<div><case-action class="case-action" data-src="/other.json" src='${SRC}'></case-action></div>`,
    );
    upgrade(root);
    root.firstElementChild!.className += ' again';
    await seen();
    expect(cardsIn(root)).to.have.length(1);
    expect(cardsIn(root)[0]!.getAttribute('src')).to.equal(SRC);
  });

  it('is not made of a box around an element, whatever else stands in the box', async () => {
    const root = await fixture<HTMLElement>(
      `<div class="case-action"><h2>Act</h2><case-action src='${SRC}'></case-action></div>`,
    );
    upgrade(root);
    await seen();
    expect(root.querySelector(':scope > h2')!.textContent).to.equal('Act');
    expect(cardsIn(root)).to.have.length(1);
  });
});
