// The plugin as WordPress installs it: its files, the built script, and the licence, in one folder. The same zip of the
// same files on every machine.

import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { zipSync, type Zippable } from 'fflate';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PLUGIN = join(ROOT, 'integrations/wordpress/case-action');

/** What stands elsewhere in the project. The classic script: WordPress knows modules only since 6.5. */
const ADDED = { 'case-action.classic.js': 'dist/case-action.classic.js', LICENSE: 'LICENSE' };

/** The first day that a zip can name. It has no time zone, so this is one in none. */
const MODIFIED = () => new Date(1980, 0, 1);

export function makePluginZip(): Uint8Array {
  const own = readdirSync(PLUGIN, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const files = [
    ...own.map((path) => [path.slice(PLUGIN.length + 1).replaceAll(sep, '/'), path] as const),
    ...Object.entries(ADDED).map(([name, path]) => [name, join(ROOT, path)] as const),
  ].sort(([a], [b]) => (a < b ? -1 : 1));
  const zippable: Zippable = Object.fromEntries(
    files.map(([name, path]) => [`case-action/${name}`, readFileSync(path)]),
  );
  return zipSync(zippable, { level: 9, mtime: MODIFIED() });
}
