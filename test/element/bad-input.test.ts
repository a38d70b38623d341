// Mistakes of authors: one sentence for them, nothing lost for the reader.

import { expect } from '@open-wc/testing';
import { aCase } from '../a-case.js';
import { messageOf, next, onPage, textOf, withJson } from './a-card.js';

type ErrorDetail = HTMLElementEventMap['case-error']['detail'];

/** What `case-error` says while a card is put on the page. */
async function problemsOf(put: () => Promise<Element>): Promise<ErrorDetail[]> {
  const told: ErrorDetail[] = [];
  const listen = (event: Event) => told.push((event as HTMLElementEventMap['case-error']).detail);
  document.addEventListener('case-error', listen);
  const card = await put();
  if (told.length === 0) await next(card, 'case-error');
  document.removeEventListener('case-error', listen);
  return told;
}

const codes = (told: readonly ErrorDetail[]) =>
  told.flatMap(({ problems }) => problems.map(({ code, path }) => `${code} ${path}`.trim()));

describe('a mistake in the attributes', () => {
  const mistakes: Record<string, readonly [html: string, expected: string[]]> = {
    'an element with nothing in it': ['<case-action></case-action>', ['no-case']],
    'an empty src': ['<case-action src=""></case-action>', ['bad-src attribute src']],
    'a src that is no address': [
      '<case-action src="https://"></case-action>',
      ['bad-src attribute src'],
    ],
    'a missing file': [
      '<case-action src="/status/404"></case-action>',
      ['http-status attribute src'],
    ],
    'a server that cannot be reached': [
      '<case-action src="http://127.0.0.1:1/x.json"></case-action>',
      ['unreachable attribute src'],
    ],
    'a case with parts missing': [
      '<case-action name="Mira"></case-action>',
      ['missing attribute summary', 'missing attribute target', 'missing attribute message'],
    ],
    'a handle with spaces and a link that is a script': [
      `<case-action name="Mira" summary="S" target="Jo" target-role="R" message="M"
         handle="Invented Min" link="javascript:alert(1)"></case-action>`,
      ['bad-handle attribute handle', 'bad-link attribute link'],
    ],
    'a handle that is too long': [
      `<case-action name="Mira" summary="S" target="Jo" target-role="R" message="M"
         handle="sixteen_letters_"></case-action>`,
      ['bad-handle attribute handle'],
    ],
    'an update with a date that is none': [
      `<case-action name="Mira" summary="S" target="Jo" target-role="R" message="M"
         update="News." update-date="soon"></case-action>`,
      ['bad-date attribute update-date'],
    ],
    'values that the attributes do not know': [
      `<case-action name="Mira" summary="S" target="Jo" target-role="R" message="M"
         theme="pink" heading-level="7" status="opne"></case-action>`,
      [
        'unknown-choice attribute status',
        'unknown-choice attribute theme',
        'unknown-choice attribute heading-level',
      ],
    ],
  };
  for (const [what, [html, expected]] of Object.entries(mistakes)) {
    it(`is told: ${what}`, async () => {
      const told = await problemsOf(() => onPage(html));
      expect(codes(told)).to.have.members(expected);
    });
  }

  it('leaves everything else of the case as it was', async () => {
    const card = await onPage(`<case-action name="Mira" summary="S" target="Jo" target-role="R"
      message="{target}, where is {name}?" handle="Invented Min" link="http://example.org"
      theme="pink" heading-level="7"></case-action>`);
    expect(textOf(card, 'name')).to.equal('Mira');
    expect(messageOf(card)).to.equal('Jo, where is Mira?');
    expect(card.shadowRoot!.querySelector('[part="foot"] a')).to.be.null;
    expect(card.shadowRoot!.querySelector('[role="heading"]')).to.have.attribute('aria-level', '2');
  });
});

describe('case-error', () => {
  it('says that the reader has the words on the page', async () => {
    const [told] = await problemsOf(() =>
      onPage('<case-action src="/status/404">Words.</case-action>'),
    );
    expect(told?.shown).to.equal('fallback');
  });

  it('says that the reader has nothing', async () => {
    const [told] = await problemsOf(() => onPage('<case-action src="/status/404"></case-action>'));
    expect(told?.shown).to.equal('nothing');
  });

  it('says that the reader has the case all the same', async () => {
    const [told] = await problemsOf(() => withJson(aCase({ link: 'http://example.org' })));
    expect(told?.shown).to.equal('case');
  });

  it('is not said again while nothing changes, and is when something does', async () => {
    let count = 0;
    const card = await withJson(aCase({ link: 'http://example.org' }));
    card.addEventListener('case-error', () => count++);
    card.headline = 'Other words';
    await card.updateComplete;
    expect(count).to.equal(0);
    // @ts-expect-error -- no such theme
    card.theme = 'pink';
    await card.updateComplete;
    expect(count).to.equal(1);
  });
});

describe('the console', () => {
  it('has one sentence for a mistake, however many elements make it', async () => {
    const said: string[] = [];
    const { warn } = console;
    console.warn = (sentence: string) => said.push(sentence);
    try {
      const json = JSON.stringify(aCase({ link: 'http://example.org/only-here' }));
      const script = `<script type="application/json">${json}</script>`;
      await onPage(`<div>${`<case-action>${script}</case-action>`.repeat(3)}</div>`);
      await new Promise(requestAnimationFrame);
    } finally {
      console.warn = warn;
    }
    expect(said).to.deep.equal([
      '<case-action>: "http://example.org/only-here" is not an https address and was left out (link). What to do: write the full address, with https:// at its start.',
    ]);
  });
});
