// The link that sends the message, and what a page hears of it.

import { expect, waitUntil } from '@open-wc/testing';
import type { CaseAction } from '../../src/element/case-action.js';
import { aCase } from '../a-case.js';
import { actionOf, messageOf, next, onPage, partOf, textOf, withJson } from './a-card.js';
import { pick } from './every-state.js';

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

describe('the other ways to act', () => {
  const targets = [
    {
      name: 'Jo Sample',
      role: 'Minister of Examples',
      x: 'InventedMin',
      bluesky: 'min.gov.example',
      email: 'min@gov.example',
      form: 'https://gov.example/contact',
    },
  ];
  const linksIn = (card: CaseAction, part: string) => [
    ...partOf(card, part)!.querySelectorAll<HTMLAnchorElement>('li a'),
  ];
  async function unfolded(changes = {}): Promise<CaseAction> {
    const card = await withJson(aCase({ targets, link: 'https://ngo.example/mira', ...changes }));
    partOf(card, 'spread')!.querySelector('summary')!.click();
    await waitUntil(() => linksIn(card, 'spread').length > 0);
    return card;
  }

  it('are plain links in new tabs that tell nothing about the page; mail opens no tab', async () => {
    const card = await unfolded();
    const links = [...linksIn(card, 'others'), ...linksIn(card, 'spread')];
    expect(links.length).to.be.above(5);
    for (const { href, target, rel } of links) {
      expect(rel).to.equal('noopener noreferrer');
      expect([href.split(':')[0], target]).to.deep.equal(
        href.startsWith('mailto') ? ['mailto', ''] : ['https', '_blank'],
      );
    }
  });

  it('say the network first, then whom and what it is about, and that a tab opens', async () => {
    const card = await unfolded();
    const said = (part: string, at: number) =>
      linksIn(card, part)[at]!.textContent!.replace(/\s+/g, ' ').trim();
    expect(said('others', 0)).to.equal('Bluesky Jo Sample, Mira Invented (opens in a new tab)');
    expect(said('others', 1)).to.equal('E-mail Jo Sample, Mira Invented');
    expect(said('spread', 2)).to.equal('WhatsApp Mira Invented (opens in a new tab)');
  });

  it('warn of what they give away before they are used', async () => {
    const card = await unfolded();
    expect(textOf(card, 'others')).to.contain('The official gets your name and e‑mail address.');
  });

  it('warn above the button where a mail is all there is', async () => {
    const card = await withJson(
      aCase({ targets: [{ name: 'Jo', role: 'Minister', email: 'min@gov.example' }] }),
    );
    const text = textOf(card, 'card')!;
    expect(text.indexOf('The official gets your name')).to.be.within(
      0,
      text.indexOf('Write to Jo about'),
    );
    expect(actionOf(card)!.target).to.equal('');
    expect(textOf(card, 'action')).not.to.contain('new tab');
  });

  it('are not rendered until they are unfolded', async () => {
    const card = await withJson(aCase({ targets }));
    expect(partOf(card, 'spread')!.querySelector('a, button')).to.be.null;
  });

  it('are large enough for a finger, and have nothing for an audit to find', async () => {
    const card = await unfolded();
    for (const link of [...linksIn(card, 'others'), ...linksIn(card, 'spread')]) {
      expect(link.getBoundingClientRect().height).to.be.at.least(24);
    }
    await expect(card).to.be.accessible();
  });

  it('are those of the networks attribute, in its order; what it does not know is reported', async () => {
    const reported = next(document, 'case-error');
    const card = await withJson(aCase({ targets }), 'networks="whatsapp bluesky tiktok"');
    expect(textOf(card, 'action')).to.contain('Tell Jo Sample about Mira Invented on Bluesky');
    expect((await reported).detail.problems.map(({ code, path }) => [code, path])).to.deep.equal([
      ['unknown-choice', 'attribute networks'],
    ]);
  });

  it('of a case in attributes can be chosen too', async () => {
    const card = await onPage(`<case-action name="Mira" summary="Invented." target="Jo Sample"
      target-role="Minister" handle="InventedMin" message="{target} Act" networks="x"></case-action>`);
    expect(messageOf(card)).to.equal('@InventedMin Act');
    expect(partOf(card, 'spread')).to.be.null;
  });
});

describe('after the reader has acted', () => {
  const stay = (event: Event) => event.preventDefault();
  before(() => window.addEventListener('click', stay));
  after(() => window.removeEventListener('click', stay));

  it('the card says what was opened, not that anything was sent, and offers what is next', async () => {
    const card = await withJson(aCase());
    actionOf(card)!.click();
    await waitUntil(() => textOf(card, 'status'));
    expect(textOf(card, 'status')).to.equal(
      'Opened: X. Had to log in, and the text is gone? Copy message X Then take the next step below.',
    );
    expect(partOf(card, 'spread')).to.have.attribute('open');
    expect(partOf(card, 'spread')!.querySelectorAll('li').length).to.be.above(2);
  });

  it('the card speaks of a text that is gone only where one was and somebody had to log in', async () => {
    const targets = [
      {
        name: 'Jo Sample',
        role: 'Minister',
        email: 'min@gov.example',
        form: 'https://gov.example/contact',
      },
    ];
    const card = await withJson(aCase({ targets, networks: ['email'] }));
    for (const link of [actionOf(card)!, partOf(card, 'others')!.querySelector('a')!]) {
      link.click();
      await waitUntil(() => textOf(card, 'status')?.startsWith('Opened: '));
      expect(textOf(card, 'status')).not.to.contain('gone');
      partOf(card, 'write')!.click();
      await card.updateComplete;
    }
  });

  it('the card takes back what it said when it is about that no more', async () => {
    const card = await withJson(aCase({ translations: { fr: { headline: 'Une journaliste' } } }));
    const act = async () => {
      actionOf(card)!.click();
      await waitUntil(() => textOf(card, 'status'));
    };
    await act();
    await pick(card, 'languages', 1);
    expect(textOf(card, 'status')).to.equal('');
    await act();
    card.case = aCase({ status: 'paused' });
    await card.updateComplete;
    card.case = aCase();
    await card.updateComplete;
    expect(textOf(card, 'status')).to.equal('');
  });

  it('the card offers nothing next where there is nothing', async () => {
    const card = await withJson(aCase({ networks: ['x'] }));
    actionOf(card)!.click();
    await waitUntil(() => textOf(card, 'status'));
    expect(textOf(card, 'status')).not.to.contain('next step');
  });

  it('the card says nothing where the page has stopped it', async () => {
    const card = await withJson(aCase());
    card.addEventListener('case-act', stay);
    actionOf(card)!.click();
    await card.updateComplete;
    expect(textOf(card, 'status')).to.equal('');
  });
});
