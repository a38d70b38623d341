// Builds dist/: everything that a page needs in one file, once as an ES module and once as a classic script;
// the page for frames with its two scripts; the schema of a case file; the builder, in pieces that its page loads when
// they are wanted; the command line, in one file for Node; and for programs src/ as modules, with what editors are told.

import { defineConfig } from 'vite';
import { BROWSERS } from './build/browsers.js';
import { manifest } from './build/manifest.js';
import { modules } from './build/modules.js';
import { builder, commandLine, pages, schema } from './build/pages.js';
import { noBlanks, packedLocales, smallest } from './build/small.js';

// The same bytes whatever the shell that builds has set.
process.env['NODE_ENV'] = 'production';

export default defineConfig({
  plugins: [
    schema,
    packedLocales,
    noBlanks,
    smallest,
    pages(),
    builder(),
    commandLine(),
    modules(),
    manifest,
  ],
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
