// The documentation as pages: the Markdown of the project, in the look of the demo.

import { readFile } from 'node:fs/promises';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Marked } from 'marked';

export interface Doc {
  /** What its page is called. */
  readonly name: string;
  /** Where its text is, from the root of the project. */
  readonly file: string;
  /** What it is about, in a few words. */
  readonly title: string;
}

/** All documents, by what a reader wants to do. */
const GROUPS: readonly { readonly title: string; readonly docs: readonly Doc[] }[] = [
  { title: 'Begin', docs: [{ name: 'index.html', file: 'README.md', title: 'In short' }] },
  {
    title: 'Write a case',
    docs: [
      { name: 'case-file.html', file: 'docs/case-file.md', title: 'The case file' },
      { name: 'problems.html', file: 'docs/problems.md', title: 'Problems and remedies' },
    ],
  },
  {
    title: 'Put it on pages',
    docs: [
      { name: 'embeds.html', file: 'docs/embeds.md', title: 'Embeds, mail, frames' },
      { name: 'wordpress.html', file: 'docs/wordpress.md', title: 'In WordPress' },
      { name: 'theming.html', file: 'docs/theming.md', title: 'Look and words' },
      { name: 'csp.html', file: 'docs/csp.md', title: 'Strict pages' },
      { name: 'privacy.html', file: 'docs/privacy.md', title: 'Privacy' },
    ],
  },
  {
    title: 'Publish',
    docs: [
      { name: 'publish.html', file: 'docs/publish.md', title: 'Publish, mirror, withdraw' },
      { name: 'signed.html', file: 'docs/signed.md', title: 'Signed case files' },
      { name: 'scale.html', file: 'docs/scale.md', title: 'What it costs' },
    ],
  },
  {
    title: 'The project',
    docs: [
      { name: 'speed.html', file: 'docs/speed.md', title: 'Bytes and time' },
      { name: 'results.html', file: 'test/bench/RESULTS.md', title: 'What was measured' },
      { name: 'changes.html', file: 'CHANGELOG.md', title: 'Changes' },
      { name: 'contributing.html', file: 'CONTRIBUTING.md', title: 'Contributing' },
      { name: 'licence.html', file: 'LICENSE', title: 'Licence' },
    ],
  },
];

export const DOCS: readonly Doc[] = GROUPS.flatMap(({ docs }) => docs);

const ROOT = new URL('..', import.meta.url);
/** What is served beside the documentation, as it is in the project. */
const SERVED = /^(?:demo|dist)\//;

/** A page of the documentation; fails where there is none of that name. */
export async function printDoc(name: string): Promise<Buffer> {
  const doc = DOCS.find((it) => it.name === name);
  if (doc === undefined) throw new Error('no such page');
  const text = await readFile(fileURLToPath(new URL(doc.file, ROOT)), 'utf8');
  const { html, places } = printMarkdown(text, doc.file);
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
  <body class="docs">
    <a class="skip" href="#content">Skip to content</a>
    <header class="site-head">
      <p><a href="/demo/">case-action</a></p>
      <p class="to-pages"><a href="#pages">All pages</a></p>
    </header>
    <main id="content">${html}</main>
    <nav id="pages" aria-label="Documentation">${GROUPS.map(
      ({ title, docs }) => `
      <h2>${title}</h2>
      <ul>${docs.map((it) => printEntry(it, it === doc ? places : undefined)).join('')}</ul>`,
    ).join('')}
    </nav>
  </body>
</html>
`);
}

/** A heading that can be led to. */
interface Place {
  readonly id: string;
  readonly words: string;
}

/** @param places those on the page, where it is the one that is shown */
function printEntry({ name, title }: Doc, places: readonly Place[] | undefined): string {
  if (places === undefined) return `<li><a href="${name}">${title}</a></li>`;
  const inside = places.map(({ id, words }) => `<li><a href="#${id}">${words}</a></li>`).join('');
  const list = inside === '' ? '' : `<ul>${inside}</ul>`;
  return `<li><a href="${name}" aria-current="page">${title}</a>${list}</li>`;
}

/** Markdown as HTML. Headings are found by their words, as where Markdown is shown elsewhere. */
function printMarkdown(
  text: string,
  file: string,
): { readonly html: string; readonly places: readonly Place[] } {
  const places: Place[] = [];
  const marked = new Marked({
    renderer: {
      heading({ tokens, depth }) {
        const words = this.parser.parseInline(tokens);
        const id = placeOf(words);
        if (depth === 2) places.push({ id, words: words.replace(/<\/?a\b[^>]*>/g, '') });
        return `<h${depth} id="${id}">${words}</h${depth}>\n`;
      },
      link({ href, tokens }) {
        const words = this.parser.parseInline(tokens);
        const address = addressOf(href, file);
        return address === undefined ? words : `<a href="${address}">${words}</a>`;
      },
      image({ href, text: alt }) {
        return `<img src="${addressOf(href, file) ?? ''}" alt="${alt.replaceAll('"', '&quot;')}" loading="lazy">`;
      },
      table(token) {
        // Wider than a phone: it scrolls by itself, also by keyboard.
        const cells = (row: typeof token.header, tag: string) =>
          `<tr>${row.map((cell) => `<${tag}>${this.parser.parseInline(cell.tokens)}</${tag}>`).join('')}</tr>`;
        const head = cells(token.header, 'th');
        const body = token.rows.map((row) => cells(row, 'td')).join('\n');
        return `<div class="wide" tabindex="0" role="region" aria-label="Table"><table><thead>${head}</thead><tbody>${body}</tbody></table></div>\n`;
      },
    },
  });
  return { html: marked.parse(text, { async: false }), places };
}

/** What a heading is found by. */
const placeOf = (words: string): string =>
  words
    .replace(/<[^>]*>|&[#\w]+;|[^\p{L}\p{N}\s_-]/gu, '')
    .toLowerCase()
    .replaceAll(' ', '-');

/** Where a link leads among these pages; nothing where it leads to a file that is not shown here. */
function addressOf(href: string, file: string): string | undefined {
  if (/^(?:[a-z]+:|#)/.test(href)) return href;
  const [path = '', place] = href.split('#');
  const target = posix.join(posix.dirname(file), path);
  const name = DOCS.find((it) => it.file === target)?.name;
  const address = name ?? (SERVED.test(target) ? `/${target}` : undefined);
  return address && (place === undefined ? address : `${address}#${place}`);
}
