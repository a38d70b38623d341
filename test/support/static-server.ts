// Serves the project's files on this machine, as any web server would, and pages that a test makes up.

import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { pipeline, Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';

const ROOT = resolve(fileURLToPath(import.meta.url), '../../..');

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.xml': 'application/atom+xml',
};

/** What anybody has to allow who lends files to other sites. */
export const CORS = { 'access-control-allow-origin': '*' };

/** A built file. */
export const built = (name: string): Buffer => readFileSync(join(ROOT, 'dist', name));

export interface Reply {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** A stream is sent as long as it goes on and somebody takes it. */
  readonly body?: string | Buffer | Readable;
}

export interface StaticServer {
  /** `http://127.0.0.1:PORT` */
  readonly origin: string;
  /** Answers an address; its type follows from how the path ends, unless the reply says otherwise. */
  route(path: string, reply: (request: IncomingMessage) => Reply | Promise<Reply>): void;
  /** Serves a folder of this machine below a path; both end in `/`. */
  folder(path: string, folder: string): void;
  /** Puts a page at an address of its own, and returns the address. */
  page(html: string, headers?: Readonly<Record<string, string>>): string;
  close(): Promise<void>;
}

export async function startServer(): Promise<StaticServer> {
  const routes = new Map<string, (request: IncomingMessage) => Reply | Promise<Reply>>();
  const folders = new Map([['/', ROOT + sep]]);
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const reply = await (routes.get(path)?.(request) ?? readReply(path, folders));
    response.writeHead(reply.status ?? 200, {
      'content-type':
        TYPES[path.endsWith('/') ? '.html' : extname(path)] ?? 'application/octet-stream',
      ...reply.headers,
    });
    if (reply.body instanceof Readable) pipeline(reply.body, response, () => undefined);
    else response.end(reply.body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address() as { readonly port: number };
  const origin = `http://127.0.0.1:${address.port}`;

  // Browsers ask for it on their own.
  routes.set('/favicon.ico', () => ({ status: 204 }));
  let pages = 0;
  return {
    origin,
    route: (path, reply) => routes.set(path, reply),
    folder: (path, folder) => folders.set(path, folder),
    page(html, headers = {}) {
      const path = `/page-${(pages += 1)}.html`;
      routes.set(path, () => ({ headers, body: html }));
      return origin + path;
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** A file of the folder that is served nearest to it. */
async function readReply(path: string, folders: ReadonlyMap<string, string>): Promise<Reply> {
  const [mount, folder] = [...folders]
    .filter(([start]) => path.startsWith(start))
    .sort(([a], [b]) => b.length - a.length)[0]!;
  const rest = path.slice(mount.length);
  const file = join(folder, rest === '' || rest.endsWith('/') ? `${rest}index.html` : rest);
  if (!file.startsWith(folder)) return { status: 403 };
  try {
    return { body: await readFile(file) };
  } catch {
    return { status: 404 };
  }
}
