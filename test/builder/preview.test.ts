// The preview is the real card in every way in which it can be looked at, and lets nothing out.

import { expect, fixture, html } from '@open-wc/testing';
import type { CaseValue } from '../../src/builder/draft.js';
import { LANGS } from '../../src/builder/lang.js';
import { CARD_STATES } from '../../src/builder/preview/in-state.js';
import type { Preview } from '../../src/builder/preview/preview-pane.js';
import '../../src/builder/preview/preview-pane.js';
import { PREVIEW_WORDS } from '../../src/builder/words/preview.js';
import type { CaseAction } from '../../src/element/case-action.js';
import { aCase } from '../a-case.js';
import { aFullCase } from '../a-full-case.js';
import { messageOf, partOf, textOf } from '../element/a-card.js';
import { press, unfoldAll } from '../element/every-state.js';

const NOW = new Date('2026-03-10T12:00:00Z');
const WORDS = PREVIEW_WORDS.en;
const PICTURE = 'https://pictures.invalid/mira.jpg';

const shown = (value: CaseValue | undefined, uiLang: (typeof LANGS)[number] = 'en') =>
  fixture<Preview>(
    html`<builder-preview .value=${value} .now=${NOW} .uiLang=${uiLang}></builder-preview>`,
  );

const cardIn = (preview: Preview) => preview.querySelector<CaseAction>('case-action')!;

async function settle(preview: Preview): Promise<CaseAction> {
  await preview.updateComplete;
  await cardIn(preview).updateComplete;
  return cardIn(preview);
}

/** Sets a property, as the builder does when the author has written something. */
async function write(preview: Preview, value: CaseValue | undefined): Promise<CaseAction> {
  preview.value = value;
  return settle(preview);
}

const chooser = (preview: Preview, label: string): HTMLSelectElement =>
  [...preview.querySelectorAll('label')]
    .find((found) => found.querySelector('span')!.textContent === label)!
    .querySelector('select')!;

async function choose(preview: Preview, label: string, value: string): Promise<CaseAction> {
  const select = chooser(preview, label);
  select.value = value;
  expect(select.value, 'an option').to.equal(value);
  select.dispatchEvent(new Event('change', { bubbles: true }));
  return settle(preview);
}

const plain = (element: Element | null): string =>
  element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const statusOf = (preview: Preview) => plain(preview.querySelector('[role=status]'));
const notesOf = (preview: Preview) => plain(preview.querySelector('.b-preview-notes'));

/** Presses every link of a card, with a mouse button; those that would have been followed. */
function pressLinks(card: CaseAction, type: 'click' | 'auxclick', button: number) {
  const links = [...card.shadowRoot!.querySelectorAll<HTMLAnchorElement>('a[href]')];
  expect(links.length).to.be.greaterThan(8);
  return links.filter((link) => {
    const event = new MouseEvent(type, { button, bubbles: true, composed: true, cancelable: true });
    // Whatever comes of the test, it must not leave this page.
    const stay = (late: Event) => {
      followed = !late.defaultPrevented;
      late.preventDefault();
    };
    let followed = false;
    window.addEventListener(type, stay, { once: true });
    link.dispatchEvent(event);
    window.removeEventListener(type, stay);
    return followed;
  });
}

describe('the preview', () => {
  it('shows the case in the real card, at its moment, below a heading of level 2', async () => {
    const card = await settle(await shown(aCase({ expires: '2026-03-10' })));
    expect(textOf(card, 'name')).to.equal('Mira Invented');
    expect(partOf(card, 'name')!.getAttribute('aria-level')).to.equal('3');
    expect(textOf(card, 'update')).to.include('8 days ago');
    expect(messageOf(card)).to.equal('@InventedMin Where is Mira Invented? #FreeMira');
  });

  it('keeps the card, and what was done to it, while the author types', async () => {
    const preview = await shown(aCase());
    const card = await settle(preview);
    await press(card, 'write');
    expect(partOf(card, 'draft')).to.not.equal(null);
    const after = await write(preview, aCase({ headline: 'Another line' }));
    expect(after).to.equal(card);
    expect(textOf(after, 'headline')).to.equal('Another line');
    expect(partOf(after, 'draft')).to.not.equal(null);
  });

  it('keeps showing the last case while the text cannot be read, and says so', async () => {
    const preview = await shown(aCase());
    const card = await write(preview, undefined);
    expect(textOf(card, 'name')).to.equal('Mira Invented');
    expect(notesOf(preview)).to.equal(WORDS.unreadable);
    await write(preview, aCase({ name: 'Mira Again' }));
    expect(textOf(card, 'name')).to.equal('Mira Again');
    expect(notesOf(preview)).to.equal('');
  });

  it('says that there is nothing to show, or not enough', async () => {
    expect(plain(await shown(undefined))).to.equal(WORDS.nothing);
    expect(notesOf(await shown({}))).to.equal(WORDS.nothing);
    const preview = await shown({ name: 'Mira Invented' });
    expect(notesOf(preview)).to.equal(WORDS.incomplete);
    expect(textOf(await settle(preview), 'name')).to.equal('Mira Invented');
  });

  it('never breaks because of what is written', async () => {
    const preview = await shown(aCase());
    for (const value of [{ image: 3, updates: 'x', translations: { 'x y': {} } }, { lang: '' }]) {
      for (const state of ['written', ...CARD_STATES]) {
        await write(preview, value as CaseValue);
        await choose(preview, WORDS.state, state);
      }
    }
    expect(textOf(await write(preview, aCase({ status: 'open' })), 'notice')).to.equal(
      'This case is no longer shown, at the request of those it concerns.',
    );
  });
});

