// Two pages of one app. Paths are relative, so that it can be served from any folder.

import { defineConfig } from 'vite';

export default defineConfig({
  base: './',
  build: { outDir: 'built', rolldownOptions: { input: ['page.html', 'react.html'] } },
});
