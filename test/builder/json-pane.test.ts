// The case file as text: it follows what is changed elsewhere, tells what is typed, and shows every finding in its place.

import { EditorView } from '@codemirror/view';
import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { JsonPane } from '../../src/builder/json/json-pane.js';
import '../../src/builder/json/json-pane.js';
import type { Lang } from '../../src/builder/lang.js';
import { checkCaseText } from '../../src/check/check.js';
import { poorContrasts } from '../element/contrast.js';

const NOW = new Date('2026-03-01T12:00:00Z');

const CASE = `{
  "name": "Layla Example",
  "sumary": ["Held since 2024."],
  "summary": ["Layla was arrested.", "@MincomM knows of it."],
  "targets": [{ "name": "The Minister", "x": "MincomMa" }],
  "message": "Please act, {target}. {nmae} must be free."
}
`;

const ARABIC = '{\n  "name": "ليلى مثال.",\n  "count": 3\n}\n';

interface Told {
  readonly texts: string[];
  readonly keys: string[];
}

/** A pane in a page that, as the builder does, gives back each text that it is told. */
async function aPane(text: string, lang: Lang = 'en'): Promise<{ pane: JsonPane; told: Told }> {
  const told: Told = { texts: [], keys: [] };
  const page = await fixture<HTMLElement>(html`
    <div
      @builder-text=${(event: CustomEvent<{ text: string }>) => {
        told.texts.push(event.detail.text);
        pane.text = event.detail.text;
        pane.findings = checkCaseText(pane.text, { now: NOW });
      }}
      @builder-undo=${(event: Event) => told.keys.push(event.type)}
      @builder-redo=${(event: Event) => told.keys.push(event.type)}
    >
      <button class="before">Before</button>
      <builder-json
        .text=${text}
        .findings=${checkCaseText(text, { now: NOW })}
        .uiLang=${lang}
      ></builder-json>
    </div>
  `);
  const pane = page.querySelector('builder-json')!;
  await pane.updateComplete;
  return { pane, told };
}

const rootOf = (pane: JsonPane): ShadowRoot => pane.querySelector('.b-json-editor')!.shadowRoot!;
const contentOf = (pane: JsonPane): HTMLElement => rootOf(pane).querySelector('.cm-content')!;
const viewOf = (pane: JsonPane): EditorView => EditorView.findFromDOM(contentOf(pane))!;
const shownIn = (pane: JsonPane): string => viewOf(pane).state.doc.toString();

/** The texts that are marked, with how. */
const marksIn = (pane: JsonPane): readonly string[] =>
  [...rootOf(pane).querySelectorAll('.cm-lintRange')].map((mark) => {
    const [, severity] = /cm-mark-(\w+)/.exec(mark.className)!;
    return `${severity}: ${mark.textContent}`;
  });

function select(pane: JsonPane, anchor: number, head = anchor): void {
  viewOf(pane).focus();
  viewOf(pane).dispatch({ selection: { anchor, head } });
}

async function change(pane: JsonPane, text: string): Promise<void> {
  pane.text = text;
  await pane.updateComplete;
}

/** Presses a key with others held, which not every driver of browsers can; whether the editor took it for itself. */
function pressHeld(pane: JsonPane, key: string, held: KeyboardEventInit): boolean {
  const keyCode = key === 'Tab' ? 9 : key.toUpperCase().charCodeAt(0);
  const init = { key, keyCode, bubbles: true, cancelable: true, composed: true, ...held };
  const event = new KeyboardEvent('keydown', init);
  contentOf(pane).dispatchEvent(event);
  return event.defaultPrevented;
}

/** The key that is held for commands. */
const MOD = /Mac/.test(navigator.platform) ? { metaKey: true } : { ctrlKey: true };

const statusOf = (pane: JsonPane): string =>
  pane.querySelector('[role=status]')!.textContent!.trim();
const button = (pane: JsonPane, name: string) =>
  [...pane.querySelectorAll('button')].find(({ textContent }) => textContent!.trim() === name);

