// Two copies of the script on a page.

import { expect } from '@open-wc/testing';
import { CaseAction } from '../../src/element/case-action.js';

/** A registry that knows one element already, as a page with another copy of the script does. */
function registryWith(known: unknown) {
  const defined: string[] = [];
  const registry = {
    get: () => known,
    define: (name: string) => defined.push(name),
  } as unknown as CustomElementRegistry;
  return { registry, defined };
}

/** What the console is told meanwhile. */
function warnings(act: () => void): string[] {
  const said: string[] = [];
  const { warn } = console;
  console.warn = (sentence: string) => said.push(sentence);
  act();
  console.warn = warn;
  return said;
}

describe('defining <case-action>', () => {
  it('makes it known', () => {
    const { registry, defined } = registryWith(undefined);
    CaseAction.define(registry);
    expect(defined).to.deep.equal(['case-action']);
  });

  it('leaves it to the first copy, quietly where that is the same version', () => {
    const { registry, defined } = registryWith({ version: CaseAction.version });
    expect(warnings(() => CaseAction.define(registry))).to.deep.equal([]);
    expect(defined).to.deep.equal([]);
  });

  it('says so once where the first copy is another version', () => {
    const { registry, defined } = registryWith({ version: '0.0.1' });
    const said = warnings(() => {
      CaseAction.define(registry);
      CaseAction.define(registry);
    });
    expect(said).to.have.length(1);
    expect(said[0]).to.contain('0.0.1').and.to.contain('What to do: use one script tag.');
    expect(defined).to.deep.equal([]);
  });
});
