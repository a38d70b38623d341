// A publisher's server, and a partner's folder that its cases are mirrored to.

import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after } from 'node:test';
import { aCase } from '../a-case.js';
import { type Reply, startServer } from '../support/static-server.js';
import { makeFolder, runCli } from './run-cli.js';

export const BASE = 'https://partner.example/cases/';

/** The smallest things that begin as pictures do. */
export const PICTURES = {
  jpg: { type: 'image/jpeg', bytes: Buffer.from('\xFF\xD8\xFF\xE0 a picture', 'latin1') },
  png: { type: 'image/png', bytes: Buffer.from('\x89PNG\r\n\x1A\n a picture', 'latin1') },
  webp: { type: 'image/webp', bytes: Buffer.from('RIFF\x10\0\0\0WEBPVP8 a picture', 'latin1') },
  avif: {
    type: 'image/avif',
    bytes: Buffer.from('\0\0\0\x1Cftypmif1\0\0\0\0mif1avif a picture', 'latin1'),
  },
  gif: { type: 'image/gif', bytes: Buffer.from('GIF89a a picture', 'latin1') },
} as const;

/** Starts a server that ends with the tests. */
export async function startPublisher() {
  const server = await startServer();
  after(() => server.close());

  /** Publishes something, and returns its address. */
  function publish(path: string, reply: Reply): string {
    server.route(path, () => reply);
    return server.origin + path;
  }

  return {
    server,
    publish,
    publishCase: (path: string, changes: Readonly<Record<string, unknown>> = {}): string =>
      publish(path, { body: JSON.stringify(aCase(changes)) }),
    publishPicture(path: string, kind: keyof typeof PICTURES): string {
      const { type, bytes } = PICTURES[kind];
      return publish(path, { headers: { 'content-type': type }, body: bytes });
    },
  };
}

/** A folder of its own for every test; it is not there before something is mirrored to it. */
export function makeMirror() {
  const parent = makeFolder();
  after(parent.remove);
  let count = 0;
  return () => {
    const out = `site-${(count += 1)}`;
    const path = join(parent.path, out);
    return {
      out,
      /** Runs `case-action mirror`. */
      mirror: (url: string, ...options: readonly string[]) =>
        runCli(['mirror', url, '--out', out, ...options], parent.path),
      path: (name: string) => join(path, name),
      files: (): readonly string[] => {
        try {
          return readdirSync(path).sort();
        } catch {
          return [];
        }
      },
      read: (name: string): string => readFileSync(join(path, name), 'utf8'),
      bytes: (name: string): Buffer => readFileSync(join(path, name)),
      changed: (name: string): number => statSync(join(path, name)).mtimeMs,
      write(name: string, content: string | Buffer): void {
        mkdirSync(path, { recursive: true });
        writeFileSync(join(path, name), content);
      },
      /** The address that the copy has for its picture. */
      src: (name: string): string =>
        (JSON.parse(readFileSync(join(path, name), 'utf8')) as { image: { src: string } }).image
          .src,
    };
  };
}

export const SCRIPTS = ['case-action.classic.js', 'case-action.js'];
