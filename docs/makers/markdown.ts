// Pieces of Markdown that the pages of the documentation are made of.

/** A table, one line a row. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('<', '&lt;')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Names as code, in one line. */
export const codes = (names: readonly string[]): string =>
  names.map((name) => `\`${name}\``).join(', ');

const END = '<!-- made -->';

/** Where a made part begins in a page that is otherwise written by hand. It ends at `<!-- made -->`. */
const startOf = (part: string): string => `<!-- ${part}: made by npm run docs -->`;

/**
 * A page with its made parts made anew.
 * @param parts each by its name
 * @throws where the page has no place for one of them, or one for a part that nobody makes
 */
export function fillPage(page: string, parts: Readonly<Record<string, string>>): string {
  let filled = page;
  for (const [name, content] of Object.entries(parts)) {
    const start = startOf(name);
    const from = filled.indexOf(start);
    const to = filled.indexOf(END, from);
    if (from < 0 || to < 0) throw new Error(`there is no place for "${name}"`);
    filled = `${filled.slice(0, from)}${start}\n\n${content}\n\n${filled.slice(to)}`;
  }
  const unknown = [...page.matchAll(/<!-- (.+): made by npm run docs -->/g)]
    .map(([, name]) => name!)
    .filter((name) => !Object.hasOwn(parts, name));
  if (unknown.length > 0) throw new Error(`nobody makes ${unknown.join(', ')}`);
  return filled;
}
