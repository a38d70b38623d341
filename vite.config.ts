// Builds dist/: everything that a page needs in one file, once as an ES module and once as a classic script;
// the page for frames with its two scripts; the schema of a case file; the builder, in pieces that its page loads when
// they are wanted; and the command line, in one file for Node.

import { chmod, readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { transform } from 'lightningcss';
import { minify } from 'terser';
import { build, type BuildOptions, defineConfig, type LogLevel, type Plugin } from 'vite';
import { caseSchema } from './src/case/schema.js';
import { en, LOCALES } from './src/locales/all.js';
import { pack } from './src/locales/packed.js';

// The same bytes whatever the shell that builds has set.
process.env['NODE_ENV'] = 'production';

/** Writes the schema of a case file beside the script. */
const schema: Plugin = {
  name: 'case-schema',
  generateBundle() {
    const source = `${JSON.stringify(caseSchema(), null, 2)}\n`;
    this.emitFile({ type: 'asset', fileName: 'case.schema.json', source });
  },
};

/** Every byte is downloaded by every reader: terser saves two in a hundred over the bundler's own minifier. */
const smallest: Plugin = {
  name: 'smallest',
  transform(code, id) {
    // No bundler looks into the styles of a template.
    if (!id.endsWith('styles.ts')) return undefined;
    return code.replace(/css`([^`]*)`/, (_, styles: string) => `css\`${smallStyles(styles, id)}\``);
  },
  async generateBundle({ format }, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type !== 'chunk') continue;
      // Indentation of templates is for those who read the source.
      const code = file.code.replace(/\n +/g, ' ');
      const compress = { passes: 3, ecma: 2020 } as const;
      const { code: small } = await minify(code, { module: format === 'es', compress });
      file.code = `${small}\n`;
    }
  },
};

const smallStyles = (styles: string, filename: string): string =>
  transform({ filename, code: Buffer.from(styles), minify: true })
    .code.toString()
    .replaceAll('\\', '\\\\');

/** Puts every language into the script as one text: a kilobyte less for every reader. */
const packedLocales: Plugin = {
  name: 'packed-locales',
  load(id) {
    if (!id.endsWith('/locales/all.ts')) return undefined;
    const packed = LOCALES.filter((locale) => locale !== en).map(pack);
    return `import { en } from './en.js';
import { unpack } from './packed.js';
export const LOCALES = [en, ...${JSON.stringify(packed)}.map(unpack)];`;
  },
};

const BLANKS = /\n +(?=[<>`$])|(?<=[>`])\n +/g;

/**
 * Takes out line breaks beside tags and expressions in the templates of a card: they would be a hundred nodes of every card.
 * What has to stay apart stands on one line; test/element/as-built.test.ts tells where it does not.
 */
const noBlanks: Plugin = {
  name: 'no-blanks',
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle)) {
      // What is minified by now has no other lines than those of templates.
      if (file.type === 'chunk') file.code = file.code.replace(BLANKS, '');
    }
  },
};

const BROWSERS = ['chrome111', 'firefox128', 'safari16.4'];

export default defineConfig({
  plugins: [schema, packedLocales, noBlanks, smallest, pages(), builder(), commandLine()],
  build: {
    target: BROWSERS,
    outDir: 'dist',
    emptyOutDir: true,
    reportCompressedSize: false,
    lib: {
      entry: 'src/script-tag.ts',
      formats: ['es', 'iife'],
      name: 'caseAction',
      fileName: (format) => (format === 'es' ? 'case-action.js' : 'case-action.classic.js'),
    },
    rolldownOptions: {
      output: {
        // Without this, the module keeps its white space.
        minify: true,
      },
    },
  },
});

/** Writes the page for frames and what published pages have, with their scripts, wherever the others are built to. */
function pages(): Plugin {
  return {
    name: 'pages',
    apply: 'build',
    async generateBundle() {
      for (const file of ['frame/frame.html', 'site/site.css']) {
        const source = await readFile(new URL(`src/${file}`, import.meta.url), 'utf8');
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
function builder(): Plugin {
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
function commandLine(): Plugin {
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
