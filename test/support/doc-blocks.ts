// The blocks of code in the documentation, and which test runs each. Data only: the tests stand in files of their own.

import { readdirSync, readFileSync } from 'node:fs';

const url = (path: string): URL => new URL(`../../${path}`, import.meta.url);

/** How a block is run, and by which test. */
export type Runner =
  /** test/pages/docs-html.test.ts: in a page, with and without script. */
  | 'in a page'
  /** test/pages/docs-html.test.ts: in a page with a card. */
  | 'beside a card'
  /** test/pages/docs-styles.test.ts: as the styles of a page with a card. */
  | 'as styles'
  /** test/pages/docs-html.test.ts: as a header of a page with a card. */
  | 'as a header'
  /** test/pages/docs-modules.test.ts: bundled, with React where it is needed. */
  | 'bundled'
  /** test/package/docs-cases.test.ts: as a case file. */
  | 'as a case file'
  /** test/cli/docs-commands.test.ts: in a shell. */
  | 'in a shell'
  /** test/cli/docs-commands.test.ts: in a shell, its output compared. */
  | 'with its output'
  /** test/cli/docs-commands.test.ts: in a shell, as cron would. */
  | 'by cron'
  /** test/cli/docs-commands.test.ts: whether npm has it. */
  | 'by npm';

/** The runners of every block of a page, by the heading above it and its language, in the order of the page. */
const RUNNERS: Readonly<Record<string, readonly (readonly [string, Runner])[]>> = {
  'README.md': [
    ['<case-action> sh', 'by npm'],
    ['<case-action> sh', 'by npm'],
    ['Put a case on your page html', 'in a page'],
    ['From npm bash', 'by npm'],
    ['From npm js', 'bundled'],
    ['From npm tsx', 'bundled'],
    ['The smallest case file, and check json', 'as a case file'],
    ['The smallest case file, and check console', 'with its output'],
    ['Events js', 'beside a card'],
  ],
  'docs/case-file.md': [
    ['The smallest json', 'as a case file'],
    ['A longer one json', 'as a case file'],
    ['Check console', 'with its output'],
    ['Check bash', 'in a shell'],
    ['In your editor json', 'as a case file'],
  ],
  'docs/embeds.md': [
    ['Five ways in html', 'in a page'],
    ['Five ways in html', 'in a page'],
    ['Five ways in html', 'in a page'],
    ['Print what to paste bash', 'in a shell'],
    ['Newsletters and mail bash', 'in a shell'],
    ['Frames bash', 'in a shell'],
    ['In frameworks tsx', 'bundled'],
    ['On a page that a server has rendered tsx', 'bundled'],
    ['On a page that a server has rendered jsx', 'bundled'],
  ],
  'docs/publish.md': [
    ['Publish your cases bash', 'in a shell'],
    ['Every hour', 'by cron'],
    ['Host all of it yourself bash', 'in a shell'],
    ['Host all of it yourself', 'by cron'],
  ],
  'docs/csp.md': [
    ['What to allow http', 'as a header'],
    ['What to allow http', 'as a header'],
  ],
  'docs/theming.md': [
    ['Tokens css', 'as styles'],
    ['States css', 'as styles'],
    ['Three themes to copy html', 'in a page'],
    ['Languages and words html', 'in a page'],
  ],
  'docs/signed.md': [
    ['Begin bash', 'in a shell'],
    ['Begin bash', 'in a shell'],
  ],
};

export interface Block {
  readonly file: string;
  /** The heading above it, and its language. */
  readonly place: string;
  readonly lang: string;
  readonly code: string;
  /** Absent where nobody runs it. */
  readonly runner: Runner | undefined;
}

/** The pages whose blocks are run. Those of CONTRIBUTING.md have a test of their own. */
export const BLOCK_FILES: readonly string[] = [
  'README.md',
  ...readdirSync(url('docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

function blocksIn(file: string): readonly Block[] {
  const runners = RUNNERS[file] ?? [];
  const found: Block[] = [];
  let heading = '';
  const text = readFileSync(url(file), 'utf8');
  for (const [, title, lang, code] of text.matchAll(
    /^#+ (.+)$|^ {0,3}(?:```|~~~)(\S*).*\n([^]*?)^ {0,3}(?:```|~~~)$/gm,
  )) {
    if (title !== undefined) {
      heading = title.replaceAll('`', '');
      continue;
    }
    const place = `${heading} ${lang}`.trim();
    const [expected, runner] = runners[found.length] ?? [];
    found.push({
      file,
      place,
      lang: lang!,
      code: code!,
      runner: expected === place ? runner : undefined,
    });
  }
  return found;
}

export const BLOCKS: readonly Block[] = BLOCK_FILES.flatMap(blocksIn);

/** How many blocks are said to be run. */
export const EXPECTED_BLOCKS = Object.values(RUNNERS).flat().length;

export const blocksToRun = (...runners: readonly Runner[]): readonly Block[] =>
  BLOCKS.filter(({ runner }) => runner !== undefined && runners.includes(runner));
