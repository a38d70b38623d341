// Reads a page as Chromium tells it to a screen reader, in order.

import type { CDPSession, Page } from 'playwright-core';

/** What Chromium says of one thing; what is ignored only holds others. */
interface Node {
  readonly nodeId: string;
  readonly backendDOMNodeId?: number;
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly properties?: readonly {
    readonly name: string;
    readonly value: { readonly value: unknown };
  }[];
  readonly childIds?: readonly string[];
}

/** Roles whose name is said, and stands for all that is in them. */
const NAMED = new Set(['heading', 'link', 'button', 'textbox', 'combobox', 'DisclosureTriangle']);
/** Roles that are said before what is in them. */
const AROUND = new Set(['region', 'status', 'alert', 'blockquote', 'list']);

/** Elements that a new line of text begins at and ends with. */
const BLOCKS = new Set(['P', 'DIV', 'LI', 'LABEL', 'BLOCKQUOTE', 'SECTION', 'DETAILS']);

/** Every thing that is said, as a line: its role and name, or the text where it is only that. */
export async function readAloud(page: Page): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as {
    readonly nodes: readonly Node[];
  };
  const blocks = await blocksOf(session);
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines: string[] = [];
  let text = '';
  const endText = (): void => {
    lines.push(text);
    text = '';
  };

  const read = (node: Node): void => {
    const role = node.ignored ? '' : (node.role?.value ?? '');
    const name = node.name?.value ?? '';
    if (role === 'StaticText') {
      // Chromium leaves out the spaces between some elements.
      const isGap = /[^\s(]$/.test(text) && /^[\p{L}(]/u.test(name);
      text += isGap ? ` ${name}` : name;
      return;
    }
    const isSaid = NAMED.has(role) || AROUND.has(role);
    const isBlock = isSaid || blocks.has(node.backendDOMNodeId ?? 0);
    if (isBlock) endText();
    if (isSaid) lines.push([wordFor(role), ...facts(node), name && `“${name.trim()}”`].join(' '));
    if (NAMED.has(role)) return;
    for (const id of node.childIds ?? []) read(byId.get(id)!);
    if (isBlock) endText();
  };
  read(nodes[0]!);
  // Chromium puts a space before what is not shown.
  return lines
    .map((line) =>
      line
        .replace(/\s+/g, ' ')
        .replace(/ (?=[,،])/g, '')
        .trim(),
    )
    .filter((line) => line !== '');
}

/** Which elements of the page, by Chromium's numbers, stand on lines of their own. */
async function blocksOf(session: CDPSession): Promise<ReadonlySet<number>> {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const found = new Set<number>();
  const look = (node: typeof root): void => {
    if (BLOCKS.has(node.nodeName)) found.add(node.backendNodeId);
    for (const inside of [...(node.children ?? []), ...(node.shadowRoots ?? [])]) look(inside);
  };
  look(root);
  return found;
}

const wordFor = (role: string): string => (role === 'DisclosureTriangle' ? 'disclosure' : role);

/** A heading's level, how loud a region is, whether something is open. */
function facts({ role, properties = [] }: Node): readonly string[] {
  const value = (name: string) => properties.find((it) => it.name === name)?.value.value;
  const isOpen = value('expanded');
  return [
    ...(role?.value === 'heading' ? [String(value('level'))] : []),
    ...(value('live') === undefined ? [] : [String(value('live'))]),
    ...(role?.value === 'combobox' || isOpen === undefined
      ? []
      : [isOpen === true ? 'open' : 'closed']),
  ];
}
