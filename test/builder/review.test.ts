// When a case is to be read again, what there is to read, and what comes of it.

import { expect, fixture, html } from '@open-wc/testing';
import type { EditDetail, GotoDetail } from '../../src/builder/events.js';
import { LANGS } from '../../src/builder/lang.js';
import type { Review } from '../../src/builder/review/review.js';
import '../../src/builder/review/review.js';
import { isReviewDue } from '../../src/builder/review/due.js';
import { aCase } from '../a-case.js';

const NOW = new Date('2026-03-10T12:00:00Z');

const withUpdates = (dates: readonly unknown[], changes = {}) =>
  aCase({ updates: dates.map((date) => ({ date, text: 'News.' })), ...changes });

describe('a case is to be read again', () => {
  const isDue = (dates: readonly unknown[], changes = {}, now = NOW) =>
    isReviewDue(withUpdates(dates, changes), now);

  it('when an update is newer than the day on which it was confirmed', () => {
    expect(isDue(['2026-03-02', '2026-01-01'], { reviewed: '2026-03-01' })).to.be.true;
    expect(isDue(['2026-03-02', '2026-01-01'], { reviewed: '2026-03-02' })).to.be.false;
    expect(isDue(['2026-03-02T23:00-05:00'], { reviewed: '2026-03-02' })).to.be.true;
  });

  it('when it has had an update since it was written, and was never confirmed', () => {
    const dates = ['2026-03-02', '2026-02-01'];
    expect(isDue(dates)).to.be.true;
    expect(isDue(dates, { reviewed: 'soon' })).to.be.true;
    expect(isDue(dates, { reviewed: '2027-01-01' })).to.be.true;
    // The first one was written with the rest.
    expect(isDue(['2026-03-02'])).to.be.false;
    expect(isDue([])).to.be.false;
  });

  it('not for an update that says nothing yet', () => {
    const updates = [
      { date: '2026-03-09', text: '' },
      { date: '2026-03-02', text: 'News.' },
    ];
    expect(isReviewDue(aCase({ updates }), NOW)).to.be.false;
  });

  it('once it was won or has ended, until it is confirmed', () => {
    for (const status of ['won', 'ended']) {
      expect(isDue(['2026-03-02'], { status }), status).to.be.true;
      expect(isDue(['2026-03-02'], { status, reviewed: '2026-03-01' }), status).to.be.false;
    }
  });

  it('when nothing has been heard of it for 150 days', () => {
    expect(isDue(['2025-01-01'], { reviewed: '2025-10-11' })).to.be.false;
    expect(isDue(['2025-01-01'], { reviewed: '2025-10-10' })).to.be.true;
  });

  it('not for what is still to come', () => {
    expect(isDue(['2026-04-01'], { reviewed: '2026-03-01' })).to.be.false;
  });

  it('never after it has been confirmed today, though it is tomorrow elsewhere', () => {
    const late = new Date('2026-03-10T13:00:00Z');
    for (const date of ['2026-03-11', '2026-03-11T01:00+14:00']) {
      expect(isDue([date], { reviewed: '2026-03-09' }, late), date).to.be.true;
      expect(isDue([date], { reviewed: '2026-03-10' }, late), date).to.be.false;
    }
  });

  it('not while it is in another state than these', () => {
    const dates = ['2026-03-02', '2026-02-01'];
    for (const status of ['paused', 'withdrawn', 'opne', 7, null]) {
      expect(isDue(dates, { status }), String(status)).to.be.false;
    }
    expect(isDue(dates, { status: 'open' })).to.be.true;
  });

  it('or not, and never throws, whatever its author wrote', () => {
    for (const strange of [null, 7, 'text', [null], [[]], {}, [{ date: 7 }], [{ date: null }]]) {
      const value = { updates: strange, reviewed: strange, status: 'open' };
      expect(isReviewDue(value, NOW), JSON.stringify(strange)).to.be.false;
    }
  });
});

interface Shown {
  readonly part: Review;
  readonly edits: EditDetail[];
  readonly gone: GotoDetail[];
}

async function show(value: Record<string, unknown>): Promise<Shown> {
  const edits: EditDetail[] = [];
  const gone: GotoDetail[] = [];
  const part = await fixture<Review>(html`
    <builder-review
      .value=${value}
      .now=${NOW}
      .isDue=${isReviewDue(value, NOW)}
      @builder-edit=${(event: CustomEvent<EditDetail>) => edits.push(event.detail)}
      @builder-goto=${(event: CustomEvent<GotoDetail>) => gone.push(event.detail)}
    ></builder-review>
  `);
  return { part, edits, gone };
}

async function change(part: Review, value: Record<string, unknown>): Promise<void> {
  part.value = value;
  part.isDue = isReviewDue(value, NOW);
  await part.updateComplete;
}

