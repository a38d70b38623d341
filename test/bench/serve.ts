// Serves pages and files as a web server would that compresses with brotli: files as well as it can be done, since they
// are compressed once, pages as quickly as servers do it for every reader.

import { type IncomingMessage } from 'node:http';
import { brotliCompressSync, constants } from 'node:zlib';
import type { StaticServer } from '../support/static-server.js';

/** What servers take for pages that they make, and for files. */
const QUALITY = { page: 5, file: 11 };

/** A file may be kept, so that frames of one page share it. */
const HEADERS = {
  page: { vary: 'accept-encoding' },
  file: { vary: 'accept-encoding', 'cache-control': 'max-age=3600' },
};

/** Puts a page or a file at an address; only whoever takes brotli gets it. */
export function serve(
  server: StaticServer,
  path: string,
  body: string | Buffer,
  kind: keyof typeof QUALITY,
): void {
  const small = brotliCompressSync(body, {
    params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY[kind] },
  });
  server.route(path, ({ headers }: IncomingMessage) =>
    /\bbr\b/.test(String(headers['accept-encoding']))
      ? { headers: { ...HEADERS[kind], 'content-encoding': 'br' }, body: small }
      : { status: 406 },
  );
}
