// Pages and scripts that are in the way, and a card that is readable all the same.

import { expect } from '@open-wc/testing';
import { aCase, aCaseWithout } from '../a-case.js';
import { actionOf, messageOf, onPage, partOf, showsFallback, textOf, withJson } from './a-card.js';

describe('a card in a page with text styles of its own', () => {
  it('shows the message as it is sent', async () => {
    const message = '{target} a  b\t\tc\nd';
    const card = await onPage(`<div style="text-transform: uppercase; white-space: nowrap">
      <case-action><script type="application/json">${JSON.stringify(aCase({ message }))}</script>
      </case-action></div>`);
    const shown = partOf(card, 'message')!.querySelector<HTMLElement>('blockquote .text')!;
    expect(shown.innerText).to.equal(messageOf(card));
  });
});

describe('a card that is given something strange', () => {
  it('shows the words on the page for an object that cannot be read', async () => {
    const revoked = Proxy.revocable({}, {});
    revoked.revoke();
    const strange = [
      {
        get name(): string {
          throw new Error('no');
        },
      },
      revoked.proxy,
    ];
    for (const value of strange) {
      const card = await onPage('<case-action><p>Words.</p></case-action>');
      card.case = value;
      await card.updateComplete;
      expect(showsFallback(card)).to.be.true;
    }
  });

  it('takes the reader’s clock where its own is none', async () => {
    for (const now of ['2015-11-09', 0, {}, new Date('x'), null]) {
      const card = await withJson(aCase());
      card.now = now as Date;
      await card.updateComplete;
      expect(textOf(card, 'name')).to.equal('Mira Invented');
    }
  });

  it('takes a list of networks as well as their names in a row', async () => {
    const card = await withJson(aCase());
    for (const networks of [['whatsapp', 'x'], 'whatsapp, x']) {
      card.networks = networks as string;
      await card.updateComplete;
      expect(textOf(card, 'action')).to.contain('on X');
      expect(textOf(card, 'spread')).to.not.be.undefined;
    }
    for (const networks of [5, {}, Symbol('x')]) {
      card.networks = networks as unknown as string;
      await card.updateComplete;
      expect(actionOf(card)).not.to.be.null;
    }
  });

  it('shows the words on the page for an address that is no text', async () => {
    const circle = Object.create(null) as Record<string, unknown>;
    circle['self'] = circle;
    for (const src of [5n, Symbol('x'), circle, ['//']]) {
      const card = await onPage('<case-action><p>Words.</p></case-action>');
      card.src = src as unknown as string;
      await card.updateComplete;
      expect(showsFallback(card)).to.be.true;
    }
  });

  it('has no action where the message says nothing', async () => {
    for (const message of ['{link}', '\u200F{link}']) {
      const card = await withJson(aCase({ message }), '', '');
      expect(actionOf(card)).to.be.null;
    }
  });

  it('shows what is good of a case beside words that nobody sees', async () => {
    for (const words of ['<p></p>', '<br>', '<noscript>Words</noscript>', '<p hidden>Words</p>']) {
      const card = await withJson(aCaseWithout('message'), '', words);
      expect(textOf(card, 'name'), words).to.equal('Mira Invented');
    }
  });
});
