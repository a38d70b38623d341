// The reader's own words: typed in place, counted, and sent by a link that follows them.

import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import type { CaseAction } from '../../src/element/case-action.js';
import { aCase } from '../a-case.js';
import { actionOf, messageOf, partOf, textOf, withJson } from './a-card.js';
import { pick } from './every-state.js';

const PREPARED = '@InventedMin Where is Mira Invented? #FreeMira';
const MINISTER = { name: 'Jo Sample', role: 'Minister of Examples' };
const corrected = (changes: object = { x: 'CorrectMin' }) =>
  aCase({ targets: [{ ...MINISTER, ...changes }] });

const fieldOf = (card: CaseAction) => partOf<HTMLTextAreaElement>(card, 'draft')!;
const soundOf = (card: CaseAction, role: string) =>
  [...card.shadowRoot!.querySelectorAll(`[role=${role}]`)]
    .map((region) => region.textContent!.trim())
    .join(' ')
    .trim();
const selectionOf = (card: CaseAction) => {
  const { value, selectionStart, selectionEnd } = fieldOf(card);
  return value.slice(selectionStart, selectionEnd);
};
const putBackOf = (card: CaseAction) =>
  card.shadowRoot!.querySelector<HTMLButtonElement>('.warning button');

/** Opens the field of a card, as a reader does. */
async function open(card: CaseAction): Promise<void> {
  partOf(card, 'write')!.click();
  await card.updateComplete;
}

/** Types a text in place of what stands in the field. */
async function type(card: CaseAction, text: string): Promise<void> {
  const field = fieldOf(card);
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await card.updateComplete;
}

/** A card on which a reader has written something. */
async function written(text: string, changes = {}): Promise<CaseAction> {
  const card = await withJson(aCase(changes));
  await open(card);
  await type(card, text);
  return card;
}

describe('writing a message of one’s own', () => {
  it('begins with the prepared message in a field with a label, ready for typing', async () => {
    const card = await withJson(aCase());
    await open(card);
    expect(fieldOf(card).value).to.equal(PREPARED);
    expect(card.shadowRoot!.activeElement).to.equal(fieldOf(card));
    expect(fieldOf(card).selectionStart).to.equal(PREPARED.length);
    const label = card.shadowRoot!.getElementById(fieldOf(card).getAttribute('aria-labelledby')!)!;
    expect(label.textContent!.trim()).to.equal('Your message');
    await expect(card).to.be.accessible();
  });

  it('sends by the same link, which follows every letter', async () => {
    const card = await withJson(aCase());
    const link = actionOf(card);
    await open(card);
    await type(card, 'Où est-elle, @InventedMin ?\n100% & #1');
    expect(messageOf(card)).to.equal('Où est-elle, @InventedMin ?\n100% & #1');
    expect(actionOf(card)).to.equal(link);
  });

  it('goes to the other networks with the handle there', async () => {
    const targets = [{ ...MINISTER, x: 'InventedMin', bluesky: 'min.gov.example' }];
    const card = await written('Where is she, @InventedMin?', { targets });
    const bluesky = partOf(card, 'others')!.querySelector('a')!;
    expect(new URL(bluesky.href).searchParams.get('text')).to.equal(
      'Where is she, @min.gov.example?',
    );
  });

  it('leads back to the prepared message, and keeps what was written', async () => {
    const card = await written('My own words, @InventedMin');
    partOf(card, 'write')!.click();
    await card.updateComplete;
    expect(messageOf(card)).to.equal(PREPARED);
    expect(textOf(card, 'message')).to.contain(PREPARED);
    await open(card);
    expect(fieldOf(card).value).to.equal('My own words, @InventedMin');
  });

  it('keeps nothing where nothing was changed: a new message of the case is there', async () => {
    const card = await withJson(aCase());
    await open(card);
    partOf(card, 'write')!.click();
    card.case = aCase({ message: '{target} New words' });
    await card.updateComplete;
    await open(card);
    expect(fieldOf(card).value).to.equal('@InventedMin New words');
  });

  it('sends nothing where nothing is written', async () => {
    const card = await written('  ');
    expect(actionOf(card)).not.to.have.attribute('href');
    expect(actionOf(card)).to.have.attribute('aria-disabled', 'true');
    await expect(card).to.be.accessible();
    await type(card, 'Where, @InventedMin?');
    expect(messageOf(card)).to.equal('Where, @InventedMin?');
  });

  it('is in the direction of what is typed', async () => {
    const card = await written('أين ميرا؟ @InventedMin');
    expect(getComputedStyle(fieldOf(card)).direction).to.equal('rtl');
  });

  it('invites to a sentence of one’s own', async () => {
    expect(textOf(await withJson(aCase()), 'message')).to.contain('A sentence of your own helps.');
  });
});

