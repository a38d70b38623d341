// What tools are told of <case-action> is all that it offers to a page, and nothing else.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { ClassDeclaration, CustomElement, Package } from 'custom-elements-manifest/schema.js';
import { CaseAction } from '../../src/element/case-action.js';

const read = <Content>(name: string): Content =>
  JSON.parse(readFileSync(new URL(`../../dist/${name}`, import.meta.url), 'utf8'));

/** States are newer than the declarations of the schema. */
type Described = ClassDeclaration &
  CustomElement & { readonly cssStates?: CustomElement['cssParts'] };

const { modules } = read<Package>('custom-elements.json');
const element = modules[0]!.declarations![0] as Described;
const sorted = (names: Iterable<string>): readonly string[] => [...names].sort();
const namesOf = (described: readonly { readonly name: string }[] = []): readonly string[] =>
  sorted(described.map(({ name }) => name));

describe('the custom elements manifest', () => {
  it('says which module defines the element, and which one holds its class', () => {
    const exports = modules.map(({ path, exports: [it] = [] }) => [path, it?.kind, it?.name]);
    assert.deepEqual(exports, [
      ['dist/esm/element/case-action.js', 'js', 'CaseAction'],
      ['dist/esm/define.js', 'custom-element-definition', 'case-action'],
    ]);
    assert.equal(element.tagName, 'case-action');
  });

  it('has every attribute, each with a description and a type', () => {
    const { attributes = [] } = element;
    assert.deepEqual(namesOf(attributes), sorted(CaseAction.observedAttributes));
    for (const { name, description, type } of attributes) assert.ok(description && type, name);
  });

  it('has every property that a page can set, and nothing that is private', () => {
    const fields = (element.members ?? []).filter(({ kind }) => kind === 'field');
    const properties = [...CaseAction.elementProperties.keys()].map(String);
    assert.deepEqual(namesOf(fields), sorted([...properties, 'version']));
    const methods = (element.members ?? []).filter(({ kind }) => kind === 'method');
    assert.deepEqual(namesOf(methods), ['define']);
  });

  it('describes every event, part, token, state and slot', () => {
    const { events, cssParts, cssProperties, cssStates, slots } = element;
    for (const list of [events, cssParts, cssProperties, cssStates, slots]) {
      assert.ok(list?.length);
      for (const { name, description } of list) assert.ok(description, name);
    }
    assert.deepEqual(namesOf(events), ['case-act', 'case-error', 'case-load']);
  });
});

describe('what VS Code is told', () => {
  it('completes every attribute, and the values of those that have a few', () => {
    interface Attribute {
      readonly name: string;
      readonly values?: readonly { readonly name: string }[];
    }
    const { tags } = read<{
      readonly tags: readonly [{ readonly name: string; readonly attributes: Attribute[] }];
    }>('vscode.html-custom-data.json');
    const [{ name, attributes }] = tags;
    assert.equal(name, 'case-action');
    assert.deepEqual(namesOf(attributes), sorted(CaseAction.observedAttributes));
    const layout = attributes.find((attribute) => attribute.name === 'layout');
    assert.deepEqual(namesOf(layout?.values), ['button', 'card', 'compact']);
  });

  it('completes every token in CSS', () => {
    const { properties } = read<{
      readonly properties: readonly { readonly name: string }[];
    }>('vscode.css-custom-data.json');
    assert.deepEqual(namesOf(properties), namesOf(element.cssProperties));
  });
});

describe('what JetBrains’ editors are told', () => {
  it('has the element with its attributes, for this version', () => {
    const types = read<{
      readonly name: string;
      readonly version: string;
      readonly contributions: {
        readonly html: {
          readonly elements: readonly [
            { readonly attributes: readonly { readonly name: string }[] },
          ];
        };
      };
    }>('web-types.json');
    assert.deepEqual([types.name, types.version], ['case-action', CaseAction.version]);
    const [{ attributes }] = types.contributions.html.elements;
    assert.deepEqual(namesOf(attributes), sorted(CaseAction.observedAttributes));
  });
});
