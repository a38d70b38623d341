// The element's own description, of which the manifest and the tables of the README are made, says what the element has.

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const read = (path: string): string =>
  readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const element = read('src/element/case-action.ts');

const described = (tag: string): string[] =>
  [...element.matchAll(new RegExp(`@${tag} (?:\\{[^}]*\\} )?(\\S+)`, 'g'))].map(
    ([, name]) => name!,
  );
const sorted = (names: Iterable<string>): string[] => [...names].sort();

describe('the element’s own description', () => {
  it('has every part that the templates print, and no other', () => {
    const templates = readdirSync(new URL('../../src/element/', import.meta.url))
      .filter((file) => file.endsWith('template.ts'))
      .map((file) => read(`src/element/${file}`));
    const printed = [...templates.join('').matchAll(/part="(\w+)"|printParagraph\(\w+, '(\w+)'/g)];
    const parts = new Set(printed.map(([, name, paragraph]) => (name ?? paragraph)!));
    assert.deepEqual(sorted(parts), sorted(described('csspart')));
  });

  it('has every token that the styles take, and no other', () => {
    const taken = [...read('src/element/styles.ts').matchAll(/var\((--case-action-[\w-]+)/g)];
    const tokens = new Set(taken.map(([, name]) => name!));
    assert.deepEqual(sorted(tokens), sorted(described('cssprop')));
  });

  it('has every event that is typed, and no other', () => {
    const map = /interface CaseEventMap \{([^}]+)\}/.exec(read('src/element/events.ts'))![1]!;
    const typed = [...map.matchAll(/'(case-\w+)'/g)].map(([, name]) => name!);
    assert.deepEqual(sorted(typed), sorted(described('fires')));
  });

  it('has every state that is set, and no other', () => {
    const set = /Record<((?:'\w+'(?: \| )?)+), boolean>/.exec(read('src/element/states.ts'))![1]!;
    const states = [...set.matchAll(/'(\w+)'/g)].map(([, name]) => name!);
    assert.deepEqual(sorted(states), sorted(described('cssState')));
  });
});
