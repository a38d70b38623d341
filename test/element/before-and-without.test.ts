// Before a case arrives, and when none does, the reader has the words that were on the page.

import { expect } from '@open-wc/testing';
import { aCase, aCaseWithout } from '../a-case.js';
import {
  next,
  onPage,
  servedAt,
  servedLate,
  settled,
  showsFallback,
  textOf,
  withJson,
} from './a-card.js';

const WORDS =
  '<p id="words">Free Mira. <a href="https://x.com/intent/tweet?text=Mira">Tweet</a></p>';

describe('<case-action> before its case arrives', () => {
  it('keeps showing what the author put inside', async () => {
    const address = servedLate(150, JSON.stringify(aCase()));
    const card = await onPage(`<case-action src="${address}">${WORDS}</case-action>`);
    expect(showsFallback(card)).to.be.true;
    expect(card.querySelector('#words')!.getBoundingClientRect().height).to.be.above(0);
    await next(card, 'case-load');
    expect(showsFallback(card)).to.be.false;
    expect(card.querySelector('#words')!.getBoundingClientRect().height).to.equal(0);
  });
});

describe('<case-action> without a case to show', () => {
  const failing = {
    'a missing file': '/status/404',
    'a failing server': '/status/500',
    'invalid JSON': servedAt('{"name": '),
    'a list instead of a case': servedAt('[]'),
    'a case without a name': servedAt(JSON.stringify(aCaseWithout('name'))),
    'a case without a message': servedAt(JSON.stringify(aCaseWithout('message'))),
    'an address that cannot be fetched': 'javascript:alert(1)',
    'an address with nothing behind it': 'http://127.0.0.1:1/case.json',
  };
  for (const [what, src] of Object.entries(failing)) {
    it(`keeps the words on the page for ${what}`, async () => {
      const address = src.replaceAll('"', '&quot;');
      const card = await settled(() =>
        onPage(`<case-action src="${address}">${WORDS}</case-action>`),
      );
      expect(showsFallback(card)).to.be.true;
      expect(card.querySelector('#words')!.getBoundingClientRect().height).to.be.above(0);
    });
  }

  it('shows all that is good where there are no words on the page', async () => {
    const card = await withJson(aCaseWithout('message'));
    expect(textOf(card, 'name')).to.equal('Mira Invented');
    expect(textOf(card, 'update')).to.contain('She has begun a hunger strike.');
    expect(textOf(card, 'action')).to.be.undefined;
  });

  it('shows words that were put inside afterwards', async () => {
    const card = await onPage('<case-action></case-action>');
    card.innerHTML = WORDS;
    expect(card.querySelector('#words')!.getBoundingClientRect().height).to.be.above(0);
  });

  it('takes the words away with a case that is withdrawn, by the file or by 410', async () => {
    for (const src of [servedAt('{"status":"withdrawn"}'), '/status/410']) {
      const address = src.replaceAll('"', '&quot;');
      const card = await settled(() =>
        onPage(`<case-action src="${address}">${WORDS}</case-action>`),
      );
      expect(card.querySelector('#words')!.getBoundingClientRect().height).to.equal(0);
      expect(textOf(card, 'card')).to.equal(
        'This case is no longer shown, at the request of those it concerns.',
      );
    }
  });
});
