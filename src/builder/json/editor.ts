// The editor in the pane: CodeMirror, told what to show, and what to tell. It has no history of its own, since the
// form and the text are undone together, and it leaves Tab alone, which leads on to what follows.

import { defaultKeymap } from '@codemirror/commands';
import { json } from '@codemirror/lang-json';
import { bidiIsolates, bracketMatching, indentOnInput, indentUnit } from '@codemirror/language';
import { type Diagnostic, forEachDiagnostic, setDiagnostics } from '@codemirror/lint';
import { Annotation, Compartment, EditorState, type Extension, type Text } from '@codemirror/state';
import { EditorView, highlightSpecialChars, keymap, lineNumbers } from '@codemirror/view';
import type { Span } from './marks.js';
import { theme } from './theme.js';

/** What an editor tells. */
export interface Listener {
  /** The author has changed the text. */
  readonly onText: (text: Text) => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
}

/** On changes that were made elsewhere and only shown here. */
const fromElsewhere = Annotation.define<true>();

const label = new Compartment();

/** What an editor begins with; it survives the view on it. */
export const editorState = (text: string, listener: Listener): EditorState =>
  EditorState.create({ doc: text, extensions: extensions(listener) });

function extensions({ onText, onUndo, onRedo }: Listener): Extension {
  const undo = heard(onUndo);
  const redo = heard(onRedo);
  return [
    json(),
    theme,
    lineNumbers(),
    bracketMatching(),
    indentUnit.of('  '),
    indentOnInput(),
    highlightSpecialChars(),
    EditorView.lineWrapping,
    // The file reads from left to right, and each text in it in its own direction.
    EditorView.editorAttributes.of({ dir: 'ltr' }),
    EditorView.perLineTextDirection.of(true),
    bidiIsolates(),
    keymap.of([
      { key: 'Mod-z', run: undo, preventDefault: true, stopPropagation: true },
      { key: 'Mod-y', run: redo, preventDefault: true, stopPropagation: true },
      { key: 'Shift-Mod-z', run: redo, preventDefault: true, stopPropagation: true },
      ...defaultKeymap,
    ]),
    // From menus, and from shaking a telephone.
    EditorView.domEventHandlers({
      beforeinput: ({ inputType }) =>
        inputType === 'historyUndo' ? undo() : inputType === 'historyRedo' && redo(),
    }),
    EditorView.updateListener.of(({ docChanged, transactions, state }) => {
      const isTyped = transactions.some(
        (transaction) => transaction.docChanged && !transaction.annotation(fromElsewhere),
      );
      if (docChanged && isTyped) onText(state.doc);
    }),
    label.of([]),
  ];
}

const heard = (tell: () => void) => (): true => {
  tell();
  return true;
};

/** Shows a text that was changed elsewhere, by as small a change as that takes, so that the cursor and what is seen stay. */
export function showText(view: EditorView, text: string): void {
  const before = view.state.doc.toString();
  // The editor knows one kind of line end.
  const after = text.replace(/\r\n?/g, '\n');
  if (before === after) return;
  const changes = view.state.changes(difference(before, after));
  // CodeMirror by itself lets what is seen move when lines come above it that it has not drawn.
  const scroll = view.scrollSnapshot().map(changes);
  view.dispatch({
    changes,
    annotations: fromElsewhere.of(true),
    ...(scroll !== undefined && { effects: scroll }),
  });
}

/** Shows marks in place of those that were there. */
export function showMarks(view: EditorView, marks: readonly Diagnostic[]): void {
  const shown: string[] = [];
  forEachDiagnostic(view.state, (mark, from, to) => shown.push(nameOf(mark, from, to)));
  const wanted = marks.map((mark) => nameOf(mark, mark.from, mark.to));
  // Drawing the same anew at each letter would close what is open, and disturb keyboards that compose words.
  if (shown.sort().join('\n') === wanted.sort().join('\n')) return;
  view.dispatch(setDiagnostics(view.state, marks));
}

const nameOf = ({ severity, message }: Diagnostic, from: number, to: number): string =>
  `${from} ${to} ${severity} ${message}`;

/** Gives the editor the name that is read out. */
export function showLabel(view: EditorView, name: string): void {
  // It can have the focus anyhow; said so, audits know it, too.
  const named = EditorView.contentAttributes.of({ 'aria-label': name, tabindex: '0' });
  view.dispatch({ effects: label.reconfigure(named) });
}

/** Puts the cursor to the start of something, in the middle of what is seen, and the focus on the editor. */
export function goTo(view: EditorView, { from }: Span): void {
  view.focus();
  view.dispatch({
    selection: { anchor: from },
    effects: EditorView.scrollIntoView(from, { y: 'center' }),
  });
}

/** The change between two texts, without what they begin and end with alike. */
function difference(before: string, after: string) {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < most - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  return {
    from: start,
    to: before.length - end,
    insert: after.slice(start, after.length - end),
  };
}
