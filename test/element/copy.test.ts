// What a link cannot do: the message on the clipboard, and the device's own share sheet.

import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import type { CaseAction } from '../../src/element/case-action.js';
import { aCase } from '../a-case.js';
import { actionOf, next, partOf, textOf, withJson } from './a-card.js';

const MESSAGE = '@InventedMin Where is Mira Invented? #FreeMira';

/** Puts something in place of a function of the browser for the length of a test. */
function instead<Of extends object, Key extends keyof Of>(of: Of, key: Key, value: unknown): void {
  Object.defineProperty(of, key, { configurable: true, writable: true, value });
  undo.push(() => Reflect.deleteProperty(of, key));
}
const undo: (() => void)[] = [];
afterEach(() => {
  while (undo.length > 0) undo.pop()!();
});

const refuse = () => Promise.reject(new DOMException('', 'NotAllowedError'));
const clipboard = (writeText: (text: string) => Promise<void>) =>
  instead(navigator, 'clipboard', { writeText });
const said = (card: CaseAction, words: string) =>
  waitUntil(() => textOf(card, 'status')?.includes(words), words);

describe('copying the message', () => {
  it('stands beside the action, and puts on the clipboard what would be sent', async () => {
    const copied: string[] = [];
    clipboard((text) => {
      copied.push(text);
      return Promise.resolve();
    });
    const card = await withJson(aCase());
    const region = partOf(card, 'status');
    expect(partOf(card, 'copy')!.previousElementSibling).to.equal(actionOf(card));
    partOf(card, 'copy')!.click();
    await said(card, 'The message is copied.');
    expect(copied).to.deep.equal([MESSAGE]);
    expect(partOf(card, 'status'), 'it was there before').to.equal(region);
  });

  it('is done the older way where the newer one is refused, and leaves the focus alone', async () => {
    clipboard(refuse);
    const copied: string[] = [];
    instead(document, 'execCommand', () => {
      const field = card.shadowRoot!.activeElement as HTMLTextAreaElement;
      copied.push(field.value.slice(field.selectionStart, field.selectionEnd));
      return true;
    });
    const card = await withJson(aCase());
    partOf(card, 'copy')!.focus();
    partOf(card, 'copy')!.click();
    await said(card, 'The message is copied.');
    expect(copied).to.deep.equal([MESSAGE]);
    expect(card.shadowRoot!.activeElement).to.equal(partOf(card, 'copy'));
    expect(card.shadowRoot!.querySelector('textarea')).to.be.null;
  });

  it('is done the older way where there is no newer one', async () => {
    instead(navigator, 'clipboard', undefined);
    instead(document, 'execCommand', () => true);
    const card = await withJson(aCase());
    partOf(card, 'copy')!.click();
    await said(card, 'The message is copied.');
  });

  for (const [how, command] of [
    ['is refused', () => false],
    [
      'fails',
      () => {
        throw new Error('no');
      },
    ],
  ] as const) {
    it(`says so where it ${how}, and selects the message for the reader`, async () => {
      clipboard(refuse);
      instead(document, 'execCommand', command);
      const card = await withJson(aCase());
      partOf(card, 'copy')!.click();
      await said(card, 'Your browser would not copy.');
      expect(card.shadowRoot!.querySelector('textarea')).to.be.null;
    });
  }

  it('is told to the page, which can stop it', async () => {
    const copied: string[] = [];
    clipboard((text) => {
      copied.push(text);
      return Promise.resolve();
    });
    const card = await withJson(aCase());
    card.addEventListener('case-act', (event) => event.preventDefault(), { once: true });
    const heard = next(card, 'case-act');
    partOf(card, 'copy')!.click();
    expect((await heard).detail).to.deep.equal({
      network: 'copy',
      target: { name: 'Jo Sample', handle: '@InventedMin' },
      message: MESSAGE,
      url: undefined,
    });
    partOf(card, 'copy')!.click();
    await said(card, 'The message is copied.');
    expect(copied).to.have.length(1);
  });

  it('of what was opened elsewhere takes the text that went there', async () => {
    const copied: string[] = [];
    clipboard((text) => {
      copied.push(text);
      return Promise.resolve();
    });
    const stay = (event: Event) => event.preventDefault();
    window.addEventListener('click', stay);
    undo.push(() => window.removeEventListener('click', stay));
    const targets = [
      {
        name: 'Jo Sample',
        role: 'Minister',
        x: 'InventedMin',
        bluesky: 'min.gov.example',
        form: 'https://gov.example/contact',
      },
    ];
    const card = await withJson(aCase({ targets }));
    const [bluesky, form] = partOf(card, 'others')!.querySelectorAll('a');
    bluesky!.click();
    await said(card, 'Had to log in, and the text is gone?');
    const again = partOf(card, 'status')!.querySelector('button')!;
    again.focus();
    again.click();
    await said(card, 'The message is copied.');
    expect(card.shadowRoot!.activeElement, 'it stays').to.equal(again);
    form!.parentElement!.querySelector('button')!.click();
    await waitUntil(() => copied.length === 2);
    expect(copied).to.deep.equal([
      '@min.gov.example Where is Mira Invented? #FreeMira',
      'Jo Sample Where is Mira Invented? #FreeMira',
    ]);
  });

  it('shows what it could not copy where that stands nowhere else, and selects it', async () => {
    clipboard(refuse);
    instead(document, 'execCommand', () => false);
    const targets = [
      {
        name: 'Jo Sample',
        role: 'Minister',
        x: 'InventedMin',
        form: 'https://gov.example/contact',
      },
    ];
    const card = await withJson(aCase({ targets }));
    partOf(card, 'others')!.querySelector('button')!.click();
    await said(card, 'Jo Sample Where is Mira Invented? #FreeMira');
    expect(textOf(card, 'status')).to.contain('Your browser would not copy.');
  });

  it('has nothing to copy where nothing is written', async () => {
    const card = await withJson(aCase());
    partOf(card, 'write')!.click();
    await card.updateComplete;
    const field = partOf<HTMLTextAreaElement>(card, 'draft')!;
    field.value = '';
    field.dispatchEvent(new Event('input'));
    await card.updateComplete;
    expect(partOf<HTMLButtonElement>(card, 'copy')!.disabled).to.be.true;
  });

  it('is the button itself where no network is on', async () => {
    const card = await withJson(
      aCase({ networks: ['copy'], targets: [{ name: 'Jo Sample', role: 'Minister' }] }),
    );
    expect(actionOf(card)).to.be.null;
    expect(partOf(card, 'copy')!.className.trim()).to.equal('button');
  });
});

