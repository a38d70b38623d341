// Builds dist/: everything in one file, once as an ES module and once as a classic script,
// and the schema of a case file.

import { defineConfig, type Plugin } from 'vite';
import { caseSchema } from './src/case/schema.js';

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

/** Indentation of templates and styles is for those who read the source. */
const oneSpace: Plugin = {
  name: 'one-space',
  generateBundle(...[, bundle]) {
    for (const file of Object.values(bundle)) {
      if (file.type === 'chunk') file.code = file.code.replace(/\n +/g, ' ');
    }
  },
};

export default defineConfig({
  plugins: [schema, oneSpace],
  build: {
    target: ['chrome111', 'firefox128', 'safari16.4'],
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
