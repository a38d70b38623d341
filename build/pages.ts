// What is built beside the card: the page for frames and what published pages have, the builder, the command line, and the
// schema of a case file.

import { chmod, readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { build, type BuildOptions, type LogLevel, type Plugin } from 'vite';
import { caseSchema } from '../src/case/schema.js';
import { BROWSERS } from './browsers.js';
import { smallest } from './small.js';

/** Writes the schema of a case file beside the script. */
export const schema: Plugin = {
  name: 'case-schema',
  generateBundle() {
    const source = `${JSON.stringify(caseSchema(), null, 2)}\n`;
    this.emitFile({ type: 'asset', fileName: 'case.schema.json', source });
  },
};

/** Writes the page for frames and what published pages have, with their scripts, wherever the others are built to. */
export function pages(): Plugin {
  return {
    name: 'pages',
    apply: 'build',
    async generateBundle() {
      for (const file of ['frame/frame.html', 'site/site.css']) {
        const source = await readFile(new URL(`../src/${file}`, import.meta.url), 'utf8');
        this.emitFile({ type: 'asset', fileName: basename(file), source });
      }
    },
    async closeBundle() {
      const { root, logLevel = 'info', build: own } = this.environment.config;
      for (const script of ['frame/frame', 'frame/frame-parent', 'page/copy']) {
        await buildScript(root, logLevel, {
          outDir: own.outDir,
          emptyOutDir: false,
          lib: {
            entry: `src/${script}.ts`,
            formats: ['iife'],
            name: 'caseActionPage',
            fileName: () => `${basename(script)}.js`,
          },
        });
      }
    },
  };
}

/** Builds a script of a page, as small as it can be. */
const buildScript = (root: string, logLevel: LogLevel, options: BuildOptions) =>
  build({
    root,
    logLevel,
    configFile: false,
    plugins: [smallest],
    build: { target: BROWSERS, reportCompressedSize: false, ...options },
  });

/** Builds the scripts of the builder into a folder of their own. */
export function builder(): Plugin {
  return {
    name: 'builder',
    apply: 'build',
    async closeBundle() {
      const { root, logLevel = 'info', build: own } = this.environment.config;
      await buildScript(root, logLevel, {
        outDir: resolve(root, own.outDir, 'builder'),
        emptyOutDir: true,
        lib: {
          entry: 'src/builder/main.ts',
          formats: ['es'],
          fileName: () => 'builder.js',
        },
        rolldownOptions: {
          output: { minify: true, chunkFileNames: '[name].js' },
        },
      });
    },
  };
}

/** Builds the command line beside the scripts, wherever they are built to. */
export function commandLine(): Plugin {
  return {
    name: 'command-line',
    apply: 'build',
    async closeBundle() {
      const { root, logLevel = 'info', build: own } = this.environment.config;
      await build({
        root,
        logLevel,
        configFile: false,
        build: {
          target: 'node20.19',
          ssr: 'src/cli/main.ts',
          outDir: own.outDir,
          emptyOutDir: false,
          rolldownOptions: {
            output: { entryFileNames: 'cli.js', codeSplitting: false, minify: true },
          },
        },
        ssr: { noExternal: true },
      });
      await chmod(resolve(root, own.outDir, 'cli.js'), 0o755);
    },
  };
}