describe('the device’s own share sheet', () => {
  const LINK = 'https://ngo.example/mira';
  const shareOf = (card: CaseAction) =>
    partOf(card, 'spread')!.querySelector<HTMLButtonElement>('button')!;

  /** A card with everything unfolded, on a device with a share sheet. */
  async function unfolded(share: (data: ShareData) => Promise<void>): Promise<CaseAction> {
    instead(navigator, 'share', share);
    const card = await withJson(aCase({ link: LINK }));
    partOf(card, 'spread')!.querySelector('summary')!.click();
    await waitUntil(() => partOf(card, 'spread')!.querySelector('li'));
    return card;
  }

  it('gets what goes to everybody else, with the page beside it', async () => {
    const shared: ShareData[] = [];
    const card = await unfolded((data) => {
      shared.push(data);
      return Promise.resolve();
    });
    shareOf(card).click();
    await said(card, 'Opened: Other apps.');
    expect(shared).to.deep.equal([
      { text: 'An invented journalist, held without charge', url: LINK },
    ]);
  });

  const failing = (name: string) => async () => {
    const card = await unfolded(() => Promise.reject(new DOMException('', name)));
    shareOf(card).click();
    await aTimeout(20);
    return textOf(card, 'status');
  };

  it('says nothing where the reader closes it', async () => {
    expect(await failing('AbortError')()).to.equal('');
  });

  it('says so where it fails', async () => {
    expect(await failing('NotAllowedError')()).to.equal('Your browser would not share.');
  });

  it('is not offered where the device has none', async () => {
    instead(navigator, 'share', undefined);
    const card = await withJson(aCase());
    partOf(card, 'spread')!.querySelector('summary')!.click();
    await waitUntil(() => partOf(card, 'spread')!.querySelector('li'));
    expect(partOf(card, 'spread')!.querySelector('button')).to.be.null;
  });
});