describe('the JSON pane, when the case is changed elsewhere', () => {
  it('shows the new text and tells nobody', async () => {
    const { pane, told } = await aPane(CASE);
    await change(pane, CASE.replace('Layla Example', 'Layla Other'));
    expect(shownIn(pane)).to.contain('"Layla Other"');
    expect(told.texts).to.deep.equal([]);
  });

  it('keeps what is selected, before and behind the change', async () => {
    const { pane } = await aPane(CASE);
    const selected = () => {
      const { from, to } = viewOf(pane).state.selection.main;
      return shownIn(pane).slice(from, to);
    };
    select(pane, CASE.indexOf('The Minister'), CASE.indexOf('The Minister') + 12);
    await change(pane, CASE.replace('Layla Example', 'L.'));
    expect(selected()).to.equal('The Minister');
    await change(pane, pane.text.replace('must be free', 'must be freed at once'));
    expect(selected()).to.equal('The Minister');
  });

  it('goes on showing the same lines when some come above them', async () => {
    const lines = Array.from({ length: 300 }, (_, index) => `  "line ${index}"`);
    const { pane } = await aPane(`[\n${lines.join(',\n')}\n]\n`);
    const view = viewOf(pane);
    const topLine = () =>
      view.state.doc.lineAt(view.lineBlockAtHeight(view.scrollDOM.scrollTop).from).text;
    // CodeMirror measures in one frame, and draws what has come into view in the next.
    await nextFrame();
    view.scrollDOM.scrollTop = 2000;
    await nextFrame();
    await nextFrame();
    const before = topLine();
    expect(before).to.match(/line \d\d/);
    await change(pane, pane.text.replace('[\n', `[\n${'  "more",\n'.repeat(20)}`));
    await nextFrame();
    await nextFrame();
    expect(topLine()).to.equal(before);
  });

  it('does not take back what is being typed because findings or the language change', async () => {
    const { pane } = await aPane(CASE);
    pane.addEventListener('builder-text', (event) => event.stopPropagation());
    select(pane, CASE.indexOf('Example'));
    await sendKeys({ type: 'X' });
    pane.findings = [];
    pane.uiLang = 'fr';
    await pane.updateComplete;
    expect(shownIn(pane)).to.contain('Layla XExample');
  });
});

describe('the JSON pane, when its author types', () => {
  it('tells the whole text', async () => {
    const { pane, told } = await aPane(CASE);
    select(pane, CASE.indexOf('Example'));
    await sendKeys({ type: 'B' });
    expect(told.texts).to.deep.equal([CASE.replace('Example', 'BExample')]);
  });

  it('keeps the line ends of the file', async () => {
    const windows = CASE.replaceAll('\n', '\r\n');
    const { pane, told } = await aPane(windows);
    select(pane, CASE.indexOf('Example'));
    await sendKeys({ type: 'B' });
    expect(told.texts).to.deep.equal([windows.replace('Example', 'BExample')]);
  });

  it('indents a new line like the one before', async () => {
    const { pane } = await aPane(CASE);
    const end = CASE.indexOf('Example",') + 'Example",'.length;
    select(pane, end);
    await sendKeys({ press: 'Enter' });
    expect(shownIn(pane).slice(end, end + 5)).to.equal('\n  \n ');
  });

  it('leaves undoing to the builder', async () => {
    const { pane, told } = await aPane(CASE);
    select(pane, CASE.indexOf('Example'));
    await sendKeys({ type: 'B' });
    const heard: string[] = [];
    pane.addEventListener('keydown', ({ key }) => heard.push(key));
    expect(pressHeld(pane, 'z', MOD)).to.be.true;
    expect(pressHeld(pane, 'y', MOD)).to.be.true;
    expect(pressHeld(pane, 'Z', { ...MOD, shiftKey: true })).to.be.true;
    expect(told.keys).to.deep.equal(['builder-undo', 'builder-redo', 'builder-redo']);
    expect(heard, 'nothing around undoes it again').to.deep.equal([]);
    expect(shownIn(pane), 'by itself it undoes nothing').to.contain('BExample');
    expect(told.texts).to.have.length(1);
  });

  it('leaves undoing from menus to the builder', async () => {
    const { pane, told } = await aPane(CASE);
    for (const inputType of ['historyUndo', 'historyRedo']) {
      const event = new InputEvent('beforeinput', { inputType, bubbles: true, cancelable: true });
      contentOf(pane).dispatchEvent(event);
      expect(event.defaultPrevented).to.be.true;
    }
    expect(told.keys).to.deep.equal(['builder-undo', 'builder-redo']);
  });

  it('lets the Tab key lead on, and back', async () => {
    const { pane, told } = await aPane(CASE);
    select(pane, 3);
    await sendKeys({ press: 'Tab' });
    // Compared here: what a failing assertion prints of an editor has no end.
    expect(document.activeElement === button(pane, 'Tidy')).to.be.true;
    expect(pressHeld(pane, 'Tab', { shiftKey: true })).to.be.false;
    expect(told.texts).to.deep.equal([]);
  });
});