describe('the choosers of the preview', () => {
  it('lay the card out, and keep the card', async () => {
    const preview = await shown(aCase());
    const card = await settle(preview);
    expect(await choose(preview, WORDS.layout, 'button')).to.equal(card);
    expect(partOf(card, 'open')).to.not.equal(null);
    await choose(preview, WORDS.layout, 'compact');
    expect(partOf(card, 'rest')).to.not.equal(null);
  });

  it('put a dark card on a dark ground', async () => {
    const preview = await shown(aCase());
    const card = await choose(preview, WORDS.theme, 'dark');
    expect(card.theme).to.equal('dark');
    expect(preview.querySelector('.b-stage')!.classList.contains('b-stage-dark')).to.equal(true);
  });

  it('mark the width of a phone', async () => {
    const preview = await shown(aCase());
    await choose(preview, WORDS.width, 'phone');
    expect(preview.querySelector('.b-stage')!.classList.contains('b-stage-phone')).to.equal(true);
  });

  for (const state of CARD_STATES) {
    it(`show the case as ${state}, and say whether that is as written`, async () => {
      const preview = await shown(aCase());
      await choose(preview, WORDS.state, state);
      expect(notesOf(preview)).to.equal(state === 'open' ? '' : WORDS.asIf[state]);
      await choose(preview, WORDS.state, 'written');
      expect(notesOf(preview)).to.equal('');
    });
  }

  it('put a sentence where a case that is looked at as won has no outcome', async () => {
    const card = await choose(await shown(aCase()), WORDS.state, 'won');
    expect(textOf(card, 'outcome')).to.equal(WORDS.noOutcome);
  });

  const french = { name: 'Mira Inventée', summary: ['Détenue.'] };

  it('offer the languages of the case first, and then those of the card', async () => {
    const preview = await shown(aCase({ translations: { fr: french, ku: french } }));
    const groups = [...chooser(preview, WORDS.language).querySelectorAll('optgroup')];
    const values = groups.map((group) => [...group.querySelectorAll('option')].map((o) => o.value));
    expect(groups.map(({ label }) => label)).to.deep.equal([WORDS.ofCase, WORDS.ofCard]);
    expect(values[0]).to.deep.equal(['en', 'fr', 'ku']);
    expect(values[1]).to.include('ar').and.not.include('fr');
    expect(chooser(preview, WORDS.language).value).to.equal('en');
  });

  it('show the case in its own language, in another of it, and in one that only the card knows', async () => {
    const preview = await shown(aCase({ translations: { fr: french } }), 'ar');
    const words = PREVIEW_WORDS.ar;
    expect(partOf(await settle(preview), 'card')!.lang).to.equal('en');
    expect(textOf(await choose(preview, words.language, 'fr'), 'name')).to.equal('Mira Inventée');
    const card = await choose(preview, words.language, 'ar');
    expect(partOf(card, 'card')!.dir).to.equal('rtl');
    expect(textOf(card, 'name')).to.equal('Mira Invented');
  });

  it('win over a language that was chosen on the card itself', async () => {
    const preview = await shown(aCase({ translations: { fr: french } }));
    const card = await settle(preview);
    const own = partOf(card, 'languages')!.querySelector('select')!;
    own.value = 'fr';
    own.dispatchEvent(new Event('change'));
    await card.updateComplete;
    expect(textOf(card, 'name')).to.equal('Mira Inventée');
    expect(textOf(await choose(preview, WORDS.language, 'en'), 'name')).to.equal('Mira Invented');
  });

  it('go back to the language of the case when the one that was chosen is there no longer', async () => {
    const preview = await shown(aCase({ translations: { ku: french } }));
    await choose(preview, WORDS.language, 'ku');
    const card = await write(preview, aCase());
    expect(card.lang).to.equal('en');
    expect(chooser(preview, WORDS.language).value).to.equal('en');
  });
});

