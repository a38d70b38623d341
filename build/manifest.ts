// Says to tools what <case-action> is: the custom elements manifest, made from the element's own description, and of it what
// editors complete and explain while somebody writes HTML or CSS. Nothing that is private is in them.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as analyzer from '@custom-elements-manifest/analyzer';
import { create } from '@custom-elements-manifest/analyzer/src/create.js';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import { getWebTypesData } from 'custom-element-jet-brains-integration';
import {
  getVsCodeCssCustomData,
  getVsCodeHtmlCustomData,
} from 'custom-element-vs-code-integration';
import type {
  Attribute,
  ClassDeclaration,
  ClassField,
  CustomElement,
  Package,
} from 'custom-elements-manifest/schema.js';
import type * as TypeScript from 'typescript';
import type { Plugin } from 'vite';

/** The compiler that the analyzer was written for, which its declarations keep to themselves. */
const { ts } = analyzer as unknown as { readonly ts: typeof TypeScript };

const ELEMENT = 'src/element/case-action.ts';
const ELEMENT_BUILT = 'dist/esm/element/case-action.js';
/** What a page can do with the class beside setting properties. */
const STATICS = ['version', 'define'];

/** What editors show of an element; the rest has completions of its own. */
const SHOWN = { hideCssPartsDocs: true, hideCssPropertiesDocs: true, hideMethodDocs: true };

type Described = ClassDeclaration & CustomElement;

/** Writes the manifest and what is made of it beside the scripts. */
export const manifest: Plugin = {
  name: 'manifest',
  generateBundle() {
    const described = readManifest() as Parameters<typeof getWebTypesData>[0];
    const files = {
      'custom-elements.json': `${JSON.stringify(described, null, 2)}\n`,
      'vscode.html-custom-data.json': getVsCodeHtmlCustomData(described, SHOWN),
      'vscode.css-custom-data.json': getVsCodeCssCustomData(described, SHOWN),
      'web-types.json': getWebTypesData(described, SHOWN),
    };
    for (const [fileName, source] of Object.entries(files)) {
      this.emitFile({ type: 'asset', fileName, source });
    }
  },
};

/** The custom elements manifest (schema 1.0.0): exactly the public interface of `<case-action>`. */
export function readManifest(): Package {
  const path = fileURLToPath(new URL(`../${ELEMENT}`, import.meta.url));
  const source = readFileSync(path, 'utf8');
  const modules = [ts.createSourceFile(ELEMENT, source, ts.ScriptTarget.ES2022, true)];
  const { modules: found, ...rest } = create({ modules, plugins: litPlugin() });
  const [element] = found;
  const declarations = (element!.declarations ?? []).map((it) =>
    it.kind === 'class' ? onlyPublic(it as Described) : it,
  );
  const declaration = { name: 'CaseAction', module: ELEMENT_BUILT };
  return {
    ...rest,
    modules: [
      {
        kind: 'javascript-module',
        path: ELEMENT_BUILT,
        declarations,
        exports: [{ kind: 'js', name: 'CaseAction', declaration }],
      },
      {
        kind: 'javascript-module',
        path: 'dist/esm/define.js',
        declarations: [],
        exports: [{ kind: 'custom-element-definition', name: 'case-action', declaration }],
      },
    ],
  };
}

/** The description of the class without what is its own business. */
function onlyPublic(described: Described): Described {
  const { members = [], attributes = [] } = described;
  return {
    ...described,
    members: members
      .filter((it) => !it.name.startsWith('#'))
      .filter((it) => !('static' in it && it.static) || STATICS.includes(it.name))
      .map((it) => (it.kind === 'field' ? withPlainType(it) : it)),
    attributes: attributes.map(withPlainType),
  };
}

/** Everything may be left out; editors need not be told each time. */
function withPlainType<Typed extends Attribute | ClassField>(typed: Typed): Typed {
  const text = typed.type?.text.replace(/^\s*\||\s*\| undefined$/g, '').trim();
  return text === undefined ? typed : { ...typed, type: { text } };
}