const buttonThatSays = (part: Review, words: string) =>
  [...part.querySelectorAll('button')].find((it) => it.textContent!.trim() === words);
const said = (part: Review) => part.querySelector('[role=status]')!.textContent!.trim();
const texts = (part: Review) =>
  [...part.querySelectorAll('[dir=auto]')].map((it) => it.textContent);

describe('a case that is to be read again', () => {
  it('is shown with its summary, what it asks and its message', async () => {
    const { part } = await show(aCase());
    expect(part.querySelector('h3')!.textContent).to.equal('After an update: is this still true?');
    expect([...part.querySelectorAll('h4')].map((it) => it.textContent)).to.deep.equal([
      'Summary',
      'What is asked for',
      'Message',
    ]);
    expect(texts(part)).to.deep.equal([
      'Mira is invented. She was taken from her newsroom.',
      'Nobody has seen her since.',
      'The minister can order her release.',
      '{target} Where is {name}? #FreeMira',
    ]);
  });

  it('is shown in its order, by network, in whatever shape it was written', async () => {
    const message = {
      x: [{ text: 'A', lang: 'ar', meaning: 'M' }, 'B'],
      default: { text: 'C' },
      email: { subject: 'D', body: { text: 'E' } },
      defualt: 'F',
      share: ' ',
    };
    const { part } = await show(aCase({ summary: 'S', ask: undefined, message }));
    expect(texts(part)).to.deep.equal(['S', 'A', 'B', 'C', 'D', 'E', 'F']);
    const networks = [...part.querySelectorAll('.b-hint:not([role])')].map((it) => it.textContent);
    expect(networks).to.deep.equal(['X', 'Everywhere else', 'E-mail', 'defualt']);
  });

  it('may have fields of any type', async () => {
    const { part } = await show(
      aCase({ summary: [7, null, [[]]], ask: {}, message: [{ text: 7 }] }),
    );
    expect(texts(part)).to.deep.equal([]);
    expect(buttonThatSays(part, 'All of it is still true')).to.exist;
  });

  it('is confirmed by one press, and the keyboard stays here', async () => {
    const { part, edits } = await show(aCase());
    const button = buttonThatSays(part, 'All of it is still true')!;
    button.focus();
    button.click();
    expect(edits).to.deep.equal([{ edits: [{ path: ['reviewed'], value: '2026-03-10' }] }]);
    await change(part, aCase({ reviewed: '2026-03-10' }));
    expect(said(part)).to.equal('Confirmed on March 10, 2026.');
    expect(part.querySelector('h3')).to.be.null;
    expect(document.activeElement).to.equal(part.querySelector('[role=status]'));
  });

  it('takes the focus from nobody who is elsewhere', async () => {
    const { part } = await show(aCase());
    buttonThatSays(part, 'All of it is still true')!.click();
    const elsewhere = await fixture<HTMLInputElement>(html`<input aria-label="Elsewhere" />`);
    elsewhere.focus();
    await change(part, aCase({ reviewed: '2026-03-10' }));
    expect(document.activeElement).to.equal(elsewhere);
  });

  it('leads to what is to be changed', async () => {
    const { part, edits, gone } = await show(aCase());
    buttonThatSays(part, 'I will change it')!.click();
    expect(gone).to.deep.equal([{ path: 'summary' }]);
    expect(edits).to.be.empty;
  });

  it('says so where it is for want of news', async () => {
    const { part } = await show(withUpdates([], { reviewed: '2025-01-01' }));
    expect(part.querySelector('h3')!.textContent).to.contain('Nothing new for a long time');
  });
});

describe('a case that has been confirmed', () => {
  it('says when, in one line, and can be confirmed again', async () => {
    const { part, edits } = await show(aCase({ reviewed: '2026-03-05' }));
    expect(said(part)).to.equal('Confirmed on March 5, 2026.');
    expect(part.querySelector('h3')).to.be.null;
    buttonThatSays(part, 'Confirm again today')!.click();
    expect(edits).to.deep.equal([{ edits: [{ path: ['reviewed'], value: '2026-03-10' }] }]);
  });

  it('is not asked again on the same day', async () => {
    const { part } = await show(aCase({ reviewed: '2026-03-10' }));
    expect(part.querySelector('button')).to.be.null;
  });

  it('is silent where there is nothing to confirm yet', async () => {
    const { part } = await show(withUpdates([]));
    expect(part.textContent!.trim()).to.equal('');
  });
});

describe('the words around a review', () => {
  for (const lang of LANGS) {
    it(`are accessible in ${lang}, asking and not`, async () => {
      const { part } = await show(aCase({ message: { x: 'A', default: 'B' } }));
      part.uiLang = lang;
      part.lang = lang;
      await part.updateComplete;
      await expect(part).to.be.accessible();
      await change(part, aCase({ reviewed: '2026-03-05' }));
      await expect(part).to.be.accessible();
    });
  }
});
