// The tarball that npm would publish holds what its users need, and nothing else.

import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { pack, run } from '../support/installed.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const MODULE = /^dist\/esm\/(.*?)(\.d\.ts|\.js)$/;
/** What a program cannot import: pages, styles and scripts that stand on a page by themselves. */
const NOT_FOR_PROGRAMS = ['frame.html', 'frame.js', 'frame-parent.js', 'case-action.classic.js'];

const described = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const folder = mkdtempSync(join(tmpdir(), 'case-action-'));
after(() => rmSync(folder, { recursive: true }));
const { tarball, files } = await pack(folder);

describe('the tarball', () => {
  it('holds the built files, the modules, what people read, and the themes that they copy', () => {
    const known = readdirSync(join(ROOT, 'docs')).filter((name) => name.endsWith('.md'));
    const docs = files.filter((path) => path.startsWith('docs/'));
    assert.deepEqual(docs, known.map((name) => `docs/${name}`).sort());
    assert.deepEqual(
      files.filter((path) => !MODULE.test(path) && !docs.includes(path)),
      [
        'CHANGELOG.md',
        'LICENSE',
        'README.md',
        'demo/themes/campaign.css',
        'demo/themes/night.css',
        'demo/themes/paper.css',
        'dist/case-action.classic.js',
        'dist/case-action.js',
        'dist/case.schema.json',
        'dist/cli.js',
        'dist/copy.js',
        'dist/custom-elements.json',
        'dist/frame-parent.js',
        'dist/frame.html',
        'dist/frame.js',
        'dist/site.css',
        'dist/vscode.css-custom-data.json',
        'dist/vscode.html-custom-data.json',
        'dist/web-types.json',
        'package.json',
      ],
    );
  });

  it('holds each module with its declarations, made of the file of that name in src/', () => {
    const modules = files.flatMap((path) => MODULE.exec(path)?.[1] ?? []);
    assert.ok(modules.length > 0);
    for (const name of new Set(modules)) {
      assert.ok(existsSync(join(ROOT, 'src', `${name}.ts`)), `src/${name}.ts is there`);
      assert.ok(files.includes(`dist/esm/${name}.js`), `${name}.js is in it`);
      assert.ok(files.includes(`dist/esm/${name}.d.ts`), `${name}.d.ts is in it`);
    }
  });

  it('holds no module but those that one of the exports needs', () => {
    const rooms = files.flatMap((path) => /^dist\/esm\/([a-z]+)\//.exec(path)?.[1] ?? []);
    assert.deepEqual([...new Set(rooms)].sort(), ['card', 'case', 'element', 'locales', 'message']);
  });

  it('has every file that package.json speaks of', () => {
    const spoken = JSON.stringify([described.exports, described.bin, described['web-types']]);
    const more = [described.types, described.jsdelivr, described.unpkg, described.customElements];
    const paths = [...spoken.matchAll(/"(\.\/[^"*]+)"/g)].map(([, path]) => path!).concat(more);
    for (const path of paths) {
      assert.ok(files.includes(path.slice(2)) || path === './package.json' || isKey(path), path);
    }
  });

  it('has nothing that publint has to say anything about', async () => {
    const { code, stdout } = await run(ROOT, 'npx', 'publint', tarball, '--strict');
    assert.equal(code, 0, stdout);
    assert.match(stdout, /All good!/);
  });

  it('has types that are not wrong for whoever imports it', async () => {
    const left = ['--exclude-entrypoints', ...NOT_FOR_PROGRAMS.map((path) => `./${path}`)];
    const args = ['attw', tarball, '--profile', 'esm-only', '--no-color', '--no-emoji', ...left];
    const { code, stdout, stderr } = await run(ROOT, 'npx', ...args);
    assert.equal(code, 0, stdout + stderr);
  });

  it('needs lit and nothing else', () => {
    assert.deepEqual(Object.keys(described.dependencies), ['@lit/reactive-element', 'lit']);
  });
});

/** A name that programs import is no file. */
const isKey = (path: string): boolean => Object.hasOwn(described.exports, path);
