// Hooks in a page that goes on changing: what is done to a hook reaches its card.

import { expect, fixture } from '@open-wc/testing';
import { upgrade, watchHooks } from '../../src/element/hooks.js';
import { aCase } from '../a-case.js';
import { next, partOf, settled, showsFallback, textOf } from './a-card.js';
import { aHook, cardOf, cardsIn, fileOf, hookHtml, seen, shown, SRC } from './a-hook.js';

watchHooks();

describe('a hook whose attributes change', () => {
  it('shows another case when it names another file', async () => {
    const hook = await aHook();
    const card = cardOf(hook);
    const arrived = next(document, 'case-load');
    hook.dataset['src'] = fileOf('Somebody Else');
    await arrived;
    expect(textOf(card, 'name')).to.equal('Somebody Else');
    expect(cardsIn(hook)).to.deep.equal([card]);
  });

  it('has its words on the card, and takes them back', async () => {
    const hook = await aHook();
    const theirs = textOf(cardOf(hook), 'headline');
    hook.dataset['headline'] = 'Ours';
    expect(textOf(await shown(hook), 'headline')).to.equal('Ours');
    hook.dataset['headline'] = 'Ours, in other words';
    expect(textOf(await shown(hook), 'headline')).to.equal('Ours, in other words');
    delete hook.dataset['headline'];
    expect(textOf(await shown(hook), 'headline')).to.equal(theirs);
  });

  it('speaks the language and has the direction that it says', async () => {
    const hook = await aHook();
    hook.lang = 'ar';
    hook.dir = 'rtl';
    const card = await shown(hook);
    expect([card.lang, card.dir]).to.deep.equal(['ar', 'rtl']);
    expect(partOf(card, 'card')!.closest('[lang]')!.getAttribute('lang')).to.equal('ar');
    hook.removeAttribute('lang');
    hook.removeAttribute('dir');
    await shown(hook);
    expect(card.getAttributeNames()).to.deep.equal(['src']);
  });

  it('gives the words of the page back when it names no file any more', async () => {
    const hook = await aHook();
    delete hook.dataset['src'];
    expect(showsFallback(await shown(hook))).to.be.true;
  });

  it('is followed while it is out of the page', async () => {
    const hook = await aHook();
    const { parentElement } = hook;
    hook.remove();
    hook.dataset['headline'] = 'Changed meanwhile';
    await seen();
    parentElement!.append(hook);
    expect(textOf(await shown(hook), 'headline')).to.equal('Changed meanwhile');
  });

  it('is followed where only `upgrade` has found it, in a shadow root', async () => {
    const host = await fixture<HTMLElement>('<div></div>');
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = hookHtml();
    await settled(async () => upgrade(root));
    const hook = root.querySelector<HTMLElement>('.case-action')!;
    hook.dataset['headline'] = 'In the shadow';
    expect(textOf(await shown(hook), 'headline')).to.equal('In the shadow');
  });

  it('leaves alone what a script has set on the card', async () => {
    const hook = await aHook('data-label="Write"');
    const card = cardOf(hook);
    card.setAttribute('headline', 'From a script');
    card.setAttribute('label', 'From a script too');
    card.id = 'mine';
    hook.dataset['note'] = 'Ours';
    hook.className += ' seen';
    hook.append('More words.');
    await shown(hook);
    upgrade();
    expect(card.getAttribute('headline')).to.equal('From a script');
    expect(card.getAttribute('label')).to.equal('From a script too');
    expect(card.getAttribute('note')).to.equal('Ours');
    expect(card.id).to.equal('mine');
  });

  it('changes one attribute of its card, once, and none for what is not ours', async () => {
    const hook = await aHook();
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => changes.push(...records));
    observer.observe(hook, { subtree: true, childList: true, attributes: true });
    hook.title = 'Not ours';
    hook.dataset['wpId'] = '7';
    hook.dataset['headline'] = 'Ours';
    await shown(hook);
    await new Promise(requestAnimationFrame);
    const ours = changes.filter(({ target }) => target !== hook);
    expect(ours.map(({ attributeName }) => attributeName)).to.deep.equal(['headline']);
    observer.disconnect();
  });
});