describe('the room that is left', () => {
  it('is seen at every letter, and not read aloud at each', async () => {
    const card = await written('@InventedMin '.padEnd(270, 'm'));
    expect(textOf(card, 'counter')).to.equal('Characters left on X: 10');
    expect(partOf(card, 'counter')).to.have.attribute('aria-hidden', 'true');
    expect(soundOf(card, 'status')).to.equal('');
  });

  it('is said once for all that is typed without a pause', async () => {
    const card = await withJson(aCase());
    await open(card);
    const said: string[] = [];
    const region = card.shadowRoot!.querySelector('[role=status]')!;
    const observer = new MutationObserver(() => said.push(region.textContent!.trim()));
    observer.observe(region, { childList: true, subtree: true, characterData: true });
    for (const length of [270, 271, 272, 273]) {
      await type(card, '@InventedMin '.padEnd(length, 'm'));
      await aTimeout(50);
    }
    await waitUntil(() => said.length > 0, 'it is said', { timeout: 3000 });
    observer.disconnect();
    expect(said).to.deep.equal(['Characters left on X: 7']);
  });

  it('is said politely when the reader pauses', async () => {
    const card = await written('@InventedMin '.padEnd(270, 'm'));
    await waitUntil(() => soundOf(card, 'status') === 'Characters left on X: 10', 'it is said', {
      timeout: 3000,
    });
    expect(soundOf(card, 'alert')).to.equal('');
  });

  it('is said no more when the reader has left the field', async () => {
    const card = await written('@InventedMin '.padEnd(270, 'm'));
    await waitUntil(() => soundOf(card, 'status') !== '', 'it is said', { timeout: 3000 });
    partOf(card, 'write')!.click();
    await card.updateComplete;
    expect(soundOf(card, 'status')).to.equal('');
  });

  it('is said at once, and seen, when there is none', async () => {
    const card = await withJson(aCase());
    await open(card);
    const region = card.shadowRoot!.querySelector('[role=alert]');
    expect(region, 'it is there before').to.exist;
    await type(card, '@InventedMin '.padEnd(300, 'm'));
    expect(textOf(card, 'counter')).to.equal('Too long for X by 20');
    await waitUntil(() => soundOf(card, 'alert') === 'Too long for X by 20', 'it is said', {
      timeout: 3000,
    });
    expect(card.shadowRoot!.querySelector('[role=alert]')).to.equal(region);
    expect(soundOf(card, 'status')).to.equal('');
  });

  it('is on each other network what that one takes', async () => {
    const targets = [{ ...MINISTER, x: 'InventedMin', bluesky: 'a.example' }];
    const card = await written('@InventedMin '.padEnd(310, 'm'), { targets });
    expect(textOf(card, 'others')).to.contain('Too long for Bluesky by 8');
  });

  it('is said of a prepared message that is too long', async () => {
    const card = await withJson(aCase({ message: '{target} '.padEnd(300, 'm') }));
    expect(partOf(card, 'card')!.textContent).to.contain('Too long for X by 24');
  });
});

