// The ways that a reader is offered: which, in what order, and what goes through each.

import { expect } from '@open-wc/testing';
import type { Label } from '../../src/card/card.js';
import { makeCard } from '../../src/card/make-card.js';
import type { Pick } from '../../src/card/reader.js';
import { wordsOf } from '../../src/card/words.js';
import { readCase, readOverrides } from '../../src/case/read.js';
import { en } from '../../src/locales/en.js';
import { aCase } from '../a-case.js';

const now = new Date('2026-03-10T00:00Z');
const LINK = 'https://ngo.example/mira';
const MINISTER = { name: 'Jo Sample', role: 'Minister of Examples' };
const CONTACTS = {
  x: 'InventedMin',
  bluesky: 'min.gov.example',
  mastodon: 'min@gov.example',
  threads: 'min.invented',
  email: 'min@gov.example',
  form: 'https://gov.example/contact',
};

interface Given {
  readonly contacts?: Partial<typeof CONTACTS>;
  readonly own?: Readonly<Record<string, unknown>>;
  readonly pick?: Pick;
  readonly hasShareSheet?: boolean;
}

function actionOf(
  changes: Readonly<Record<string, unknown>> = {},
  { contacts = CONTACTS, own = {}, pick = {}, hasShareSheet = true }: Given = {},
) {
  const { case: read } = readCase(
    aCase({ link: LINK, targets: [{ ...MINISTER, ...contacts }], ...changes }),
  );
  const reader = { locale: en, lang: 'en', now, pick, hasShareSheet };
  return makeCard(read!, reader, readOverrides(own).overrides).action!;
}

const waysOf = (...given: Parameters<typeof actionOf>) => {
  const { main, others, spread } = actionOf(...given);
  const ids = (ways: readonly { readonly network: string }[]) => ways.map(({ network }) => network);
  return { main: main?.network, others: ids(others), spread: ids(spread) };
};
const words = (label: Label | undefined): string | undefined => label && wordsOf(label);
const textOf = (url: string | undefined): string | null => new URL(url!).searchParams.get('text');

describe('the ways to act', () => {
  it('are all that the case supports: those that reach the official, and those that reach others', () => {
    expect(waysOf()).to.deep.equal({
      main: 'x',
      others: ['bluesky', 'mastodon', 'threads', 'email', 'form'],
      spread: ['whatsapp', 'telegram', 'facebook', 'share'],
    });
  });

  it('lead nowhere that the official is not: those networks spread the word', () => {
    expect(waysOf({}, { contacts: { x: 'InventedMin' } })).to.deep.equal({
      main: 'x',
      others: [],
      spread: [
        'bluesky',
        'mastodon',
        'threads',
        'email',
        'whatsapp',
        'telegram',
        'facebook',
        'share',
      ],
    });
  });

  it('are in the order of the file, where it has one, and no others', () => {
    const networks = ['email', 'share', 'bluesky', 'x', 'whatsapp'];
    expect(waysOf({ networks })).to.deep.equal({
      main: 'x',
      others: ['email', 'bluesky', 'form'],
      spread: ['share', 'whatsapp'],
    });
  });

  it('are in the order of the partner, who cannot switch on what the case has switched off', () => {
    const own = { networks: ['telegram', 'x', 'whatsapp', 'bluesky', 'bluesky'] };
    expect(waysOf({ networks: ['bluesky', 'x', 'telegram'] }, { own })).to.deep.equal({
      main: 'x',
      others: ['bluesky', 'form'],
      spread: ['telegram'],
    });
  });

  it('begin with the first that reaches the official where X is off or has no handle', () => {
    expect(waysOf({ networks: ['mastodon', 'bluesky'] }).main).to.equal('mastodon');
    expect(waysOf({}, { contacts: { threads: 'min.invented' } }).main).to.equal('threads');
  });

  it('begin with the mail or the form where that is all that reaches the official', () => {
    const { email, form } = CONTACTS;
    expect(waysOf({}, { contacts: { email } })).to.deep.include({ main: 'email', others: [] });
    expect(waysOf({}, { contacts: { form } })).to.deep.include({ main: 'form', others: [] });
  });

  it('keep the form, which is no network, whatever networks are on', () => {
    expect(waysOf({ networks: ['x'] }).others).to.deep.equal(['form']);
  });

  it('speak of an official in public whom nobody knows how to reach', () => {
    const { main } = actionOf({}, { contacts: {} });
    expect(main?.network).to.equal('x');
    expect(words(main?.label)).to.equal('Speak up about Mira Invented on X');
    expect(main?.message).to.equal('Jo Sample Where is Mira Invented? #FreeMira');
    expect(waysOf({ networks: ['whatsapp', 'bluesky'] }, { contacts: {} })).to.deep.equal({
      main: 'bluesky',
      others: [],
      spread: ['whatsapp'],
    });
  });

  it('leave the message to be copied where no network is on', () => {
    const { main, others, spread, message } = actionOf({ networks: ['copy'] }, { contacts: {} });
    expect([main, others, spread]).to.deep.equal([undefined, [], []]);
    expect(message.text).to.equal('Jo Sample Where is Mira Invented? #FreeMira');
  });

  it('have no share sheet where the device has none', () => {
    expect(waysOf({}, { hasShareSheet: false }).spread).not.to.contain('share');
  });

  it('have neither Telegram nor Facebook without a page to share', () => {
    expect(waysOf({ link: undefined }).spread).to.deep.equal(['whatsapp', 'share']);
  });

  it('say what each is, about whom, and to whom', () => {
    const { main, others, spread, othersLabel } = actionOf();
    expect(words(main?.label)).to.equal('Tell Jo Sample about Mira Invented on X');
    expect(words(othersLabel)).to.equal('Other ways to reach Jo Sample');
    const [bluesky] = others;
    expect([words(bluesky!.label), words(bluesky!.rest)]).to.deep.equal([
      'Bluesky',
      'Jo Sample, Mira Invented',
    ]);
    expect([words(spread[0]!.label), words(spread[0]!.rest)]).to.deep.equal([
      'WhatsApp',
      'Mira Invented',
    ]);
    const { email } = CONTACTS;
    expect(words(actionOf({}, { contacts: { email } }).main?.label)).to.equal(
      'Write to Jo Sample about Mira Invented: E-mail',
    );
  });

  it('say before they are used what has to be known', () => {
    const { main, others, spread } = actionOf();
    const noted = [main!, ...others, ...spread].map(({ network, note }) => [network, note]);
    expect(noted.filter(([, note]) => note)).to.deep.equal([
      ['bluesky', en.notes.mention],
      ['email', en.notes.mail],
      ['form', en.notes.form],
      ['facebook', en.notes.page],
    ]);
    const toFriends = actionOf({}, { contacts: { x: 'InventedMin' } }).spread;
    expect(toFriends.find(({ network }) => network === 'email')?.note).to.be.undefined;
  });
});