describe('an element that becomes a hook', () => {
  it('gets its card when it is given the class', async () => {
    const element = await fixture<HTMLElement>(`<div data-src='${SRC}'>Words.</div>`);
    await settled(async () => element.classList.add('case-action'));
    expect(textOf(cardOf(element), 'name')).to.equal('Mira Invented');
  });

  it('gets its card when it is told of a file', async () => {
    const element = await fixture<HTMLElement>('<div class="case-action">Words.</div>');
    await seen();
    expect(cardsIn(element)).to.deep.equal([]);
    await settled(async () => void (element.dataset['src'] = SRC));
    expect(textOf(cardOf(element), 'name')).to.equal('Mira Invented');
  });

  it('gets its card when the text around it is no longer edited', async () => {
    const root = await fixture<HTMLElement>(`<div contenteditable><p>Text</p>${hookHtml()}</div>`);
    await seen();
    expect(cardsIn(root)).to.deep.equal([]);
    await settled(async () => root.removeAttribute('contenteditable'));
    expect(textOf(cardsIn(root)[0]!, 'name')).to.equal('Mira Invented');
  });

  it('is none for a language alone', async () => {
    const element = await fixture<HTMLElement>('<div class="case-action">Words.</div>');
    element.lang = 'fr';
    await seen();
    expect(cardsIn(element)).to.deep.equal([]);
  });
});

describe('a hook in a text that somebody edits', () => {
  it('is left as it is, whatever is typed, changed and put in', async () => {
    const root = await fixture<HTMLElement>(`<div contenteditable="true">${hookHtml()}</div>`);
    const hook = root.querySelector<HTMLElement>('.case-action')!;
    hook.querySelector('b')!.firstChild!.nodeValue = 'Typed.';
    hook.append('Typed beside it.');
    hook.dataset['headline'] = 'Ours';
    hook.className += ' selected';
    root.append(hook.cloneNode(true));
    const written = root.innerHTML;
    await seen();
    expect(root.innerHTML).to.equal(written);
    expect(cardsIn(root)).to.deep.equal([]);
  });

  it('is left as it is when it has its card already', async () => {
    const root = await settled(() => fixture<HTMLElement>(`<div>${hookHtml()}</div>`));
    root.contentEditable = 'true';
    root.querySelector('.case-action')!.append('Typed beside it.');
    const written = root.innerHTML;
    await seen();
    expect(root.innerHTML).to.equal(written);
    root.contentEditable = 'false';
    await seen();
    expect(cardsIn(root)[0]!.textContent).to.equal('Words.Typed beside it.');
  });
});

