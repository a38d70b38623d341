// The rooms of src/ and the walls between them: what may be imported where, and where there is no page.

import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import ts from 'typescript';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PURE_ROOMS = ['case', 'message', 'card', 'check', 'embed', 'site', 'locales'];

const FORBIDDEN: readonly (readonly [room: string, specifier: string])[] = [
  ['case', '../message/networks.js'],
  ['case', '../card/card.js'],
  ['case', 'lit'],
  ['case', 'node:fs'],
  ['message', '../card/card.js'],
  ['message', '../locales/en.js'],
  ['locales', '../card/card.js'],
  ['locales', '../element/case-action.js'],
  ['card', '../element/case-action.js'],
  ['card', 'lit'],
  ['check', '../element/case-action.js'],
  ['check', 'node:fs'],
  ['card', '../check/check.js'],
  ['element', '../check/check.js'],
  ['element', '../cli/main.js'],
  ['cli', '../element/load.js'],
  ['element', 'lit-html'],
  ['element', '../embed/forms.js'],
  ['element', '../site/words.js'],
  ['card', '../embed/forms.js'],
  ['check', '../embed/forms.js'],
  ['check', '../site/words.js'],
  ['embed', '../check/check.js'],
  ['embed', '../element/case-action.js'],
  ['embed', '../site/words.js'],
  ['embed', 'lit'],
  ['embed', 'node:fs'],
  ['site', '../check/check.js'],
  ['site', '../cli/main.js'],
  ['site', '../element/case-action.js'],
  ['site', '../frame/words.js'],
  ['site', 'lit'],
  ['site', 'node:fs'],
  ['site/words', '../../check/check.js'],
  ['site/words', '../../define.js'],
  ['frame', '../card/words.js'],
  ['frame', '../locales/all.js'],
  ['frame', '../element/load.js'],
  ['frame', 'lit'],
  ['element', '../frame/words.js'],
  ['cli', '../frame/words.js'],
  ['cli', '../builder/draft.js'],
  ['element', '../builder/draft.js'],
  ['site', '../builder/draft.js'],
  ['builder', '../cli/main.js'],
  ['builder', 'node:fs'],
  ['builder/form', '../../cli/main.js'],
  ['builder/words/builder', '../../../cli/main.js'],
];
const ALLOWED: readonly (readonly [room: string, specifier: string])[] = [
  ['case', './read.js'],
  ['message', '../case/table.js'],
  ['card', '../case/table.js'],
  ['card', '../message/networks.js'],
  ['card', '../locales/locale.js'],
  ['check', '../card/state.js'],
  ['check', '../message/count.js'],
  ['embed', '../card/make-card.js'],
  ['embed', '../locales/locale.js'],
  ['site', '../embed/forms.js'],
  ['site', '../locales/locale.js'],
  ['site', '../version.js'],
  ['site/words', '../words.js'],
  ['builder', '../check/check.js'],
  ['builder', '@codemirror/view'],
  ['builder/form', '../words/builder.js'],
  ['builder/form', '../../case/table.js'],
  ['builder/words/builder', '../builder.js'],
  ['cli', '../embed/forms.js'],
  ['cli', '../site/words.js'],
  ['cli', '../check/check.js'],
  ['cli', 'node:fs/promises'],
  ['element', '../card/card.js'],
  ['element', 'lit'],
  ['frame', './words.js'],
];

describe('the walls that ESLint holds', () => {
  const eslint = new ESLint({ cwd: ROOT });

  async function complaintsAbout(room: string, specifier: string): Promise<readonly string[]> {
    // In place of a file that exists, so that rules which ask the compiler find it.
    const [file] = sourcesIn(room);
    const [result] = await eslint.lintText(`import '${specifier}';\n`, { filePath: file! });
    return result!.messages
      .filter(({ severity }) => severity === 2)
      .map(({ ruleId, message }) => ruleId ?? message);
  }

  for (const [room, specifier] of FORBIDDEN) {
    it(`keep ${specifier} out of src/${room}`, async () => {
      assert.deepEqual(await complaintsAbout(room, specifier), ['no-restricted-imports']);
    });
  }

  for (const [room, specifier] of ALLOWED) {
    it(`let ${specifier} into src/${room}`, async () => {
      assert.deepEqual(await complaintsAbout(room, specifier), []);
    });
  }
});

describe('the walls that the compiler holds', () => {
  const { options, fileNames } = readConfig('tsconfig.pure.json');

  it('stand around every pure room', () => {
    for (const room of PURE_ROOMS) {
      for (const file of sourcesIn(room)) {
        assert.ok(fileNames.includes(file), `${file} is compiled by tsconfig.pure.json`);
      }
    }
  });

  for (const global of ['document', 'window', 'fetch', 'localStorage', 'setTimeout', 'process']) {
    it(`leave src/case without ${global}`, () => {
      const [problem = ''] = compileInCase(`export const found = ${global};\n`);
      assert.match(problem, new RegExp(`Cannot find name '${global}'`));
    });
  }

  it('leave it the language itself, and what src/pure.d.ts declares', () => {
    assert.deepEqual(
      compileInCase(`export const found = new URL('https://a.example').href;\n`),
      [],
    );
  });

  /** Compiles a file that exists only here, as if it stood in src/case. */
  function compileInCase(code: string): readonly string[] {
    const path = join(ROOT, 'src/case/only-in-this-test.ts');
    const host = ts.createCompilerHost(options);
    const { getSourceFile, fileExists } = host;
    host.fileExists = (name) => name === path || fileExists(name);
    host.getSourceFile = (name, target, ...rest) =>
      name === path
        ? ts.createSourceFile(name, code, target, true)
        : getSourceFile(name, target, ...rest);
    const program = ts.createProgram([...fileNames, path], options, host);
    return program
      .getSemanticDiagnostics(program.getSourceFile(path))
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
  }
});

function sourcesIn(room: string): readonly string[] {
  const folder = join(ROOT, 'src', room);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name));
}

function readConfig(name: string): ts.ParsedCommandLine {
  const { config } = ts.readConfigFile(join(ROOT, name), ts.sys.readFile);
  return ts.parseJsonConfigFileContent(config, ts.sys, ROOT);
}
