// The modules that the documentation shows, compiled, bundled and run: with the types and the exports of the package, and
// with React where they are of it.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { build, type Plugin, type Rolldown } from 'vite';
import { barePage, caseText } from '../support/bare-page.js';
import { type Block, blocksToRun } from '../support/doc-blocks.js';
import { startVisits } from '../support/visit.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const { exports } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  readonly exports: Readonly<Record<string, string | { readonly default: string }>>;
};

const { server, visit } = await startVisits();
server.route('/cases/mira.json', () => ({ body: caseText() }));

/** The file that an import of the package leads to, as whoever has installed it gets it. */
function fileOf(specifier: string): string {
  const found = exports[specifier.replace(/^case-action/, '.')];
  assert.ok(found, `${specifier} is exported`);
  return join(ROOT, typeof found === 'string' ? found : found.default);
}

/** A page's own program around a block. It ends with an element of React in `shown`, or with a card in the page. */
function programAround({ code, lang }: Block): string {
  if (lang === 'js') {
    return `${code}
      const card = document.createElement('case-action');
      card.setAttribute('src', '/cases/mira.json');
      document.querySelector('main')!.append(card);`;
  }
  const here = code.replaceAll('https://ngo.example', '');
  const shown = code.includes('export const Mira')
    ? `${here}\nconst shown = <Mira />;`
    : `import 'case-action/case-action.js';
      const words = '<p>Words.</p>';
      const shown = ${here};`;
  return `${shown}
    import { createRoot } from 'react-dom/client';
    createRoot(document.querySelector('main')!).render(shown);`;
}

const NAME = 'block.tsx';

/** What the compiler says of a program in a project that has installed the package. */
function complaintsOf(program: string): readonly string[] {
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    jsx: ts.JsxEmit.ReactJSX,
    lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: [],
    skipLibCheck: true,
  };
  const host = ts.createCompilerHost(options);
  // In the folder of the package itself, whose name leads to its exports there.
  const path = join(ROOT, NAME);
  const { getSourceFile, fileExists, readFile } = host;
  host.fileExists = (file) => file === path || fileExists.call(host, file);
  host.readFile = (file) => (file === path ? program : readFile.call(host, file));
  host.getSourceFile = (file, ...rest) =>
    file === path
      ? ts.createSourceFile(file, program, ts.ScriptTarget.ES2022, true)
      : getSourceFile.call(host, file, ...rest);
  return ts
    .getPreEmitDiagnostics(ts.createProgram([path], options, host))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

async function bundle(program: string): Promise<string> {
  const asFile: Plugin = {
    name: 'as-file',
    resolveId(id) {
      if (id.endsWith(NAME)) return join(ROOT, NAME);
      return id.startsWith('case-action') ? fileOf(id) : undefined;
    },
    load: (id) => (id === join(ROOT, NAME) ? program : undefined),
  };
  const [output] = (await build({
    configFile: false,
    root: ROOT,
    logLevel: 'silent',
    plugins: [asFile],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, lib: { entry: join(ROOT, NAME), formats: ['es'] } },
  })) as Rolldown.RolldownOutput[];
  return output!.output[0].code;
}

describe('a module of the documentation', () => {
  for (const block of blocksToRun('bundled')) {
    const program = programAround(block);
    const { file, place } = block;

    it(`is right to the compiler: ${file}, ${place}`, () => {
      assert.deepEqual(complaintsOf(program), []);
    });

    it(`makes a card, as it stands there: ${file}, ${place}`, async () => {
      const code = await bundle(program);
      server.route('/block.js', () => ({ body: code }));
      const { page, complaints } = await visit(
        server.page(barePage('<main></main>', '<script type="module" src="/block.js"></script>')),
      );
      await page.locator('case-action [part=name]', { hasText: 'Mira Invented' }).waitFor();
      assert.deepEqual(complaints, []);
    });
  }
});
