// The README names all that the element offers to a page, and nothing that it does not.

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { CASE_FIELDS } from '../../src/case/table.js';
import { FORMS } from '../../src/embed/forms.js';
import { isComplete, readCaseText } from '../../src/case/read.js';
import { HELP } from '../../src/cli/help.js';
import { CaseAction } from '../../src/element/case-action.js';

const read = (path: string): string =>
  readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const readme = read('README.md');
const element = read('src/element/case-action.ts');

/** The part of the README below a heading. */
function section(heading: string): string {
  const [, after] = readme.split(new RegExp(`^#+ ${heading}$`, 'm'));
  assert.ok(after, `the README has "${heading}"`);
  return after.split(/^#+ /m)[0]!;
}

/** Everything between backticks in the first column of a table, or in a list. */
const named = (text: string): string[] => [...text.matchAll(/`([^`]+)`/g)].map(([, name]) => name!);
const firstColumn = (text: string): string[] =>
  text
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .flatMap((line) => named(line.split('|')[1]!));
const documented = (tag: string): string[] =>
  [...element.matchAll(new RegExp(`@${tag} (?:\\{[^}]*\\} )?(\\S+)`, 'g'))].map(
    ([, name]) => name!,
  );
const sorted = (names: Iterable<string>): string[] => [...names].sort();

describe('the README', () => {
  it('names every attribute, and no other', () => {
    const named = firstColumn(section('Attributes')).filter((name) => name !== 'Attribute');
    assert.deepEqual(sorted(named), sorted(CaseAction.observedAttributes));
  });

  it('names every event, and no other', () => {
    assert.deepEqual(sorted(firstColumn(section('Events'))), sorted(documented('fires')));
  });

  it('names every part, and no other', () => {
    const parts = named(section('Parts')).filter((name) => !name.includes('::'));
    assert.deepEqual(sorted(parts), sorted(documented('csspart')));
  });

  it('names every token, and no other', () => {
    assert.deepEqual(sorted(firstColumn(section('Tokens'))), sorted(documented('cssprop')));
  });

  it('names every state, and no other', () => {
    const states = [...section('States').matchAll(/:state\((\w+)\)/g)].map(([, name]) => name!);
    assert.deepEqual(sorted(states), sorted(documented('cssState')));
  });

  it('names every field of a case file, and no other', () => {
    const fields = firstColumn(section('The smallest case file'));
    assert.deepEqual(sorted(fields), sorted(Object.keys(CASE_FIELDS)));
  });

  it('names every form that embed prints, every option that it takes, and no other', () => {
    const [, help] = /^embed: ([^]*?)^mirror: /m.exec(HELP)!;
    const options = [...help!.matchAll(/^ {2}(--[a-z-]+)/gm)].map(([, option]) => option!);
    assert.deepEqual(
      sorted(firstColumn(section('Print what to paste'))),
      // What forms there are is what the option `--as` is about, at the head of its table.
      sorted([...options, ...FORMS]),
    );
  });

  it('names every option of publish, and no other', () => {
    const [, help] = /^publish: ([^]*?)^keygen: /m.exec(HELP)!;
    const options = [...help!.matchAll(/^ {2}(--[a-z-]+)/gm)].map(([, option]) => option!);
    const named = firstColumn(section('Publish your cases')).filter((it) => it.startsWith('--'));
    assert.deepEqual(sorted(new Set(named)), sorted(options));
  });

  it('has a smallest case file that has all it takes', () => {
    const [, json] = /```json\n([^`]+)```/.exec(readme)!;
    const { case: shown, problems } = readCaseText(json!);
    assert.deepEqual(problems, []);
    assert.ok(isComplete(shown!));
  });

  it('has the two commands that set everything up, and no others, before anything else', () => {
    const commands = [...readme.matchAll(/```sh\n([^`]+)\n```/g)].map(([, command]) => command);
    assert.deepEqual(commands, ['npm ci && npm run demo', 'npm ci && npm test']);
    assert.ok(readme.indexOf('```sh') < readme.indexOf('## '));
  });
});

describe('the element’s own description', () => {
  it('has every part that the templates print, and no other', () => {
    const templates = readdirSync(new URL('../../src/element/', import.meta.url))
      .filter((file) => file.endsWith('template.ts'))
      .map((file) => read(`src/element/${file}`));
    const printed = [...templates.join('').matchAll(/part="(\w+)"|printParagraph\(\w+, '(\w+)'/g)];
    const parts = new Set(printed.map(([, name, paragraph]) => (name ?? paragraph)!));
    assert.deepEqual(sorted(parts), sorted(documented('csspart')));
  });

  it('has every token that the styles take, and no other', () => {
    const taken = [...read('src/element/styles.ts').matchAll(/var\((--case-action-[\w-]+)/g)];
    const tokens = new Set(taken.map(([, name]) => name!));
    assert.deepEqual(sorted(tokens), sorted(documented('cssprop')));
  });
});