describe('a press on the previewed card', () => {
  for (const [type, button] of [
    ['click', 0],
    ['auxclick', 1],
  ] as const) {
    for (const state of ['open', 'stale']) {
      it(`follows no link at all, by ${type}, while the case is ${state}`, async () => {
        const preview = await shown(aFullCase('en', { expires: undefined }));
        const card = await choose(preview, WORDS.state, state);
        await unfoldAll(card);
        expect(pressLinks(card, type, button)).to.deep.equal([]);
      });
    }
  }

  it('says what would have been sent, and through which network', async () => {
    const preview = await shown(aCase());
    const card = await settle(preview);
    partOf(card, 'action')!.click();
    await settle(preview);
    expect(statusOf(preview)).to.equal(
      'Nothing was sent. On a page, this opens X with the message: @InventedMin Where is Mira Invented? #FreeMira',
    );
    // The card says nothing of it: nothing was opened.
    expect(textOf(card, 'status')).to.equal('');
  });

  it('says what would have been copied', async () => {
    const preview = await shown(aCase());
    const card = await settle(preview);
    await press(card, 'copy');
    await settle(preview);
    expect(statusOf(preview)).to.equal(`${WORDS.copies} ${messageOf(card)}`);
    expect(textOf(card, 'status')).to.equal('');
  });

  it('says which address any other link has', async () => {
    const preview = await shown(aCase({ link: 'https://ngo.example/mira?a=1' }));
    const card = await settle(preview);
    partOf(card, 'foot')!.querySelector('a')!.click();
    await settle(preview);
    expect(statusOf(preview)).to.equal(`${WORDS.follows} https://ngo.example/mira?a=1`);
  });

  it('says of a contact form its address, since no message goes into it', async () => {
    const target = { name: 'Jo Sample', role: 'Minister', form: 'https://gov.example/contact' };
    const preview = await shown(aCase({ targets: [target], networks: ['x'] }));
    const card = await settle(preview);
    const form = [...card.shadowRoot!.querySelectorAll<HTMLAnchorElement>('a')].find(
      ({ href }) => href === target.form,
    )!;
    form.click();
    await settle(preview);
    expect(statusOf(preview)).to.equal(
      `${WORDS.opens.replace('{network}', 'Contact form')} ${target.form}`,
    );
  });

  it('is no longer spoken of once something else is shown', async () => {
    const preview = await shown(aCase());
    partOf(await settle(preview), 'action')!.click();
    await write(preview, aCase({ headline: 'Another line' }));
    expect(statusOf(preview)).to.equal('');
  });
});

describe('the picture of the previewed case', () => {
  const image = { src: PICTURE, alt: 'Mira, smiling' };
  const imagesIn = (card: CaseAction) =>
    [...card.shadowRoot!.querySelectorAll('img')].map(({ src }) => src);
  const button = (preview: Preview) =>
    preview.querySelector<HTMLButtonElement>('.b-preview-notes button');

  it('is not asked for before its author wants it, who is told who will be asked', async () => {
    const preview = await shown(aCase({ image }));
    expect(imagesIn(await settle(preview))).to.deep.equal([]);
    expect(notesOf(preview)).to.equal(
      `${WORDS.picture.replace('{host}', 'pictures.invalid')} ${WORDS.showPicture}`,
    );
    button(preview)!.click();
    expect(imagesIn(await settle(preview))).to.deep.equal([PICTURE]);
    expect(notesOf(preview)).to.equal('');
  });

  it('stays while other things are written, and not for another address', async () => {
    const preview = await shown(aCase({ image }));
    button(preview)!.click();
    expect(imagesIn(await write(preview, aCase({ image, headline: 'New' })))).to.have.lengthOf(1);
    const other = { ...image, src: `${PICTURE}2` };
    expect(imagesIn(await write(preview, aCase({ image: other })))).to.deep.equal([]);
    expect(imagesIn(await write(preview, aCase({ image })))).to.have.lengthOf(1);
  });

  it('is not spoken of where the card shows none, or its address cannot be read', async () => {
    const preview = await shown(aCase({ image: { ...image, src: 'http://' } }));
    expect(button(preview)).to.equal(null);
    await write(preview, aCase({ image, status: 'ended', outcome: 'Free.' }));
    expect(button(preview)).to.equal(null);
  });
});

for (const lang of LANGS) {
  describe(`the preview in ${lang}`, () => {
    it('is accessible, with all that it can say', async () => {
      const words = PREVIEW_WORDS[lang];
      const preview = await shown(
        aFullCase('en', { expires: undefined, targets: undefined }),
        lang,
      );
      await choose(preview, words.state, 'stale');
      partOf(cardIn(preview), 'foot')!.querySelector('a')!.click();
      await settle(preview);
      await expect(preview).to.be.accessible();
    });
  });
}

describe('the words of the preview', () => {
  const wordsIn = (words: object): string =>
    Object.values(words)
      .map((text: string | object) => (typeof text === 'string' ? text : wordsIn(text)))
      .join('\n');

  it('are written as French and Arabic are', () => {
    expect(wordsIn(PREVIEW_WORDS.fr)).to.not.match(/[^\u00A0]:|[^\u202F][;?!]|[“”"']/);
    expect(wordsIn(PREVIEW_WORDS.ar)).to.not.match(/[,;?“”]/);
  });

  it('name the same things in every language', () => {
    const placeholders = (words: object) =>
      wordsIn(words)
        .match(/\{\w+\}/g)!
        .sort();
    for (const lang of LANGS) {
      expect(placeholders(PREVIEW_WORDS[lang])).to.deep.equal(placeholders(PREVIEW_WORDS.en));
    }
  });
});
