// The link that sends the message, and what a page hears of it.

import { expect } from '@open-wc/testing';
import { aCase } from '../a-case.js';
import { actionOf, messageOf, partOf, textOf, withJson } from './a-card.js';

describe('the action of a card', () => {
  it('is a link to the documented composer, in a new tab, that tells it nothing about the page', async () => {
    const action = actionOf(await withJson(aCase()))!;
    expect(action.localName).to.equal('a');
    expect(action.getAttribute('href')).to.match(/^https:\/\/x\.com\/intent\/tweet\?text=/);
    expect(action.getAttribute('href')).not.to.contain('+');
    expect(action.target).to.equal('_blank');
    expect(action.rel).to.equal('noopener noreferrer');
  });

  it('carries the message to the letter', async () => {
    const message = `{target} It's "time" for action & justice? 100%: a+b; #Free\nأين ميرا؟ 👩🏽‍⚖️`;
    const card = await withJson(aCase({ message }));
    const expected = message.replace('{target}', '@InventedMin');
    expect(messageOf(card)).to.equal(expected);
    expect(partOf(card, 'message')!.querySelector('blockquote')!.textContent).to.contain(expected);
  });

  it('names the official and the person, and says that it opens a new tab', async () => {
    expect(textOf(await withJson(aCase()), 'action')).to.equal(
      'Tell Jo Sample about Mira Invented on X (opens in a new tab)',
    );
  });

  it('comes after guidance and safety', async () => {
    const card = await withJson(aCase());
    for (const part of ['guidance', 'safety']) {
      const order = partOf(card, part)!.compareDocumentPosition(actionOf(card)!);
      expect(order & Node.DOCUMENT_POSITION_FOLLOWING, part).to.be.above(0);
    }
  });
});

describe('case-act', () => {
  /** What a page is told of a click, which it cancels so that nothing opens. */
  function heardOf(act: () => void): Event[] {
    const heard: Event[] = [];
    const listen = (event: Event) => {
      heard.push(event);
      event.preventDefault();
    };
    document.addEventListener('case-act', listen);
    act();
    document.removeEventListener('case-act', listen);
    return heard;
  }
  const click = (type: string, button: number) =>
    new MouseEvent(type, { button, bubbles: true, cancelable: true, composed: true });

  it('tells a page on a click what is sent to whom, and the page can stop it', async () => {
    const action = actionOf(await withJson(aCase()))!;
    const event = click('click', 0);
    const [heard] = heardOf(() => action.dispatchEvent(event)) as CustomEvent[];
    expect(heard?.detail).to.deep.equal({
      network: 'x',
      target: { name: 'Jo Sample', handle: '@InventedMin' },
      message: '@InventedMin Where is Mira Invented? #FreeMira',
      url: action.href,
    });
    expect(event.defaultPrevented).to.be.true;
  });

  it('comes for the middle button too, and not for the right one', async () => {
    const action = actionOf(await withJson(aCase()))!;
    expect(heardOf(() => action.dispatchEvent(click('auxclick', 1)))).to.have.length(1);
    expect(heardOf(() => action.dispatchEvent(click('auxclick', 2)))).to.have.length(0);
  });

  it('leaves the click alone where the page does not stop it', async () => {
    const card = await withJson(aCase());
    const event = click('click', 0);
    // Looks at the event last, and keeps the browser from following the link.
    let wasPrevented: boolean | undefined;
    const last = (seen: Event) => {
      wasPrevented = seen.defaultPrevented;
      seen.preventDefault();
    };
    window.addEventListener('click', last, { once: true });
    actionOf(card)!.dispatchEvent(event);
    expect(wasPrevented).to.be.false;
  });
});