describe('the message on each network', () => {
  const all = (given: Given = {}, changes = {}) => {
    const { main, others, spread } = actionOf(changes, given);
    return Object.fromEntries([main!, ...others, ...spread].map((way) => [way.network, way]));
  };

  it('names the official as they are called there', () => {
    const { x, bluesky, mastodon, threads, email } = all();
    expect(textOf(x!.url)).to.contain('@InventedMin Where');
    expect(textOf(bluesky!.url)).to.contain('@min.gov.example Where');
    expect(decodeURIComponent(new URL(mastodon!.url!).hash)).to.contain('@min@gov.example Where');
    expect(textOf(threads!.url)).to.contain('@min.invented Where');
    const mail = new URL(email!.url!);
    expect(mail.pathname).to.equal('min@gov.example');
    expect(mail.searchParams.get('body')).to.equal('Jo Sample Where is Mira Invented? #FreeMira');
    expect(mail.searchParams.get('subject')).to.equal(
      'An invented journalist, held without charge',
    );
  });

  it('is the network’s own where the case has one', () => {
    const message = {
      default: '{target} For all',
      bluesky: ['{target} For Bluesky'],
      email: { subject: 'A subject', body: 'Dear {target},\nfor mail' },
      share: 'Friends, read {link}',
    };
    const { x, bluesky, email, whatsapp } = all({}, { message });
    expect(x!.message).to.equal('@InventedMin For all');
    expect(bluesky!.message).to.equal('@min.gov.example For Bluesky');
    expect(email!.message).to.equal('Dear Jo Sample,\nfor mail');
    expect(email!.url).to.equal(
      'mailto:min@gov.example?subject=A%20subject&body=Dear%20Jo%20Sample%2C%0D%0Afor%20mail',
    );
    expect(whatsapp!.message).to.equal(`Friends, read ${LINK}`);
  });

  it('is for everybody else the headline and the page, where the case says nothing', () => {
    const { whatsapp, telegram, facebook, share } = all();
    const headline = 'An invented journalist, held without charge';
    expect(whatsapp!.message).to.equal(`${headline} ${LINK}`);
    const toTelegram = new URL(telegram!.url!).searchParams;
    expect([toTelegram.get('url'), toTelegram.get('text')]).to.deep.equal([LINK, headline]);
    expect(facebook!.message).to.equal('');
    expect([share!.message, share!.page, share!.url]).to.deep.equal([headline, LINK, undefined]);
  });

  it('fills the subject of a mail too, with the official’s name', () => {
    const email = { subject: 'Release {name}, {target}', body: 'Dear {target}' };
    const { email: mail } = all({}, { message: { default: 'Act, {target}', email } });
    expect(new URL(mail!.url!).searchParams.get('subject')).to.equal(
      'Release Mira Invented, Jo Sample',
    );
  });

  it('has the headline as it is seen on the card, which is no template', () => {
    const { whatsapp, telegram } = all({}, { headline: 'Free {name}: {target}, {link}' });
    expect(whatsapp!.message).to.equal(`Free {name}: {target}, {link} ${LINK}`);
    expect(textOf(telegram!.url)).to.equal('Free {name}: {target}, {link}');
  });

  it('does not add the page unasked: only Telegram cannot do without', () => {
    const message = { default: '{target} Act', share: 'Remember her' };
    const { whatsapp, telegram, share } = all({}, { message });
    expect(whatsapp!.message).to.equal('Remember her');
    expect(new URL(telegram!.url!).searchParams.get('url')).to.equal(LINK);
    expect([share!.message, share!.page]).to.deep.equal(['Remember her', '']);
  });

  it('never takes an X handle anywhere else', () => {
    const { main, others, spread } = actionOf(
      { message: { default: '.@{target} act', share: '{target}, act' } },
      { contacts: { x: 'InventedMin', email: CONTACTS.email } },
    );
    expect(main?.message).to.equal('.@InventedMin act');
    for (const { network, message, url } of [...others, ...spread]) {
      expect(message + decodeURIComponent(url ?? ''), network).not.to.contain('InventedMin');
    }
  });

  it('is the partner’s own on every network that reaches the official', () => {
    const own = { message: 'Free {name}, {target}' };
    const { x, bluesky, whatsapp } = all({ own });
    expect(x!.message).to.equal('Free Mira Invented, @InventedMin');
    expect(bluesky!.message).to.equal('Free Mira Invented, @min.gov.example');
    expect(whatsapp!.message).to.contain('An invented journalist');
  });

  it('says where it is too long', () => {
    const message = `{target} ${'m'.repeat(290)}`;
    const { x, bluesky, mastodon } = all({}, { message });
    expect(words(x!.tooLong)).to.equal('Too long for X by 23');
    expect(words(bluesky!.tooLong)).to.equal('Too long for Bluesky by 7');
    expect(mastodon!.tooLong).to.be.undefined;
  });
});

