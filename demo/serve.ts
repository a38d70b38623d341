// Serves the demo to this machine, or with `--host` to its network, and prints the address of every page: demo/ and
// dist/, the site that `publish` makes of the demo's cases, and the documentation. No other part of the project, and no
// dotfile.

import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { networkInterfaces, tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { DOCS, printDoc } from './docs.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** What is served below which path; the published cases are made when it starts. */
const SERVED = new Map([
  ['demo', join(ROOT, 'demo')],
  ['dist', join(ROOT, 'dist')],
]);
const FIRST_PORT = 4173;
const PORTS_TO_TRY = 20;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/atom+xml',
};

const isForNetwork = process.argv.includes('--host');
const server = createServer((request, response) => void answer(request, response));
const port = await listen(FIRST_PORT);
const site = await publishCases();
await printPages();

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    server.close();
    server.closeAllConnections();
    void rm(site, { recursive: true, force: true });
  });
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  // Case files and script may be used from other sites, as they would be where they are published.
  response.setHeader('Access-Control-Allow-Origin', '*');
  response.setHeader('Cache-Control', 'no-cache');
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const path = pathOf(request.url ?? '/');
  if (path?.length === 0 || (path?.length === 1 && path[0] === 'demo')) {
    response.writeHead(302, { Location: '/demo/' }).end();
    return;
  }
  const [top = '', ...rest] = path?.map((part) => (part === '' ? 'index.html' : part)) ?? [];
  const name = rest.at(-1) ?? '';
  const type = TYPES[extname(name)];
  const folder = SERVED.get(top);
  try {
    const content = top === 'docs' ? await printDoc(name) : await readIn(folder, rest, type);
    response.writeHead(200, { 'Content-Type': type, 'Content-Length': content.length });
    response.end(request.method === 'HEAD' ? undefined : content);
  } catch {
    response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found\n');
  }
}

async function readIn(
  folder: string | undefined,
  rest: readonly string[],
  type: string | undefined,
): Promise<Buffer> {
  if (folder === undefined || type === undefined) throw new Error('not served');
  return readFile(join(folder, ...rest));
}

/** Publishes the demo's cases for the address at which they are served, and returns the folder. */
async function publishCases(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'case-action-demo-'));
  const base = `http://127.0.0.1:${port}/cases/`;
  const args = [
    'publish',
    'demo/cases',
    '--out',
    folder,
    '--base',
    base,
    '--config',
    'demo/site.json',
  ];
  await promisify(execFile)(process.execPath, ['dist/cli.js', ...args], { cwd: ROOT });
  SERVED.set('cases', folder);
  return folder;
}

/** The parts of a request's path; nothing where one of them could lead anywhere but down. */
function pathOf(url: string): readonly string[] | undefined {
  try {
    const { pathname } = new URL(url, 'http://localhost');
    const parts = pathname === '/' ? [] : pathname.slice(1).split('/').map(decodeURIComponent);
    return parts.some((part) => /^\.|[\\/\0]/.test(part)) ? undefined : parts;
  } catch {
    return undefined;
  }
}

/** Listens on the first free port and returns it. */
async function listen(first: number): Promise<number> {
  for (let port = first; port < first + PORTS_TO_TRY; port += 1) {
    const error = await new Promise<NodeJS.ErrnoException | undefined>((resolve) => {
      server.once('error', resolve);
      server.listen(port, isForNetwork ? undefined : '127.0.0.1', () => {
        server.off('error', resolve);
        resolve(undefined);
      });
    });
    if (error === undefined) return port;
    server.removeAllListeners('error');
    if (error.code !== 'EADDRINUSE') throw error;
  }
  throw new Error(`No port is free from ${first} to ${first + PORTS_TO_TRY - 1}.`);
}

async function printPages(): Promise<void> {
  const files = await readdir(join(ROOT, 'demo'));
  const names = files.filter((file) => extname(file) === '.html').map((file) => file.slice(0, -5));
  const pages = ['index', ...names.filter((name) => name !== 'index').sort()];
  const addresses: (readonly [address: string, title: string])[] = await Promise.all(
    pages.map(async (name) => {
      const html = await readFile(join(ROOT, 'demo', `${name}.html`), 'utf8');
      const title = /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '';
      const shown = name === 'index' ? '' : `${name}.html`;
      return [`http://127.0.0.1:${port}/demo/${shown}`, title] as const;
    }),
  );
  addresses.push(
    [`http://127.0.0.1:${port}/demo/builder/`, 'the builder, on which a case is written'],
    [`http://127.0.0.1:${port}/cases/`, 'the same cases, as publish makes a site of them'],
    ...DOCS.map(({ name, title }) => [`http://127.0.0.1:${port}/docs/${name}`, title] as const),
  );
  const width = Math.max(...addresses.map(([address]) => address.length));
  console.log('\nThe demo of <case-action>:\n');
  for (const [address, title] of addresses) console.log(`  ${address.padEnd(width)}  ${title}`);
  if (isForNetwork) {
    console.log('\nFrom another device in the same network:\n');
    for (const host of networkAddresses()) console.log(`  http://${host}:${port}/demo/`);
  } else {
    console.log('\nTo see it on a phone in the same network: npm run demo -- --host');
  }
  console.log('\nCtrl+C ends it.\n');
}

function networkAddresses(): readonly string[] {
  return Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ internal, family }) => !internal && family === 'IPv4')
    .map(({ address }) => address);
}
