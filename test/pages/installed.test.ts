// An empty project installs the package and uses all of it: its names, its command, and pages made with a bundler, with
// React, and by a server.

import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { aCase } from '../a-case.js';
import { install, pack, run } from '../support/installed.js';
import { startVisits } from '../support/visit.js';

const APP = fileURLToPath(new URL('installed', import.meta.url));
const PACKAGES = ['@types/react', '@types/react-dom', 'react', 'react-dom', 'typescript', 'vite'];
const MESSAGE = 'Where is Mira Invented, @InventedMin? #FreeMira';

const app = mkdtempSync(join(tmpdir(), 'case-action-'));
after(() => rmSync(app, { recursive: true }));
cpSync(APP, app, { recursive: true });
const { tarball } = await pack(app);
await install(app, tarball, PACKAGES);

const { server, visit } = await startVisits();

/** Runs a program that the project has, and fails where the program does. */
async function use(program: string, ...args: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await run(app, 'npx', '--no-install', program, ...args);
  assert.equal(code, 0, stdout + stderr);
  return stdout;
}

/** What a module prints that is run in the project, in Node. */
async function printed(module: string): Promise<string> {
  writeFileSync(join(app, 'run.js'), module);
  const { code, stdout, stderr } = await run(app, 'node', 'run.js');
  assert.equal(code, 0, stderr);
  return stdout.trim();
}

await use('vite', 'build', '--logLevel', 'warn');
server.folder('/app/', join(app, 'built/'));
server.folder('/package/', join(app, 'node_modules/case-action/'));

describe('the installed package, in Node', () => {
  it('can be imported where there is no page', async () => {
    const names = await printed(`
      import * as all from 'case-action';
      import 'case-action/define.js';
      console.log(all.readCaseText('{').problems[0].code, all.VERSION, typeof document);`);
    const { version } = JSON.parse(
      readFileSync(join(app, 'node_modules/case-action/package.json'), 'utf8'),
    );
    assert.equal(names, `not-json ${version} undefined`);
  });

  it('has each of its exports', async () => {
    const text = await printed(`
      import { createRequire } from 'node:module';
      import { existsSync } from 'node:fs';
      import { fileURLToPath } from 'node:url';
      const { exports } = createRequire(import.meta.url)('case-action/package.json');
      for (const key of Object.keys(exports)) {
        const url = import.meta.resolve('case-action' + key.slice(1));
        if (!existsSync(fileURLToPath(url))) throw new Error(key);
        console.log(key);
      }`);
    assert.ok(text.split('\n').length > 5);
  });

  it('has types for all of its names, for elements and events, and for JSX', async () => {
    await use('tsc');
  });

  it('brings the command', async () => {
    writeFileSync(join(app, 'mira.json'), JSON.stringify(aCase()));
    assert.match(await use('case-action', 'check', 'mira.json'), /1 file checked: 0 errors/);
    assert.match(await use('case-action', 'embed', 'mira.json', '--as', 'text'), /Mira Invented/);
  });
});

describe('the installed package, on a page', () => {
  it('works with a bundler', async () => {
    const { page, complaints, outside } = await visit(`${server.origin}/app/page.html`);
    const action = page.locator('case-action a[part=action]');
    await action.waitFor();
    assert.equal(new URL((await action.getAttribute('href'))!).searchParams.get('text'), MESSAGE);
    assert.match(await page.locator('[part=copy]').innerText(), /Copier le message/);
    await action.click();
    assert.equal(await page.title(), 'x');
    assert.deepEqual([complaints, outside], [[], []]);
  });

  it('works as one file, without a bundler', async () => {
    const html = `<!doctype html><title>A bare page</title>
      <case-action name="Mira Invented" summary="Invented." target="Jo Sample"
        target-role="Minister of Examples" handle="InventedMin" message="{target}"></case-action>
      <script type="module" src="/package/dist/case-action.js"></script>`;
    const { page, complaints } = await visit(server.page(html));
    await page.locator('case-action a[part=action]').waitFor();
    assert.deepEqual(complaints, []);
  });

  it('works in a React app, which hears what a reader does', async () => {
    const { page, complaints, outside } = await visit(`${server.origin}/app/react.html`);
    await seesTheApp(page, 'by-property');
    assert.deepEqual([complaints, outside], [[], []]);
  });
});

describe('the installed package, on a page that a server has made', () => {
  it('leaves the server’s words on the page until there is a script, and takes the app over then', async () => {
    await use('vite', 'build', '--ssr', 'server.tsx', '--outDir', 'server', '--logLevel', 'warn');
    const html = (await run(app, 'node', 'server/server.js')).stdout;
    assert.match(html, /<case-action[^>]* update="She has begun a hunger strike\."/);
    assert.equal(html.match(/Words on the page/g)?.length, 3);

    const built = readFileSync(join(app, 'built/react.html'), 'utf8');
    server.route('/app/made.html', () => ({
      body: built.replace('<main></main>', `<main>${html.trim()}</main>`),
    }));
    const { page, complaints } = await visit(`${server.origin}/app/made.html`);
    await seesTheApp(page, 'by-ref');
    // Its property is what React does not set here, and the card says so.
    assert.match(complaints.join('\n'), /^<case-action>: there is no case to show\..*$/);
    assert.equal(await page.locator('#by-property').innerText(), 'Words on the page');
  });

  it('does not show twice what a server has put into the card', async () => {
    const html = `<!doctype html><title>A page with a root</title>
      <case-action name="Mira Invented" summary="Invented." target="Jo Sample"
        target-role="Minister of Examples" handle="InventedMin" message="{target}">
        <template shadowrootmode="open"><p part="name">Mira Invented</p></template>
      </case-action>
      <script type="module" src="/package/dist/case-action.js"></script>`;
    const { page, complaints } = await visit(server.page(html));
    await page.locator('case-action a[part=action]').waitFor();
    assert.equal(await page.locator('case-action [part=name]').count(), 1);
    assert.deepEqual(complaints, []);
  });
});

/** A card with the case of the app, one with a case in attributes, and that React hears of a press. */
async function seesTheApp(page: Page, id: string): Promise<void> {
  const action = page.locator(`#${id} a[part=action]`);
  await action.waitFor();
  assert.equal(new URL((await action.getAttribute('href'))!).searchParams.get('text'), MESSAGE);
  assert.equal(await page.locator('#by-ref [aria-level="3"][part=name]').count(), 1);
  const update = page.locator('#by-attributes [part=update]');
  assert.match(await update.innerText(), /She has begun a hunger strike\./);
  await action.click();
  await page.locator('#pressed', { hasText: 'x' }).waitFor();
}
