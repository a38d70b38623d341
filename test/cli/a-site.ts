// A folder of case files, and the site that `case-action publish` makes of it.

import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { after } from 'node:test';
import { TODAY } from '../support/invented-cases.js';
import { makeFolder, runCli } from './run-cli.js';

export const BASE = 'https://ngo.example/cases/';

export type Site = ReturnType<ReturnType<typeof makeSites>>;

/** Folders of their own for every test. */
export function makeSites(base = BASE) {
  const parent = makeFolder();
  after(parent.remove);
  let count = 0;
  return () => {
    const place = join(parent.path, `${(count += 1)}`);
    const dir = join(place, 'cases');
    const out = join(place, 'site');
    mkdirSync(dir, { recursive: true });
    const args = ['publish', dir, '--out', out, '--base', base];
    return {
      dir,
      out,
      /** Everything but the day, for whoever starts it in another way. */
      args,
      at: (path: string) => join(out, path),
      /** Writes a case file, or any other file beside them. */
      write(name: string, content: string | Buffer | object): void {
        const path = join(dir, name);
        mkdirSync(dirname(path), { recursive: true });
        const isPlain = typeof content === 'string' || Buffer.isBuffer(content);
        writeFileSync(path, isPlain ? content : JSON.stringify(content));
      },
      remove: (name: string) => rmSync(join(dir, name), { recursive: true }),
      /** What somebody does to the published site by hand. */
      writePublished: (path: string, content: string | Buffer): void => {
        mkdirSync(dirname(join(out, path)), { recursive: true });
        writeFileSync(join(out, path), content);
      },
      removePublished: (path: string) => rmSync(join(out, path), { recursive: true }),
      /** Publishes as of a day. */
      publishOn: (day: string, ...options: readonly string[]) =>
        runCli([...args, '--now', day, ...options], place),
      publish: (...options: readonly string[]) =>
        runCli([...args, '--now', TODAY, ...options], place),
      /** Every file of the site, by its path in it. */
      files: (below = ''): readonly string[] =>
        filesIn(join(out, below)).map((path) => below + path),
      bytes: (path: string): Buffer => readFileSync(join(out, path)),
      read: (path: string): string => readFileSync(join(out, path), 'utf8'),
      /** What changes when a file is written: by path. */
      stamps: (): Readonly<Record<string, string>> =>
        Object.fromEntries(
          filesIn(out).map((path) => {
            const { ino, mtimeNs } = statSync(join(out, path), { bigint: true });
            return [path, `${ino} ${mtimeNs}`];
          }),
        ),
    };
  };
}

function filesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).replaceAll(sep, '/'))
      .map((path) => path.replace(/^\//, ''))
      .sort();
  } catch {
    return [];
  }
}