describe('the official’s handle in the reader’s words', () => {
  it('is missed where it was lost, and can be put back', async () => {
    const card = await written('Where is she?');
    expect(textOf(card, 'message')).to.contain('Without @InventedMin in it');
    putBackOf(card)!.click();
    await card.updateComplete;
    expect(fieldOf(card).value).to.equal('Where is she? @InventedMin');
    expect(messageOf(card)).to.equal('Where is she? @InventedMin');
    expect(card.shadowRoot!.activeElement).to.equal(fieldOf(card));
    expect(putBackOf(card)).to.be.null;
  });

  it('is corrected when the case is, and the card says so', async () => {
    const card = await written('Please, @InventedMin, act');
    fieldOf(card).setSelectionRange(8, 20);
    card.case = corrected();
    await card.updateComplete;
    expect(fieldOf(card).value).to.equal('Please, @CorrectMin, act');
    expect(messageOf(card)).to.equal('Please, @CorrectMin, act');
    expect(selectionOf(card), 'the handle is still what is selected').to.equal('@CorrectMin');
    await waitUntil(() => textOf(card, 'status')?.includes('now says @CorrectMin'));
  });

  it('waits with a correction until letters that are being put together are there', async () => {
    const card = await written('Please, @InventedMin, act');
    fieldOf(card).dispatchEvent(new CompositionEvent('compositionstart'));
    card.case = corrected();
    await card.updateComplete;
    expect(fieldOf(card).value, 'the field is left alone').to.equal('Please, @InventedMin, act');
    expect(messageOf(card), 'what is sent is right').to.equal('Please, @CorrectMin, act');
    await type(card, 'Please, @InventedMin, act 我');
    fieldOf(card).dispatchEvent(new CompositionEvent('compositionend'));
    await card.updateComplete;
    expect(fieldOf(card).value).to.equal('Please, @CorrectMin, act 我');
    expect(messageOf(card)).to.equal('Please, @CorrectMin, act 我');
  });

  it('becomes the name where the official has no handle any more', async () => {
    const card = await written('.@InventedMin act');
    card.case = corrected({ email: 'min@gov.example' });
    await card.updateComplete;
    expect(fieldOf(card).value).to.equal('Jo Sample act');
    expect(new URL(actionOf(card)!.href).searchParams.get('body')).to.equal('Jo Sample act');
  });

  it('is that of another official whom the reader picks', async () => {
    const targets = [
      { ...MINISTER, x: 'InventedMin' },
      { name: 'Ada Model', role: 'Prosecutor', x: 'InventedPros' },
    ];
    const card = await written('Act, @InventedMin', { targets });
    await pick(card, 'choices', 1);
    expect(fieldOf(card).value).to.equal('Act, @InventedPros');
    await aTimeout(0);
    expect(textOf(card, 'status'), 'the reader knows').to.equal('');
  });

  it('is said to be another where the file puts another official in their place', async () => {
    const card = await written('Act, @InventedMin');
    card.case = aCase({ targets: [{ name: 'Ada Model', role: 'Minister', x: 'InventedPros' }] });
    await waitUntil(() => textOf(card, 'status')?.includes('now says @InventedPros'));
  });

  it('is corrected while the prepared message is shown, too', async () => {
    const card = await written('Act, @InventedMin');
    partOf(card, 'write')!.click();
    card.case = corrected();
    await card.updateComplete;
    await card.updateComplete;
    await aTimeout(0);
    expect(textOf(card, 'status'), 'nobody sees the draft').to.equal('');
    await open(card);
    expect(fieldOf(card).value).to.equal('Act, @CorrectMin');
  });
});