describe('another wording', () => {
  const message = ['{target} One?', '{target} Two?'];

  it('is the next one, and after the last the first', () => {
    const first = actionOf({ message }, { pick: { chance: 0 } });
    expect(first.nextVariant).to.equal('{target} Two?');
    const second = actionOf({ message }, { pick: { variant: first.nextVariant } });
    expect(second.message.text).to.equal('@InventedMin Two?');
    expect(second.nextVariant).to.equal('{target} One?');
    expect(second.others[0]!.message).to.equal('@min.gov.example Two?');
  });

  it('is not offered where there is one only, or the partner has theirs', () => {
    expect(actionOf().nextVariant).to.be.undefined;
    const own = { message: 'Ours, {target}' };
    expect(actionOf({ message }, { own }).nextVariant).to.be.undefined;
  });
});

describe('the reader’s own message', () => {
  const draftOf = (text: string, changes = {}, contacts: Partial<typeof CONTACTS> = CONTACTS) =>
    actionOf(changes, {
      contacts,
      pick: { draft: { text, address: '@InventedMin', name: 'Mira Invented' } },
    });

  it('goes to the official on every network that reaches them, with the handle there', () => {
    const { main, others, spread } = draftOf('My words, @InventedMin!');
    expect(textOf(main?.url)).to.equal('My words, @InventedMin!');
    expect(others.map(({ message }) => message)).to.deep.equal([
      'My words, @min.gov.example!',
      'My words, @min@gov.example!',
      'My words, @min.invented!',
      'My words, Jo Sample!',
      // This one is to be pasted into the form.
      'My words, Jo Sample!',
    ]);
    expect(spread[0]!.message).to.contain('An invented journalist');
  });

  it('follows a handle that is corrected', () => {
    const { main } = draftOf('My words, @InventedMin!', {}, { x: 'CorrectMin' });
    expect(main?.message).to.equal('My words, @CorrectMin!');
  });

  it('knows how much room is left', () => {
    const { draft } = draftOf('@InventedMin '.padEnd(270, 'm'));
    expect(words(draft?.counter)).to.equal('Characters left on X: 10');
    expect(draft?.isTooLong).to.be.false;
    const over = draftOf('@InventedMin '.padEnd(300, 'm')).draft;
    expect(words(over?.counter)).to.equal('Too long for X by 20');
    expect(over?.isTooLong).to.be.true;
  });

  it('says when the official’s handle was lost', () => {
    expect(words(draftOf('My words').draft?.lost)).to.contain('@InventedMin');
    expect(draftOf('My words, @inventedmin').draft?.lost).to.be.undefined;
  });

  it('misses no handle that the prepared message did not have', () => {
    expect(draftOf('My words', { message: 'Where is she?' }).draft?.lost).to.be.undefined;
  });

  it('leads nowhere while nothing is written', () => {
    const { main, others, spread } = draftOf(' \n');
    expect([main?.message, main?.url]).to.deep.equal(['', undefined]);
    expect(others.map(({ network, url }) => [network, url])).to.deep.equal([
      ['bluesky', undefined],
      ['mastodon', undefined],
      ['threads', undefined],
      ['email', undefined],
      ['form', CONTACTS.form],
    ]);
    expect(spread[0]!.url).to.contain('api.whatsapp.com');
  });

  it('is sent well-formed and without marks that turn text around', () => {
    expect(draftOf('a\u202E @InventedMin \uD800').main?.message).to.equal('a @InventedMin \uFFFD');
  });
});
