// The look of the editor: made of the page's variables, which reach into its shadow, so that it is light and dark with
// the page. CodeMirror adopts it as a sheet of that shadow, since the policy of the page allows no <style>.

import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

const FIELD = 'var(--field, var(--paper))';
const ERROR = 'color-mix(in srgb, #e00000 65%, var(--ink))';
const WARNING = 'var(--warn-line)';
const INFO = 'var(--quiet)';
const FAINT = 'color-mix(in srgb, var(--accent) 22%, transparent)';

/** A line under what a finding is about; told apart by its shape, too. */
const underlined = (shape: string, colour: string) => ({
  backgroundImage: 'none',
  // Safari knows no shorthand of these.
  textDecorationLine: 'underline',
  textDecorationStyle: shape,
  textDecorationColor: colour,
  textDecorationThickness: '2px',
  textDecorationSkipInk: 'none',
  textUnderlineOffset: '0.2em',
});
const edged = (colour: string) => ({ borderLeft: `5px solid ${colour}` });
const pointed = (colour: string) => ({
  '&:after': { borderBottomColor: colour, borderBottomWidth: '6px' },
});

const look = EditorView.theme({
  '&': {
    minHeight: '20rem',
    maxHeight: 'max(20rem, 70vh)',
    backgroundColor: FIELD,
    color: 'var(--ink)',
    border: '1px solid var(--quiet)',
    borderRadius: 'var(--radius)',
    // Below 16 pixels, telephones enlarge the page as soon as somebody writes.
    fontSize: 'max(16px, 0.9375rem)',
  },
  '&.cm-focused': { outline: '3px solid var(--accent)', outlineOffset: '2px' },
  '.cm-scroller': {
    overflow: 'auto',
    fontFamily: "ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace",
    lineHeight: '1.5',
  },
  // So that a press below the last line finds the editor.
  '.cm-content, .cm-gutter': { minHeight: 'calc(20rem - 2px)' },
  '.cm-content': { caretColor: 'var(--ink)' },
  '.cm-gutters': {
    backgroundColor: 'transparent',
    color: 'var(--quiet)',
    borderRight: '1px solid var(--line)',
  },
  '&.cm-focused .cm-matchingBracket': {
    backgroundColor: FAINT,
    outline: '1px solid var(--accent)',
  },
  '&.cm-focused .cm-nonmatchingBracket': { backgroundColor: 'transparent', color: ERROR },
  '.cm-specialChar': { color: ERROR },

  // Where several are about the same words, the last of these that is there, the worst, is seen.
  '.cm-mark-info': underlined('dotted', INFO),
  '.cm-mark-warning': underlined('dashed', WARNING),
  '.cm-mark-error': underlined('wavy', ERROR),
  '.cm-lintPoint-error': pointed(ERROR),
  '.cm-lintPoint-warning': pointed(WARNING),
  '.cm-lintPoint-info': pointed(INFO),
  '.cm-diagnostic-error': edged(ERROR),
  '.cm-diagnostic-warning': edged(WARNING),
  '.cm-diagnostic-info': edged(INFO),
  '.cm-tooltip': {
    maxWidth: 'min(32rem, 90vw)',
    backgroundColor: 'var(--paper)',
    color: 'var(--ink)',
    border: '1px solid var(--quiet)',
    fontSize: '0.9375rem',
    lineHeight: '1.4',
  },
});

const colours = HighlightStyle.define([
  { tag: tags.propertyName, color: 'var(--accent)' },
  { tag: tags.string, color: 'var(--ink)' },
  {
    tag: [tags.number, tags.bool, tags.null],
    color: 'color-mix(in srgb, var(--accent) 50%, var(--ink))',
    fontWeight: '600',
  },
  { tag: [tags.separator, tags.squareBracket, tags.brace], color: 'var(--quiet)' },
]);

export const theme: Extension = [look, syntaxHighlighting(colours)];