describe('what is said below the button', () => {
  it('goes when the handle that it is about is corrected', async () => {
    const stay = (event: Event) => event.preventDefault();
    window.addEventListener('click', stay);
    const card = await withJson(aCase());
    actionOf(card)!.click();
    window.removeEventListener('click', stay);
    await waitUntil(() => textOf(card, 'status') !== '');
    card.case = corrected();
    await card.updateComplete;
    expect(textOf(card, 'status')).to.equal('');
  });

  it('goes when the reader leaves the field that it is about', async () => {
    const card = await written('Act, @InventedMin');
    card.case = corrected();
    await waitUntil(() => textOf(card, 'status')?.includes('now says @CorrectMin'));
    partOf(card, 'write')!.click();
    await card.updateComplete;
    expect(textOf(card, 'status')).to.equal('');
  });

  it('tells of a second correction after another official was picked', async () => {
    const two = (x: string) => [
      { ...MINISTER, x },
      { name: 'Ada Model', role: 'Prosecutor', x: 'InventedPros' },
    ];
    const card = await written('Act, @InventedMin', { targets: two('InventedMin') });
    for (const index of [1, 0]) await pick(card, 'choices', index);
    card.case = aCase({ targets: two('CorrectMin') });
    await waitUntil(() => textOf(card, 'status')?.includes('now says @CorrectMin'));
  });
});

describe('a field in which nobody has typed', () => {
  it('follows the message of the case, and its language', async () => {
    const translations = { fr: { message: 'Où est {name}, {target} ?' } };
    const card = await withJson(aCase({ translations }));
    await open(card);
    await pick(card, 'languages', 1);
    expect(fieldOf(card).value).to.equal('Où est Mira Invented, @InventedMin ?');
    expect(messageOf(card)).to.equal('Où est Mira Invented, @InventedMin ?');
  });

  it('keeps the language of what was typed when the card changes to another', async () => {
    const translations = { fr: { headline: 'Une journaliste' } };
    const card = await written('Where is she, @InventedMin?', { translations });
    await pick(card, 'languages', 1);
    expect(partOf(card, 'card')!.lang).to.equal('fr');
    expect(fieldOf(card).lang).to.equal('en');
  });
});

describe('a text that was written about one person', () => {
  const OTHER = aCase({
    name: 'Other Person',
    targets: [{ name: 'Ann Other', role: 'Minister', x: 'AnnOther' }],
  });

  it('is not sent about another', async () => {
    const card = await written('Free Mira, @InventedMin');
    card.case = OTHER;
    await card.updateComplete;
    expect(partOf(card, 'draft')).to.be.null;
    expect(messageOf(card)).to.equal('@AnnOther Where is Other Person? #FreeMira');
    expect(soundOf(card, 'status')).to.equal('');
    await open(card);
    expect(fieldOf(card).value).to.equal('@AnnOther Where is Other Person? #FreeMira');
  });

  it('loses nothing on the way to another official and back', async () => {
    const targets = [
      { name: 'Jo Sample', role: 'Minister', x: 'InventedMin' },
      { name: 'Al Other', role: 'Mayor', email: 'al@town.example' },
    ];
    const text = '.@InventedMin, my friend Al Other says hello';
    const card = await written(text, { targets });
    const seen: string[] = [];
    for (const index of [1, 0]) {
      await pick(card, 'choices', index);
      seen.push(fieldOf(card).value);
    }
    expect(seen).to.deep.equal(['Al Other, my friend Al Other says hello', text]);
    expect(messageOf(card)).to.equal(text);
  });

  it('is forgotten while letters are put together, too', async () => {
    const card = await written('Free Mira, @InventedMin');
    fieldOf(card).dispatchEvent(new CompositionEvent('compositionstart'));
    card.case = OTHER;
    await card.updateComplete;
    await open(card);
    expect(fieldOf(card).value).to.equal('@AnnOther Where is Other Person? #FreeMira');
  });

  it('stays where only the language of the name changes', async () => {
    const translations = { fr: { name: 'Mira Inventée' } };
    const card = await written('Free Mira, @InventedMin', { translations });
    await pick(card, 'languages', 1);
    expect(fieldOf(card).value).to.equal('Free Mira, @InventedMin');
  });
});