describe('the findings in the JSON pane', () => {
  it('stand at the words, the name or the value that they are about, with what they weigh', async () => {
    const { pane } = await aPane(CASE);
    expect(marksIn(pane)).to.include.members([
      'warning: "sumary"',
      'warning: @MincomM',
      'warning: {nmae}',
    ]);
  });

  it('are seen as the worst of them, where several are about the same words', async () => {
    const { pane } = await aPane(CASE);
    pane.findings = (['error', 'info', 'warning'] as const).map((severity) => ({
      code: 'missing',
      path: 'name',
      args: {},
      severity,
    }));
    await pane.updateComplete;
    const marks = rootOf(pane).querySelectorAll('.cm-lintRange');
    expect(marks).to.have.length(1);
    expect(getComputedStyle(marks[0]!).textDecorationStyle).to.equal('wavy');
  });

  it('stand at the nearest thing around, where something is missing', async () => {
    const { pane } = await aPane('{\n  "summary": ["Held."],\n  "targets": [{ "x": "a b" }]\n}\n');
    expect(marksIn(pane)).to.include.members(['error: {', 'error: "a b"']);
  });

  it('stand where the text stops being JSON', async () => {
    const { pane } = await aPane('{\n  "name": "Layla"\n  "summary": []\n}\n');
    expect(marksIn(pane)).to.deep.equal(['error: "summary"']);
  });

  it('say their sentence to whoever points at them', async () => {
    const { pane } = await aPane(CASE);
    const mark = [...rootOf(pane).querySelectorAll('.cm-lintRange')].find(
      ({ textContent }) => textContent === '{nmae}',
    )!;
    const { left, top } = mark.getBoundingClientRect();
    mark.dispatchEvent(
      new MouseEvent('mousemove', { bubbles: true, clientX: left + 4, clientY: top + 4 }),
    );
    await until(() => rootOf(pane).querySelector('.cm-diagnostic') !== null);
    expect(rootOf(pane).querySelector('.cm-diagnostic-warning')!.textContent).to.match(
      /^"\{nmae\}" is no placeholder.*Write \{name\}/,
    );
  });

  it('go when they are mended, and follow the text', async () => {
    const { pane } = await aPane(CASE);
    const from = CASE.indexOf('{nmae}');
    select(pane, from, from + '{nmae}'.length);
    await sendKeys({ type: 'She' });
    await pane.updateComplete;
    expect(marksIn(pane)).to.include('warning: @MincomM').and.not.include('warning: {nmae}');
  });

  it('are not drawn anew when nothing has changed', async () => {
    const { pane } = await aPane(CASE);
    const before = rootOf(pane).querySelector('.cm-lintRange');
    const { state } = viewOf(pane);
    pane.findings = [...pane.findings];
    await pane.updateComplete;
    expect(viewOf(pane).state === state).to.be.true;
    expect(before!.isConnected).to.be.true;
  });
});

