// dist/ is what src/ builds, and each of its files is all that a page needs.

import assert from 'node:assert/strict';
import { accessSync, constants, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';
import ts from 'typescript';
import { build } from 'vite';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const DIST = join(ROOT, 'dist');

const read = (name: string): string => readFileSync(join(DIST, name), 'utf8');

describe('dist/', () => {
  const fresh = mkdtempSync(join(tmpdir(), 'case-action-'));
  after(() => rmSync(fresh, { recursive: true }));

  it('equals a fresh build, byte for byte', async () => {
    await build({ root: ROOT, logLevel: 'error', build: { outDir: fresh, emptyOutDir: true } });
    const names = filesIn(fresh);
    assert.deepEqual(filesIn(DIST), names);
    for (const name of names) {
      const isSame = readFileSync(join(DIST, name)).equals(readFileSync(join(fresh, name)));
      assert.ok(isSame, `dist/${name} is not what src/ builds: run npm run build.`);
    }
  });

  it('holds one file for each script tag, the page for frames, what published pages have, the command line, the schema and what editors are told, and no piece of one', () => {
    const files = filesIn(DIST).filter((name) => !/^(?:builder|esm)\//.test(name));
    assert.deepEqual(files, [
      'case-action.classic.js',
      'case-action.js',
      'case.schema.json',
      'cli.js',
      'copy.js',
      'custom-elements.json',
      'frame-parent.js',
      'frame.html',
      'frame.js',
      'site.css',
      'vscode.css-custom-data.json',
      'vscode.html-custom-data.json',
      'web-types.json',
    ]);
  });
});

describe('dist/case-action.js', () => {
  it('imports nothing', () => {
    assert.deepEqual(importsOf(read('case-action.js')), []);
  });

  it('is a module that exports upgrade, and what it takes to replace words', () => {
    const source = ts.createSourceFile('a.js', read('case-action.js'), ts.ScriptTarget.Latest);
    const names = source.statements
      .filter(ts.isExportDeclaration)
      .flatMap(({ exportClause }) =>
        exportClause && ts.isNamedExports(exportClause) ? exportClause.elements : [],
      )
      .map(({ name }) => name.text);
    assert.deepEqual(names.sort(), ['localeFor', 'registerLocales', 'upgrade']);
  });
});

describe('dist/case-action.classic.js', () => {
  it('is a classic script', () => {
    assert.doesNotThrow(() => new Script(read('case-action.classic.js')));
    assert.throws(() => new Script(read('case-action.js')), SyntaxError);
  });

  it('imports nothing', () => {
    assert.deepEqual(importsOf(read('case-action.classic.js')), []);
  });
});

describe('dist/frame.html', () => {
  const html = read('frame.html');

  it('is the page in src/frame, letter for letter', () => {
    assert.equal(html, readFileSync(join(ROOT, 'src/frame/frame.html'), 'utf8'));
  });

  it('brings the classic script and its own, from beside it, one after the other', () => {
    const scripts = [...html.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag);
    assert.deepEqual(scripts, [
      '<script defer src="case-action.classic.js">',
      '<script defer src="frame.js">',
    ]);
  });

  it('allows no case files but those of its own site, until somebody lists others', () => {
    assert.ok(html.includes('<meta name="case-action-src" content="" />'));
  });

  it('has neither styles nor scripts of its own in it, which policies forbid', () => {
    assert.doesNotMatch(html, /<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)/);
  });
});

for (const name of ['frame.js', 'frame-parent.js']) {
  describe(`dist/${name}`, () => {
    it('is a classic script that imports nothing', () => {
      assert.doesNotThrow(() => new Script(read(name)));
      assert.deepEqual(importsOf(read(name)), []);
    });

    it('leaves no name of its own on the page', () => {
      const source = ts.createSourceFile('a.js', read(name), ts.ScriptTarget.Latest);
      assert.deepEqual(
        source.statements.map((statement) => ts.SyntaxKind[statement.kind]),
        ['ExpressionStatement'],
      );
    });
  });
}

describe('dist/builder/', () => {
  const files = filesIn(join(DIST, 'builder'));

  it('is scripts that import one another, and nothing else', () => {
    assert.ok(files.includes('builder.js'));
    for (const file of files) {
      for (const text of importsOf(read(`builder/${file}`))) {
        assert.ok(files.includes(fileIn(text)), `${file}: ${text}`);
      }
    }
  });

  it('leaves to later what is not seen at first: the card, the editor of JSON, translations and the published site', () => {
    const first = new Set<string>();
    const add = (file: string) => {
      if (first.has(file)) return;
      first.add(file);
      for (const text of importsOf(read(`builder/${file}`))) {
        if (!text.startsWith('import(')) add(fileIn(text));
      }
    };
    add('builder.js');
    const late = ['preview-pane.js', 'json-pane.js', 'translations.js', 'outputs.js'];
    assert.deepEqual(
      late.filter((file) => !files.includes(file) || first.has(file)),
      [],
    );
  });
});

describe('dist/cli.js', () => {
  it('imports nothing but what Node has', () => {
    const source = ts.createSourceFile('a.js', read('cli.js'), ts.ScriptTarget.Latest);
    const names = source.statements
      .filter(ts.isImportDeclaration)
      .map(({ moduleSpecifier }) => (moduleSpecifier as ts.StringLiteral).text);
    assert.ok(names.length > 0);
    assert.deepEqual(
      names.filter((name) => !name.startsWith('node:')),
      [],
    );
    assert.equal(importsOf(read('cli.js')).length, names.length, 'and nothing later');
  });

  it('can be run, here and as it is published', () => {
    assert.ok(read('cli.js').startsWith('#!/usr/bin/env node\n'));
    accessSync(join(DIST, 'cli.js'), constants.X_OK);
    const { bin } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    assert.deepEqual(bin, { 'case-action': './dist/cli.js' });
  });
});

/** What is imported from the same folder. */
const fileIn = (text: string): string => /["'`]\.\/([\w-]+\.js)["'`]/.exec(text)?.[1] ?? '';

/** From the folder, with `/` in between. */
function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}

/** What a script asks for when it runs, whether at its start or later. */
function importsOf(code: string): readonly string[] {
  const found: string[] = [];
  const look = (node: ts.Node): void => {
    const isStatic =
      ts.isImportDeclaration(node) || (ts.isExportDeclaration(node) && node.moduleSpecifier);
    const isDynamic =
      ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
    if (isStatic || isDynamic) found.push(node.getText());
    ts.forEachChild(node, look);
  };
  look(ts.createSourceFile('script.js', code, ts.ScriptTarget.Latest, true));
  return found;
}
