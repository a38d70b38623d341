// What the compiler says of the project as it would be with some of its files changed. Nothing is written anywhere.

import { join } from 'node:path';
import ts from 'typescript';
import type { Changes } from './examples.js';

interface Complaint {
  /** The file, from the root of the project. */
  readonly path: string;
  readonly message: string;
}

/**
 * @param root the folder of the project; ends in `/`
 * @param name of the tsconfig in it
 * @param isAsked which of its files are compiled, with all that they import, and spoken of
 */
export function compile(
  root: string,
  name: string,
  changes: Changes,
  isAsked: (path: string) => boolean,
): readonly Complaint[] {
  const { config } = ts.readConfigFile(join(root, name), ts.sys.readFile);
  const { options, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const changed = new Map([...changes].map(([path, text]) => [join(root, path), text]));
  const disk = ts.createCompilerHost(options);
  const host: ts.CompilerHost = {
    ...disk,
    fileExists: (file) => changed.has(file) || disk.fileExists(file),
    getSourceFile: (file, target, ...rest) => {
      const text = changed.get(file);
      return text === undefined
        ? disk.getSourceFile(file, target, ...rest)
        : ts.createSourceFile(file, text, target, true);
    },
  };
  const asked = [...new Set([...fileNames, ...changed.keys()])]
    .map((file) => file.slice(root.length))
    .filter((path) => path.endsWith('.ts') && isAsked(path));
  const program = ts.createProgram(
    asked.map((path) => join(root, path)),
    options,
    host,
  );
  return asked.flatMap((path) => {
    const source = program.getSourceFile(join(root, path));
    return [
      ...program.getSyntacticDiagnostics(source),
      ...program.getSemanticDiagnostics(source),
    ].map(({ messageText }) => ({
      path,
      message: ts.flattenDiagnosticMessageText(messageText, '\n'),
    }));
  });
}
