// Builds the scripts of the contestants that need one, and serves them beside the files of dist/ and of the peers.

import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { StaticServer } from '../support/static-server.js';
import { CARD_CSS } from './card-html.js';
import { aBenchCase } from './case.js';
import { CASE_FILE } from './contestants/ours.js';
import { serve } from './serve.js';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const ROOT = new URL('../../', import.meta.url);

const BUILT = {
  'hand-written.js': 'peers/hand-written.ts',
  'react-cards.js': 'peers/react-cards.js',
};
const OURS = ['case-action.js', 'case-action.classic.js', 'frame.html', 'frame.js'];
const PEERS = {
  'shareon.js': 'shareon/dist/shareon.iife.js',
  'shareon.css': 'shareon/dist/shareon.min.css',
  'shariff.js': 'shariff/dist/shariff.complete.js',
  'shariff.css': 'shariff/dist/shariff.complete.css',
  // Where the style sheet looks for them.
  'fa-brands-400.woff2': 'shariff/dist/fa-brands-400.woff2',
  'fa-regular-400.woff2': 'shariff/dist/fa-regular-400.woff2',
  'fa-solid-900.woff2': 'shariff/dist/fa-solid-900.woff2',
};

/** Puts every file that a page may ask for at its address. */
export async function serveFiles(server: StaticServer): Promise<void> {
  for (const [name, entry] of Object.entries(BUILT)) {
    serve(server, `/bench/${name}`, await bundle(entry), 'file');
  }
  for (const name of OURS) {
    serve(server, `/dist/${name}`, await readFile(new URL(`dist/${name}`, ROOT)), 'file');
  }
  for (const [name, path] of Object.entries(PEERS)) {
    const file = new URL(`node_modules/${path}`, import.meta.url);
    serve(server, `/bench/${name}`, await readFile(file), 'file');
  }
  serve(server, CASE_FILE, JSON.stringify(aBenchCase(0)), 'file');
}

/** A script with all that it imports, as small as the bundler makes it. */
async function bundle(entry: string): Promise<string> {
  const built = await build({
    root: HERE,
    configFile: false,
    logLevel: 'warn',
    define: {
      CARD_CSS: JSON.stringify(CARD_CSS.replace(/\s+/g, ' ')),
      'process.env.NODE_ENV': '"production"',
    },
    build: {
      write: false,
      target: 'chrome111',
      reportCompressedSize: false,
      lib: { entry, formats: ['es'], fileName: 'script' },
      rolldownOptions: { output: { minify: true } },
    },
  });
  const [result] = Array.isArray(built) ? built : [];
  if (result === undefined) throw new Error(`Nothing came of ${entry}.`);
  return result.output[0].code;
}
