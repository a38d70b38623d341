// Makes the tables of what the element offers to a page, from the manifest of custom elements, which is made of its own
// description (custom-elements-manifest.open-wc.org, schema 1 and 2).

import type { ClassDeclaration, CustomElement, Package } from 'custom-elements-manifest/schema.js';
import { codes, table } from './markdown.js';

type Described = ClassDeclaration & CustomElement & { readonly cssStates?: readonly Named[] };

/** Something that has a name, and is described. */
interface Named {
  readonly name: string;
  readonly description?: string | undefined;
}

/** The parts of pages, each by its name there. */
export interface ApiParts {
  readonly attributes: string;
  readonly events: string;
  /** The names of the parts in one line. */
  readonly partNames: string;
  readonly parts: string;
  readonly tokens: string;
  readonly states: string;
}

export function apiParts({ modules }: Package): ApiParts {
  const element = modules
    .flatMap(({ declarations = [] }) => declarations)
    .find((it): it is Described => 'tagName' in it && it.tagName === 'case-action');
  if (element === undefined) throw new Error('the manifest has no <case-action>');
  const { attributes, events, cssParts, cssProperties, cssStates } = element;
  const rows = (of: readonly Named[] = [], name = (it: Named) => it.name): string[][] =>
    of.map((it) => [`\`${name(it)}\``, sentenceOf(it)]);
  return {
    attributes: table(['Attribute', 'What it sets'], rows(attributes)),
    events: table(['Event', 'When'], rows(events)),
    partNames: `${codes((cssParts ?? []).map(({ name }) => name))}.`,
    parts: table(['Part', 'What it is'], rows(cssParts)),
    tokens: table(['Custom property', 'What it sets'], rows(cssProperties)),
    states: table(
      ['State', 'When'],
      rows(cssStates, ({ name }) => `case-action:state(${name})`),
    ),
  };
}

/** A description in one line. */
function sentenceOf({ name, description }: Named): string {
  if (description === undefined) throw new Error(`nothing says what "${name}" is`);
  return description.replace(/\s+/g, ' ').trim();
}