describe('a case that stops asking while a reader writes', () => {
  const WON = { status: 'won', outcome: 'She is free.' };

  it('takes its links away, says what came of it, and leaves the text to be copied', async () => {
    const card = await written('Act, @InventedMin');
    const field = fieldOf(card);
    fieldOf(card).setSelectionRange(3, 3);
    card.case = aCase(WON);
    await card.updateComplete;
    for (const part of ['action', 'others', 'spread', 'ask']) {
      expect(partOf(card, part), part).to.be.null;
    }
    expect(fieldOf(card), 'it is the same field').to.equal(field);
    expect(card.shadowRoot!.activeElement).to.equal(field);
    expect([field.value, field.selectionStart]).to.deep.equal(['Act, @InventedMin', 3]);
    expect(textOf(card, 'copy')).to.equal('Copy message');
    await waitUntil(() => soundOf(card, 'status').includes('She is free.'));
    await expect(card).to.be.accessible();
  });

  it('copies what was written as it would have been sent, and nothing where nothing was', async () => {
    const copied: string[] = [];
    const writeText = (text: string) => {
      copied.push(text);
      return Promise.resolve();
    };
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
    const card = await written('  a\u202Eb  ');
    card.case = aCase(WON);
    await card.updateComplete;
    partOf(card, 'copy')!.click();
    await waitUntil(() => textOf(card, 'status') === 'The message is copied.');
    await type(card, ' ');
    partOf(card, 'copy')!.click();
    Reflect.deleteProperty(navigator, 'clipboard');
    expect(copied).to.deep.equal(['ab']);
    expect(textOf(card, 'status')).to.equal('');
  });

  it('goes on with the text when it asks again', async () => {
    const card = await written('Act, @InventedMin');
    card.case = aCase({ status: 'paused' });
    await card.updateComplete;
    card.case = corrected();
    await card.updateComplete;
    expect(fieldOf(card).value).to.equal('Act, @CorrectMin');
    expect(messageOf(card)).to.equal('Act, @CorrectMin');
  });

  it('shows no field where nobody was writing', async () => {
    const card = await withJson(aCase());
    card.case = aCase(WON);
    await card.updateComplete;
    expect(partOf(card, 'message')).to.be.null;
  });

  it('takes the text along when it is withdrawn', async () => {
    const card = await written('Free Mira Invented, @InventedMin');
    card.case = aCase({ status: 'withdrawn' });
    await card.updateComplete;
    expect(partOf(card, 'message')).to.be.null;
    expect(card.shadowRoot!.textContent).not.to.contain('Mira');
    card.case = aCase();
    await card.updateComplete;
    expect(partOf(card, 'draft')).to.be.null;
  });
});

describe('another wording', () => {
  const message = ['{target} One?', '{target} Two?'];

  it('is shown when the reader asks for it, and said in a region that was there', async () => {
    const card = await withJson(aCase({ message }));
    const quote = partOf(card, 'message')!.querySelector('blockquote')!;
    expect(quote).to.have.attribute('aria-live', 'polite');
    const first = messageOf(card);
    partOf(card, 'another')!.click();
    await card.updateComplete;
    expect(messageOf(card)).not.to.equal(first);
    expect(quote.textContent).to.contain(messageOf(card));
    expect(partOf(card, 'message')!.querySelector('blockquote')).to.equal(quote);
    partOf(card, 'another')!.click();
    await card.updateComplete;
    expect(messageOf(card)).to.equal(first);
  });

  it('is what the reader writes on, in place of what they had put away', async () => {
    const card = await written('Mine', { message });
    partOf(card, 'write')!.click();
    await card.updateComplete;
    partOf(card, 'another')!.click();
    await card.updateComplete;
    const shown = messageOf(card);
    await open(card);
    expect(fieldOf(card).value).to.equal(shown);
  });

  it('is not offered while the reader writes, or where there is only one', async () => {
    expect(partOf(await withJson(aCase()), 'another')).to.be.null;
    expect(partOf(await written('Mine', { message }), 'another')).to.be.null;
  });
});
