// The examples of CONTRIBUTING.md: changes to files, as they stand in it, and what becomes of the files by them.
// Nothing is written anywhere.

/** Some lines of a file: what stands there, and what is to stand there. */
interface Hunk {
  /** The file that is read: another than `path` where that is a copy of it; nothing where it is new. */
  readonly from: string | undefined;
  readonly path: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** What is said under one heading. */
interface Example {
  readonly title: string;
  readonly hunks: readonly Hunk[];
  /** The files that it says the compiler asks for. */
  readonly asked: readonly string[];
}

/** The new texts of files, by their path from the root of the project. */
export type Changes = ReadonlyMap<string, string>;

/** The text of a file, by its path from the root of the project. */
type Read = (path: string) => string;

/** Everything below a heading of the third level that has lines to change. */
export function examplesIn(markdown: string): readonly Example[] {
  return markdown
    .split(/^### /m)
    .slice(1)
    .map((section) => {
      const [title = '', ...lines] = section.split('\n');
      const text = lines.join('\n').split(/^## /m)[0]!;
      const blocks = [...text.matchAll(/^```diff\n([^]*?)^```$/gm)].map(([, block]) => block!);
      const [asked = ''] = /^The compiler then asks [^]*?(?=\n\n|$(?![^]))/m.exec(text) ?? [];
      return {
        title,
        hunks: blocks.flatMap(hunksIn),
        asked: [...asked.matchAll(/`(src\/builder\/\S+\.ts)`/g)].map(([, path]) => path!),
      };
    })
    .filter(({ hunks }) => hunks.length > 0);
}

function hunksIn(block: string): readonly Hunk[] {
  const [, ...parts] = block.split(/^@@ (.*) @@\n/m);
  return parts.flatMap((head, index) => {
    if (index % 2 === 1) return [];
    const [, from, copy, isNew] = /^(\S+?)(?:, copied to (\S+)|(, new))?$/.exec(head)!;
    const lines = parts[index + 1]!.split('\n').slice(0, -1);
    const odd = lines.find((line) => !/^(?:[ +-]|$)/.test(line));
    if (odd !== undefined)
      throw new Error(`A line of a change begins with " ", "+" or "-": ${odd}`);
    const without = (sign: string) =>
      lines.filter((line) => !line.startsWith(sign)).map((line) => line.slice(1));
    return [
      {
        from: isNew ? undefined : from,
        path: copy ?? from!,
        before: without('+'),
        after: without('-'),
      },
    ];
  });
}

/**
 * The files as they are after an example, each change in its place.
 * @param read the files as they are before it
 * @throws where the lines of a change do not stand in their file, or more than once: the sentence names the example
 */
export function applyExample({ title, hunks }: Example, read: Read): Changes {
  const changes = new Map<string, string>();
  for (const { from, path, before, after } of hunks) {
    const text = changes.get(path) ?? (from === undefined ? '' : read(from));
    if (from === undefined) {
      changes.set(path, `${after.join('\n')}\n`);
      continue;
    }
    const [start, ...rest] = `\n${text}`.split(`\n${before.join('\n')}\n`);
    if (rest.length !== 1) {
      const found = rest.length === 0 ? 'do not stand in' : 'stand more than once in';
      throw new Error(
        `The example "${title}" in CONTRIBUTING.md is not true any more: these lines ${found} ${from}.\n${before.join('\n')}`,
      );
    }
    changes.set(path, `${start}\n${after.join('\n')}\n${rest[0]}`.slice(1));
  }
  return changes;
}