describe('revealing a place in the JSON pane', () => {
  const cursorIn = (pane: JsonPane): string =>
    shownIn(pane).slice(viewOf(pane).state.selection.main.head);

  it('puts the cursor to the words of a finding, and the focus on the editor', async () => {
    const { pane } = await aPane(CASE);
    await pane.reveal('summary[1]');
    expect(cursorIn(pane)).to.match(/^@MincomM knows/);
    expect(rootOf(pane).activeElement === contentOf(pane)).to.be.true;
  });

  it('takes the finding that is meant, where more than one has that path', async () => {
    const { pane } = await aPane(CASE);
    pane.findings = [
      { code: 'aging-words', path: 'summary[1]', args: { found: 'knows' }, severity: 'warning' },
      ...pane.findings,
    ];
    await pane.reveal('summary[1]', 'handle-differs');
    expect(cursorIn(pane)).to.match(/^@MincomM knows/);
    await pane.reveal('summary[1]', 'aging-words');
    expect(cursorIn(pane)).to.match(/^knows/);
  });

  it('finds a path without a finding, and what is nearest to one that is not there', async () => {
    const { pane } = await aPane(CASE);
    await pane.reveal('targets[0].name');
    expect(cursorIn(pane)).to.match(/^"The Minister"/);
    await pane.reveal('targets[0].email');
    expect(cursorIn(pane)).to.match(/^\{ "name"/);
  });

  it('scrolls there', async () => {
    const lines = Array.from({ length: 300 }, (_, index) => `  "line ${index}"`);
    const { pane } = await aPane(`[\n${lines.join(',\n')}\n]\n`);
    await pane.reveal('[250]');
    await until(() => contentOf(pane).textContent!.includes('line 250'));
    const view = viewOf(pane);
    const at = view.coordsAtPos(view.state.selection.main.head)!;
    const box = view.scrollDOM.getBoundingClientRect();
    expect(at.top).to.be.within(box.top, box.bottom);
  });
});

describe('a text that is not JSON', () => {
  const BROKEN = '{\n  "name": "Layla"\n  "summary": []\n}\n';

  it('is said with its line and column, and that the form waits', async () => {
    const { pane } = await aPane(BROKEN);
    expect(statusOf(pane)).to.match(/line 3, column 3\b.*The form waits until it is mended\.$/);
  });

  it('can be gone to, and the sentence goes when it is mended', async () => {
    const { pane } = await aPane(BROKEN);
    button(pane, 'Go there')!.click();
    expect(viewOf(pane).state.selection.main.head).to.equal(BROKEN.indexOf('"summary"'));
    expect(rootOf(pane).activeElement === contentOf(pane)).to.be.true;
    await sendKeys({ type: ',' });
    await pane.updateComplete;
    expect(statusOf(pane)).to.equal('');
    expect(button(pane, 'Go there') === undefined).to.be.true;
  });

  it('is not put in order', async () => {
    const { pane } = await aPane(BROKEN);
    expect(button(pane, 'Tidy')!.disabled).to.be.true;
  });

  it('is told apart from JSON that is no case', async () => {
    const { pane } = await aPane('["Layla"]');
    expect(statusOf(pane)).to.match(/^This is JSON, but not a case/);
  });

  it('is said in each language', async () => {
    for (const [lang, sentence] of [
      ['fr', /ligne 3, colonne 3/],
      ['ar', /السطر 3، العمود 3/],
    ] as const) {
      const { pane } = await aPane(BROKEN, lang);
      expect(statusOf(pane)).to.match(sentence);
    }
  });
});

describe('putting the text in order', () => {
  it('lays it out with two spaces, changes no value, and keeps the cursor at its word', async () => {
    const { pane, told } = await aPane('{"name":"Layla","n":1.0,\n\n      "empty":[ ]}');
    select(pane, pane.text.indexOf('"n"'));
    button(pane, 'Tidy')!.click();
    const tidy = '{\n  "name": "Layla",\n  "n": 1.0,\n  "empty": []\n}\n';
    expect(told.texts).to.deep.equal([tidy]);
    const { anchor, head } = viewOf(pane).state.selection.main;
    expect([anchor, head]).to.deep.equal([tidy.indexOf('"n"'), tidy.indexOf('"n"')]);
  });

  it('says so where there is nothing to do', async () => {
    const { pane, told } = await aPane(ARABIC);
    button(pane, 'Tidy')!.click();
    await pane.updateComplete;
    expect(statusOf(pane)).to.equal('It is tidy already.');
    expect(told.texts).to.deep.equal([]);
    await change(pane, ARABIC.replace('3', '4'));
    expect(statusOf(pane)).to.equal('');
  });
});

describe('the JSON pane in its page', () => {
  it('adds no style element, which the policy of the page would refuse, and is styled all the same', async () => {
    const { pane } = await aPane(CASE);
    expect(document.querySelectorAll('style').length).to.equal(0);
    expect(rootOf(pane).querySelectorAll('style').length).to.equal(0);
    expect(getComputedStyle(viewOf(pane).dom).display).to.equal('flex');
  });

  it('can be read on light and dark pages', async () => {
    await withPageStyles(async () => {
      for (const scheme of ['light', 'dark']) {
        const { pane } = await aPane(CASE);
        const page = pane.parentElement!;
        page.style.colorScheme = scheme;
        // Variables of the root have the colours of its own scheme.
        document.documentElement.style.colorScheme = scheme;
        page.style.background = 'var(--paper)';
        await nextFrame();
        expect(poorContrasts(rootOf(pane)), scheme).to.deep.equal([]);
        expect(getComputedStyle(viewOf(pane).dom).backgroundColor).to.not.equal('rgba(0, 0, 0, 0)');
      }
      document.documentElement.style.removeProperty('color-scheme');
    });
  });

  it('has a name that is read out, in the language of the builder', async () => {
    const { pane } = await aPane(CASE);
    expect(contentOf(pane).getAttribute('aria-label')).to.equal('The case file, as JSON');
    pane.uiLang = 'fr';
    await pane.updateComplete;
    expect(contentOf(pane).getAttribute('aria-label')).to.equal('Le fichier du cas, en JSON');
  });

  it('reads from left to right in an Arabic page, and an Arabic text in it from right to left', async () => {
    const { pane } = await aPane(ARABIC, 'ar');
    pane.parentElement!.dir = 'rtl';
    await nextFrame();
    expect(getComputedStyle(contentOf(pane)).direction).to.equal('ltr');
    const text = [...contentOf(pane).querySelectorAll<HTMLElement>('.cm-iso')].find(
      ({ textContent }) => textContent!.includes('ليلى'),
    )!;
    expect(getComputedStyle(text).direction).to.equal('rtl');
  });

  it('goes on working after a move in the page', async () => {
    const { pane, told } = await aPane(CASE);
    select(pane, CASE.indexOf('Example'));
    const marks = marksIn(pane);
    pane.parentElement!.append(pane);
    expect(rootOf(pane).querySelectorAll('.cm-editor')).to.have.length(1);
    expect(marksIn(pane)).to.deep.equal(marks);
    viewOf(pane).focus();
    await sendKeys({ type: 'B' });
    expect(told.texts).to.deep.equal([CASE.replace('Example', 'BExample')]);
  });

  it('shows what was changed while it was not in the page', async () => {
    const { pane } = await aPane(CASE);
    const page = pane.parentElement!;
    pane.remove();
    await change(pane, ARABIC);
    page.append(pane);
    expect(shownIn(pane)).to.equal(ARABIC);
  });
});

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await nextFrame();
}

/** With the variables that the pages of the demo have. */
async function withPageStyles(act: () => Promise<void>): Promise<void> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = new URL('../../demo/demo.css', import.meta.url).href;
  const loaded = new Promise((resolve, reject) => {
    link.addEventListener('load', resolve);
    link.addEventListener('error', reject);
  });
  document.head.append(link);
  await loaded;
  try {
    await act();
  } finally {
    link.remove();
  }
}