describe('a hook that is moved', () => {
  it('goes on working in a shadow root, and back', async () => {
    const hook = await aHook();
    const { parentElement } = hook;
    const host = await fixture<HTMLElement>('<div></div>');
    host.attachShadow({ mode: 'open' }).append(hook);
    hook.dataset['headline'] = 'In the shadow';
    expect(textOf(await shown(hook), 'headline')).to.equal('In the shadow');
    parentElement!.append(hook);
    hook.dataset['headline'] = 'Back';
    expect(textOf(await shown(hook), 'headline')).to.equal('Back');
    expect(cardsIn(hook)).to.have.length(1);
  });

  it('gets its card when it comes from another page', async () => {
    const frame = await fixture<HTMLIFrameElement>('<iframe title="Another page"></iframe>');
    const { body } = frame.contentDocument!;
    body.innerHTML = hookHtml();
    const root = await fixture<HTMLElement>('<div></div>');
    await settled(async () => root.append(body.firstChild!));
    expect(textOf(cardsIn(root)[0]!, 'name')).to.equal('Mira Invented');
  });

  it('shows its words in a page that does not know the element', async () => {
    const frame = await fixture<HTMLIFrameElement>('<iframe title="Another page"></iframe>');
    const page = frame.contentDocument!;
    page.body.innerHTML = hookHtml();
    upgrade(page);
    await seen();
    expect(page.querySelector('b')!.getBoundingClientRect().height).to.be.greaterThan(0);
  });

  it('leaves a card behind that belongs to another hook now, and gets one of its own', async () => {
    const from = await aHook('data-headline="From"');
    const to = await fixture<HTMLElement>(`<div class="case-action">Words.</div>`);
    const card = cardOf(from);
    to.append(card);
    to.dataset['src'] = SRC;
    to.dataset['headline'] = 'To';
    expect(await shown(to)).to.equal(card);
    expect(textOf(card, 'headline')).to.equal('To');
    expect(cardOf(from)).not.to.equal(card);
    expect(cardOf(from).getAttribute('headline')).to.equal('From');
  });
});

describe('the words in a hook', () => {
  it('can be placed and removed by whoever put them there, as if they had not moved', async () => {
    const hook = await aHook('', '<b>One.</b><i>Two.</i>');
    const card = cardOf(hook);
    const [one, two] = [...card.children] as [Element, Element];
    const between = document.createElement('u');
    expect(hook.insertBefore(between, two)).to.equal(between);
    expect([...card.children]).to.deep.equal([one, between, two]);
    expect(hook.removeChild(one)).to.equal(one);
    hook.appendChild(one);
    await seen();
    expect([...card.children]).to.deep.equal([between, two, one]);
    expect([...hook.children]).to.deep.equal([card]);
  });

  it('are told from what stands elsewhere', async () => {
    const hook = await aHook();
    const stranger = await fixture<HTMLElement>('<p>Elsewhere</p>');
    expect(() => hook.removeChild(stranger)).to.throw(DOMException);
    expect(() => hook.insertBefore(document.createElement('p'), stranger)).to.throw(DOMException);
    expect(stranger.isConnected).to.be.true;
  });

  it('can be written anew as one text', async () => {
    const hook = await aHook();
    await settled(async () => void (hook.textContent = 'Other words.'));
    expect(cardsIn(hook)).to.have.length(1);
    expect(cardOf(hook).textContent).to.equal('Other words.');
    expect(hook.removeChild(cardOf(hook).firstChild!).nodeValue).to.equal('Other words.');
  });
});

describe('the JSON in a hook', () => {
  const scriptFor = (name: string) => {
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify(aCase({ name }));
    return script;
  };
  const aHookWithJson = () =>
    settled(async () => {
      const hook = await fixture<HTMLElement>('<div class="case-action"></div>');
      hook.append(scriptFor('Mira Invented'), 'Words.');
      return hook;
    });

  it('can be changed where it is', async () => {
    const hook = await aHookWithJson();
    const arrived = next(document, 'case-load');
    hook.querySelector('script')!.textContent = JSON.stringify(aCase({ name: 'Changed' }));
    await arrived;
    expect(textOf(cardOf(hook), 'name')).to.equal('Changed');
  });

  it('keeps the words together that come after it', async () => {
    const hook = await aHookWithJson();
    hook.append(' More words.');
    await seen();
    expect([...hook.childNodes]).to.deep.equal([cardOf(hook)]);
    expect(cardOf(hook).lastChild!.nodeValue).to.equal(' More words.');
  });

  it('can be taken out and put in anew', async () => {
    const hook = await aHookWithJson();
    const arrived = next(document, 'case-load');
    hook.querySelector('script')!.remove();
    hook.append(scriptFor('Put in anew'));
    await arrived;
    expect(textOf(cardOf(hook), 'name')).to.equal('Put in anew');
    expect(cardsIn(hook)).to.have.length(1);
  });
});
