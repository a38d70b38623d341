// The interface speaks the reader's language; every text keeps its own.

import { expect, fixture } from '@open-wc/testing';
import type { CaseAction } from '../../src/element/case-action.js';
import { ar } from '../../src/locales/ar.js';
import { fr } from '../../src/locales/fr.js';
import { registerLocales } from '../../src/locales/registry.js';
import { aCase } from '../a-case.js';
import { onPage, partOf, textOf, withJson } from './a-card.js';

const inside = `<script type="application/json">${JSON.stringify(aCase())}</script>`;

describe('the language of a card', () => {
  it('is its own lang', async () => {
    const card = await withJson(aCase(), 'lang="fr"');
    expect(textOf(card, 'update')).to.contain(fr.latestUpdate);
    expect(textOf(card, 'action')).to.equal(
      'Interpeller Jo Sample sur X pour Mira Invented (ouvre un nouvel onglet)',
    );
  });

  it('is the nearest one around it', async () => {
    const card = await onPage(
      `<div lang="en"><div lang="fr-BE"><case-action>${inside}</case-action></div></div>`,
    );
    expect(partOf(card, 'card')!.lang).to.equal('fr-BE');
    expect(textOf(card, 'update')).to.contain('2 mars 2026');
  });

  it('is found through shadow roots', async () => {
    const host = await fixture<HTMLElement>('<div lang="fr"></div>');
    const card = document.createElement('case-action');
    card.case = aCase();
    host.attachShadow({ mode: 'open' }).append(card);
    await card.updateComplete;
    expect(partOf(card, 'card')!.lang).to.equal('fr');
  });

  it('is understood as some systems write it', async () => {
    const card = await withJson(aCase(), 'lang="fr_BE"');
    expect(partOf(card, 'card')!.lang).to.equal('fr-BE');
  });

  it('is the next one around it where the nearest is empty or no language', async () => {
    for (const lang of ['', 'fr_BE!', 'in French']) {
      const card = await onPage(
        `<div lang="ar"><div lang="${lang}"><case-action>${inside}</case-action></div></div>`,
      );
      expect(partOf(card, 'card')!.lang, lang).to.equal('ar');
    }
  });

  it('is English where it is not a language', async () => {
    const card = await withJson(aCase(), 'lang="fr_BE!"');
    expect(partOf(card, 'card')!.lang).to.equal('en');
  });

  it('follows when it changes, and when the card moves to another', async () => {
    const card = await withJson(aCase(), 'lang="fr"');
    card.lang = 'ar';
    await card.updateComplete;
    expect(partOf(card, 'card')!.lang).to.equal('ar');
    card.removeAttribute('lang');
    const french = await fixture<HTMLElement>('<div lang="fr"></div>');
    french.append(card);
    await card.updateComplete;
    expect(partOf(card, 'card')!.lang).to.equal('fr');
  });

  it('is never that of the file: texts are marked with theirs', async () => {
    const card = await withJson(aCase({ lang: 'en' }), 'lang="ar"');
    const headline = partOf(card, 'headline')!;
    expect([headline.lang, headline.dir]).to.deep.equal(['en', 'ltr']);
    expect(textOf(card, 'update')).to.contain(ar.latestUpdate);
  });

  it('is that of attributes', async () => {
    const card = await onPage(`<case-action lang="ar" name="ميرا" summary="شخصية متخيلة" target="Jo"
      target-role="وزير" handle="InventedMin" message="{target} أين {name}؟"></case-action>`);
    expect(partOf(card, 'name')!.querySelector('span')!.lang).to.equal('');
    expect(getComputedStyle(partOf(card, 'summary')!).direction).to.equal('rtl');
  });
});

describe('a card whose words are replaced', () => {
  afterEach(() => registerLocales(fr));

  it('follows while it is shown, and when it comes back to the page', async () => {
    const card = await withJson(aCase(), 'lang="fr"');
    registerLocales({ ...fr, latestUpdate: 'Du nouveau' });
    await card.updateComplete;
    expect(textOf(card, 'update')).to.contain('Du nouveau');

    const place = card.parentElement!;
    card.remove();
    registerLocales({ ...fr, latestUpdate: 'Aux dernières nouvelles' });
    place.append(card);
    await card.updateComplete;
    expect(textOf(card, 'update')).to.contain('Aux dernières nouvelles');
  });
});

describe('a card from right to left', () => {
  let card: CaseAction;
  beforeEach(async () => {
    card = await withJson(aCase(), 'lang="ar"');
  });

  it('runs that way in a page that does not', () => {
    expect(getComputedStyle(partOf(card, 'card')!).direction).to.equal('rtl');
    expect(getComputedStyle(card).direction).to.equal('ltr');
    const update = getComputedStyle(partOf(card, 'update')!);
    expect(parseFloat(update.borderRightWidth)).to.be.above(0);
    expect(parseFloat(update.borderLeftWidth)).to.equal(0);
  });

  it('keeps the handle in a message from left to right', async () => {
    const message = { text: '{target} أين ميرا؟ #ميرا', lang: 'ar' };
    const arabic = await withJson(aCase({ message }), 'lang="ar"');
    const [handle, hashtag] = partOf(arabic, 'message')!.querySelectorAll('blockquote bdi');
    expect(getComputedStyle(handle!).direction).to.equal('ltr');
    expect(getComputedStyle(hashtag!).direction).to.equal('rtl');
  });

  it('separates what belongs to the official as Arabic does', () => {
    expect(textOf(card, 'target')).to.contain('Jo Sample، Minister of Examples');
  });

  it('keeps a handle in one piece, from left to right', () => {
    const handle = partOf(card, 'target')!.querySelector<HTMLElement>('.handle bdi')!;
    expect(getComputedStyle(handle).direction).to.equal('ltr');
    expect(handle.textContent).to.equal('@InventedMin');
  });
});
