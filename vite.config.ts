// Builds dist/: everything in one file, once as an ES module and once as a classic script.

import { defineConfig } from 'vite';

// The same bytes whatever the shell that builds has set.
process.env['NODE_ENV'] = 'production';

export default defineConfig({
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
