// A card by a key: the reader sees the case if it is as its publisher signed it, and otherwise the words on the page.

import { expect, fixture } from '@open-wc/testing';
import type { CaseAction } from '../../src/element/case-action.js';
import { watchHooks } from '../../src/element/hooks.js';
import { addressOf } from '../../src/element/load.js';
import { caseFiles } from '../../src/element/page.js';
import { aCase } from '../a-case.js';
import { next, onPage, servedAt, settled, showsFallback, textOf } from './a-card.js';
import { cardOf, shown } from './a-hook.js';
import { Somebody } from './a-page-around.js';
import { makeSigner, servedWith } from './a-signer.js';

watchHooks();

const [signer, stranger] = await Promise.all([makeSigner(), makeSigner()]);
let count = 0;
/** A case that no other test has, so that no file is shared. */
const aText = (changes: object = {}) => JSON.stringify(aCase({ id: (count += 1), ...changes }));
const signedCase = (changes: object = {}) => signer.servedSigned(aText(changes));

const html = (src: string, attributes = '', inside = 'Words.') =>
  `<case-action src="${src}" ${attributes}>${inside}</case-action>`;
const keyed = (src: string, key: string, inside?: string) => html(src, `key="${key}"`, inside);
const put = (markup: string): Promise<CaseAction> => settled(() => onPage(markup));

/** Puts a card on the page, and says what is wrong with it. */
async function toldOf(markup: string) {
  const error = next(document, 'case-error');
  const card = await onPage(markup);
  const { problems, shown: what } = (await error).detail;
  return { card, shown: what, codes: problems.map(({ code, path }) => `${code} ${path}`) };
}

describe('a card by a key', () => {
  it('shows the case that its holder has signed', async () => {
    const card = await put(keyed(await signedCase(), signer.key));
    expect(textOf(card, 'name')).to.equal('Mira Invented');
  });

  it('shows the words on the page where another key signed it', async () => {
    const told = await toldOf(keyed(await signedCase(), stranger.key));
    expect(showsFallback(told.card)).to.be.true;
    expect([told.shown, ...told.codes]).to.deep.equal(['fallback', 'bad-signature attribute src']);
  });

  it('shows them where a word of the file is another one', async () => {
    const text = aText();
    const changed = text.replace('InventedMin', 'SomebodyElse');
    const told = await toldOf(keyed(servedWith(changed, await signer.sign(text)), signer.key));
    expect(showsFallback(told.card)).to.be.true;
    expect(told.codes).to.deep.equal(['bad-signature attribute src']);
  });

  it('shows them where there is no signature', async () => {
    const told = await toldOf(keyed(servedAt(aText()), signer.key));
    expect(showsFallback(told.card)).to.be.true;
    expect(told.codes).to.deep.equal(['no-signature attribute src']);
  });

  it('shows them where the key is none, or empty: a mistake does not do without', async () => {
    for (const key of ['', 'none', signer.key.slice(1)]) {
      const told = await toldOf(keyed(await signedCase(), key));
      expect(showsFallback(told.card)).to.be.true;
      expect(told.codes).to.deep.equal(['bad-key attribute key']);
    }
  });

  it('shows JSON inside where the file is not signed', async () => {
    const json = JSON.stringify(aCase({ name: 'From inside' }));
    const inside = `<script type="application/json">${json}</script>`;
    const told = await toldOf(keyed(await signedCase(), stranger.key, inside));
    expect(textOf(told.card, 'name')).to.equal('From inside');
    expect(told.shown).to.equal('case');
  });

  it('shows the case where it is signed by the second line, for copies of the file before', async () => {
    const text = aText();
    const lines = [await signer.sign(aText()), await signer.sign(text)].join('\n');
    const card = await put(keyed(servedWith(text, lines), signer.key));
    expect(textOf(card, 'name')).to.equal('Mira Invented');
  });

  it('keeps the words where the server says that the case is gone, as whoever has the domain could', async () => {
    const { card, codes } = await toldOf(keyed('/status/410', signer.key));
    expect(showsFallback(card)).to.be.true;
    expect(codes).to.deep.equal(['unsigned-withdrawal attribute src']);
  });

  it('withdraws a case whose signed file says so', async () => {
    const card = await put(keyed(await signedCase({ status: 'withdrawn' }), signer.key));
    expect(showsFallback(card)).to.be.false;
    expect(textOf(card, 'name')).to.be.undefined;
    expect(textOf(card, 'notice')).to.contain('no longer shown');
  });

  it('keeps the last good case where the next one is not signed, and tells the author', async () => {
    const src = await signedCase();
    const card = await put(keyed(src, signer.key));
    const file = caseFiles.join({ url: addressOf(src)!, key: signer.key }, new Somebody());
    const error = next(card, 'case-error');
    const { reading } = file;
    file.reading = {
      ...reading,
      problems: [{ code: 'bad-signature', path: 'attribute src', args: { url: src } }],
    };
    for (const user of file.users) user.onReading();
    const { detail } = await error;
    expect(detail.shown).to.equal('case');
    expect(detail.problems.map(({ code }) => code)).to.deep.equal(['bad-signature']);
    expect(textOf(card, 'name')).to.equal('Mira Invented');
  });

  it('shows what a script or the attributes say, whatever the key', async () => {
    const card = await onPage(`<case-action key="none" name="Mira" summary="S" target="Jo"
      target-role="R" message="{target}?">Words.</case-action>`);
    expect(textOf(card, 'name')).to.equal('Mira');
    card.case = aCase();
    await card.updateComplete;
    expect(textOf(card, 'name')).to.equal('Mira Invented');
  });
});

