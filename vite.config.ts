// Builds dist/: everything in one file, once as an ES module and once as a classic script.

import { defineConfig, type Plugin } from 'vite';

// The same bytes whatever the shell that builds has set.
process.env['NODE_ENV'] = 'production';

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
  plugins: [oneSpace],
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
