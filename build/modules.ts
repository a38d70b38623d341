// Writes src/ as modules, file for file and each with its declarations, for programs that have a bundler of their own.

import { join, resolve } from 'node:path';
import ts from 'typescript';
import type { Plugin } from 'vite';

/** What package.json exports; whatever these import comes with them. */
const ENTRIES = ['src/index.ts', 'src/define.ts', 'src/script-tag.ts', 'src/react.ts'];

/** Compiles what programs can import into the folder `esm` beside the scripts. */
export function modules(): Plugin {
  return {
    name: 'modules',
    apply: 'build',
    closeBundle() {
      const { root, build } = this.environment.config;
      compile(root, resolve(root, build.outDir, 'esm'));
    },
  };
}

/** @throws where the compiler has anything to say */
function compile(root: string, outDir: string): void {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const program = ts.createProgram(
    ENTRIES.map((entry) => join(root, entry)),
    { ...options, rootDir: join(root, 'src'), outDir, noEmit: false, declaration: true },
  );
  const problems = [...ts.getPreEmitDiagnostics(program), ...program.emit().diagnostics];
  if (problems.length === 0) return;
  throw new Error(
    ts.formatDiagnostics(problems, {
      getCanonicalFileName: (name) => name,
      getCurrentDirectory: () => root,
      getNewLine: () => '\n',
    }),
  );
}