describe('two cards with the same address', () => {
  it('share no verdict where one has a key and the other none', async () => {
    const src = servedAt(aText()).replaceAll("'", '%27');
    const root = await fixture(`<div>${html(src)}${keyed(src, signer.key)}</div>`);
    const [open, strict] = root.querySelectorAll('case-action');
    await Promise.all([next(open!, 'case-load'), next(strict!, 'case-error')]);
    expect(textOf(open!, 'name')).to.equal('Mira Invented');
    expect(showsFallback(strict!)).to.be.true;
  });

  it('share none where their keys differ', async () => {
    const src = await signedCase();
    const root = await fixture(`<div>${keyed(src, stranger.key)}${keyed(src, signer.key)}</div>`);
    const [wrong, right] = root.querySelectorAll('case-action');
    await Promise.all([next(wrong!, 'case-error'), next(right!, 'case-load')]);
    expect(showsFallback(wrong!)).to.be.true;
    expect(textOf(right!, 'name')).to.equal('Mira Invented');
  });
});

describe('a key that changes', () => {
  it('takes away at once what has not been checked by it', async () => {
    const card = await put(html(await signedCase()));
    expect(textOf(card, 'name')).to.equal('Mira Invented');
    card.setAttribute('key', stranger.key);
    await card.updateComplete;
    expect(textOf(card, 'name')).to.be.undefined;
    await next(card, 'case-error');
    expect(showsFallback(card)).to.be.true;
  });

  it('brings the case when it is the right one by now', async () => {
    const { card } = await toldOf(keyed(await signedCase(), stranger.key));
    card.key = signer.key;
    await next(card, 'case-load');
    expect(textOf(card, 'name')).to.equal('Mira Invented');
  });

  it('does not bring back what another key had vouched for', async () => {
    const card = await put(keyed(await signedCase(), signer.key));
    card.key = '';
    await next(card, 'case-error');
    expect(showsFallback(card)).to.be.true;
  });
});

describe('a hook with data-key', () => {
  const hook = (src: string, key: string) =>
    fixture<HTMLElement>(
      `<div class="case-action" data-src="${src}" data-key="${key}"><b>Words.</b></div>`,
    );

  it('has a card by that key', async () => {
    const src = await signedCase();
    const good = await settled(() => hook(src, signer.key));
    expect(textOf(cardOf(good), 'name')).to.equal('Mira Invented');
    const bad = await settled(() => hook(src, stranger.key));
    expect(showsFallback(cardOf(bad))).to.be.true;
  });

  it('hands on one that comes later', async () => {
    const src = await signedCase();
    const element = await settled(() => hook(src, signer.key));
    element.dataset['key'] = stranger.key;
    const card = await shown(element);
    expect(card.key).to.equal(stranger.key);
    await next(card, 'case-error');
    expect(showsFallback(card)).to.be.true;
  });
});
