// Makes the pages and the parts of pages that come from the code, so that they say what it says. `npm run docs` writes
// them; a test compares.

import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { readManifest } from '../build/manifest.js';
import { apiParts } from './makers/api.js';
import { caseFields } from './makers/case-fields.js';
import { fillPage } from './makers/markdown.js';
import { problemsPage } from './makers/problems.js';

const ROOT = new URL('..', import.meta.url);

/** Every page that has something made in it, as it has to be. By path, from the root of the project. */
export async function makePages(): Promise<ReadonlyMap<string, string>> {
  const { attributes, events, partNames, parts, tokens, states } = apiParts(readManifest());
  return new Map([
    ['docs/problems.md', problemsPage()],
    [
      'README.md',
      await fill('README.md', { attributes, events, parts: partNames, tokens, states }),
    ],
    ['docs/theming.md', await fill('docs/theming.md', { tokens, parts, states })],
    ['docs/case-file.md', await fill('docs/case-file.md', { fields: caseFields() })],
  ]);
}

async function fill(path: string, parts: Readonly<Record<string, string>>): Promise<string> {
  const file = new URL(path, ROOT);
  const page = fillPage(await readFile(file, 'utf8'), parts);
  const filepath = fileURLToPath(file);
  return format(page, { ...(await resolveConfig(filepath)), filepath });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [path, page] of await makePages()) await writeFile(new URL(path, ROOT), page);
}
