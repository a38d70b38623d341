// The documentation as pages: the Markdown of the project, in the look of the demo.

import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { marked } from 'marked';

export interface Doc {
  /** What its page is called. */
  readonly name: string;
  /** Where its text is, from the root of the project. */
  readonly file: string;
  readonly title: string;
}

export const DOCS: readonly Doc[] = [
  { name: 'index.html', file: 'README.md', title: 'the documentation' },
  { name: 'problems.html', file: 'docs/problems.md', title: 'every problem, and its remedy' },
  {
    name: 'scale.html',
    file: 'docs/scale.md',
    title: 'what a case costs that goes around the world',
  },
  { name: 'speed.html', file: 'docs/speed.md', title: 'where the bytes and the time go' },
  { name: 'results.html', file: 'test/bench/RESULTS.md', title: 'what was measured' },
  { name: 'changes.html', file: 'CHANGELOG.md', title: 'what has changed' },
];

const ROOT = new URL('..', import.meta.url);

/** A page of the documentation; fails where there is none of that name. */
export async function printDoc(name: string): Promise<Buffer> {
  const doc = DOCS.find((it) => it.name === name);
  if (doc === undefined) throw new Error('no such page');
  const text = await readFile(fileURLToPath(new URL(doc.file, ROOT)), 'utf8');
  const content = await marked.parse(text);
  const html = withPlaces(content)
    // Files of the project are elsewhere here.
    .replaceAll(/(src|href)="(demo\/[^"]*)"/g, '$1="/$2"')
    .replaceAll(/href="docs\/(\w+)\.md"/g, 'href="$1.html"')
    .replaceAll(/href="(?:\.\.\/)?test\/bench\/RESULTS\.md"/g, 'href="results.html"');
  return Buffer.from(`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>case-action: ${doc.title}</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="/demo/demo.css" />
    <link rel="stylesheet" href="/demo/docs.css" />
  </head>
  <body>
    <header class="site-head">
      <p><a href="/demo/">case-action</a></p>
      <nav aria-label="Documentation">
        <ul>${DOCS.map((it) => `<li><a href="${it.name}">${it.title}</a></li>`).join('')}</ul>
      </nav>
    </header>
    <main>${html}</main>
  </body>
</html>
`);
}

/** Headings are found by their words, as where Markdown is shown elsewhere. */
const withPlaces = (content: string): string =>
  content.replace(/<h([1-6])>(.*?)<\/h\1>/g, (_, level: string, words: string) => {
    const id = words
      .replace(/<[^>]*>|&[a-z]+;|[^\p{L}\p{N}\s-]/gu, '')
      .toLowerCase()
      .replaceAll(' ', '-');
    return `<h${level} id="${id}">${words}</h${level}>`;
  });
